package org.campaignstats.stats.rules.reports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;

/**
 * The name of a growth: 受理投诉同比增长 is that of 受理投诉.
 *
 * @param what what grew
 */
record GrowthName(String what) {
    private static final Pattern NAME = Pattern.compile("(?<what>.+?)(?:同比(?:增长|增幅|上升|下降|增减)?|增长|增幅)率?");
    private static final List<String> LAST_YEAR = List.of("上年同期", "去年同期", "上年", "去年", "同期");

    /** The growth that an indicator on no list is by its name; empty where it is none. */
    static Optional<GrowthName> of(Indicator indicator) {
        Matcher matcher = NAME.matcher(indicator.chineseName());
        boolean adHoc = indicator.code().text().equals(indicator.chineseName());
        return adHoc && indicator.additivity() == Additivity.RATE && matcher.matches()
                ? Optional.of(new GrowthName(matcher.group("what")))
                : Optional.empty();
    }

    /** Whether a name is that of the base in the same report: 上年同期受理投诉. */
    boolean isBase(String name) {
        return LAST_YEAR.stream().anyMatch(year -> name.equals(year + what) || name.equals(what + year));
    }
}
