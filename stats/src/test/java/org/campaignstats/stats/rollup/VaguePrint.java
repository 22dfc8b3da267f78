package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.figure.PrintedFigure;

/** Prints a number in one of many ways of which a policy says that the truth may lie behind it. */
final class VaguePrint {
    private final Random random;
    private final BoundsPolicy policy;

    VaguePrint(Random random, BoundsPolicy policy) {
        this.random = random;
        this.policy = policy;
    }

    String of(BigDecimal truth) {
        BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(5));
        String down = round(truth, place, RoundingMode.DOWN);
        String up = round(truth, place, RoundingMode.UP);
        String near = round(truth, place, RoundingMode.HALF_UP);
        String above = new BigDecimal(down).add(place).toPlainString();
        String tenThousands = truth.movePointLeft(4).setScale(1, RoundingMode.HALF_UP) + "万";
        List<String> ways = List.of(
                truth.toPlainString(),
                "_",
                "大量",
                down + "余",
                "近" + up,
                "约" + near,
                near,
                "至少" + down,
                "不超过" + up,
                down + "至" + above,
                tenThousands,
                tenThousands + "余",
                "约" + down + "至" + above);
        String way = ways.get(random.nextInt(ways.size()));
        boolean qualifiedZero =
                !way.matches(".*[1-9].*") && !List.of("0", "_", "大量").contains(way);
        return !qualifiedZero && isTrue(way, truth) ? way : truth.toPlainString();
    }

    private boolean isTrue(String figure, BigDecimal truth) {
        return policy.bounds(PrintedFigure.parse(figure).figure(), BigDecimal.ONE)
                .contains(truth);
    }

    private static String round(BigDecimal truth, BigDecimal place, RoundingMode mode) {
        return truth.divide(place, 0, mode).multiply(place).toPlainString();
    }
}
