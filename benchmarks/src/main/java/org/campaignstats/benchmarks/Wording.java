package org.campaignstats.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.measure.Measure;

/**
 * How a reporter prints a number: 3 in a hundred leave it blank, 10 qualify it, half print a large one in 万, half print
 * the measure beside it. Conventional bounds of what is printed hold the number.
 */
final class Wording {
    private static final int HUNDRED = 100;
    private static final int BLANK = 3;
    private static final int BLANK_OR_QUALIFIED = 13;
    private static final int TOO_SMALL_TO_QUALIFY = 20;
    private static final int TENTH_OF_PERCENT = 1001;
    private static final int WAN = 4;
    private static final long LARGE = 100_000;

    private final Random random;

    Wording(Random random) {
        this.random = random;
    }

    PrintedFigure print(long number, Indicator indicator) {
        boolean isRatio = indicator.additivity() == Additivity.RATE || indicator.additivity() == Additivity.SCORE;
        String figure =
                isRatio ? BigDecimal.valueOf(number % TENTH_OF_PERCENT, 1).toPlainString() : count(number);
        String measure = indicator.measure().map(Measure::name).orElse("");
        return PrintedFigure.parse(random.nextBoolean() ? figure + measure : figure);
    }

    private String count(long number) {
        int lot = random.nextInt(HUNDRED);
        if (lot < BLANK) {
            return "_";
        }
        if (lot < BLANK_OR_QUALIFIED && number >= TOO_SMALL_TO_QUALIFY) {
            return qualified(BigDecimal.valueOf(number));
        }
        return number >= LARGE && random.nextBoolean()
                ? BigDecimal.valueOf(number)
                                .movePointLeft(WAN)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString() + "万"
                : Long.toString(number);
    }

    private String qualified(BigDecimal number) {
        int firstDigit = 1 - number.precision();
        return switch (random.nextInt(3)) {
            case 0 -> number.setScale(-1, RoundingMode.DOWN).toPlainString() + "余";
            case 1 -> "约" + number.setScale(-1, RoundingMode.HALF_UP).toPlainString();
            default -> "近" + number.setScale(firstDigit, RoundingMode.UP).toPlainString();
        };
    }
}
