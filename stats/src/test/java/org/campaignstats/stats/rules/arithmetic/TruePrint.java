package org.campaignstats.stats.rules.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.figure.PrintedFigure;

/** Prints true numbers in one of many ways, vague or rounded, of which the words say that the truth may lie behind them. */
final class TruePrint {
    private static final int PLACES = 4;

    private final Random random;

    TruePrint(Random random) {
        this.random = random;
    }

    /** A count. */
    String count(long number) {
        BigDecimal truth = BigDecimal.valueOf(number);
        BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(PLACES));
        String down = round(truth, place, RoundingMode.DOWN);
        String up = round(truth, place, RoundingMode.UP);
        String near = round(truth, place, RoundingMode.HALF_UP);
        String tenThousands = truth.movePointLeft(PLACES).setScale(1, RoundingMode.HALF_UP) + "万";
        List<String> ways = List.of(
                truth.toPlainString(),
                truth.toPlainString(),
                "_",
                "大量",
                down + "余",
                "近" + up,
                "约" + near,
                near,
                "至少" + down,
                "不超过" + up,
                down + "至" + up,
                tenThousands);
        String way = pick(ways);
        boolean isWord = way.equals("_") || way.equals("大量");
        return (isWord || way.matches(".*[1-9].*")) && isTrue(way, truth) ? way : truth.toPlainString();
    }

    private static boolean isTrue(String figure, BigDecimal truth) {
        return BoundsPolicy.CAUTIOUS
                .bounds(PrintedFigure.parse(figure).figure(), BigDecimal.ONE)
                .contains(truth);
    }

    private static String round(BigDecimal number, BigDecimal place, RoundingMode mode) {
        return number.divide(place, 0, mode).multiply(place).toPlainString();
    }

    /** A percentage: rounded in whatever way, or as a fraction without a measure. */
    String percent(long part, long whole) {
        int digits = random.nextInt(3);
        RoundingMode mode = pick(List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN));
        boolean isFraction = random.nextInt(8) == 0;
        BigDecimal factor = BigDecimal.valueOf(isFraction ? 1 : 100);
        BigDecimal number = BigDecimal.valueOf(part)
                .multiply(factor)
                .divide(BigDecimal.valueOf(whole), digits + (isFraction ? 2 : 0), mode);
        boolean isSmall = number.compareTo(BigDecimal.ONE) <= 0;
        return number.toPlainString() + (isFraction && isSmall ? "" : isFraction ? "" : "%");
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
