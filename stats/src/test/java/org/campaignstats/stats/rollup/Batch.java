package org.campaignstats.stats.rollup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.StringTokenizer;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;

/** A tree and what was said about it, each written as text: see {@link #closed} and {@link Line#parse}. */
final class Batch {
    private final UnitTree tree;
    private final List<CampaignSummary> summaries = new ArrayList<>();
    private BoundsPolicy policy = BoundsPolicy.CONVENTIONAL;
    private Silence silence = Silence.UNKNOWN;

    private Batch(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * A closed tree: {@code city(town(village) county! zone?)}. An own level is expected, after {@code !} there is none,
     * after {@code ?} it is expected if the unit filed.
     */
    static Batch closed(String tree) {
        return new Batch(UnitTree.closed(units(tree)));
    }

    /** The same, open; it may have several roots: {@code city(town) other}. */
    static Batch open(String tree) {
        return new Batch(UnitTree.open(units(tree)));
    }

    /** Adds one filing for each line. */
    Batch say(String... lines) {
        for (String line : lines) {
            summaries.add(Line.parse(line));
        }
        return this;
    }

    Batch say(List<String> lines) {
        return say(lines.toArray(String[]::new));
    }

    /** Adds filings without a word on anything. */
    Batch file(String... filers) {
        for (String filer : filers) {
            summaries.add(CampaignSummary.builder()
                    .campaign(Line.CAMPAIGN)
                    .filer(filer)
                    .build());
        }
        return this;
    }

    Batch bounds(BoundsPolicy boundsPolicy) {
        this.policy = boundsPolicy;
        return this;
    }

    Batch silence(Silence reading) {
        this.silence = reading;
        return this;
    }

    UnitTree tree() {
        return tree;
    }

    List<CampaignSummary> summaries() {
        return summaries;
    }

    RollUpResult run() {
        return RollUp.over(tree).bounds(policy).silence(silence).add(summaries).run();
    }

    /** The figure of a unit for the indicator that lines are about if they name none. */
    RolledFigure figure(String unit) {
        return figure(unit, Line.INDICATOR);
    }

    RolledFigure figure(String unit, String indicator) {
        return run().get(unit, indicator);
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
        ReportingUnit.Builder unit = ReportingUnit.builder().id(token.replaceAll("[!?]$", ""));
        unit.ownLevel(
                token.endsWith("!") ? OwnLevel.NONE : token.endsWith("?") ? OwnLevel.IF_FILED : OwnLevel.EXPECTED);
        if (!parents.isEmpty()) {
            unit.parent(parents.peek());
        }
        return unit.build();
    }
}
