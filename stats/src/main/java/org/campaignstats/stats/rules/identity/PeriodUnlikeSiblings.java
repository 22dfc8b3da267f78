package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The reports of siblings, units that report to the same one, on one campaign are of the same period. Where three or more of
 * them reported and more than half of the periods given are the same, another is worth a note; of a report that gives none
 * it cannot be told. Of earlier revisions nothing is said.
 */
final class PeriodUnlikeSiblings extends BatchRule {
    private static final int FEWEST = 3;

    PeriodUnlikeSiblings() {
        super(
                "period-unlike-siblings",
                Severity.NOTE,
                new Message("Units below the same unit report on the same period", "同一上级的各单位所报时段一致"),
                "统计法 (revision of 2009) art. 17: what is added up is collected in the same way");
    }

    private record Siblings(CampaignId campaign, UnitId parent) {}

    @Override
    public List<Verdict> check(Batch batch) {
        Map<Siblings, List<Filing>> families = new LinkedHashMap<>();
        for (Filing report : batch.reports()) {
            batch.tree()
                    .find(report.filer())
                    .flatMap(ReportingUnit::parent)
                    .map(parent -> new Siblings(report.summary().campaign().id(), parent))
                    .ifPresent(key -> families.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(report));
        }
        return families.values().stream()
                .filter(reports -> reports.size() >= FEWEST)
                .flatMap(reports -> usual(reports).stream()
                        .flatMap(usual -> reports.stream().map(report -> Located.in(report, verdict(report, usual)))))
                .toList();
    }

    /** The period of more than half of those that give one. */
    private static Optional<Period> usual(List<Filing> reports) {
        List<Period> given = reports.stream()
                .map(report -> report.summary().period())
                .flatMap(Optional::stream)
                .toList();
        Map<Period, Long> often =
                given.stream().collect(Collectors.groupingBy(period -> period, Collectors.counting()));
        return often.entrySet().stream()
                .filter(period -> period.getValue() * 2 > given.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Verdict verdict(Filing report, Period usual) {
        Optional<Period> period = report.summary().period();
        if (period.isEmpty()) {
            return Verdict.undecided("no period is given; that of most siblings is %s", "未填所报时段；多数同级单位为%s", usual);
        }
        return period.get().equals(usual)
                ? Verdict.pass()
                : Verdict.broken(
                        "the period is %s; that of most siblings is %s", "所报时段为%s；多数同级单位为%s", period.get(), usual);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        example("330203", "2011-03-01/2011-03-15"),
                        example("330204", "2011-03-01/2011-03-15"),
                        example("330212", "2011-03-01/2011-03-15")),
                RuleExample.breaks(
                        example("330203", "2011-03-01/2011-03-15"),
                        example("330204", "2011-03-01/2011-03-15"),
                        example("330212", "2011-03-15")),
                RuleExample.undecided(
                        example("330203", "2011-03-01/2011-03-15"),
                        example("330204", "2011-03-01/2011-03-15"),
                        by("330212")));
    }

    private static ExampleFiling example(String filer, String period) {
        return by(filer).with(summary -> summary.period(Period.parse(period)));
    }
}
