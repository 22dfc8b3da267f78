package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.FigureKey;

/** What was added up in a gathering, by filing and unit. */
final class SummedUnits {
    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::indicator)
            .thenComparing(key -> key.breakdown().isPresent())
            .thenComparing(key -> key.breakdown().map(b -> b.dimension()).orElse(""))
            .thenComparing(key -> key.breakdown().map(b -> b.key()).orElse(""))
            .thenComparing(key -> key.measure().map(m -> m.name()).orElse(""));

    private final Gathering gathering;
    private final SumPages sums;
    private final List<ActivityTable> tables;
    private final Map<Integer, List<Integer>> slotsOf = new HashMap<>();

    /**
     * The units of all filings.
     *
     * @param gathering knows what slots and keys are
     * @param slots how many there are
     * @param sums what was added up
     * @param tables the activities of which it was
     */
    SummedUnits(Gathering gathering, int slots, SumPages sums, List<ActivityTable> tables) {
        this.gathering = gathering;
        this.sums = sums;
        this.tables = tables;
        for (int slot = 0; slot < slots; slot++) {
            slotsOf.computeIfAbsent(gathering.headNumber(slot), h -> new ArrayList<>())
                    .add(slot);
        }
    }

    /** The units of which a filing has sums, in the order of their ids. */
    List<GatheredUnit> of(int head) {
        return slotsOf.getOrDefault(head, List.of()).stream()
                .map(this::unit)
                .filter(unit -> !unit.sums().isEmpty())
                .sorted(Comparator.comparing(GatheredUnit::unit))
                .toList();
    }

    private GatheredUnit unit(int slot) {
        List<Integer> keys = IntStream.range(0, sums.keys(slot))
                .filter(key -> sums.has(slot, key))
                .boxed()
                .sorted(Comparator.comparing(gathering::keyOfNumber, ORDER))
                .toList();
        return new GatheredUnit(
                gathering.unit(slot),
                keys.stream().map(key -> sums(slot, key)).toList(),
                () -> new ToldActivities(tables, slot, keys));
    }

    private ActivitySums sums(int slot, int key) {
        FilingHead head = gathering.head(slot);
        FigureKey of = gathering.keyOfNumber(key);
        return new ActivitySums(
                gathering.unit(slot),
                new FigureKey(head.campaign().id(), of.indicator(), of.breakdown(), of.measure()),
                sums.activities(slot, key),
                sums.numeric(slot, key),
                sums.numbers(slot, key),
                sums.sum(slot, key),
                sums.bounds(slot, key),
                sums.cautious(slot, key),
                place(head, sums.firstRow(slot)),
                place(head, sums.lastRow(slot)));
    }

    private static Place place(FilingHead head, int row) {
        return row == 0 ? Place.of(head.file()) : Place.of(head.file(), row);
    }
}
