package org.campaignstats.stats.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;

/**
 * What share of a whole a part is (占比), in percent, or why no percentage can say so.
 *
 * @param kind whether there is a percentage, or why there is none
 * @param percent the share in percent, within [0, 100]; a quotient that does not end is rounded outward at the twelfth
 *     decimal
 */
public record Share(Kind kind, Optional<Interval> percent) {
    /** Whether there is a percentage. */
    public enum Kind {
        /** The whole is not known to be zero; the percentage holds where it is not. */
        PERCENT("%", "%"),
        /** There is nothing to have a share of. */
        OF_ZERO("of zero", "合计为零，无占比"),
        /** The part exceeds the whole, so that the reports contradict each other. */
        CONTRADICTED("part exceeds whole", "部分大于合计");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        private String in(Language language) {
            return language.pick(english, chinese);
        }
    }

    private static final int DECIMALS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The share of a part in a whole of which it is known that the part never exceeds it.
     *
     * @param part the part
     * @param whole the whole
     * @return the percentage between its smallest and its largest, or why there is none
     */
    public static Share of(Bounds part, Bounds whole) {
        Optional<BigDecimal> most = whole.upper();
        if (most.isPresent() && most.get().compareTo(part.lower()) < 0) {
            return new Share(Kind.CONTRADICTED, Optional.empty());
        }
        if (most.isPresent() && most.get().signum() == 0) {
            return new Share(Kind.OF_ZERO, Optional.empty());
        }
        BigDecimal lower =
                most.map(of -> percent(part.lower(), of, RoundingMode.FLOOR)).orElse(BigDecimal.ZERO);
        BigDecimal upper = part.upper()
                .map(p -> percent(p, whole.lower().max(part.lower()), RoundingMode.CEILING))
                .orElse(HUNDRED);
        return percent(lower, upper);
    }

    /**
     * The share of a part in a whole that is the sum of the part and the others, which do not depend on it.
     *
     * @param part the part
     * @param others the sum of the others
     * @param whole what else is known of the whole
     * @return the percentage between its smallest and its largest, at least as narrow as {@link #of(Bounds, Bounds)}
     */
    public static Share of(Bounds part, Bounds others, Bounds whole) {
        Share wide = of(part, whole);
        if (wide.percent().isEmpty()) {
            return wide;
        }
        Optional<BigDecimal> most = others.upper();
        BigDecimal lower = most.map(o -> share(part.lower(), part.lower().add(o), RoundingMode.FLOOR, BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
        BigDecimal upper = part.upper()
                .map(p -> share(p, p.add(others.lower()), RoundingMode.CEILING, HUNDRED))
                .orElse(HUNDRED);
        Interval known = wide.percent().get();
        BigDecimal least = lower.max(known.lower().orElseThrow());
        BigDecimal largest = upper.min(known.upper().orElseThrow());
        return least.compareTo(largest) > 0 ? wide : percent(least, largest);
    }

    private static Share percent(BigDecimal lower, BigDecimal upper) {
        return new Share(Kind.PERCENT, Optional.of(Interval.of(lower, upper)));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, RoundingMode rounding) {
        return share(part, whole, rounding, part.signum() == 0 ? BigDecimal.ZERO : HUNDRED);
    }

    /** A part that is its whole is all of it; of nothing it is what is given. */
    private static BigDecimal share(BigDecimal part, BigDecimal whole, RoundingMode rounding, BigDecimal ofNothing) {
        return whole.signum() == 0
                ? ofNothing
                : part.multiply(HUNDRED).divide(whole, DECIMALS, rounding).min(HUNDRED);
    }

    /**
     * The share in words.
     *
     * @param language the language of the reader
     * @return for example {@code 12.5%}, {@code 10.2%–14.6%}, {@code of zero}
     */
    public String print(Language language) {
        return percent.map(p -> p.printPercent(language)).orElse(kind.in(language));
    }

    /**
     * The share in words.
     *
     * @return for example {@code 12.5%}
     */
    @Override
    public String toString() {
        return print(Language.EN);
    }
}
