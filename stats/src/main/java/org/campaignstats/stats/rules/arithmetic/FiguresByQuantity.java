package org.campaignstats.stats.rules.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.Filing;

/**
 * The figures of a filing by what they count. Left out are those of activities that are not told apart, and parts of an
 * indicator that nothing but 其中 tells apart: two of them need not be about the same thing.
 */
final class FiguresByQuantity {
    private record Place(FigureGroup.Subject subject, Optional<Breakdown> key) {}

    private final Filing filing;
    private final Map<Quantity, List<Outcome>> figures = new LinkedHashMap<>();
    private final Map<Place, Map<IndicatorCode, List<Outcome>>> places = new LinkedHashMap<>();

    /** The figures of a filing, sorted once for all rules. */
    static FiguresByQuantity of(Filing filing) {
        return filing.view(FiguresByQuantity.class, FiguresByQuantity::new);
    }

    private FiguresByQuantity(Filing filing) {
        this.filing = filing;
        for (FigureGroup group : filing.groups()) {
            if (!Quantity.isOfSomeActivity(group.subject())) {
                group.outcomes().stream()
                        .filter(outcome -> !isUnnamedPart(outcome))
                        .forEach(outcome -> add(Quantity.of(group, outcome), outcome));
            }
        }
    }

    private void add(Quantity quantity, Outcome outcome) {
        figures.computeIfAbsent(quantity, q -> new ArrayList<>()).add(outcome);
        places.computeIfAbsent(new Place(quantity.subject(), quantity.key()), p -> new LinkedHashMap<>())
                .computeIfAbsent(quantity.indicator(), i -> new ArrayList<>())
                .add(outcome);
    }

    /** Whether it is a part of its own indicator that has no name. */
    static boolean isUnnamedPart(Outcome outcome) {
        return outcome.breakdown().isEmpty()
                && outcome.partOf().filter(outcome.indicator()::equals).isPresent();
    }

    /** The filing. */
    Filing filing() {
        return filing;
    }

    /** What it counts, in the order of the report. */
    List<Quantity> quantities() {
        return List.copyOf(figures.keySet());
    }

    /** All figures of a quantity, in the order of the report. */
    List<Outcome> figures(Quantity quantity) {
        return figures.getOrDefault(quantity, List.of());
    }

    /** What it says of a quantity: of several figures the first that gives a number. */
    Optional<Amount> find(Quantity quantity) {
        return best(figures(quantity), quantity.measure());
    }

    /** What it says of an indicator where a key may be asked for: in its usual measure rather than in another. */
    Optional<Amount> find(FigureGroup.Subject subject, IndicatorCode code, Optional<Breakdown> key) {
        Indicator indicator = filing.indicator(code);
        List<Outcome> said = at(subject, key).getOrDefault(code, List.of());
        return best(said, indicator.measure().map(Measure::base));
    }

    /** The same in the usual measure alone, if the indicator has one; else an amount that is not reported. */
    Amount usual(FigureGroup.Subject subject, IndicatorCode code, Optional<Breakdown> key) {
        Indicator indicator = filing.indicator(code);
        Optional<Measure> usual = indicator.measure().map(Measure::base);
        return find(subject, code, key)
                .filter(amount -> usual.isEmpty() || amount.measure().equals(usual))
                .orElseGet(() -> Amount.notReported(indicator));
    }

    /** Whether it says of an indicator that all its parts are given. */
    boolean isComplete(FigureGroup.Subject subject, IndicatorCode code) {
        return at(subject, Optional.empty()).getOrDefault(code, List.of()).stream()
                .anyMatch(outcome -> outcome.completeness() == Completeness.COMPLETE);
    }

    /** The indicators that it speaks of at a subject and key, in the order of the report. */
    List<IndicatorCode> indicators(FigureGroup.Subject subject, Optional<Breakdown> key) {
        return List.copyOf(at(subject, key).keySet());
    }

    private Map<IndicatorCode, List<Outcome>> at(FigureGroup.Subject subject, Optional<Breakdown> key) {
        return places.getOrDefault(new Place(subject, key), Map.of());
    }

    private Optional<Amount> best(List<Outcome> said, Optional<Measure> usual) {
        Stream<Amount> amounts =
                said.stream().map(outcome -> Amount.of(outcome, filing.indicator(outcome.indicator())));
        return amounts.min(Comparator.comparing(
                        (Amount amount) -> !amount.measure().equals(usual))
                .thenComparing(amount -> !amount.isNumber())
                .thenComparing(amount -> amount.outcomes().get(0).partOf().isPresent()));
    }
}
