package org.campaignstats.stats.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.compare.UnitCorrespondence.Kind;

/** Finds out which units of the earlier campaign each unit of the later one is compared with. */
final class Correspondences {
    private final Side from;
    private final UnitLinks links;
    private final CorrespondenceWords words;
    private final List<UnitCorrespondence> found = new ArrayList<>();
    private final Set<ReportingUnit> listed = new LinkedHashSet<>();

    private Correspondences(Side from, Side to, RegionTable regions) {
        this.from = from;
        this.links = new UnitLinks(from, to, regions);
        this.words = new CorrespondenceWords(from, to);
    }

    /** The later units in the order of their tree, then the earlier ones that lead to none, in that of theirs. */
    static List<UnitCorrespondence> of(Side from, Side to, RegionTable regions) {
        Correspondences correspondences = new Correspondences(from, to, regions);
        to.unitsOfItsYear().forEach(correspondences::addLater);
        from.unitsOfItsYear().forEach(correspondences::addEarlier);
        return new Territories(from, to, correspondences.found).withRegrouped();
    }

    private void addLater(ReportingUnit later) {
        Set<ReportingUnit> earlier = links.from(later);
        if (earlier.isEmpty()) {
            found.add(new UnitCorrespondence(
                    later, Kind.NEW, List.of(), Optional.of(later), List.of(), words.ofNew(later)));
            return;
        }
        UnitLinks.Linked linked = links.linked(later);
        if (linked.later().size() > 1 || linked.partlyUnknown()) {
            List<ReportingUnit> itself = linked.earlier().stream()
                    .filter(unit -> unit.id().equals(later.id()))
                    .toList();
            listed.addAll(itself);
            found.add(new UnitCorrespondence(
                    later, Kind.SPLIT, itself, Optional.of(later), List.of(), words.ofSplit(linked)));
            return;
        }
        listed.addAll(earlier);
        found.add(comparable(later, topmost(earlier), links.absent(later)));
    }

    private UnitCorrespondence comparable(ReportingUnit later, List<ReportingUnit> earlier, List<Region> absent) {
        Optional<ReportingUnit> target = Optional.of(later);
        if (earlier.size() > 1 || !absent.isEmpty()) {
            return new UnitCorrespondence(later, Kind.MERGED, earlier, target, absent, words.ofMerged(earlier, absent));
        }
        boolean same = earlier.get(0).id().equals(later.id());
        return new UnitCorrespondence(
                later,
                same ? Kind.SAME : Kind.SUCCESSOR,
                earlier,
                target,
                absent,
                same ? CorrespondenceWords.SAME : words.ofSuccessor(earlier.get(0)));
    }

    /** Units under another one of them are part of its total. */
    private List<ReportingUnit> topmost(Set<ReportingUnit> units) {
        return from.inOrder(units).stream()
                .filter(unit ->
                        units.stream().noneMatch(top -> !top.equals(unit) && from.isWithin(unit.id(), top.id())))
                .toList();
    }

    private void addEarlier(ReportingUnit earlier) {
        if (listed.contains(earlier)) {
            return;
        }
        Set<ReportingUnit> later = links.to(earlier);
        found.add(
                later.isEmpty()
                        ? new UnitCorrespondence(
                                earlier,
                                Kind.ENDED,
                                List.of(earlier),
                                Optional.empty(),
                                List.of(),
                                words.ofEnded(earlier))
                        : new UnitCorrespondence(
                                earlier,
                                Kind.SPLIT,
                                List.of(earlier),
                                Optional.empty(),
                                List.of(),
                                words.ofSplit(links.linked(later.iterator().next()))));
    }
}
