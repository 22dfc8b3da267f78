package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A number in which two digits changed places.
 *
 * @param number the number after the change
 * @param adjacent whether the two stood side by side, the likelier slip
 */
record DigitSwap(BigDecimal number, boolean adjacent) {
    /**
     * Every number that two digits changing places make of one. Equal digits make none, and nobody writes a number with
     * a zero in front. The zeros of a rounded number are no digits: 125,000 that was printed as 12.5万 has three.
     *
     * @param finest the place value of the last digit that was printed, or less
     */
    static List<DigitSwap> of(BigDecimal number, BigDecimal finest) {
        BigDecimal plain = number.stripTrailingZeros();
        BigDecimal whole = plain.scale() < 0 ? plain.setScale(0) : plain;
        char[] digits = whole.unscaledValue().toString().toCharArray();
        int printed = digits.length;
        while (printed > 0 && place(printed - 1, digits, whole).compareTo(finest) < 0) {
            printed--;
        }
        List<DigitSwap> swaps = new ArrayList<>();
        for (int left = 0; left < printed; left++) {
            for (int right = left + 1; right < printed; right++) {
                if (digits[left] != digits[right] && (left > 0 || digits[right] != '0')) {
                    BigInteger swapped = new BigInteger(swapped(digits, left, right));
                    swaps.add(new DigitSwap(new BigDecimal(swapped, whole.scale()), right == left + 1));
                }
            }
        }
        return swaps;
    }

    private static BigDecimal place(int digit, char[] digits, BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(digits.length - 1 - digit - number.scale());
    }

    private static String swapped(char[] digits, int left, int right) {
        char[] swapped = digits.clone();
        swapped[left] = digits[right];
        swapped[right] = digits[left];
        return new String(swapped);
    }
}
