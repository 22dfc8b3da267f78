package org.campaignstats.core.figure;

import java.math.BigDecimal;
import java.util.Random;

/** Bounds that meet, touch, hold and miss each other often; the same ones for the same seed. */
final class RandomBounds {

    private static final int LARGEST = 40;

    private final Random random;

    RandomBounds(long seed) {
        this.random = new Random(seed);
    }

    Bounds next() {
        BigDecimal lower = number();
        return random.nextInt(4) == 0 ? Bounds.atLeast(lower) : Bounds.of(lower, lower.add(number()));
    }

    /** A number within, often an end. */
    BigDecimal within(Bounds bounds) {
        BigDecimal upper = bounds.upper().orElse(bounds.lower().add(BigDecimal.valueOf(1_000)));
        BigDecimal share = BigDecimal.valueOf(random.nextInt(101), 2);
        return switch (random.nextInt(3)) {
            case 0 -> bounds.lower();
            case 1 -> upper;
            default -> bounds.lower().add(upper.subtract(bounds.lower()).multiply(share));
        };
    }

    /** From zero up, often zero, with no, one or two decimals. */
    BigDecimal number() {
        int scale = random.nextInt(3);
        return random.nextInt(5) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(LARGEST), scale);
    }
}
