package org.campaignstats.io.results;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleSet;
import tools.jackson.core.JsonGenerator;

/**
 * Rules as a JSON array, one rule a line.
 *
 * <p>Properties: {@code code}, {@code severity} ({@code ERROR, WARNING, NOTE}), {@code on} (whether it is checked unless
 * asked otherwise), {@code about} ({@code FILING} for one filing at a time, {@code BATCH} for all of them with their units,
 * {@code CAMPAIGNS} for two campaigns one after the other), {@code statement} and {@code statement_zh}, {@code source}.
 */
public final class RulesJson {
    private RulesJson() {}

    /**
     * Writes rules.
     *
     * @param rules the rules in the order in which they are to stand
     * @param on the set of those that are on by default
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Collection<Rule> rules, RuleSet on, Writer out) throws IOException {
        JsonRows.write(rules.stream(), (json, rule) -> rule(json, rule, on), out);
    }

    private static void rule(JsonGenerator json, Rule rule, RuleSet on) {
        json.writeStringProperty("code", rule.code());
        json.writeStringProperty("severity", rule.severity().name());
        json.writeBooleanProperty("on", on.find(rule.code()).isPresent());
        json.writeStringProperty("about", RuleSubject.of(rule).name());
        json.writeStringProperty("statement", rule.statement().english());
        json.writeStringProperty("statement_zh", rule.statement().chinese());
        json.writeStringProperty("source", rule.source());
    }
}
