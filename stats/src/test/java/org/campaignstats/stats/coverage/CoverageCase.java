package org.campaignstats.stats.coverage;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;

/** A tree and filings about it, each written as text. */
final class CoverageCase {
    static final String CAMPAIGN = "2017";

    private final UnitTree tree;
    private final List<CampaignSummary> summaries = new ArrayList<>();

    private CoverageCase(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * A closed tree: {@code 330200(330203 zone! town?)}. Six digits are also the region; an own level is expected, after
     * {@code !} there is none, after {@code ?} it is expected if the unit filed.
     */
    static CoverageCase closed(String tree) {
        return new CoverageCase(UnitTree.closed(units(tree)));
    }

    static CoverageCase open(String tree) {
        return new CoverageCase(UnitTree.open(units(tree)));
    }

    /**
     * Adds a filing for each line: {@code filer on=2017-03-18 revision=2 kind=plan campaign=2016} and figures {@code
     * indicator=figure}, {@code indicator/scope=figure}, {@code indicator@unit/scope=figure}.
     */
    CoverageCase file(String... lines) {
        for (String line : lines) {
            summaries.add(summary(line.split(" ")));
        }
        return this;
    }

    UnitTree tree() {
        return tree;
    }

    List<CampaignSummary> summaries() {
        return summaries;
    }

    RollUpResult result() {
        return RollUp.over(tree).add(summaries).run();
    }

    FilingCoverage coverage() {
        return FilingCoverage.over(result(), summaries);
    }

    CoverageReport report() {
        return coverage().of(CAMPAIGN);
    }

    CoverageReport report(String deadline) {
        return coverage().deadline(LocalDate.parse(deadline)).of(CAMPAIGN);
    }

    private static CampaignSummary summary(String[] words) {
        CampaignSummary.Builder summary =
                CampaignSummary.builder().campaign(CAMPAIGN).filer(words[0]);
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            String value = words[i].substring(equals + 1);
            switch (words[i].substring(0, equals)) {
                case "on" -> summary.filedOn(LocalDate.parse(value));
                case "revision" -> summary.revision(Integer.parseInt(value));
                case "kind" -> summary.kind(FilingKind.valueOf(value.toUpperCase(Locale.ROOT)));
                case "campaign" -> summary.campaign(value);
                default -> summary.addOutcomes(outcome(words[0], words[i].substring(0, equals), value));
            }
        }
        return summary.build();
    }

    private static Outcome outcome(String filer, String about, String figure) {
        String[] scope = about.split("/");
        String[] unit = scope[0].split("@");
        return Outcome.builder()
                .indicator(unit[0])
                .unit(unit.length > 1 ? unit[1] : filer)
                .scope(scope.length > 1 ? Scope.valueOf(scope[1].toUpperCase(Locale.ROOT)) : Scope.WHOLE)
                .figure(figure)
                .build();
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
                default -> units.add(unit(token, Optional.ofNullable(parents.peek())));
            }
        }
        return units;
    }

    private static ReportingUnit unit(String token, Optional<String> parent) {
        String id = token.replaceAll("[!?]$", "");
        ReportingUnit.Builder unit = ReportingUnit.builder()
                .id(id)
                .ownLevel(
                        token.endsWith("!")
                                ? OwnLevel.NONE
                                : token.endsWith("?") ? OwnLevel.IF_FILED : OwnLevel.EXPECTED);
        parent.ifPresent(unit::parent);
        if (id.matches("\\d{6}")) {
            unit.region(id);
        }
        return unit.build();
    }
}
