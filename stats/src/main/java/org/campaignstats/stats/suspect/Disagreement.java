package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.figure.Bounds;

/**
 * A filed figure and the parts that should add up to it: of a whole the own level and the units below, of all units
 * below those units, of a breakdown its keys. Of a thing said twice the one part is what was said again.
 *
 * @param filed what was filed
 * @param parts what it is made of, in the order in which they are listed
 */
public record Disagreement(Reading filed, List<SummedPart> parts) {
    /**
     * Copies the parts.
     *
     * @param filed what was filed
     * @param parts what it is made of
     */
    public Disagreement {
        parts = List.copyOf(parts);
    }

    /**
     * One thing that was said twice.
     *
     * @param first what was said of it
     * @param second what was said of it again
     * @return the disagreement of the two
     */
    public static Disagreement saidTwice(Reading first, Reading second) {
        return new Disagreement(first, List.of(new SummedPart(SummedPart.Sort.STATEMENT, "", second)));
    }

    boolean isSaidTwice() {
        return parts.size() == 1 && parts.get(0).sort() == SummedPart.Sort.STATEMENT;
    }

    /** What stands at a place: a part, or the filed figure at {@link Slip#TOTAL}. */
    Reading reading(int place) {
        return place == Slip.TOTAL ? filed : parts.get(place).reading();
    }

    PartsTotal total() {
        PartsTotal total = new PartsTotal();
        parts.forEach(part -> total.add(part.bounds()));
        return total;
    }

    /** The place value of the finest digit that stands anywhere: what a hit by chance is measured in. */
    BigDecimal grain() {
        return Stream.concat(Stream.of(filed.bounds()), parts.stream().map(SummedPart::bounds))
                .flatMap(bounds -> Stream.concat(Stream.of(bounds.lower()), bounds.upper().stream()))
                .filter(end -> end.signum() != 0)
                .map(Disagreement::lastDigit)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }

    static BigDecimal lastDigit(BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
    }

    Optional<Bounds> common() {
        return filed.bounds().intersect(total().bounds());
    }
}
