package org.campaignstats.benchmarks.bulk;

/**
 * How a number is said: as it is, or not at all three times in a hundred, or qualified ten times in a hundred, so that
 * it is true all the same: over 1380 for 1383.
 *
 * @param value the number in plain digits; empty for a blank
 * @param qualifier the word beside it; empty for none
 */
record SaidNumber(String value, String qualifier) {
    private static final int HUNDRED = 100;
    private static final int BLANK = 3;
    private static final int BLANK_OR_QUALIFIED = 13;
    private static final int TOO_SMALL_TO_ROUND = 20;
    private static final int WORDS = 4;
    private static final long TENS = 10;

    static SaidNumber of(long number, Dice dice) {
        int lot = dice.below(HUNDRED);
        if (lot < BLANK) {
            return new SaidNumber("", "");
        }
        return lot < BLANK_OR_QUALIFIED ? qualified(number, dice) : new SaidNumber(Long.toString(number), "");
    }

    private static SaidNumber qualified(long number, Dice dice) {
        if (number < TOO_SMALL_TO_ROUND) {
            return new SaidNumber(Long.toString(number), "at_least");
        }
        long down = number / TENS * TENS;
        return switch (dice.below(WORDS)) {
            case 0 -> new SaidNumber(Long.toString(down), "over");
            case 1 -> new SaidNumber(Long.toString((number + TENS / 2) / TENS * TENS), "about");
            case 2 -> new SaidNumber(Long.toString((number + TENS - 1) / TENS * TENS), "nearly");
            default -> new SaidNumber(Long.toString(down), "at_least");
        };
    }

    boolean isBlank() {
        return value.isEmpty();
    }

    boolean isQualified() {
        return !qualifier.isEmpty();
    }
}
