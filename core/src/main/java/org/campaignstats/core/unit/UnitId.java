package org.campaignstats.core.unit;

import org.campaignstats.core.value.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a reporting unit: the code of its region where it has one, {@code 330200}, else any text that is its own.
 *
 * @param text the id, 1 to 100 characters without control characters, semicolon or space around it
 */
public record UnitId(String text) implements Comparable<UnitId> {
    /**
     * Checks the text.
     *
     * @param text the id
     * @throws IllegalArgumentException if it is blank, too long, or has control characters, a semicolon or space around
     *     it
     */
    public UnitId {
        Identifiers.check("Unit id", "单位编号", text, "330200");
    }

    /**
     * The id of this text.
     *
     * @param text the id
     * @return the id
     * @throws IllegalArgumentException if it is blank, too long, or has control characters, a semicolon or space around
     *     it
     */
    public static UnitId of(String text) {
        return new UnitId(text);
    }

    /** As a record's, written out: units are looked up for every outcome, even before anything is compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof UnitId id && text.equals(id.text);
    }

    /** As a record's. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** By code point, whatever the locale. */
    @Override
    public int compareTo(UnitId other) {
        return text.compareTo(other.text);
    }

    /**
     * The id.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
