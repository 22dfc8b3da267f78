package org.campaignstats.stats.rules;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.unit.UnitId;

/** The verdicts of one rule, counted; of its findings and of what it could not tell the first ones are kept. */
final class Verdicts {
    private final Rule rule;
    private final RuleSet rules;
    private final FirstFindings broken;
    private final FirstFindings undecided;
    private long passed;

    Verdicts(Rule rule, RuleSet rules, int limit) {
        this.rule = rule;
        this.rules = rules;
        this.broken = new FirstFindings(limit);
        this.undecided = new FirstFindings(limit);
    }

    void add(List<Verdict> verdicts, Optional<UnitId> filer) {
        for (Verdict verdict : verdicts) {
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
