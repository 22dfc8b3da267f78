package org.campaignstats.core.campaign;

import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.value.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * One key of one dimension that an outcome is broken down by: complaints about {@code category=food}.
 *
 * @param dimension what is told apart: {@code category}; no {@code =} in it
 * @param key which one this is: {@code food}
 */
public record Breakdown(String dimension, String key) implements Comparable<Breakdown> {
    /**
     * Checks both parts.
     *
     * @param dimension what is told apart
     * @param key which one this is
     * @throws IllegalArgumentException if a part is blank, too long, has control characters, a semicolon or space around
     *     it, or the dimension has a {@code =}
     */
    public Breakdown {
        Identifiers.check("Breakdown dimension", "分类维度", dimension, "category");
        Identifiers.check("Breakdown key", "分类取值", key, "food");
        if (dimension.indexOf('=') >= 0) {
            throw new MessageException("Breakdown dimension '%s' must not have a '='", "分类维度“%s”中不能有“=”", dimension);
        }
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @param text {@code dimension=key}
     * @return the breakdown
     * @throws IllegalArgumentException if there is no {@code =} or a part is not as it must be
     */
    public static Breakdown parse(String text) {
        int at = text.indexOf('=');
        if (at < 0) {
            throw new MessageException(
                    "Breakdown '%s' must be dimension=key, e.g. category=food", "分类“%s”应写作 维度=取值，如category=food", text);
        }
        return new Breakdown(text.substring(0, at), text.substring(at + 1));
    }

    /** By dimension, then key, by code point. */
    @Override
    public int compareTo(Breakdown other) {
        int byDimension = dimension.compareTo(other.dimension);
        return byDimension != 0 ? byDimension : key.compareTo(other.key);
    }

    /**
     * The breakdown as text.
     *
     * @return {@code dimension=key}
     */
    @Override
    public String toString() {
        return dimension + "=" + key;
    }

    /** As a record's, written out: it is asked for again and again, even before anything is compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Breakdown that && dimension.equals(that.dimension) && key.equals(that.key);
    }

    /** As a record's. */
    @Override
    public int hashCode() {
        return 31 * dimension.hashCode() + key.hashCode();
    }
}
