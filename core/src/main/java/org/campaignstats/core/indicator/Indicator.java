package org.campaignstats.core.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;
import org.immutables.value.Value;

/** One thing that reports count: its names, the measure it counts in, and how it adds up. */
@Value.Immutable
public abstract class Indicator {
    private static final Pattern RATE_NAME = Pattern.compile("率|同比|环比|占比|比重|比例|增长|增幅|增减|%");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal GRAM = new BigDecimal("0.001");

    Indicator() {}

    /**
     * The code that identifies it.
     *
     * @return for example {@code materials_distributed}
     */
    public abstract IndicatorCode code();

    /**
     * The Chinese name, as a table would head its column.
     *
     * @return for example 发放宣传资料
     */
    public abstract String chineseName();

    /**
     * The English name.
     *
     * @return for example {@code materials distributed}; empty if it has none
     */
    public abstract Optional<String> englishName();

    /**
     * The measure that its numbers count in where a report prints none.
     *
     * @return for example 份; empty for an indicator that nothing is known of
     */
    public abstract Optional<Measure> measure();

    /**
     * How it adds up over disjoint units.
     *
     * @return {@link Additivity#ADDITIVE} where nothing else was said
     */
    @Value.Default
    public Additivity additivity() {
        return Additivity.ADDITIVE;
    }

    /**
     * The smallest step that the counted thing can have, in the base measure. A number printed more coarsely was
     * rounded.
     *
     * @return 1 for counts, money and where nothing is known; 0.001 for 公斤; 0 for rates and scores
     */
    @Value.Default
    public BigDecimal resolution() {
        if (additivity() == Additivity.RATE || additivity() == Additivity.SCORE) {
            return BigDecimal.ZERO;
        }
        boolean weight = measure().map(m -> m.base().equals(Measure.of("公斤"))).orElse(false);
        return weight ? GRAM : BigDecimal.ONE;
    }

    /**
     * The numbers that are possible at all, in the base measure.
     *
     * @return 0 to 100 for a rate in %, else from zero up
     */
    @Value.Default
    public Bounds range() {
        boolean percent = additivity() == Additivity.RATE
                && measure().map(Measure.of("%")::equals).orElse(false);
        return percent ? Bounds.atMost(HUNDRED) : Bounds.UNKNOWN;
    }

    /**
     * Other names that reports use for it.
     *
     * @return the names in the order given, possibly none
     */
    public abstract List<String> synonyms();

    /**
     * The indicator that this one is a part of, as handbooks are of all materials.
     *
     * @return its code; empty if it is part of none
     */
    public abstract Optional<IndicatorCode> partOf();

    /**
     * For a rate, what is divided.
     *
     * @return its code; empty for other kinds or where it is not known
     */
    public abstract Optional<IndicatorCode> numerator();

    /**
     * For a rate, what it is divided by; for a score, what units weigh by, such as the number of those asked.
     *
     * @return its code; empty for other kinds or where it is not known
     */
    public abstract Optional<IndicatorCode> denominator();

    /**
     * What a figure of this indicator can mean.
     *
     * @param figure the figure, in the base measure
     * @param policy how much it is trusted
     * @return the policy's bounds cut to the {@link #range}; uncut where nothing would be left of them
     */
    public Bounds bounds(Figure figure, BoundsPolicy policy) {
        Bounds bounds = policy.bounds(figure, resolution());
        return bounds.intersect(range()).orElse(bounds);
    }

    /**
     * An indicator that is on no list: additive, in no known measure, named as the report names it. One whose name says
     * that it is a rate, a share or a change (合格率, 占比, 同比增长) is a {@link Additivity#RATE} and is not added.
     *
     * @param code the name as the report gives it
     * @return the indicator
     */
    public static Indicator adHoc(IndicatorCode code) {
        boolean rate = RATE_NAME.matcher(code.text()).find();
        return builder()
                .code(code)
                .chineseName(code.text())
                .additivity(rate ? Additivity.RATE : Additivity.ADDITIVE)
                .build();
    }

    /**
     * Starts an indicator.
     *
     * @return a builder; code and Chinese name must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void checkRateParts() {
        boolean rate = additivity() == Additivity.RATE;
        if (numerator().isPresent() && !rate
                || denominator().isPresent() && !rate && additivity() != Additivity.SCORE) {
            throw new MessageException(
                    "Indicator '%s' has a numerator or denominator, so it must be a RATE, was %s",
                    "指标“%s”有分子或分母，应为比率（RATE），现为%s", code(), additivity());
        }
    }

    @Value.Check
    void checkResolution() {
        if (resolution().signum() < 0) {
            throw new MessageException(
                    "Indicator '%s' must have a resolution of 0 or more, was %s",
                    "指标“%s”的最小单位不能为负，现为%s", code(), resolution());
        }
    }

    /** Builds an {@link Indicator}. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}

        /**
         * Sets the code.
         *
         * @param text the code as text
         * @return this builder
         */
        public Builder code(String text) {
            return code(IndicatorCode.of(text));
        }
    }
}
