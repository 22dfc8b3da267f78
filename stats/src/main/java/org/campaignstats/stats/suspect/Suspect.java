package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.campaignstats.core.language.Message;

/**
 * A simple slip that would explain a disagreement between a filed figure and its parts: what was filed and what the parts give meet once it is undone.
 * It is arithmetic, not proof: the reports have to be looked at.
 *
 * @param kind what may have happened
 * @param subject what it happened to: the filed total, the own level, a part, or one of two statements of one thing
 * @param part the name of the part, a unit or the key of a breakdown; of the own level its unit; else empty
 * @param stated the number that stands there; empty where it is not one number
 * @param wouldBe the number that it would have to be; empty where no number is wrong but the adding up is
 * @param message the slip in words, with the numbers that make it fit
 */
public record Suspect(
        Kind kind,
        Subject subject,
        Optional<String> part,
        Optional<BigDecimal> stated,
        Optional<BigDecimal> wouldBe,
        Message message) {
    /** What may have happened; of those that need as many coincidences the first is listed first. */
    public enum Kind {
        /** The total lacks the own level. */
        OWN_LEFT_OUT("own level left out", "漏计本级"),
        /** The total holds the own level twice. */
        OWN_ADDED_TWICE("own level added twice", "重复计入本级"),
        /** The total lacks one part. */
        PART_LEFT_OUT("part left out", "漏计一个部分"),
        /** The total holds one part twice. */
        PART_COUNTED_TWICE("part counted twice", "重复计入一个部分"),
        /** A number is 10, 100, 1,000 or 10,000 times too large or too small. */
        POWER_OF_TEN("power of ten", "数量级错误"),
        /** Two digits of a number changed places. */
        DIGITS_SWAPPED("digits swapped", "数字颠倒");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /**
         * The kind in words.
         *
         * @return for example {@code part left out} and {@code 漏计一个部分}
         */
        public Message words() {
            return new Message(english, chinese);
        }

        /**
         * The name in small letters, hyphenated.
         *
         * @return for example {@code part-left-out}
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a slip happened to. */
    public enum Subject {
        /** The filed total. */
        TOTAL,
        /** The own level. */
        OWN_LEVEL,
        /** A unit below, or a key of a breakdown. */
        PART,
        /** One of two statements of the same thing; which of them cannot be told. */
        STATEMENT;

        /**
         * The name in small letters, hyphenated.
         *
         * @return for example {@code own-level}
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The slip in English.
     *
     * @return for example {@code 阿拉善盟 may have been left out of the total: 132,483 − 503 = 131,980}
     */
    @Override
    public String toString() {
        return message.english();
    }
}
