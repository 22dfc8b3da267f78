package org.campaignstats.core.measure;

import java.math.BigDecimal;
import org.campaignstats.core.language.MessageException;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a number counts in, as a report prints it: 份, 件, 人次, 万元.
 *
 * <p>Words that mean the same are one measure in a total: 起 counts what 件 counts, 册 what 份 counts. Words that are a
 * multiple of another are converted: 1 万元 is 10,000 元, 1 万份 is 10,000 份, 1 吨 is 1,000 公斤. All others are different quantities, 人 and
 * 人次 as much as 件 and 箱, and are never added together. A word that is on no list is kept as it is.
 *
 * @param name the word as printed, without brackets around it, never blank, at most {@value #MAX_LENGTH} characters
 */
public record Measure(String name) {
    /** The longest name that is taken as a measure. */
    public static final int MAX_LENGTH = 20;

    /**
     * Checks the name.
     *
     * @param name the word as printed
     * @throws IllegalArgumentException if the name is blank, has space around it or is too long
     */
    public Measure {
        if (name.isBlank() || !name.strip().equals(name) || name.length() > MAX_LENGTH) {
            throw new MessageException(
                    "Measure '%s' must be a word of 1 to %s characters without space around it, e.g. 份",
                    "计量单位“%s”应是1至%s个字符的词，首尾无空格，如份", name, MAX_LENGTH);
        }
    }

    /**
     * The measure of this name.
     *
     * @param name the word as printed, e.g. {@code 份}
     * @return the measure
     * @throws IllegalArgumentException if the name is blank, has space around it or is too long
     */
    public static Measure of(String name) {
        return new Measure(name);
    }

    /**
     * Whether the word is one of those that reports are known to count in.
     *
     * @return false for a word that is kept as printed because nothing is known of it
     */
    public boolean isKnown() {
        return KnownMeasures.isKnown(name);
    }

    /**
     * Whether the word is a multiplier before a measure, as tables head their columns: 万元, 万人次.
     *
     * @return false for 元, and for 吨, which is a measure of its own
     */
    public boolean isMultiple() {
        return KnownMeasures.isMultiple(name);
    }

    /**
     * The measure that totals of this one are kept in: 件 for 起, 份 for 册, 元 for 万元; itself where there is none.
     *
     * @return the base measure; its own base is itself
     */
    public Measure base() {
        return KnownMeasures.base(this);
    }

    /**
     * How many of the base measure one of this is: 10,000 for 万元, 1,000 for 吨, else 1.
     *
     * @return a positive power of ten
     */
    public BigDecimal factor() {
        return KnownMeasures.factor(name);
    }

    /**
     * Whether numbers in the two measures count the same thing and may be added, after conversion.
     *
     * @param other the other measure
     * @return true where both have the same base
     */
    public boolean countsSameAs(Measure other) {
        return base().equals(other.base());
    }

    /**
     * The name.
     *
     * @return the word as printed
     */
    @Override
    public String toString() {
        return name;
    }

    /** As a record's, written out: it is asked for again and again, even before anything is compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Measure that && name.equals(that.name);
    }

    /** As a record's. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
