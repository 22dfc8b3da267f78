package org.campaignstats.stats.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitId;

/** What a check found. Immutable. */
public final class CheckResult {
    private final List<RuleTally> tallies;
    private final List<FirstFindings.Found> broken;
    private final List<FirstFindings.Found> undecided;
    private final List<Finding> findings;
    private final long filings;

    CheckResult(List<Verdicts> verdicts, long filings) {
        this.tallies = verdicts.stream().map(Verdicts::tally).toList();
        this.broken = all(verdicts, Verdicts::broken);
        this.undecided = all(verdicts, Verdicts::undecided);
        this.findings = broken.stream().map(FirstFindings.Found::finding).toList();
        this.filings = filings;
    }

    private static List<FirstFindings.Found> all(
            List<Verdicts> verdicts, Function<Verdicts, List<FirstFindings.Found>> kept) {
        return verdicts.stream()
                .flatMap(of -> kept.apply(of).stream())
                .sorted(FirstFindings.Found.ORDER)
                .toList();
    }

    /**
     * What breaks rules.
     *
     * @return the findings by severity, place, code and message; of one rule no more than the limit of the check
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What breaks rules, by whose filing it is in or about.
     *
     * @return the findings of each filer, in the same order; of a unit that did not file what is about it; findings about no
     *     unit are left out
     */
    public SortedMap<UnitId, List<Finding>> byFiler() {
        return byFiler(broken);
    }

    /**
     * What could not be told, by whose filing it is in or about.
     *
     * @return the notes of each filer, in the same order; those about no unit are left out
     */
    public SortedMap<UnitId, List<Finding>> undecidedByFiler() {
        return byFiler(undecided);
    }

    private static SortedMap<UnitId, List<Finding>> byFiler(List<FirstFindings.Found> kept) {
        SortedMap<UnitId, List<Finding>> byFiler = new TreeMap<>();
        for (FirstFindings.Found found : kept) {
            found.filer()
                    .ifPresent(filer -> byFiler.computeIfAbsent(filer, f -> new ArrayList<>())
                            .add(found.finding()));
        }
        return byFiler;
    }

    /**
     * What breaks one rule.
     *
     * @param code the code of the rule
     * @return its findings, in the same order
     */
    public List<Finding> findings(String code) {
        return findings.stream().filter(f -> f.code().equals(code)).toList();
    }

    /**
     * What could not be told: a blank is neither a violation nor a pass.
     *
     * @return a note for each thing, with the code of the rule and what would have to be known; of one rule no more than the
     *     limit of the check
     */
    public List<Finding> undecided() {
        return undecided.stream().map(FirstFindings.Found::finding).toList();
    }

    /**
     * How each rule fared.
     *
     * @return a tally for each rule, in the order of the set
     */
    public List<RuleTally> tallies() {
        return tallies;
    }

    /**
     * How many findings there are.
     *
     * @return the number, those not kept included
     */
    public long count() {
        return tallies.stream().mapToLong(RuleTally::broken).sum();
    }

    /**
     * How many findings were not kept.
     *
     * @return the number beyond the limits of the rules
     */
    public long further() {
        return count() - broken.size();
    }

    /**
     * How many filings were checked.
     *
     * @return the number
     */
    public long filings() {
        return filings;
    }

    /**
     * Whether there is a finding that matters as much as this, or more.
     *
     * @param severity the severity
     * @return true where a finding is at least as severe
     */
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(f -> f.severity().compareTo(severity) <= 0);
    }

    /**
     * The result in one line.
     *
     * @param language the language
     * @return for example {@code 3 findings in 14 filings: 1 error, 2 warnings, 0 notes; 47 rules}
     */
    public String in(Language language) {
        long errors = kept(Severity.ERROR);
        long warnings = kept(Severity.WARNING);
        long notes = kept(Severity.NOTE);
        String more = further() == 0 ? "" : language.pick(", " + further() + " not listed", "，另有" + further() + "条未列出");
        return language.pick(
                count(count(), "finding") + " in " + count(filings, "filing") + ": " + count(errors, "error") + ", "
                        + count(warnings, "warning") + ", " + count(notes, "note") + more + "; "
                        + count(tallies.size(), "rule"),
                filings + "份总结，" + count() + "条发现：错误" + errors + "，警告" + warnings + "，提示" + notes + more + "；规则"
                        + tallies.size() + "条");
    }

    private long kept(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /**
     * The result in one line of English.
     *
     * @return see {@link #in}
     */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
