package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.UnitSums;
import org.jspecify.annotations.Nullable;

/** What was added up in a gathering, by filing and unit. */
final class SummedUnits {
    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::indicator)
            .thenComparing(key -> key.breakdown().isPresent())
            .thenComparing(key -> key.breakdown().map(b -> b.dimension()).orElse(""))
            .thenComparing(key -> key.breakdown().map(b -> b.key()).orElse(""))
            .thenComparing(key -> key.measure().map(m -> m.name()).orElse(""));

    private final Numbering numbering;
    private final SlotFigures figures;
    private final List<ActivityTable> tables;
    private final Map<Integer, List<Integer>> slotsOf = new HashMap<>();
    private final Map<CampaignId, List<FigureKey>> keysOf = new HashMap<>();

    /**
     * The units of all filings.
     *
     * @param numbering knows what slots and keys are
     * @param figures what was added up
     * @param tables the activities of which it was
     */
    SummedUnits(Numbering numbering, SlotFigures figures, List<ActivityTable> tables) {
        this.numbering = numbering;
        this.figures = figures;
        this.tables = tables;
        for (int slot = 0; slot < numbering.slots().size(); slot++) {
            slotsOf.computeIfAbsent(numbering.headNumber(slot), h -> new ArrayList<>())
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
        return slotsOf.getOrDefault(head, List.of()).stream()
                .flatMap(slot -> Stream.of(figures.listed(slot), figures.unlisted(slot))
                        .filter(Objects::nonNull)
                        .map(of -> sums(slot, of)))
                .toList();
    }

    private UnitSums sums(int slot, UnitFigures of) {
        FilingHead head = numbering.head(slot);
        List<FigureKey> keys = keysOf.computeIfAbsent(head.campaign().id(), this::keys);
        return new GatheredSums(
                numbering.unit(slot), of, keys, place(head.file(), of.firstRow()), place(head.file(), of.lastRow()));
    }

    private static Place place(String file, int row) {
        return row == 0 ? Place.of(file) : Place.of(file, row);
    }

    private List<FigureKey> keys(CampaignId campaign) {
        return numbering.keys().stream()
                .map(key -> new FigureKey(campaign, key.indicator(), key.breakdown(), key.measure()))
                .toList();
    }

    private GatheredUnit unit(int slot) {
        List<Integer> listed = keysInOrder(figures.listed(slot));
        List<ActivitySums> sums = new ArrayList<>(all(slot, figures.listed(slot), listed));
        UnlistedFigures unlisted = figures.unlisted(slot);
        sums.addAll(all(slot, unlisted, keysInOrder(unlisted)));
        return new GatheredUnit(numbering.unit(slot), sums, () -> new ToldActivities(tables, slot, listed));
    }

    private List<ActivitySums> all(int slot, @Nullable UnitFigures figures, List<Integer> keys) {
        return figures == null
                ? List.of()
                : keys.stream().map(sums(slot, figures)::sums).toList();
    }

    private List<Integer> keysInOrder(@Nullable UnitFigures figures) {
        return figures == null
                ? List.of()
                : IntStream.range(0, numbering.keys().size())
                        .filter(figures::has)
                        .boxed()
                        .sorted(Comparator.comparing(numbering.keys()::get, ORDER))
                        .toList();
    }
}
