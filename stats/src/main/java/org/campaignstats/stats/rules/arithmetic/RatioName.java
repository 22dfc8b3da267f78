package org.campaignstats.stats.rules.arithmetic;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;

/**
 * What the name of an indicator says that it is computed from: 投诉占比 is a share of 投诉, 投诉同比增长 its growth, 投诉比上年增加
 * its difference to the year before.
 *
 * @param kind what is computed
 * @param direction in which direction a change is counted
 * @param stem the name of the indicator that it is of, or its code; empty where the name says none, as 占比 alone
 */
record RatioName(Kind kind, Direction direction, String stem) {
    /** What is computed. */
    enum Kind {
        /** A part in percent of its total: 占比 比重. */
        SHARE,
        /** A change in percent of the earlier figure: 同比 增长 增幅. */
        GROWTH,
        /** A change as a number: 增减 增加数. */
        DIFFERENCE
    }

    /** In which direction a change is counted; figures are never negative. */
    enum Direction {
        /** A rise, as 增长 and 增加 say. */
        RISE,
        /** A fall, as 下降 and 减少 say. */
        FALL,
        /** A rise or a fall, of which only the size can be given: 同比 增减. */
        EITHER
    }

    private static final Pattern IN_PERCENT = Pattern.compile("[(（]\\s*[%％]\\s*[)）]$");
    private static final Pattern SHARE =
            Pattern.compile("(?<stem>.*?)(?:占比|占总数比重|占总数比例|占总量比重|占总量比例|所占比例|所占比重|占比例|占比重|比重)");
    private static final String SINCE = "(?:同比|比上年同期|比去年同期|较上年同期|较去年同期|比上年|比去年|较上年|较去年|比上年度)";
    private static final Pattern CHANGE =
            Pattern.compile("(?<stem>.*?)(?:" + SINCE + "?(?:(?<riseNumber>增加数|增加量|增加|增长数)"
                    + "|(?<fallNumber>减少数|减少量|减少)|(?<number>增减数|增减量|增减)"
                    + "|(?<rise>增长率|增长|增幅|增速|上升)|(?<fall>下降率|下降|降幅))|(?<either>同比))");

    /** Reads the name of an indicator; empty where it is none of these. */
    static Optional<RatioName> of(Indicator indicator) {
        if (indicator.additivity() == Additivity.RATE && indicator.numerator().isPresent()) {
            IndicatorCode whole = indicator.numerator().get();
            return indicator.denominator().filter(whole::equals).map(RatioName::share);
        }
        return parse(indicator.chineseName());
    }

    private static RatioName share(IndicatorCode of) {
        return new RatioName(Kind.SHARE, Direction.EITHER, of.text());
    }

    private static Optional<RatioName> parse(String name) {
        String plain = IN_PERCENT.matcher(name.strip()).replaceFirst("").strip();
        Matcher share = SHARE.matcher(plain);
        if (share.matches()) {
            return Optional.of(new RatioName(Kind.SHARE, Direction.EITHER, stem(share)));
        }
        Matcher change = CHANGE.matcher(plain);
        return change.matches() ? Optional.of(change(change)) : Optional.empty();
    }

    private static String stem(Matcher name) {
        return name.group("stem").strip();
    }

    private static RatioName change(Matcher name) {
        boolean number = isSaid(name, "riseNumber") || isSaid(name, "fallNumber") || isSaid(name, "number");
        boolean rise = isSaid(name, "riseNumber") || isSaid(name, "rise");
        boolean fall = isSaid(name, "fallNumber") || isSaid(name, "fall");
        return new RatioName(
                number ? Kind.DIFFERENCE : Kind.GROWTH,
                rise ? Direction.RISE : fall ? Direction.FALL : Direction.EITHER,
                stem(name));
    }

    private static boolean isSaid(Matcher name, String group) {
        return name.start(group) >= 0;
    }

    /** What a figure of this name is, printed in a measure: 增减 in % is growth, 增长 in 件 is a difference. */
    Kind kind(Optional<Measure> printed) {
        return printed.map(measure -> measure.equals(Percentage.PERCENT) ? Kind.GROWTH : Kind.DIFFERENCE)
                .orElse(kind);
    }

    /** Whether it is a share. */
    boolean isShare() {
        return kind == Kind.SHARE;
    }
}
