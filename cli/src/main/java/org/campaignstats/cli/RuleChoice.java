package org.campaignstats.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleSet;
import picocli.CommandLine.Option;

/** Which rules are checked, and how much they matter. Each option can be repeated, or take several codes with commas. */
final class RuleChoice {
    @Option(names = "--only", paramLabel = "CODE", split = ",", description = "Checks these rules and no others.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "CODE",
            split = ",",
            description = "Checks these rules too, which are off by default; plausibility stands for all of them.")
    private List<String> with = new ArrayList<>();

    @Option(names = "--without", paramLabel = "CODE", split = ",", description = "Leaves these rules out.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "CODE=LEVEL",
            split = ",",
            description = "Whatever the rule finds is an error, a warning or a note.")
    private List<String> severities = new ArrayList<>();

    /** The rules that were chosen; refuses a code that is not known, listing those that are. */
    RuleSet of(KnownRules known) {
        RuleSet all = known.all();
        for (String severity : severities) {
            all = changed(all, severity);
        }
        Set<String> codes = new LinkedHashSet<>();
        if (only.isEmpty()) {
            known.on().rules().stream().map(Rule::code).forEach(codes::add);
        }
        only.forEach(named -> codes.addAll(known.codes(named)));
        with.forEach(named -> codes.addAll(known.codes(named)));
        without.forEach(named -> known.codes(named).forEach(codes::remove));
        return all.only(codes.toArray(String[]::new));
    }

    private static RuleSet changed(RuleSet rules, String codeAndLevel) {
        int at = codeAndLevel.lastIndexOf('=');
        if (at < 0) {
            throw new IllegalArgumentException("--severity '" + codeAndLevel
                    + "' is not a code and a level; expected e.g. --severity part-exceeds-whole=warning");
        }
        String level = codeAndLevel.substring(at + 1);
        return rules.severity(
                codeAndLevel.substring(0, at), RollUpOptions.constant("--severity", level, Severity.class));
    }
}
