package org.campaignstats.stats.rules.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rules.Batch;

/**
 * What one filer says of one unit, rolled up without any other filer and any other unit: a contradiction that it shows as
 * large as the whole batch does needs no other report.
 */
final class FilersAlone {
    private final Batch batch;
    private final Set<FilerOfCampaign> filers = new HashSet<>();
    private final Map<UnitInCampaign, Map<UnitId, List<CampaignSummary>>> said = new HashMap<>();
    private final Map<Reading, Map<Sort, BigDecimal>> gaps = new HashMap<>();

    private record UnitInCampaign(UnitId unit, CampaignId campaign) {}

    private record Reading(UnitInCampaign unit, BoundsPolicy policy) {}

    private record Sort(Contradiction.Quantity quantity, boolean saidTwice) {
        static Sort of(Contradiction found) {
            return new Sort(found.quantity(), found.discrepancy().saidTwice());
        }
    }

    FilersAlone(Batch batch, Set<UnitId> units) {
        this.batch = batch;
        for (CampaignSummary summary : batch.summaries()) {
            filers.add(FilerOfCampaign.of(summary));
            byUnit(summary, units)
                    .forEach((unit, part) -> said.computeIfAbsent(
                                    new UnitInCampaign(unit, summary.campaign().id()), u -> new HashMap<>())
                            .computeIfAbsent(summary.filer(), f -> new ArrayList<>())
                            .add(part.build()));
        }
    }

    /** The filing as often as it speaks of one of the units, each with what it says of that unit alone. */
    private static Map<UnitId, CampaignSummary.Builder> byUnit(CampaignSummary summary, Set<UnitId> units) {
        Map<UnitId, CampaignSummary.Builder> parts = new HashMap<>();
        for (Outcome outcome : summary.outcomes()) {
            if (isOfOneOf(outcome, units)) {
                parts.computeIfAbsent(outcome.unit(), u -> empty(summary)).addOutcomes(outcome);
            }
        }
        for (Activity activity : summary.activities()) {
            Map<UnitId, List<Outcome>> outcomes = new HashMap<>();
            activity.outcomes().stream()
                    .filter(outcome -> !activity.isJoint() && isOfOneOf(outcome, units))
                    .forEach(outcome -> outcomes.computeIfAbsent(outcome.unit(), u -> new ArrayList<>())
                            .add(outcome));
            outcomes.forEach((unit, ofUnit) -> parts.computeIfAbsent(unit, u -> empty(summary))
                    .addActivities(
                            Activity.builder().from(activity).outcomes(ofUnit).build()));
        }
        return parts;
    }

    private static boolean isOfOneOf(Outcome outcome, Set<UnitId> units) {
        return outcome.units().size() == 1 && units.contains(outcome.unit());
    }

    private static CampaignSummary.Builder empty(CampaignSummary summary) {
        return CampaignSummary.builder().from(summary).activities(List.of()).outcomes(List.of());
    }

    /** Whether one filer alone contradicts itself about the same quantity, by at least as much. */
    boolean show(Contradiction found) {
        CampaignId campaign = found.figure().key().campaign();
        UnitInCampaign unit = new UnitInCampaign(found.figure().unit().id(), campaign);
        BigDecimal alone = gaps.computeIfAbsent(new Reading(unit, found.policy()), this::rolledUp)
                .getOrDefault(Sort.of(found), BigDecimal.ZERO);
        return alone.compareTo(found.discrepancy().gap()) >= 0;
    }

    private Map<Sort, BigDecimal> rolledUp(Reading reading) {
        Map<Sort, BigDecimal> largest = new HashMap<>();
        ReportingUnit unit = batch.tree()
                .find(reading.unit().unit())
                .map(u -> alone(u, reading))
                .orElseThrow();
        UnitTree tree = UnitTree.closed(List.of(unit));
        said.getOrDefault(reading.unit(), Map.of())
                .values()
                .forEach(filings -> add(tree, filings, reading.policy(), largest));
        return largest;
    }

    /** The unit without a parent; its own level is expected where it is in the batch. */
    private ReportingUnit alone(ReportingUnit unit, Reading reading) {
        boolean filed = filers.contains(new FilerOfCampaign(reading.unit().campaign(), unit.id()));
        OwnLevel own = unit.ownLevel() == OwnLevel.IF_FILED && filed ? OwnLevel.EXPECTED : unit.ownLevel();
        return ReportingUnit.builder()
                .from(unit)
                .parent(Optional.empty())
                .ownLevel(own)
                .build();
    }

    private void add(
            UnitTree tree, Collection<CampaignSummary> filings, BoundsPolicy policy, Map<Sort, BigDecimal> largest) {
        List<RolledFigure> contradicted = RollUp.over(tree)
                .indicators(batch.context().indicators())
                .bounds(policy)
                .add(filings)
                .run()
                .contradicted();
        for (RolledFigure figure : contradicted) {
            for (Discrepancy discrepancy : figure.discrepancies()) {
                Contradiction found = new Contradiction(figure, discrepancy, policy);
                largest.merge(Sort.of(found), discrepancy.gap(), BigDecimal::max);
            }
        }
    }
}
