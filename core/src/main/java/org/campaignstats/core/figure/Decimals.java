package org.campaignstats.core.figure;

import java.math.BigDecimal;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;

/** The limits of the numbers in a figure, and how a number is printed with its precision. */
final class Decimals {
    private static final Message PRECISION = new Message("Precision", "精度");

    /** Digits before the decimal point: more than any count or sum of money in a report, and safe to add. */
    static final int MAX_INTEGER_DIGITS = 18;

    /** Digits after the decimal point. */
    static final int MAX_DECIMALS = 12;

    /** The place value of 万亿, the largest multiplier that is printed. */
    private static final BigDecimal MAX_PRECISION = BigDecimal.TEN.pow(12);

    /** Beyond this many decimals even their zeros are not looked at. */
    private static final int MAX_SCALE = 1000;

    private static final int WAN = 4;
    private static final int THOUSANDS = 3;

    private Decimals() {}

    /** The number in plain scale (never an exponent), if it is within the limits. */
    static BigDecimal checked(Message what, BigDecimal number) {
        if (number.signum() < 0) {
            throw new MessageException("%s must not be negative, was %s", "%s不能为负，现为%s", what, shown(number));
        }
        // Precision and scale are looked at before any arithmetic: an exponent of a billion must cost nothing.
        long integerDigits = number.signum() == 0 ? 1 : (long) number.precision() - number.scale();
        if (integerDigits > MAX_INTEGER_DIGITS || number.scale() < -MAX_INTEGER_DIGITS) {
            throw new MessageException(
                    "%s must have at most %s digits before the point, was %s",
                    "%s的整数部分最多%s位，现为%s", what, MAX_INTEGER_DIGITS, shown(number));
        }
        if (number.scale() > MAX_DECIMALS
                && (number.scale() > MAX_SCALE || number.stripTrailingZeros().scale() > MAX_DECIMALS)) {
            throw new MessageException(
                    "%s must have at most %s digits after the point, was %s",
                    "%s的小数部分最多%s位，现为%s", what, MAX_DECIMALS, shown(number));
        }
        return plain(number);
    }

    static BigDecimal checkedPrecision(BigDecimal precision) {
        if (precision.scale() == 0 && precision.compareTo(BigDecimal.ONE) == 0) {
            return precision;
        }
        BigDecimal checked = checked(PRECISION, precision);
        if (checked.signum() != 0 && checked.compareTo(lastDigit(checked)) != 0) {
            throw new MessageException(
                    "Precision must be a power of ten, e.g. 1 or 1000, was %s",
                    "精度应是10的整数次幂，如1或1000，现为%s", checked.toPlainString());
        }
        if (checked.compareTo(MAX_PRECISION) > 0) {
            throw new MessageException(
                    "Precision must be at most 1000000000000 (万亿), was %s",
                    "精度最大为1000000000000（万亿），现为%s", shown(checked));
        }
        return checked;
    }

    /** One form for each number: no zeros at the end of the decimals, no exponent. */
    static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The place value of the last digit that is not zero: 10 for 1380. */
    static BigDecimal lastDigit(BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
    }

    /** How many zeros end the number when it is counted in units of the precision. */
    static int trailingZeros(BigDecimal number, BigDecimal precision) {
        return number.signum() == 0 || precision.signum() == 0 ? 0 : exponent(lastDigit(number)) - exponent(precision);
    }

    /** The number as digits with the multiplier that gives it this precision: 12.5万 for 125000 to the thousand. */
    static String print(BigDecimal value, BigDecimal precision) {
        int exponent = exponent(precision);
        if (exponent <= 0) {
            return value.setScale(-exponent).toPlainString();
        }
        int multiplier = (exponent + WAN - 1) / WAN * WAN;
        String word = multiplier == WAN ? "万" : multiplier == 2 * WAN ? "亿" : "万亿";
        return value.movePointLeft(multiplier).setScale(multiplier - exponent).toPlainString() + word;
    }

    /** The number with thousands separated by commas, whatever the locale. */
    static String grouped(BigDecimal number) {
        String digits = plain(number).toPlainString();
        int point = digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - THOUSANDS; at > 0; at -= THOUSANDS) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    private static int exponent(BigDecimal powerOfTen) {
        return -powerOfTen.stripTrailingZeros().scale();
    }

    private static String shown(BigDecimal number) {
        String text = number.toString();
        return text.length() <= MAX_INTEGER_DIGITS + MAX_DECIMALS + 3 ? text : text.substring(0, 20) + "…";
    }
}
