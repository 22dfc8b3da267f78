package org.campaignstats.core.region;

import org.campaignstats.core.language.MessageException;
import org.jspecify.annotations.Nullable;

/**
 * The code of an administrative region: six digits, two each for province, city and county (GB/T 2260), for example
 * {@code 330204}. A code says where a region belongs, not whether it existed: ask a {@link RegionTable} for that.
 *
 * @param digits the six digits, ASCII
 */
public record RegionCode(String digits) implements Comparable<RegionCode> {
    private static final int DIGITS = 6;
    private static final int CITY_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;

    /**
     * Checks that the code is six digits.
     *
     * @param digits the six digits, ASCII
     * @throws IllegalArgumentException if the text is anything else
     */
    public RegionCode {
        if (!isCode(digits)) {
            throw new MessageException("Region code '%s' must be 6 digits", "行政区划代码“%s”应为6位数字", digits);
        }
    }

    /** Whether a text has the form of a code. */
    static boolean isCode(String text) {
        boolean digits = text.length() == DIGITS;
        for (int i = 0; digits && i < DIGITS; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    /**
     * The code with these digits.
     *
     * @param digits six digits, for example {@code 330204}
     * @return the code
     * @throws IllegalArgumentException if the text is not six digits
     */
    public static RegionCode of(String digits) {
        return new RegionCode(digits);
    }

    /**
     * The level that the form of the code gives: {@code xx0000} is a province, {@code xxyy00} a city, any other a county.
     *
     * @return the level
     */
    public RegionLevel level() {
        if (digits.endsWith("0000")) {
            return RegionLevel.PROVINCE;
        }
        return digits.endsWith("00") ? RegionLevel.CITY : RegionLevel.COUNTY;
    }

    /**
     * The code of the province that the code lies in, {@code xx0000}; of a province, the code itself.
     *
     * @return the province's code, for example {@code 330000} for {@code 330204}
     */
    public RegionCode provinceCode() {
        return new RegionCode(digits.substring(0, PROVINCE_DIGITS) + "0000");
    }

    /**
     * The code {@code xxyy00} of the city that the code lies in by its form; of a city or province, the code itself. No
     * such city need exist: municipalities and province-administered counties have none.
     *
     * @return the city's code, for example {@code 330200} for {@code 330204}
     */
    public RegionCode cityCode() {
        return new RegionCode(digits.substring(0, CITY_DIGITS) + "00");
    }

    /**
     * Whether the other code is this one or lies below it by its form.
     *
     * @param other the code that may lie below
     * @return true for {@code 330200} and {@code 330204}, false the other way round
     */
    public boolean covers(RegionCode other) {
        return switch (level()) {
            case PROVINCE -> digits.regionMatches(0, other.digits, 0, PROVINCE_DIGITS);
            case CITY -> digits.regionMatches(0, other.digits, 0, CITY_DIGITS);
            case COUNTY -> equals(other);
        };
    }

    /**
     * Orders codes by their digits: a province, then each of its cities followed by its counties.
     *
     * @param other the code to compare with
     * @return negative, zero or positive, as usual
     */
    @Override
    public int compareTo(RegionCode other) {
        return digits.compareTo(other.digits);
    }

    /**
     * The digits.
     *
     * @return for example {@code 330204}
     */
    @Override
    public String toString() {
        return digits;
    }

    /** As a record's, written out: it is asked for again and again, even before anything is compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof RegionCode that && digits.equals(that.digits);
    }

    /** As a record's. */
    @Override
    public int hashCode() {
        return digits.hashCode();
    }
}
