package org.campaignstats.stats.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** What one rule says of small filings: a line for each verdict, in either language. */
public final class Said {
    private final CheckResult result;

    private Said(CheckResult result) {
        this.result = result;
    }

    /** Over the units of examples. */
    public static Said of(Rule rule, ExampleFiling... filings) {
        return over(RuleExample.UNITS, rule, filings);
    }

    /** Over other units. */
    public static Said over(UnitTree units, Rule rule, ExampleFiling... filings) {
        return new Said(RuleExample.passes(filings).over(units).check(rule));
    }

    /** With a region table of one's own. */
    public static Said with(RegionTable regions, UnitTree units, Rule rule, ExampleFiling... filings) {
        return new Said(RuleCheck.against(RuleSet.of(rule))
                .over(units)
                .regions(regions)
                .check(RuleExample.passes(filings).filings()));
    }

    /** What is broken: {@code warning 330203 complaint_received: …}. */
    public List<String> broken() {
        return lines(result.findings(), Language.EN);
    }

    /** The same in Chinese. */
    public List<String> brokenInChinese() {
        return lines(result.findings(), Language.ZH);
    }

    /** What cannot be told. */
    public List<String> undecided() {
        return lines(result.undecided(), Language.EN);
    }

    /** The same in Chinese. */
    public List<String> undecidedInChinese() {
        return lines(result.undecided(), Language.ZH);
    }

    /** How many things passed. */
    public long passed() {
        return result.tallies().get(0).passed();
    }

    /** How many verdicts of each kind there are: {@code 2 passed, 1 broken, 0 undecided}. */
    public String counts() {
        RuleTally tally = result.tallies().get(0);
        return tally.passed() + " passed, " + tally.broken() + " broken, " + tally.undecided() + " undecided";
    }

    /** Where what is broken stands. */
    public List<String> places() {
        return result.findings().stream().map(found -> found.place().toString()).toList();
    }

    /** What the broken ones rest on. */
    public List<String> evidence() {
        return result.findings().stream()
                .map(found -> found.evidence().stream().map(Object::toString).collect(Collectors.joining("; ")))
                .toList();
    }

    private static List<String> lines(List<Finding> findings, Language language) {
        return findings.stream()
                .map(found -> found.severity().words(language) + " "
                        + found.unit().map(UnitId::text).orElse("-") + " "
                        + found.indicator().map(IndicatorCode::text).orElse("-") + ": "
                        + found.wording().in(language))
                .toList();
    }
}
