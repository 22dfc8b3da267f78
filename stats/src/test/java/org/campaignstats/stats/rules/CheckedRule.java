package org.campaignstats.stats.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitTree;

/** What one rule says of some filings, in words. */
public final class CheckedRule {
    private final CheckResult result;

    private CheckedRule(CheckResult result) {
        this.result = result;
    }

    /** Checks filings over the units of examples. */
    public static CheckedRule of(Rule rule, ExampleFiling... filings) {
        return over(RuleExample.UNITS, rule, filings);
    }

    /** Checks filings over some units. */
    public static CheckedRule over(UnitTree units, Rule rule, ExampleFiling... filings) {
        List<CampaignSummary> summaries =
                Stream.of(filings).map(ExampleFiling::summary).toList();
        return of(RuleCheck.against(RuleSet.of(rule)).over(units), summaries);
    }

    /** Checks filings. */
    public static CheckedRule of(RuleCheck check, List<CampaignSummary> summaries) {
        return new CheckedRule(check.check(summaries));
    }

    /** What was found. */
    public List<Finding> findings() {
        return result.findings();
    }

    /** What was found, each in a line of English. */
    public List<String> english() {
        return result.findings().stream().map(Finding::toString).toList();
    }

    /** What was found, each in a line of Chinese. */
    public List<String> chinese() {
        return result.findings().stream().map(f -> f.in(Language.ZH)).toList();
    }

    /** What could not be told, each with the unit it is about and in both languages. */
    public List<String> undecided() {
        List<String> lines = new ArrayList<>();
        for (Finding note : result.undecided()) {
            lines.add(note.unit().map(unit -> unit + ": ").orElse("")
                    + note.wording().english());
            lines.add(note.wording().chinese());
        }
        return lines;
    }

    /** How it fared: {@code 2 passed, 1 broken, 0 undecided}. */
    public String tally() {
        return result.tallies().get(0).toString().replaceFirst("^[^:]*: ", "");
    }
}
