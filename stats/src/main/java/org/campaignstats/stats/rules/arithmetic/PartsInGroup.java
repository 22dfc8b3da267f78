package org.campaignstats.stats.rules.arithmetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.arithmetic.PartsOfWhole.Known;
import org.campaignstats.stats.rules.arithmetic.PartsOfWhole.Part;

/** The parts that a group of figures holds, sorted by what they are parts of. */
final class PartsInGroup {
    /**
     * Parts that can be set against a whole together.
     *
     * @param whole what they are parts of
     * @param dimension the dimension of keys; empty for loose parts
     */
    private record Kind(IndicatorCode whole, Optional<String> dimension) {}

    /**
     * What a part is told apart by.
     *
     * @param indicator its indicator
     * @param key its key
     * @param number 0 where these name it; else which part without a name it is
     */
    private record Name(IndicatorCode indicator, Optional<Breakdown> key, int number) {}

    private final FigureGroup group;
    private final FiguresByQuantity figures;
    private final Predicate<IndicatorCode> isListedByEvents;
    private final Map<Kind, Map<Optional<Measure>, Map<Name, Outcome>>> parts = new LinkedHashMap<>();
    private final Set<IndicatorCode> complete = new HashSet<>();
    private final Set<IndicatorCode> withKeys = new HashSet<>();

    PartsInGroup(FigureGroup group, FiguresByQuantity figures, Predicate<IndicatorCode> isListedByEvents) {
        this.group = group;
        this.figures = figures;
        this.isListedByEvents = isListedByEvents;
        int number = 0;
        for (Outcome outcome : group.outcomes()) {
            number++;
            Name name = new Name(
                    outcome.indicator(), outcome.breakdown(), FiguresByQuantity.isUnnamedPart(outcome) ? number : 0);
            kind(outcome).ifPresent(kind -> add(kind, name, outcome));
            if (outcome.breakdown().isEmpty() && outcome.completeness() == Completeness.COMPLETE) {
                complete.add(outcome.indicator());
            }
        }
    }

    private void add(Kind kind, Name name, Outcome part) {
        kind.dimension().ifPresent(dimension -> withKeys.add(kind.whole()));
        parts.computeIfAbsent(kind, k -> new LinkedHashMap<>())
                .computeIfAbsent(Quantity.of(group, part).measure(), m -> new LinkedHashMap<>())
                .merge(name, part, (one, other) -> isNumber(one) || !isNumber(other) ? one : other);
    }

    private static boolean isNumber(Outcome outcome) {
        return outcome.figure().figure().isNumeric();
    }

    private Optional<Kind> kind(Outcome part) {
        Optional<Kind> kind = isKey(part)
                ? part.breakdown().map(key -> new Kind(part.indicator(), Optional.of(key.dimension())))
                : partOf(part).map(whole -> new Kind(whole, Optional.empty()));
        return kind.filter(k -> !isMean(part.indicator()) && !isMean(k.whole()));
    }

    /** A key of its own indicator stays one where 其中 is said of it. */
    private static boolean isKey(Outcome part) {
        return part.breakdown().isPresent()
                && part.partOf().map(part.indicator()::equals).orElse(true);
    }

    private Optional<IndicatorCode> partOf(Outcome part) {
        return part.partOf().or(group.indicator(part.indicator())::partOf);
    }

    private boolean isMean(IndicatorCode code) {
        return Combination.of(group.indicator(code).additivity()).isMean();
    }

    List<PartsOfWhole> list() {
        List<PartsOfWhole> all = new ArrayList<>();
        parts.forEach((kind, byMeasure) -> byMeasure.forEach((measure, named) -> whole(kind.whole(), measure)
                .ifPresent(whole -> all.add(new PartsOfWhole(
                        group.indicator(kind.whole()),
                        whole,
                        kind.dimension(),
                        named.values().stream().map(this::part).toList(),
                        byMeasure.size() == 1,
                        isComplete(kind),
                        group.subject().basis() == Basis.PERIOD)))));
        return all;
    }

    private Optional<Amount> whole(IndicatorCode code, Optional<Measure> measure) {
        return figures.find(new Quantity(group.subject(), code, Optional.empty(), measure))
                .or(() -> figures.find(group.subject(), code, Optional.empty()));
    }

    /** Complete is said of the events where there are any, else of the keys, else of the loose parts. */
    private boolean isComplete(Kind kind) {
        return complete.contains(kind.whole())
                && !isListedByEvents.test(kind.whole())
                && (kind.dimension().isPresent() || !withKeys.contains(kind.whole()));
    }

    private Part part(Outcome outcome) {
        Known known = FiguresByQuantity.isUnnamedPart(outcome)
                ? Known.UNNAMED
                : isKey(outcome) || outcome.partOf().isPresent() ? Known.SAID : Known.IMPLIED;
        return new Part(group.amount(outcome), group.indicator(outcome.indicator()), known);
    }
}
