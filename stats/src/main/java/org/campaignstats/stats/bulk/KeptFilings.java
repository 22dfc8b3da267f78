package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.UnitId;

/** What collectors kept of each filing: outcomes that are not added up, names, or all of it. */
final class KeptFilings {
    private final List<FilingHead> heads;
    private final List<List<FiledOutcome>> outcomes = new ArrayList<>();
    private final Map<Integer, Set<CampaignSummary>> wholes = new HashMap<>();
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
            IdentityHashMap<FilingHead, List<FiledOutcome>> ofHead = new IdentityHashMap<>();
            collector
                    .kept()
                    .forEach(said -> ofHead.computeIfAbsent(
                                    said.head(), head -> outcomes.get(Objects.requireNonNull(numbers.get(head))))
                            .add(said));
            collector.names().forEach(this::name);
            collector
                    .wholes()
                    .forEach((head, whole) -> wholes.computeIfAbsent(head, h -> new LinkedHashSet<>())
                            .addAll(whole));
        }
        takeApart();
        // A filing with a number is in one piece, and so in its order.
        IntStream.range(0, outcomes.size())
                .parallel()
                .filter(head -> heads.get(head).number() == 0)
                .forEach(head -> outcomes.get(head)
                        .sort(Comparator.comparingInt(
                                said -> said.outcome().place().row().orElse(0))));
    }

    /** What two parts keep of the same head is one filing, and none of them is all of it. */
    private void takeApart() {
        wholes.forEach((head, all) -> {
            if (all.size() > 1 || !outcomes.get(head).isEmpty() || names.containsKey(head)) {
                for (CampaignSummary whole : all) {
                    outcomes.get(head).addAll(FiledTogether.apart(heads.get(head), whole));
                    Map<UnitId, Gathering.UnitName> named = new HashMap<>();
                    whole.unitNames().forEach((unit, name) -> named.put(unit, new Gathering.UnitName(0, name)));
                    name(head, named);
                }
            }
        });
        wholes.keySet().removeIf(head -> !outcomes.get(head).isEmpty() || names.containsKey(head));
    }

    private void name(int head, Map<UnitId, Gathering.UnitName> named) {
        Map<UnitId, Gathering.UnitName> known = names.computeIfAbsent(head, h -> new TreeMap<>());
        named.forEach((unit, name) -> known.merge(unit, name, Gathering.UnitName::later));
    }

    GatheredFiling filing(int head, List<GatheredUnit> units) {
        return new GatheredFiling(
                heads.get(head),
                wholes.getOrDefault(head, Set.of()).stream().findFirst(),
                outcomes.get(head),
                names.getOrDefault(head, Collections.emptySortedMap()),
                units);
    }
}
