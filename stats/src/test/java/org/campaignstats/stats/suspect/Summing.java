package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.Stated;

/** Reads a disagreement from text: a filed figure, and parts such as {@code 阿拉善盟 503}, {@code own 12.5万}. */
final class Summing {
    static final String UNIT = "内蒙古自治区";

    private Summing() {}

    /** The part {@code own} is the own level of 内蒙古自治区, {@code rest} has no name, {@code key=食品} is a key. */
    static Disagreement of(String filed, String... parts) {
        return new Disagreement(
                reading(filed), Stream.of(parts).map(Summing::part).toList());
    }

    static Disagreement saidTwice(String first, String second) {
        return Disagreement.saidTwice(reading(first), reading(second));
    }

    static Reading reading(String figure) {
        Figure read = Figure.parse(figure);
        Optional<BigDecimal> number = read instanceof Stated stated ? Optional.of(stated.value()) : Optional.empty();
        return new Reading(BoundsPolicy.CONVENTIONAL.bounds(read, BigDecimal.ONE), number);
    }

    /** A count as a report might put it: plain, rounded, qualified, as a range or left blank, and true. */
    static String said(Random random, long count) {
        long down = count / 10 * 10;
        String rounded = BigDecimal.valueOf(count).movePointLeft(4).setScale(1, RoundingMode.HALF_UP) + "万";
        List<String> ways = List.of(
                count + "",
                "_",
                down + "余",
                "近" + (down + 10),
                "约" + down,
                "至少" + down,
                "不超过" + (down + 10),
                down + "至" + (down + 10),
                rounded);
        String way = ways.get(random.nextInt(ways.size()));
        boolean isTrue = down > 0 && reading(way).bounds().contains(BigDecimal.valueOf(count));
        return isTrue ? way : count + "";
    }

    private static SummedPart part(String text) {
        String name = text.replaceFirst(" .*", "");
        Reading reading = reading(text.replaceFirst(".* ", ""));
        if (name.equals("own")) {
            return new SummedPart(SummedPart.Sort.OWN_LEVEL, UNIT, reading);
        }
        if (name.equals("rest")) {
            return new SummedPart(SummedPart.Sort.REST, "", reading);
        }
        return name.startsWith("key=")
                ? new SummedPart(SummedPart.Sort.KEY, name.substring("key=".length()), reading)
                : new SummedPart(SummedPart.Sort.UNIT, name, reading);
    }
}
