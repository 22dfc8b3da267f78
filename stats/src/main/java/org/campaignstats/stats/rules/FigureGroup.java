package org.campaignstats.stats.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;

/** The figures of one filing that are about the same units, scope, activity and time, so that they can be compared. */
public final class FigureGroup {
    /**
     * What the figures of a group are about.
     *
     * @param units one unit, or several together
     * @param scope how much of them
     * @param activity which activity; empty where they are of none that is listed
     * @param basis over what time
     */
    public record Subject(List<UnitId> units, Scope scope, Optional<ActivityId> activity, Basis basis) {
        /**
         * Copies the units.
         *
         * @param units the units
         * @param scope the scope
         * @param activity the activity
         * @param basis the basis
         */
        public Subject {
            units = List.copyOf(units);
        }

        static Subject of(Outcome outcome) {
            return new Subject(outcome.units(), outcome.scope(), Optional.empty(), outcome.basis());
        }

        static Subject of(Outcome outcome, Activity activity) {
            return new Subject(outcome.units(), outcome.scope(), Optional.of(activity.id()), outcome.basis());
        }

        static Subject whole(UnitId unit) {
            return new Subject(List.of(unit), Scope.WHOLE, Optional.empty(), Basis.PERIOD);
        }
    }

    private final Subject subject;
    private final IndicatorCatalogue indicators;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<IndicatorCode, List<Outcome>> byIndicator = new LinkedHashMap<>();
    private final Map<IndicatorCode, List<Outcome>> byWhole = new LinkedHashMap<>();

    FigureGroup(Subject subject, IndicatorCatalogue indicators) {
        this.subject = subject;
        this.indicators = indicators;
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
        byIndicator
                .computeIfAbsent(outcome.indicator(), code -> new ArrayList<>())
                .add(outcome);
        whole(outcome)
                .ifPresent(code ->
                        byWhole.computeIfAbsent(code, c -> new ArrayList<>()).add(outcome));
    }

    /** What it is a 其中 part of: as it says, else, where it is no key, as the catalogue has it. */
    private Optional<IndicatorCode> whole(Outcome outcome) {
        return outcome.partOf()
                .or(() -> outcome.breakdown().isPresent()
                        ? Optional.empty()
                        : indicators.findOrAdHoc(outcome.indicator()).partOf());
    }

    /**
     * What the figures are about.
     *
     * @return units, scope, activity and time
     */
    public Subject subject() {
        return subject;
    }

    /**
     * Its figures.
     *
     * @return the outcomes in the order of the report
     */
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /**
     * The indicator of a code.
     *
     * @param code the code
     * @return the indicator of the catalogue, else an ad-hoc one
     */
    public Indicator indicator(IndicatorCode code) {
        return indicators.findOrAdHoc(code);
    }

    /**
     * What an outcome says.
     *
     * @param outcome an outcome of any group
     * @return its amount
     */
    public Amount amount(Outcome outcome) {
        return Amount.of(outcome, indicators.findOrAdHoc(outcome.indicator()));
    }

    /**
     * What is said of an indicator as such: not of a key, and not of a part of it. Of several figures the first that is in
     * the measure of the indicator is meant, or that gives none.
     *
     * @param code the code of the indicator
     * @return the amount; {@link Amount#notReported} where there is none
     */
    public Amount amount(IndicatorCode code) {
        Indicator indicator = indicators.findOrAdHoc(code);
        List<Outcome> plain = of(code).stream().filter(FigureGroup::isPlain).toList();
        return plain.stream()
                .filter(outcome -> isInMeasureOf(outcome, indicator))
                .findFirst()
                .or(() -> plain.stream().findFirst())
                .map(this::amount)
                .orElseGet(() -> Amount.notReported(indicator));
    }

    /**
     * What is said of an indicator as such.
     *
     * @param indicator the code of the indicator, or a name that the catalogue has for just one
     * @return the amount; {@link Amount#notReported} where there is none, and where no such indicator is known, which its
     *     reason then says
     */
    public Amount amount(String indicator) {
        IndicatorCode code = IndicatorCode.of(indicator);
        if (indicators.find(code).isPresent() || byIndicator.containsKey(code)) {
            return amount(code);
        }
        return indicators.matchOne(indicator).map(known -> amount(known.code())).orElseGet(() -> Amount.unknown(code));
    }

    private static boolean isInMeasureOf(Outcome outcome, Indicator indicator) {
        Optional<Measure> measure = indicator.measure();
        return outcome.measure().flatMap(m -> measure.map(m::countsSameAs)).orElse(true);
    }

    /** Whether it is of an indicator as such; a part of another indicator is, a loose part of its own is not. */
    private static boolean isPlain(Outcome outcome) {
        return outcome.breakdown().isEmpty()
                && outcome.partOf().filter(outcome.indicator()::equals).isEmpty();
    }

    /**
     * The figures of an indicator as such, for rules that look at each.
     *
     * @return the outcomes that are neither of a key nor a loose part of their own indicator
     */
    public List<Outcome> plain() {
        return outcomes.stream().filter(FigureGroup::isPlain).toList();
    }

    /**
     * The 其中 parts of an indicator: outcomes that name it as what they are part of, or whose indicator is part of it by the
     * catalogue; keys of a dimension are none.
     *
     * @param whole the code of the indicator
     * @return the outcomes in the order of the report
     */
    public List<Outcome> parts(IndicatorCode whole) {
        return List.copyOf(byWhole.getOrDefault(whole, List.of()));
    }

    /**
     * The indicators that have 其中 parts.
     *
     * @return the codes, each once, in the order of their first parts
     */
    public List<IndicatorCode> wholes() {
        return List.copyOf(byWhole.keySet());
    }

    private List<Outcome> of(IndicatorCode code) {
        return byIndicator.getOrDefault(code, List.of());
    }

    /**
     * The figures of an indicator by the keys of each dimension.
     *
     * @param code the code of the indicator
     * @return the outcomes of each dimension in the order of the report; dimensions by name; loose parts are left out
     */
    public Map<String, List<Outcome>> keys(IndicatorCode code) {
        return of(code).stream()
                .filter(outcome ->
                        outcome.breakdown().isPresent() && outcome.partOf().isEmpty())
                .collect(Collectors.groupingBy(
                        outcome -> outcome.breakdown().map(Breakdown::dimension).orElseThrow(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /**
     * The indicators that it speaks of.
     *
     * @return the codes, each once, in the order of the report
     */
    public List<IndicatorCode> indicators() {
        return List.copyOf(byIndicator.keySet());
    }
}
