package org.campaignstats.stats.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.RollUpResult;

/** The filings of one campaign by the unit of the tree that filed them. */
final class FilersOfCampaign {
    private final Map<UnitId, List<CampaignSummary>> filings = new HashMap<>();
    private final Map<UnitId, String> strangers = new TreeMap<>();

    FilersOfCampaign(UnitTree tree, Collection<CampaignSummary> summaries, CampaignId campaign) {
        for (CampaignSummary summary : summaries) {
            if (summary.campaign().id().equals(campaign)) {
                String name = summary.unitNames()
                        .getOrDefault(summary.filer(), summary.filer().text());
                tree.find(summary.filer())
                        .or(() -> tree.find(name))
                        .map(ReportingUnit::id)
                        .ifPresentOrElse(
                                unit -> filings.computeIfAbsent(unit, u -> new ArrayList<>())
                                        .add(summary),
                                () -> strangers.merge(
                                        summary.filer(), name, BinaryOperator.minBy(Comparator.naturalOrder())));
            }
        }
    }

    /** Whether a unit's own level is expected, as the roll-up has it. */
    boolean isExpected(ReportingUnit unit) {
        return unit.ownLevel() == OwnLevel.EXPECTED
                || unit.ownLevel() == OwnLevel.IF_FILED && filings.containsKey(unit.id());
    }

    List<CampaignSummary> of(ReportingUnit unit) {
        return filings.getOrDefault(unit.id(), List.of());
    }

    /** Those who filed more than a plan. */
    Set<UnitId> withReport() {
        return filings.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(f -> f.kind() != FilingKind.PLAN))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Filers that are not in the tree. */
    List<UnitId> strangers() {
        return List.copyOf(strangers.keySet());
    }

    /** The first unit of which the roll-up says otherwise whether it filed. */
    Optional<ReportingUnit> contradictedBy(RollUpResult result, CampaignId campaign) {
        Set<UnitId> filed = result.tree().roots().stream()
                .flatMap(root -> result.filed(root.id(), campaign).stream())
                .map(ReportingUnit::id)
                .collect(Collectors.toSet());
        return result.tree().depthFirst().stream()
                .filter(this::isExpected)
                .filter(unit -> filed.contains(unit.id()) != filings.containsKey(unit.id()))
                .findFirst();
    }
}
