package org.campaignstats.stats.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.FigureKey;

/**
 * The words in which a distribution is told.
 *
 * @param peers the distribution
 */
record Wording(Peers peers) {
    private static final int DECIMALS_SHOWN = 4;

    static Message subject(FigureKey key, ReportingUnit above) {
        return new Message(key + " under " + above.name(), above.name() + "下辖 " + key);
    }

    Message message() {
        return new Message(in(Language.EN), in(Language.ZH));
    }

    private String in(Language language) {
        String semicolon = language.pick("; ", "；");
        String subject = peers.subject()
                .map(s -> s.in(language) + language.pick(": ", "："))
                .orElse("");
        String leftOut = peers.leftOut().isEmpty()
                ? ""
                : semicolon
                        + language.pick("left out, no single number: ", "未计入（无确定数）：")
                        + peers.leftOut().stream()
                                .map(ReportingUnit::name)
                                .collect(Collectors.joining(language.pick(", ", "、")));
        return subject
                + peers.distribution().map(d -> statistics(d, language)).orElse(language.pick("no figures", "没有数据"))
                + semicolon
                + outliers(language)
                + leftOut;
    }

    private static String statistics(Distribution d, Language language) {
        return language.pick(
                d.count() + (d.count() == 1 ? " figure" : " figures") + ": minimum " + shown(d.minimum())
                        + ", quartiles " + shown(d.lowerQuartile()) + ", " + shown(d.median()) + ", "
                        + shown(d.upperQuartile()) + ", maximum " + shown(d.maximum()) + ", mean " + shown(d.mean())
                        + ", MAD " + shown(d.mad()),
                d.count() + "个数：最小" + shown(d.minimum()) + "，四分位数" + shown(d.lowerQuartile()) + "、"
                        + shown(d.median()) + "、" + shown(d.upperQuartile()) + "，最大" + shown(d.maximum()) + "，平均"
                        + shown(d.mean()) + "，绝对中位差" + shown(d.mad()));
    }

    private String outliers(Language language) {
        int smallest = peers.rule().smallestSample();
        String beyond = "|z| > " + shown(peers.rule().threshold());
        return switch (peers.judgement()) {
            case TOO_SHORT ->
                language.pick("too short to tell outliers, which needs " + smallest, "数据太少，至少" + smallest + "个才能判断离群值");
            case NO_SPREAD ->
                language.pick("more than half are equal, so that outliers cannot be told", "半数以上相同，无法判断离群值");
            case SCORED ->
                peers.outliers().isEmpty()
                        ? language.pick("no outliers (" + beyond + ")", "无离群值（" + beyond + "）")
                        : language.pick("outliers (" + beyond + "): ", "离群值（" + beyond + "）：")
                                + peers.outliers().stream()
                                        .map(o -> outlier(o, language))
                                        .collect(Collectors.joining(language.pick(", ", "、")));
        };
    }

    private static String outlier(Outlier o, Language language) {
        String certainty = o.certainty().words().in(language);
        return o.peer().name() + " " + shown(o.peer().number())
                + language.pick(
                        " (z " + shown(o.score()) + ", " + certainty + ")",
                        "（z = " + shown(o.score()) + "，" + certainty + "）");
    }

    /** At most four decimals: a statistic is rounded, whatever its figures are. */
    private static String shown(BigDecimal number) {
        BigDecimal rounded =
                number.setScale(DECIMALS_SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
