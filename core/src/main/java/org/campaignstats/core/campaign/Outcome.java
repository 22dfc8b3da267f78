package org.campaignstats.core.campaign;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.immutables.value.Value;

/** One figure of a report and what it is about: an indicator, a unit, a scope, a time. */
@Value.Immutable
public abstract class Outcome {
    Outcome() {}

    /**
     * What was counted.
     *
     * @return the code of a catalogue, or an ad-hoc name
     */
    public abstract IndicatorCode indicator();

    /**
     * Whom it is about, which need not be the filer: a city's report tells of its counties.
     *
     * @return one unit; several for {@link Scope#GROUP}, in the order of the report
     */
    public abstract List<UnitId> units();

    /**
     * The key that it is broken down by.
     *
     * @return the dimension and key; empty for the figure of all keys together
     */
    public abstract Optional<Breakdown> breakdown();

    /**
     * How much of the unit it covers.
     *
     * @return {@link Scope#WHOLE} where nothing else was said
     */
    @Value.Default
    public Scope scope() {
        return Scope.WHOLE;
    }

    /**
     * Over what time it was counted.
     *
     * @return {@link Basis#PERIOD} where nothing else was said
     */
    @Value.Default
    public Basis basis() {
        return Basis.PERIOD;
    }

    /**
     * The figure as said, in the {@link #measure}.
     *
     * @return the figure with its print
     */
    public abstract PrintedFigure figure();

    /**
     * The measure it counts in.
     *
     * @return the measure of the column or of the print beside the number; empty where neither gave one, and that of the
     *     indicator is meant
     */
    @Value.Default
    public Optional<Measure> measure() {
        return figure().measure();
    }

    /**
     * Whether all its events, parts or keys are given too.
     *
     * @return {@link Completeness#UNKNOWN} where nothing was said
     */
    @Value.Default
    public Completeness completeness() {
        return Completeness.UNKNOWN;
    }

    /**
     * The indicator of which this is a part at the same unit, scope and activity: 其中.
     *
     * @return its code; empty for a figure that stands by itself
     */
    public abstract Optional<IndicatorCode> partOf();

    /**
     * A remark of the reporter or of who entered it.
     *
     * @return the remark; empty if there is none
     */
    public abstract Optional<String> note();

    /**
     * Where it stands in the source.
     *
     * @return the place; {@link Place#UNKNOWN} where it did not come from a file
     */
    @Value.Default
    public Place place() {
        return Place.UNKNOWN;
    }

    /**
     * The one unit that it is about.
     *
     * @return the unit, or the first of several
     */
    public UnitId unit() {
        return units().get(0);
    }

    /**
     * The figure converted to the base of its measure: 12.5 in 万元 is 125,000 in 元.
     *
     * @return the figure that is added up
     */
    @Value.Derived
    public Figure baseFigure() {
        BigDecimal factor = measure().map(Measure::factor).orElse(BigDecimal.ONE);
        return factor.compareTo(BigDecimal.ONE) == 0
                ? figure().figure()
                : figure().figure().times(factor);
    }

    /**
     * Starts an outcome.
     *
     * @return a builder; indicator, unit and figure must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void checkUnits() {
        boolean group = scope() == Scope.GROUP;
        if (units().isEmpty() || group != units().size() > 1) {
            throw new MessageException(
                    "Outcome '%s' of scope %s must be about %s, is about %s",
                    "指标“%s”的数据（范围%s）应关于%s，现关于%s",
                    indicator(),
                    scope(),
                    group ? new Message("two or more units", "两个以上单位") : new Message("one unit", "一个单位"),
                    units());
        }
        if (group && new HashSet<>(units()).size() < units().size()) {
            throw new MessageException(
                    "Outcome '%s' must name each unit once, names %s",
                    "指标“%s”的数据中每个单位只能列一次，现列有%s", indicator(), units());
        }
    }

    @Value.Check
    void checkMeasure() {
        Optional<Measure> printed = figure().measure();
        boolean agrees = printed.equals(measure())
                || printed.isEmpty()
                || measure()
                        .filter(m -> m.countsSameAs(printed.get()) && isSameSize(m, printed.get()))
                        .isPresent();
        if (!agrees) {
            throw new MessageException(
                    "Outcome '%s' is given in %s but its figure '%s' is printed in %s",
                    "指标“%s”的计量单位为%s，而其数“%s”的计量单位为%s",
                    indicator(),
                    measure().map(Measure::name).map(Message::same).orElse(new Message("no measure", "空")),
                    figure(),
                    printed.get());
        }
    }

    @Value.Check
    void checkMultiplier() {
        boolean multiple = measure().filter(m -> !isSameSize(m, m.base())).isPresent();
        boolean twice = multiple
                && figure().measure().isEmpty()
                && figure().printed()
                        .filter(text -> text.contains("万") || text.contains("亿"))
                        .filter(text -> PrintedFigure.parse(text).equals(figure()))
                        .isPresent();
        if (twice) {
            throw new MessageException(
                    "Outcome '%s' is given in %s but its figure '%s' has a multiplier of its own",
                    "指标“%s”的计量单位为%s，而其数“%s”又带倍数词", indicator(), measure().get().name(), figure());
        }
    }

    private static boolean isSameSize(Measure a, Measure b) {
        return a.factor().compareTo(b.factor()) == 0;
    }

    /** Builds an {@link Outcome}. */
    public static final class Builder extends ImmutableOutcome.Builder {
        Builder() {}

        /**
         * Sets the indicator.
         *
         * @param code the code as text
         * @return this builder
         */
        public Builder indicator(String code) {
            return indicator(IndicatorCode.of(code));
        }

        /**
         * Sets the one unit it is about.
         *
         * @param id the unit
         * @return this builder
         */
        public Builder unit(UnitId id) {
            return units(List.of(id));
        }

        /**
         * Sets the one unit it is about.
         *
         * @param id the id as text
         * @return this builder
         */
        public Builder unit(String id) {
            return unit(UnitId.of(id));
        }

        /**
         * Sets the figure.
         *
         * @param printed the figure as printed, e.g. {@code 1380余人}
         * @return this builder
         * @throws org.campaignstats.core.figure.FigureFormatException if it is not a figure
         */
        public Builder figure(String printed) {
            return figure(PrintedFigure.parse(printed));
        }
    }
}
