package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignstats.core.unit.UnitId;

/** What collectors kept of each filing: outcomes that are not added up, and names. */
final class KeptFilings {
    private final List<FilingHead> heads;
    private final List<List<FiledOutcome>> outcomes = new ArrayList<>();
    private final Map<Integer, SortedMap<UnitId, Gathering.UnitName>> names = new HashMap<>();

    /**
     * What was kept.
     *
     * @param heads the filings by their numbers
     * @param numbers the numbers of the filings
     * @param collectors what they kept
     */
    KeptFilings(List<FilingHead> heads, Map<FilingHead, Integer> numbers, List<Collector> collectors) {
        this.heads = heads;
        heads.forEach(head -> outcomes.add(new ArrayList<>()));
        for (Collector collector : collectors) {
            collector
                    .kept()
                    .forEach(said -> outcomes.get(Objects.requireNonNull(numbers.get(said.head())))
                            .add(said));
            collector.names().forEach((head, named) -> {
                Map<UnitId, Gathering.UnitName> known = names.computeIfAbsent(head, h -> new TreeMap<>());
                named.forEach((unit, name) -> known.merge(unit, name, Gathering.UnitName::later));
            });
        }
        outcomes.forEach(said -> said.sort(Comparator.comparingInt(
                (FiledOutcome outcome) -> outcome.outcome().place().row().orElse(0))));
    }

    GatheredFiling filing(int head, List<GatheredUnit> units) {
        return new GatheredFiling(
                heads.get(head), outcomes.get(head), names.getOrDefault(head, Collections.emptySortedMap()), units);
    }
}
