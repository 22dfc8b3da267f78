package org.campaignstats.io.results;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleSet;

/**
 * Rules as CSV, one rule a row, for a spreadsheet.
 *
 * <p>Columns: {@code code, severity} ({@code ERROR, WARNING, NOTE}), {@code on} ({@code yes} or {@code no}: whether it is
 * checked unless asked otherwise), {@code about} ({@code FILING, BATCH, CAMPAIGNS}), {@code statement, statement_zh,
 * source}.
 */
public final class RulesCsv {
    private static final List<String> COLUMNS =
            List.of("code", "severity", "on", "about", "statement", "statement_zh", "source");

    private RulesCsv() {}

    /**
     * Writes rules.
     *
     * @param rules the rules in the order in which they are to stand
     * @param on the set of those that are on by default
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Collection<Rule> rules, RuleSet on, Writer out) throws IOException {
        CsvRows.write(COLUMNS, rules.stream().map(rule -> row(rule, on)), out);
    }

    private static List<String> row(Rule rule, RuleSet on) {
        return List.of(
                rule.code(),
                rule.severity().name(),
                on.find(rule.code()).isPresent() ? "yes" : "no",
                RuleSubject.of(rule).name(),
                rule.statement().english(),
                rule.statement().chinese(),
                rule.source());
    }
}
