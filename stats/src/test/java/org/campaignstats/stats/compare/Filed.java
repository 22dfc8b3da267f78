package org.campaignstats.stats.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;

/** What was filed for one campaign over a tree, each written as text. */
final class Filed {
    private final UnitTree tree;
    private final List<CampaignSummary> summaries = new ArrayList<>();
    private IndicatorCatalogue catalogue = IndicatorCatalogue.standard();

    private Filed(UnitTree tree) {
        this.tree = tree;
    }

    /** A closed tree: {@code 310000=上海市(310101=黄浦区 310103=卢湾区)}; a unit without a name is called by its id. */
    static Filed closed(String tree) {
        return new Filed(UnitTree.closed(units(tree)));
    }

    static Filed open(String tree) {
        return new Filed(UnitTree.open(units(tree)));
    }

    Filed indicators(IndicatorCatalogue indicators) {
        this.catalogue = indicators;
        return this;
    }

    /**
     * Adds filings {@code unit indicator figure}, or {@code unit scope indicator figure}; an indicator may have a breakdown:
     * {@code complaint_received/category=food}.
     */
    Filed say(String campaign, String... lines) {
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            int at = words.length - 3;
            String[] indicator = words[at + 1].split("/", -1);
            summaries.add(CampaignSummary.builder()
                    .campaign(campaign)
                    .filer(words[0])
                    .addOutcomes(Outcome.builder()
                            .unit(words[0])
                            .scope(at == 0 ? Scope.WHOLE : Scope.OWN)
                            .indicator(indicator[0])
                            .breakdown(Optional.of(indicator)
                                    .filter(i -> i.length > 1)
                                    .map(i -> Breakdown.parse(i[1])))
                            .figure(words[at + 2])
                            .build())
                    .build());
        }
        return this;
    }

    UnitTree tree() {
        return tree;
    }

    RollUpResult run() {
        return RollUp.over(tree).indicators(catalogue).add(summaries).run();
    }

    private static List<ReportingUnit> units(String tree) {
        List<ReportingUnit> units = new ArrayList<>();
        Deque<String> parents = new ArrayDeque<>();
        StringTokenizer tokens = new StringTokenizer(tree, "() ", true);
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            switch (token) {
                case "(" -> parents.push(units.get(units.size() - 1).id().text());
                case ")" -> parents.pop();
                case " " -> {}
                default -> units.add(unit(token, parents));
            }
        }
        return units;
    }

    private static ReportingUnit unit(String token, Deque<String> parents) {
        String[] parts = token.split("=", -1);
        ReportingUnit.Builder unit = ReportingUnit.builder().id(parts[0]);
        if (parts.length > 1) {
            unit.name(parts[1]);
        }
        if (parts.length > 2) {
            unit.region(parts[2]);
        }
        if (!parents.isEmpty()) {
            unit.parent(parents.peek());
        }
        return unit.build();
    }
}
