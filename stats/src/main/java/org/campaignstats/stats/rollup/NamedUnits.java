package org.campaignstats.stats.rollup;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** Finds the units of a tree that a summary knows by another id, by the names that it prints. */
public final class NamedUnits {
    private NamedUnits() {}

    /**
     * Puts the ids of a tree for units that are not in it by their id, where the summary prints a name that just one of its
     * units has.
     *
     * @param summary the summary
     * @param tree the units
     * @return the summary with the ids of the tree; the same one where it uses them already
     */
    public static CampaignSummary inTree(CampaignSummary summary, UnitTree tree) {
        if (isInTree(summary, tree)) {
            return summary;
        }
        Map<UnitId, UnitId> ids = new HashMap<>();
        for (UnitId id : idsOf(summary)) {
            if (tree.find(id).isEmpty()) {
                String name = summary.unitNames().getOrDefault(id, id.text());
                tree.find(name).ifPresent(unit -> ids.put(id, unit.id()));
            }
        }
        if (ids.isEmpty()) {
            return summary;
        }
        return CampaignSummary.builder()
                .from(summary)
                .filer(ids.getOrDefault(summary.filer(), summary.filer()))
                .outcomes(renamed(summary.outcomes(), ids))
                .activities(summary.activities().stream()
                        .map(activity -> Activity.builder()
                                .from(activity)
                                .organisers(renamedIds(activity.organisers(), ids))
                                .outcomes(renamed(activity.outcomes(), ids))
                                .build())
                        .toList())
                .build();
    }

    private static boolean isInTree(CampaignSummary summary, UnitTree tree) {
        if (tree.find(summary.filer()).isEmpty() || !areInTree(summary.outcomes(), summary.filer(), tree)) {
            return false;
        }
        for (Activity activity : summary.activities()) {
            boolean known =
                    activity.organisers().stream().allMatch(id -> tree.find(id).isPresent());
            if (!known || !areInTree(activity.outcomes(), summary.filer(), tree)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areInTree(List<Outcome> outcomes, UnitId filer, UnitTree tree) {
        for (Outcome outcome : outcomes) {
            for (UnitId unit : outcome.units()) {
                if (!unit.equals(filer) && tree.find(unit).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<UnitId> idsOf(CampaignSummary summary) {
        Set<UnitId> ids = new LinkedHashSet<>(Set.of(summary.filer()));
        summary.allOutcomes().forEach(outcome -> ids.addAll(outcome.units()));
        summary.activities().forEach(activity -> ids.addAll(activity.organisers()));
        return ids;
    }

    private static List<Outcome> renamed(List<Outcome> outcomes, Map<UnitId, UnitId> ids) {
        return outcomes.stream()
                .map(outcome -> outcome.units().stream().anyMatch(ids::containsKey)
                        ? Outcome.builder()
                                .from(outcome)
                                .units(renamedIds(outcome.units(), ids))
                                .build()
                        : outcome)
                .toList();
    }

    /** Two ids that turn out to be one unit are left as they were, to be told of as unknown. */
    private static List<UnitId> renamedIds(List<UnitId> units, Map<UnitId, UnitId> ids) {
        List<UnitId> renamed =
                units.stream().map(id -> ids.getOrDefault(id, id)).distinct().toList();
        return renamed.size() == units.size() ? renamed : units;
    }
}
