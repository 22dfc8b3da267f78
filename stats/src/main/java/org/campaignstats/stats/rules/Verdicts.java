package org.campaignstats.stats.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.unit.UnitId;

/** The verdicts of one rule, counted; of its findings and of what it could not tell the first ones are kept. */
final class Verdicts {
    private final Rule rule;
    private final RuleSet rules;
    private final Set<UnitId> about;
    private final FirstFindings broken;
    private final FirstFindings undecided;
    private long passed;

    /** Told are verdicts about some units, or about all where none is named. */
    Verdicts(Rule rule, RuleSet rules, int limit, Set<UnitId> about) {
        this.rule = rule;
        this.rules = rules;
        this.about = about;
        this.broken = new FirstFindings(limit);
        this.undecided = new FirstFindings(limit);
    }

    void add(List<Verdict> verdicts, Optional<UnitId> filer) {
        for (Verdict verdict : verdicts) {
            if (!isTold(filer, verdict.unit())) {
                continue;
            }
            switch (verdict.kind()) {
                case PASS -> passed++;
                case BROKEN -> {
                    var finding = rules.finding(rule, verdict);
                    broken.add(finding, filer.or(finding::unit));
                }
                case UNDECIDED -> {
                    var note = verdict.exactly(rule.code(), Severity.NOTE);
                    undecided.add(note, filer.or(note::unit));
                }
            }
        }
    }

    private boolean isTold(Optional<UnitId> filer, Optional<UnitId> unit) {
        boolean ofNobody = filer.isEmpty() && unit.isEmpty();
        return about.isEmpty()
                || ofNobody
                || Stream.of(filer, unit).flatMap(Optional::stream).anyMatch(about::contains);
    }

    RuleTally tally() {
        return new RuleTally(rule, rules.severityOf(rule.code()), passed, broken.count(), undecided.count());
    }

    List<FirstFindings.Found> broken() {
        return broken.list();
    }

    List<FirstFindings.Found> undecided() {
        return undecided.list();
    }
}
