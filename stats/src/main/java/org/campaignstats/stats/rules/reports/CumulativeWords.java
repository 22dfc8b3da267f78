package org.campaignstats.stats.rules.reports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say that a number counts since some start before the campaign: 累计, 历年, 三年来, 自2009年以来, 截至, 迄今.
 * Where the same words say that they count within the campaign (活动期间累计, 活动开展以来), they do not.
 */
final class CumulativeWords {
    private static final Pattern SINCE =
            Pattern.compile("累计|历年|历次|多年来|近年来|[0-9一二两三四五六七八九十几数]+多?年来|自[^，。；]{0,20}以来|以来|截[至止]|迄今|至今");
    private static final Pattern WITHIN = Pattern.compile("(?<!年)期间|本次|此次|本届|当[天日]|宣传[周月]|(?:活动|宣传)(?:开展|启动)?以来");

    private CumulativeWords() {}

    /** The words of a text that say so; empty where none do. */
    static Optional<String> in(String text) {
        Matcher since = SINCE.matcher(text);
        return since.find() && !WITHIN.matcher(text).find() ? Optional.of(since.group()) : Optional.empty();
    }
}
