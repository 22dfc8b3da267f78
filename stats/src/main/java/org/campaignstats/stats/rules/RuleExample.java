package org.campaignstats.stats.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;

/**
 * One or more small filings of which a rule says that they hold to it, break it, or leave it undecided.
 *
 * @param expected what the rule says: nothing broken nor undecided for a pass; something broken; or nothing broken and
 *     something undecided
 * @param filings the filings
 * @param tree the reporting units
 * @param deadline the last day on which a filing is on time; empty where there is none
 */
public record RuleExample(
        Verdict.Kind expected, List<CampaignSummary> filings, UnitTree tree, Optional<LocalDate> deadline) {
    /** The units of examples that name no others: 宁波市 330200 and four of its counties in 2011, a closed tree. */
    public static final UnitTree UNITS =
            UnitTree.closed(Stream.of("330200 宁波市", "330203 海曙区", "330204 江东区", "330212 鄞州区", "330281 余姚市")
                    .map(RuleExample::unit)
                    .toList());

    /**
     * Copies the filings.
     *
     * @param expected what the rule says
     * @param filings the filings
     * @param tree the reporting units
     * @param deadline the last day on which a filing is on time
     */
    public RuleExample {
        filings = List.copyOf(filings);
    }

    private static ReportingUnit unit(String idAndName) {
        String[] words = idAndName.split(" ", -1);
        ReportingUnit.Builder unit =
                ReportingUnit.builder().id(words[0]).name(words[1]).region(words[0]);
        return words[0].equals("330200") ? unit.build() : unit.parent("330200").build();
    }

    /**
     * Filings that hold to the rule.
     *
     * @param filings the filings
     * @return the example over {@link #UNITS}
     */
    public static RuleExample passes(ExampleFiling... filings) {
        return of(Verdict.Kind.PASS, filings);
    }

    /**
     * Filings that break the rule.
     *
     * @param filings the filings
     * @return the example over {@link #UNITS}
     */
    public static RuleExample breaks(ExampleFiling... filings) {
        return of(Verdict.Kind.BROKEN, filings);
    }

    /**
     * Filings of which it cannot be told.
     *
     * @param filings the filings
     * @return the example over {@link #UNITS}
     */
    public static RuleExample undecided(ExampleFiling... filings) {
        return of(Verdict.Kind.UNDECIDED, filings);
    }

    private static RuleExample of(Verdict.Kind expected, ExampleFiling... filings) {
        return new RuleExample(
                expected, Stream.of(filings).map(ExampleFiling::summary).toList(), UNITS, Optional.empty());
    }

    /**
     * The example with other reporting units.
     *
     * @param units the units
     * @return the example over them
     */
    public RuleExample over(UnitTree units) {
        return new RuleExample(expected, filings, units, deadline);
    }

    /**
     * The example with a deadline.
     *
     * @param lastDay the last day on which a filing is on time, as {@code 2011-03-31}
     * @return the example with it
     * @throws java.time.format.DateTimeParseException if it is not a day
     */
    public RuleExample deadline(String lastDay) {
        return new RuleExample(expected, filings, tree, Optional.of(LocalDate.parse(lastDay)));
    }

    /**
     * Checks the example against a rule.
     *
     * @param rule the rule
     * @return what was found
     */
    public CheckResult check(Rule rule) {
        RuleCheck check = RuleCheck.against(RuleSet.of(rule)).over(tree);
        deadline.ifPresent(check::deadline);
        return check.check(filings);
    }
}
