package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.campaignstats.stats.suspect.Suspect;

/**
 * A contradiction between reports: two readings of one quantity that no number satisfies.
 *
 * @param about which quantity of the unit it is
 * @param detail which one of several: the id of the activity of an event, the ids of the units of a group separated by
 *     {@code ;}, the dimension of a breakdown or the indicator that is a part; empty where there is only one
 * @param saidTwice whether one thing was stated twice, differently; else a stated figure contradicts what its parts give
 * @param filed the stated figure; of a thing said twice, the statement with the smallest upper end
 * @param computed what the parts give; of a thing said twice, the statement with the largest lower end
 * @param certain whether the two contradict each other even under {@link
 *     org.campaignstats.core.figure.BoundsPolicy#CAUTIOUS}
 * @param suspects what would explain it, the simplest first; none where there is no simple explanation
 */
public record Discrepancy(
        About about,
        Optional<String> detail,
        boolean saidTwice,
        Bounds filed,
        Bounds computed,
        boolean certain,
        List<Suspect> suspects) {
    /** Which quantity of a unit a contradiction is about, in the order in which they are listed. */
    public enum About {
        /** One activity. */
        EVENT("活动"),
        /** The unit's own level. */
        OWN("本级"),
        /** Several units under it together. */
        GROUP("多个单位合报"),
        /** All units under it. */
        UNDER("下辖"),
        /** The unit and all units under it. */
        WHOLE("合计"),
        /** A quantity of the unit and its parts: the keys of a breakdown, or what is among it. */
        BREAKDOWN("分项");

        private final String chinese;

        About(String chinese) {
            this.chinese = chinese;
        }

        /**
         * What it is about in words.
         *
         * @param language the language
         * @return for example {@code whole} or {@code 合计}
         */
        public String words(Language language) {
            return language.pick(toString(), chinese);
        }

        /**
         * The name in small letters.
         *
         * @return for example {@code whole}
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Copies the suspects.
     *
     * @param about which quantity it is
     * @param detail which one of several
     * @param saidTwice whether one thing was stated twice
     * @param filed the stated figure
     * @param computed what the parts give
     * @param certain whether it is certain
     * @param suspects what would explain it
     */
    public Discrepancy {
        suspects = List.copyOf(suspects);
    }

    /** A stated figure that its parts contradict. */
    static Discrepancy of(About about, String detail, Bounds filed, Bounds computed) {
        Optional<String> which = detail.isEmpty() ? Optional.empty() : Optional.of(detail);
        return new Discrepancy(about, which, false, filed, computed, false, List.of());
    }

    /** One thing stated twice. */
    static Discrepancy saidTwice(About about, Bounds smaller, Bounds larger) {
        return new Discrepancy(about, Optional.empty(), true, smaller, larger, false, List.of());
    }

    /** An activity that was stated twice, or that its parts exceed. */
    static Discrepancy ofEvent(ActivityId activity, boolean twice, Bounds filed, Bounds computed) {
        return new Discrepancy(About.EVENT, Optional.of(activity.text()), twice, filed, computed, false, List.of());
    }

    /** The same, about several units together. */
    Discrepancy ofGroup(String units) {
        return new Discrepancy(About.GROUP, Optional.of(units), saidTwice, filed, computed, certain, suspects);
    }

    /**
     * By how much the two readings miss each other.
     *
     * @return the distance between the two intervals, positive
     */
    public BigDecimal gap() {
        return filed.gap(computed);
    }

    Discrepancy withSuspects(List<Suspect> found) {
        return new Discrepancy(about, detail, saidTwice, filed, computed, certain, found);
    }

    Discrepancy withCertain(boolean isCertain) {
        return new Discrepancy(about, detail, saidTwice, filed, computed, isCertain, suspects);
    }

    /** Whether the two are about the same quantity of a unit. */
    boolean isAboutSame(Discrepancy other) {
        return about == other.about && detail.equals(other.detail);
    }

    /**
     * The discrepancy in words.
     *
     * @param language the language
     * @return for example {@code 合计：上报132,483，推算132,213，相差270（确定）}
     */
    public String in(Language language) {
        String which = detail.map(d -> " " + d).orElse("");
        String gap = Bounds.exactly(gap()).print(language);
        String first = filed.print(language);
        String second = computed.print(language);
        String readings = saidTwice
                ? language.pick(": said twice, " + first + " and " + second, "：两次上报，" + first + "与" + second)
                : language.pick(": filed " + first + ", computed " + second, "：上报" + first + "，推算" + second);
        return about.words(language)
                + which
                + readings
                + language.pick(", gap " + gap, "，相差" + gap)
                + (certain ? language.pick(" (certain)", "（确定）") : "");
    }

    /**
     * The discrepancy in words.
     *
     * @return for example {@code whole: filed 132,483, computed 132,213, gap 270 (certain)}
     */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
