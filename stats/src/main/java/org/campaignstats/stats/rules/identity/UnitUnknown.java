package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * Each unit that a filing names, the filer, those that figures are about and organisers, is in the tree. One verdict for
 * each unit of a filing. Beside the units of an open tree others may exist, so that it cannot be told. An organiser may well
 * be a body that does not report here, a television station for example: of it there is only a note.
 */
final class UnitUnknown extends FilingRule {
    UnitUnknown() {
        super(
                "unit-unknown",
                Severity.WARNING,
                new Message("Every unit named is one of the reporting units", "所涉单位均在单位表中"),
                "统计法 (revision of 2009) art. 17: codes of statistics are standardised");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        return UnitMention.in(filing).stream()
                .map(mention -> mention.located(check(mention, filing)))
                .toList();
    }

    private static Verdict check(UnitMention mention, Filing filing) {
        UnitTree tree = filing.context().tree();
        String name = UnitMention.name(mention.unit(), filing);
        if (tree.find(mention.unit()).isPresent()) {
            return Verdict.pass();
        }
        if (!tree.isClosed()) {
            return Verdict.undecided(
                    "'%s' is not among the units that are known, others may exist", "“%s”不在已知单位中，可能另有其他单位", name);
        }
        Verdict unknown = Verdict.broken("'%s' is not among the units", "“%s”不在单位表中", name);
        return mention.role() == UnitMention.Role.ORGANISER ? unknown.atMost(Severity.NOTE) : unknown;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("complaint_received", "115件")),
                RuleExample.breaks(by("330200").says("complaint_received", "12件", outcome -> outcome.unit("大榭开发区"))),
                RuleExample.undecided(by("330200").says("complaint_received", "12件", outcome -> outcome.unit("大榭开发区")))
                        .over(UnitTree.open(RuleExample.UNITS.depthFirst())));
    }
}
