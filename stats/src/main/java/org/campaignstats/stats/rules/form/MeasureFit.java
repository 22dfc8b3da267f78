package org.campaignstats.stats.rules.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.measure.Measure;

/** Whether two measures count the same thing. */
enum MeasureFit {
    /** They do, whatever they are read as. */
    SAME,
    /** They do not, whatever they are read as. */
    DIFFERENT,
    /** One leaves open which of two it is, as 户(次) is 户 or 户次, or is no known measure. */
    OPEN;

    private static final Pattern ONE_OF_TWO = Pattern.compile("(?<first>[^()（）\\s]+)[(（](?<second>[^()（）\\s]+)[)）]");

    static MeasureFit of(Measure one, Measure other) {
        if (one.countsSameAs(other)) {
            return SAME;
        }
        List<Measure> readings = readings(one);
        List<Measure> others = readings(other);
        if (!isKnown(readings) || !isKnown(others)) {
            return OPEN;
        }
        long same = readings.stream()
                .mapToLong(a -> others.stream().filter(a::countsSameAs).count())
                .sum();
        if (same == 0) {
            return DIFFERENT;
        }
        return same == (long) readings.size() * others.size() ? SAME : OPEN;
    }

    /** Whether the word, or both words that it may be, are known to be measures. */
    static boolean isKnown(Measure measure) {
        return isKnown(readings(measure));
    }

    /** Whether a text is a word that is known to be a measure. */
    static boolean isMeasure(String word) {
        return !word.isBlank() && word.strip().equals(word) && Measure.of(word).isKnown();
    }

    private static boolean isKnown(List<Measure> readings) {
        return readings.stream().allMatch(Measure::isKnown);
    }

    /** 户(次) is 户 or 户次, 篇(则) is 篇 or 则; any other word is itself. */
    private static List<Measure> readings(Measure measure) {
        Matcher m = ONE_OF_TWO.matcher(measure.name());
        if (!m.matches()) {
            return List.of(measure);
        }
        Measure first = Measure.of(m.group("first"));
        Measure both = Measure.of(first.name() + m.group("second"));
        return List.of(first, both.isKnown() ? both : Measure.of(m.group("second")));
    }
}
