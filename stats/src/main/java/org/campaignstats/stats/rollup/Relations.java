package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.indicator.IndicatorCode;

/** Which keys are parts of which: keys of a breakdown, indicators within indicators, and what reports say to be 其中. */
final class Relations {
    private final SortedOutcomes sorted;
    private final Indicators indicators;
    private final TreeIndex tree;
    private final Map<KeyStatements, List<Relation>> ofPart = new HashMap<>();
    private final Map<KeyStatements, List<Relation>> ofWhole = new HashMap<>();

    Relations(TreeIndex tree, SortedOutcomes sorted, Indicators indicators) {
        this.tree = tree;
        this.sorted = sorted;
        this.indicators = indicators;
        sorted.keys().forEach(this::find);
    }

    /** The relations in which a key is the part. */
    List<Relation> ofPart(KeyStatements key) {
        return ofPart.getOrDefault(key, List.of());
    }

    /** The relations in which a key is the whole. */
    List<Relation> ofWhole(KeyStatements key) {
        return ofWhole.getOrDefault(key, List.of());
    }

    /** The keys that have to be combined together: each family in the order of the keys, parts before their wholes. */
    List<List<KeyStatements>> families() {
        Set<KeyStatements> placed = new LinkedHashSet<>();
        List<List<KeyStatements>> families = new ArrayList<>();
        for (KeyStatements key : sorted.keys()) {
            if (!placed.contains(key)) {
                Set<KeyStatements> family = new LinkedHashSet<>();
                connect(key, family);
                placed.addAll(family);
                families.add(partsFirst(family));
            }
        }
        return families;
    }

    private void connect(KeyStatements start, Set<KeyStatements> family) {
        List<KeyStatements> next = new ArrayList<>(List.of(start));
        while (!next.isEmpty()) {
            KeyStatements key = next.remove(next.size() - 1);
            if (family.add(key)) {
                ofPart(key).forEach(relation -> next.add(relation.whole()));
                ofWhole(key).forEach(relation -> next.add(relation.part()));
            }
        }
    }

    private List<KeyStatements> partsFirst(Set<KeyStatements> family) {
        Set<KeyStatements> ordered = new LinkedHashSet<>();
        List<KeyStatements> left =
                sorted.keys().stream().filter(family::contains).toList();
        while (!left.isEmpty()) {
            left.stream()
                    .filter(key -> ofWhole(key).stream().allMatch(r -> ordered.contains(r.part())))
                    .forEach(ordered::add);
            left = left.stream().filter(key -> !ordered.contains(key)).toList();
        }
        return List.copyOf(ordered);
    }

    private void find(KeyStatements part) {
        FigureKey key = part.key();
        key.breakdown()
                .map(Breakdown::dimension)
                .ifPresent(dimension -> whole(key, key.indicator(), Optional.empty())
                        .ifPresent(whole -> add(Relation.ofKey(part, whole, dimension))));
        part.indicator()
                .partOf()
                .flatMap(of -> whole(key, of, key.breakdown()))
                .ifPresent(whole -> add(Relation.ofIndicator(part, whole)));
        if (part.tellsOfWholes()) {
            asSaid(part).values().forEach(this::add);
        }
    }

    private Map<IndicatorCode, Relation> asSaid(KeyStatements part) {
        Map<IndicatorCode, Relation> relations = new LinkedHashMap<>();
        for (int u = 0; u < tree.size(); u++) {
            for (Quantity quantity : Quantity.values()) {
                for (Statement statement : part.about(u).of(quantity.scope())) {
                    Outcome outcome = statement.outcome();
                    Optional<IndicatorCode> of = outcome.partOf().filter(code -> !code.equals(outcome.indicator()));
                    Optional<KeyStatements> whole = of.flatMap(code -> whole(part.key(), code, Optional.empty()));
                    if (whole.isPresent()) {
                        relations
                                .computeIfAbsent(of.get(), code -> Relation.asSaid(part, whole.get()))
                                .say(quantity, u);
                    }
                }
            }
        }
        return relations;
    }

    private Optional<KeyStatements> whole(FigureKey part, IndicatorCode of, Optional<Breakdown> breakdown) {
        return sorted.find(indicators.in(part, of, breakdown));
    }

    /** Parts that are parts of each other in a circle say nothing: what would close it is left out. */
    private void add(Relation relation) {
        boolean bounds = !relation.whole().combination().within(List.of()).isUnknown()
                && !relation.part().combination().isMean();
        boolean known = ofPart(relation.part()).stream().anyMatch(other -> other.whole() == relation.whole());
        if (bounds && !known && !reaches(relation.whole(), relation.part())) {
            ofPart.computeIfAbsent(relation.part(), p -> new ArrayList<>()).add(relation);
            ofWhole.computeIfAbsent(relation.whole(), w -> new ArrayList<>()).add(relation);
        }
    }

    private boolean reaches(KeyStatements from, KeyStatements to) {
        return from == to || ofPart(from).stream().anyMatch(relation -> reaches(relation.whole(), to));
    }
}
