package org.campaignstats.core.indicator;

import org.campaignstats.core.value.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Identifies an indicator: {@code materials_distributed}. Codes of the catalogue are snake_case; an indicator that is
 * on no list is identified by its name as the report gives it.
 *
 * @param text the code, 1 to 100 characters without control characters or space around it
 */
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {
    /**
     * Checks the text.
     *
     * @param text the code
     * @throws IllegalArgumentException if it is blank, too long, or has control characters or space around it
     */
    public IndicatorCode {
        Identifiers.check("Indicator code", "指标代码", text, "materials_distributed");
    }

    /**
     * The code of this text.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException if it is blank, too long, or has control characters or space around it
     */
    public static IndicatorCode of(String text) {
        return new IndicatorCode(text);
    }

    /** By code point, whatever the locale. */
    @Override
    public int compareTo(IndicatorCode other) {
        return text.compareTo(other.text);
    }

    /**
     * The code.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }

    /** As a record's, written out: it is asked for again and again, even before anything is compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof IndicatorCode that && text.equals(that.text);
    }

    /** As a record's. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
