package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.UnitSums;

/** What was added up in a gathering, by filing and unit. */
final class SummedUnits {
    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::indicator)
            .thenComparing(key -> key.breakdown().isPresent())
            .thenComparing(key -> key.breakdown().map(b -> b.dimension()).orElse(""))
            .thenComparing(key -> key.breakdown().map(b -> b.key()).orElse(""))
            .thenComparing(key -> key.measure().map(m -> m.name()).orElse(""));

    private final Gathering gathering;
    private final SumPages sums;
    private final UnlistedPages unlisted;
    private final List<ActivityTable> tables;
    private final Map<Integer, List<Integer>> slotsOf = new HashMap<>();
    private final Map<CampaignId, List<FigureKey>> keysOf = new HashMap<>();

    /**
     * The units of all filings.
     *
     * @param gathering knows what slots and keys are
     * @param slots how many there are
     * @param sums what was added up
     * @param unlisted what was noted of no listed activities
     * @param tables the activities of which it was
     */
    SummedUnits(Gathering gathering, int slots, SumPages sums, UnlistedPages unlisted, List<ActivityTable> tables) {
        this.gathering = gathering;
        this.sums = sums;
        this.unlisted = unlisted;
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

    /** The same as sums that are read where they were added up, in any order. */
    List<UnitSums> sums(int head) {
        List<UnitSums> units = new ArrayList<>();
        for (int slot : slotsOf.getOrDefault(head, List.of())) {
            SlotSums unit = slot(slot);
            if (unit.hasAny()) {
                units.add(unit);
            }
            if (unlisted.hasAny(slot)) {
                units.add(unlisted(unit));
            }
        }
        return units;
    }

    private SlotSums slot(int slot) {
        FilingHead head = gathering.head(slot);
        List<FigureKey> keys = keysOf.computeIfAbsent(head.campaign().id(), this::keys);
        return new SlotSums(gathering.unit(slot), slot, sums, keys, head.file());
    }

    private UnlistedSums unlisted(SlotSums like) {
        return new UnlistedSums(like.unit(), like.slot(), unlisted, like.keys(), like.file());
    }

    private List<FigureKey> keys(CampaignId campaign) {
        return gathering.keys().stream()
                .map(key -> new FigureKey(campaign, key.indicator(), key.breakdown(), key.measure()))
                .toList();
    }

    private GatheredUnit unit(int slot) {
        SlotSums of = slot(slot);
        List<Integer> keys = IntStream.range(0, of.keys().size())
                .filter(of::has)
                .boxed()
                .sorted(Comparator.comparing(of.keys()::get, ORDER))
                .toList();
        UnlistedSums others = unlisted(of);
        Stream<ActivitySums> ofOthers = IntStream.range(0, of.keys().size())
                .filter(others::has)
                .boxed()
                .sorted(Comparator.comparing(of.keys()::get, ORDER))
                .map(others::sums);
        return new GatheredUnit(
                of.unit(),
                Stream.concat(keys.stream().map(of::sums), ofOthers).toList(),
                () -> new ToldActivities(tables, slot, keys));
    }
}
