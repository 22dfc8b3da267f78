package org.campaignstats.stats.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.MessageException;

/**
 * Rules to check against: some of the library's, some of your own, each with the severity you give it. Immutable; the
 * methods that change it return another set.
 *
 * <pre>{@code
 * RuleSet ours = StandardRules.all().without("figure-odd").plus(leafletsPerVisitor)
 *         .severity("filed-late", Severity.NOTE);
 * }</pre>
 */
public final class RuleSet {
    /** A refusal lists all rules of a set that has no more, else the nearest. */
    private static final int LISTED = 10;

    private static final int NEAREST = 3;
    /** A word in common counts for more than any start. */
    private static final int WORD = 100;

    private final Map<String, Rule> rules;
    private final Map<String, Severity> severities;

    private RuleSet(Map<String, Rule> rules, Map<String, Severity> severities) {
        this.rules = rules;
        this.severities = severities;
    }

    /**
     * A set of these rules.
     *
     * @param rules the rules
     * @return the set, in this order
     * @throws IllegalArgumentException if two have the same code
     */
    public static RuleSet of(Rule... rules) {
        return of(List.of(rules));
    }

    /**
     * A set of these rules.
     *
     * @param rules the rules
     * @return the set, in this order
     * @throws IllegalArgumentException if two have the same code
     */
    public static RuleSet of(Collection<? extends Rule> rules) {
        return new RuleSet(Map.of(), Map.of()).plus(rules);
    }

    /**
     * This set and some rules more.
     *
     * @param more the rules
     * @return the larger set, the new ones last
     * @throws IllegalArgumentException if two have the same code
     */
    public RuleSet plus(Rule... more) {
        return plus(List.of(more));
    }

    /**
     * This set and some rules more.
     *
     * @param more the rules
     * @return the larger set, the new ones last
     * @throws IllegalArgumentException if two have the same code
     */
    public RuleSet plus(Collection<? extends Rule> more) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        for (Rule rule : more) {
            if (all.put(rule.code(), rule) != null) {
                throw new MessageException(
                        "A set must have one rule '%s', was given two; leave the other out first",
                        "规则“%s”只能有一条，现有两条；请先去掉另一条", rule.code());
            }
        }
        return new RuleSet(all, severities);
    }

    /**
     * This set and the rules of another.
     *
     * @param other the other set; the severities that it was given hold too
     * @return the larger set, the rules of the other last
     * @throws IllegalArgumentException if both have a rule of the same code
     */
    public RuleSet plus(RuleSet other) {
        Map<String, Severity> all = new LinkedHashMap<>(severities);
        all.putAll(other.severities);
        return new RuleSet(plus(other.rules()).rules, all);
    }

    /**
     * This set without some rules.
     *
     * @param codes their codes
     * @return the smaller set
     * @throws IllegalArgumentException if it has no rule of a code
     */
    public RuleSet without(String... codes) {
        Map<String, Rule> left = new LinkedHashMap<>(rules);
        for (String code : codes) {
            get(code);
            left.remove(code);
        }
        return new RuleSet(left, severities);
    }

    /**
     * Only some rules of this set.
     *
     * @param codes their codes
     * @return the smaller set, in the order of this one
     * @throws IllegalArgumentException if it has no rule of a code
     */
    public RuleSet only(String... codes) {
        Set<String> wanted = new HashSet<>();
        Stream.of(codes).map(code -> get(code).code()).forEach(wanted::add);
        return without(
                rules.keySet().stream().filter(code -> !wanted.contains(code)).toArray(String[]::new));
    }

    /**
     * This set with another severity for one rule: for whatever it finds, certain or not.
     *
     * @param code its code
     * @param severity the severity of its findings
     * @return the set
     * @throws IllegalArgumentException if it has no such rule
     */
    public RuleSet severity(String code, Severity severity) {
        get(code);
        Map<String, Severity> all = new LinkedHashMap<>(severities);
        all.put(code, severity);
        return new RuleSet(rules, all);
    }

    /**
     * Its rules.
     *
     * @return the rules in order
     */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * The rule of a code.
     *
     * @param code the code
     * @return the rule; empty if the set has none
     */
    public Optional<Rule> find(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    /**
     * The rule of a code.
     *
     * @param code the code
     * @return the rule
     * @throws IllegalArgumentException if the set has none
     */
    public Rule get(String code) {
        return find(code)
                .orElseThrow(() -> rules.size() <= LISTED
                        ? new MessageException(
                                "No rule '%s'. The rules are: %s",
                                "没有规则“%s”。现有规则：%s", code, String.join(", ", rules.keySet()))
                        : new MessageException(
                                "No rule '%s' among the %s of the set. The nearest are: %s",
                                "没有规则“%s”（共%s条）。相近的有：%s", code, rules.size(), nearest(code)));
    }

    /** The rules whose codes have most words in common with a code, or the longest start. */
    private String nearest(String code) {
        return rules.keySet().stream()
                .sorted(Comparator.comparingInt((String known) -> -likeness(code, known)))
                .limit(NEAREST)
                .collect(Collectors.joining(", "));
    }

    private static int likeness(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split("-", -1)));
        words.retainAll(List.of(other.split("-", -1)));
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return words.size() * WORD + start;
    }

    /**
     * The severity of a rule in this set.
     *
     * @param code its code
     * @return the one it was given, else its own
     * @throws IllegalArgumentException if the set has no such rule
     */
    public Severity severityOf(String code) {
        return severities.getOrDefault(code, get(code).severity());
    }

    /** The finding that a broken rule is. */
    Finding finding(Rule rule, Verdict verdict) {
        return Optional.ofNullable(severities.get(rule.code()))
                .map(severity -> verdict.exactly(rule.code(), severity))
                .orElseGet(() -> verdict.finding(rule.code(), rule.severity()));
    }
}
