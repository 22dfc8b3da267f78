package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.unit.UnitTree;

/** Finds the units of which activities were added up that must not be. */
final class UnitsApart {
    private final Numbering numbering;
    private final List<Collector> collectors;
    private final SlotFigures figures;
    private final int slots;
    private final Map<Gathering.Apart, Integer> latest = new HashMap<>();
    private final Set<Gathering.Apart> found = new HashSet<>();

    /**
     * Nothing was found yet.
     *
     * @param numbering knows what slots are
     * @param collectors what was gathered
     * @param figures what was added up of it
     */
    UnitsApart(Numbering numbering, List<Collector> collectors, SlotFigures figures) {
        this.numbering = numbering;
        this.collectors = collectors;
        this.figures = figures;
        this.slots = numbering.slots().size();
        numbering.heads().stream()
                .filter(head -> head.kind() == FilingKind.REPORT)
                .forEach(head -> latest.merge(
                        new Gathering.Apart(head.campaign().id(), head.filer()), head.revision(), Math::max));
    }

    /** Those whatever the tree, beside some that are known. */
    Set<Gathering.Apart> ofAnyTree(Set<Gathering.Apart> known) {
        found.addAll(known);
        collectors.forEach(collector -> found.addAll(collector.marked()));
        toldTwice();
        countedEach();
        return found;
    }

    /** Those over a tree. */
    Set<Gathering.Apart> of(UnitTree tree) {
        for (int slot = 0; slot < slots; slot++) {
            for (Gathering.Apart named : List.of(numbering.about(slot), numbering.by(slot))) {
                if (figures.hasAny(slot) && tree.find(named.unit()).isEmpty()) {
                    found.add(named);
                }
            }
        }
        ofAnyTree(Set.of());
        spread();
        return found;
    }

    /** What a unit that stands apart filed about others is not added up either, and so forbids that what they say is. */
    private void spread() {
        int before;
        do {
            before = found.size();
            for (int slot = 0; slot < slots; slot++) {
                if (found.contains(numbering.by(slot))) {
                    found.add(numbering.about(slot));
                }
            }
        } while (found.size() > before);
    }

    /** Activities that two collectors, or two filings that count, tell the same of. */
    private void toldTwice() {
        for (int i = 0; i < collectors.size(); i++) {
            for (int j = i + 1; j < collectors.size(); j++) {
                collectors
                        .get(i)
                        .activities()
                        .common(collectors.get(j).activities(), slot -> found.add(numbering.about(slot)));
            }
        }
        Map<Gathering.Apart, List<Integer>> slotsOf = new HashMap<>();
        for (int slot = 0; slot < slots; slot++) {
            if (isCurrent(slot)) {
                slotsOf.computeIfAbsent(numbering.about(slot), a -> new ArrayList<>(1))
                        .add(slot);
            }
        }
        slotsOf.forEach((about, all) -> {
            if (all.size() > 1 && areToldTwice(all)) {
                found.add(about);
            }
        });
        collectors.forEach(collector -> collector.joint().forEach((where, activities) -> {
            Gathering.Apart about = new Gathering.Apart(
                    numbering.heads().get(where.head()).campaign().id(), where.unit());
            if (!found.contains(about)
                    && slotsOf.getOrDefault(about, List.of()).stream()
                            .anyMatch(slot -> isToldOtherwise(where, activities, slot))) {
                found.add(about);
            }
        }));
    }

    /** Whether two of some filings tell of the same activity and key. */
    private boolean areToldTwice(List<Integer> all) {
        ActivityTable together = new ActivityTable();
        for (int slot : all) {
            for (Collector collector : collectors) {
                if (!together.addAll(0, collector.activities(), slot)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether another filing tells of a joint activity as of one of the unit alone. */
    private boolean isToldOtherwise(Numbering.Slot where, ActivityTable joint, int slot) {
        return numbering.headNumber(slot) != where.head()
                && collectors.stream().anyMatch(one -> joint.hasCommon(0, one.activities(), slot));
    }

    /**
     * Where each figure of no listed activity counts: somebody says that all activities are told of, or two filings that count
     * may be copies of each other.
     */
    private void countedEach() {
        Map<Gathering.Apart, Integer> headOf = new HashMap<>();
        Set<Gathering.Apart> severalFilings = new HashSet<>();
        for (int slot = 0; slot < slots; slot++) {
            if (figures.hasUnlisted(slot) && isCurrent(slot)) {
                Integer other = headOf.putIfAbsent(numbering.by(slot), numbering.headNumber(slot));
                if (other != null && other != numbering.headNumber(slot)) {
                    severalFilings.add(numbering.by(slot));
                }
            }
        }
        for (int slot = 0; slot < slots; slot++) {
            Gathering.Apart about = numbering.about(slot);
            boolean isEach = severalFilings.contains(numbering.by(slot))
                    || collectors.stream()
                            .anyMatch(collector -> collector.complete().contains(about));
            if (isEach && figures.hasUnlisted(slot)) {
                found.add(about);
            }
        }
    }

    /** Whether what a slot holds counts: it stands in the latest revision of a report. */
    private boolean isCurrent(int slot) {
        return numbering.head(slot).revision() == latest.getOrDefault(numbering.by(slot), 0);
    }
}
