package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A unit reports on itself and on the units below it. One verdict for each unit that figures are about; those of a group
 * each. Figures of a joint activity about its organisers are left out, whoever files them.
 *
 * <p>It cannot be told where the filer or the unit is not in the tree; nor in an open tree, which may not know who is below
 * whom, unless both cover regions and the one does not lie in the other.
 */
final class OutsideTerritory extends FilingRule {
    OutsideTerritory() {
        super(
                "outside-territory",
                Severity.WARNING,
                new Message("A unit reports on itself and on the units below it", "单位只报送本单位及下辖单位的数据"),
                "统计法 (revision of 2009) art. 7: whoever is surveyed provides its own data");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        Map<UnitId, Outcome> first = new LinkedHashMap<>();
        filing.summary().outcomes().forEach(outcome -> outcome.units().forEach(u -> first.putIfAbsent(u, outcome)));
        for (Activity activity : filing.summary().activities()) {
            for (Outcome outcome : activity.outcomes()) {
                outcome.units().stream()
                        .filter(unit ->
                                !(activity.isJoint() && activity.organisers().contains(unit)))
                        .forEach(unit -> first.putIfAbsent(unit, outcome));
            }
        }
        return first.entrySet().stream()
                .map(about ->
                        check(about.getKey(), filing).about(about.getValue()).about(about.getKey()))
                .toList();
    }

    private static Verdict check(UnitId unit, Filing filing) {
        UnitTree tree = filing.context().tree();
        if (unit.equals(filing.filer())) {
            return Verdict.pass();
        }
        for (UnitId named : List.of(filing.filer(), unit)) {
            if (tree.find(named).isEmpty()) {
                return Verdict.undecided(
                        "'%s' is not among the units that are known", "“%s”不在已知单位中", UnitMention.name(named, filing));
            }
        }
        String name = UnitMention.name(unit, filing);
        String filer = UnitMention.name(filing.filer(), filing);
        if (isBelow(unit, filing.filer(), tree)) {
            return Verdict.pass();
        }
        return tree.isClosed() || isElsewhere(unit, filing)
                ? Verdict.broken("'%s' is not below the filer '%s'", "“%s”不是报送单位“%s”的下辖单位", name, filer)
                : Verdict.undecided("it is not known whether '%s' is below '%s'", "无法判断“%s”是否为“%s”的下辖单位", name, filer);
    }

    private static boolean isBelow(UnitId unit, UnitId filer, UnitTree tree) {
        Optional<UnitId> above = tree.find(unit).flatMap(ReportingUnit::parent);
        while (above.isPresent() && !above.get().equals(filer)) {
            above = above.flatMap(tree::find).flatMap(ReportingUnit::parent);
        }
        return above.isPresent();
    }

    private static boolean isElsewhere(UnitId unit, Filing filing) {
        Optional<RegionCode> region = UnitRegion.of(unit, filing);
        return UnitRegion.of(filing.filer(), filing)
                .filter(filer -> region.isPresent() && !filer.covers(region.get()))
                .isPresent();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330200").says("complaint_received", "12件", outcome -> outcome.unit("330212"))),
                RuleExample.breaks(by("330203").says("complaint_received", "12件", outcome -> outcome.unit("330212"))),
                RuleExample.undecided(
                        by("330200").says("complaint_received", "12件", outcome -> outcome.unit("大榭开发区"))));
    }
}
