package org.campaignstats.stats.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;

/** The units of a report: those expected, and those that filed without being expected. */
final class UnitsOfReport {
    private final UnitTree tree;
    private final FilersOfCampaign filers;
    private final Mentions mentions;
    private final List<Indicator> asked;
    private final Optional<LocalDate> deadline;
    private final List<UnitCoverage> expected = new ArrayList<>();
    private final List<UnitCoverage> others = new ArrayList<>();

    UnitsOfReport(
            UnitTree tree,
            Optional<ReportingUnit> top,
            FilersOfCampaign filers,
            Mentions mentions,
            List<Indicator> asked,
            Optional<LocalDate> deadline) {
        this.tree = tree;
        this.filers = filers;
        this.mentions = mentions;
        this.asked = asked;
        this.deadline = deadline;
        tree.depthFirst().stream()
                .filter(unit -> top.map(highest -> isWithin(unit, highest)).orElse(true))
                .forEach(this::add);
    }

    List<UnitCoverage> expected() {
        return expected;
    }

    List<UnitCoverage> others() {
        return others;
    }

    /** In an open tree a unit that occurs and has not filed is not said to be missing. */
    private void add(ReportingUnit unit) {
        UnitCoverage covered = covered(unit);
        boolean isListed = tree.isClosed() || !covered.isMissing();
        if (filers.isExpected(unit) && isListed) {
            expected.add(covered);
        } else if (!covered.isMissing()) {
            others.add(covered);
        }
    }

    private UnitCoverage covered(ReportingUnit unit) {
        List<CampaignSummary> filings = filers.of(unit);
        Optional<UnitFiling> filing =
                filings.isEmpty() ? Optional.empty() : Optional.of(UnitFiling.of(filings, deadline));
        List<Indicator> silent = asked.stream()
                .filter(indicator -> filing.filter(f -> !f.isOnlyPlan()).isPresent())
                .filter(indicator -> mentions.isSilent(unit.id(), indicator))
                .toList();
        return new UnitCoverage(
                unit, filing, mentions.blanksOf(unit.id()), silent, mentions.reportedByOtherOnly(unit.id()));
    }

    private boolean isWithin(ReportingUnit unit, ReportingUnit top) {
        Optional<ReportingUnit> at = Optional.of(unit);
        while (at.isPresent() && !at.get().equals(top)) {
            at = at.get().parent().flatMap(tree::find);
        }
        return at.isPresent();
    }
}
