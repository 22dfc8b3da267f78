package org.campaignstats.core.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number written with Chinese characters, or the two numbers that such a writing stands for.
 *
 * @param low the number, or the smaller of two
 * @param high the same number, or the larger of two
 * @param precision the place value of the last digit: 万 and 亿 carry it, 十 百 千 do not
 * @param multiplier the unit that ends a writing of one digit and units, 10,000 for 三万; 1 for any other
 * @param bare whether it is a unit without a digit, as in 百家
 */
record ChineseNumeral(BigDecimal low, BigDecimal high, BigDecimal precision, BigDecimal multiplier, boolean bare) {
    static final String CHARACTERS = "零〇一二两三四五六七八九十百千万亿几数";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String D = "[一二两三四五六七八九]";
    /** Up to 9,999 in the standard writing, each place optional, a gap filled by 零 or not. */
    private static final Pattern SECTION =
            Pattern.compile("(?:(" + D + ")千)?(零)?(?:(" + D + ")百)?(零)?(?:(" + D + ")?(十))?(" + D + ")?");

    private static final Pattern BARE = Pattern.compile("[百千][万亿]?|万|亿");
    private static final Pattern SEVERAL =
            Pattern.compile("(?<tens>[一二三四五六七八九]?十)?[几](?<unit>[万亿]?)|[几数](?<whole>[十百千]?[万亿]?)");
    private static final Pattern PAIR = Pattern.compile("([一二两三四五六七八])([二两三四五六七八九])");
    private static final Pattern DIGIT_AND_UNITS = Pattern.compile(D + "([十百千]?[万亿]?)");

    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;

    /** Reads a run of numeral characters; empty if it is no number, or one that could be two. */
    static Optional<ChineseNumeral> parse(String run) {
        String text = run.replace('〇', '零');
        if (BARE.matcher(text).matches()) {
            return Optional.of(single(unit(text), precisionOf(text), BigDecimal.ONE, true));
        }
        Matcher several = SEVERAL.matcher(text);
        if (several.matches()) {
            return several(several);
        }
        Matcher pair = PAIR.matcher(text);
        if (pair.find()) {
            return pair(text, pair);
        }
        return number(text).map(n -> single(n, precisionOf(text), multiplierOf(text), false));
    }

    private static ChineseNumeral single(long number, long precision, BigDecimal multiplier, boolean bare) {
        BigDecimal value = BigDecimal.valueOf(number);
        return new ChineseNumeral(value, value, BigDecimal.valueOf(precision), multiplier, bare);
    }

    /** 几 is 2 to 9, 十几 11 to 19, 几十 20 to 99, 十几万 110,000 to 199,999. */
    private static Optional<ChineseNumeral> several(Matcher several) {
        String whole = several.group("whole");
        if (whole != null) {
            boolean numberOfNothing = several.group().equals("数");
            long unit = unit(whole);
            return numberOfNothing ? Optional.empty() : Optional.of(between(2 * unit, 10 * unit - 1));
        }
        String written = several.group("tens");
        long tens = written == null ? 0 : number(written).orElseThrow();
        long unit = unit(several.group("unit"));
        return Optional.of(between((tens == 0 ? 2 : tens + 1) * unit, (tens + 10) * unit - 1));
    }

    /** 七八十 is 70 to 80: the writing is read once with each of the two digits. */
    private static Optional<ChineseNumeral> pair(String text, Matcher pair) {
        long first = digit(pair.group(1));
        long second = digit(pair.group(2));
        boolean neighbours = second == first + 1;
        boolean threeFive = first == 3 && second == 5;
        String before = text.substring(0, pair.start());
        String after = text.substring(pair.end());
        boolean colloquial = after.isEmpty() && !before.isEmpty() && !before.endsWith("十");
        if (!(neighbours || threeFive) || colloquial) {
            return Optional.empty();
        }
        Optional<Long> low = number(before + pair.group(1) + after);
        Optional<Long> high = number(before + pair.group(2) + after);
        return low.isPresent() && high.isPresent() && low.get() < high.get()
                ? Optional.of(between(low.get(), high.get()))
                : Optional.empty();
    }

    private static ChineseNumeral between(long low, long high) {
        return new ChineseNumeral(
                BigDecimal.valueOf(low), BigDecimal.valueOf(high), BigDecimal.ONE, BigDecimal.ONE, false);
    }

    private static Optional<Long> number(String text) {
        if (text.equals("零")) {
            return Optional.of(0L);
        }
        if (text.endsWith("万亿")) {
            return above(text.substring(0, text.length() - 2)).map(n -> n * WAN * YI);
        }
        int yi = text.indexOf('亿');
        if (yi < 0) {
            return belowYi(text);
        }
        Optional<Long> above = above(text.substring(0, yi));
        String rest = text.substring(yi + 1);
        // 一亿二千 may be 120,000,000 or 100,002,000; 一亿零二千 and 一亿二千万 may not.
        boolean unclear = rest.length() > 1 && !rest.startsWith("零") && rest.indexOf('万') < 0;
        Optional<Long> below = rest.isEmpty() ? Optional.of(0L) : tail(rest, YI / 10, ChineseNumeral::belowYi);
        return !unclear && above.isPresent() && below.isPresent()
                ? Optional.of(above.get() * YI + below.get())
                : Optional.empty();
    }

    private static Optional<Long> belowYi(String text) {
        int wan = text.indexOf('万');
        if (wan < 0) {
            return section(text);
        }
        Optional<Long> above = above(text.substring(0, wan));
        String rest = text.substring(wan + 1);
        Optional<Long> below = rest.isEmpty() ? Optional.of(0L) : tail(rest, WAN / 10, ChineseNumeral::section);
        boolean colloquial =
                rest.length() == 1 && above.filter(n -> n >= WAN / 10).isPresent();
        return above.isPresent() && below.isPresent() && !colloquial
                ? Optional.of(above.get() * WAN + below.get())
                : Optional.empty();
    }

    /** What follows 万 or 亿: 二万五 is 25,000, 二万零五 is 20,005. */
    private static Optional<Long> tail(String rest, long placeBelow, Function<String, Optional<Long>> normal) {
        if (rest.length() == 1) {
            return rest.matches("[一二三四五六七八九]") ? Optional.of(digit(rest) * placeBelow) : Optional.empty();
        }
        boolean gap = rest.startsWith("零");
        return rest.startsWith("十")
                ? Optional.empty()
                : normal.apply(gap ? rest.substring(1) : rest).filter(n -> !gap || n < placeBelow);
    }

    /** What stands before 万 or 亿, where a last digit has no unit of its own only as the ones: 五千二万 is no number. */
    private static Optional<Long> above(String text) {
        return section(text).filter(n -> !text.matches(".*[百千][一二三四五六七八九]"));
    }

    /** A number from 1 to 9,999. */
    private static Optional<Long> section(String text) {
        Matcher m = SECTION.matcher(text);
        if (text.isEmpty() || text.startsWith("零") || text.endsWith("零") || text.contains("零零") || !m.matches()) {
            return Optional.empty();
        }
        String hundreds = m.group(3);
        boolean hasTen = m.group(6) != null;
        String last = m.group(7);
        boolean gapBelowThousands = m.group(2) != null;
        boolean gapBelowHundreds = m.group(4) != null;
        boolean gapOfNothing = (gapBelowThousands && hundreds != null) || (gapBelowHundreds && hasTen);
        boolean pairAtTheEnd = "两".equals(last) && text.length() > 1;
        if (gapOfNothing || pairAtTheEnd) {
            return Optional.empty();
        }
        long tens = hasTen ? Math.max(1, digit(m.group(5))) : 0;
        long sum = digit(m.group(1)) * 1000 + digit(hundreds) * 100 + tens * 10;
        if (last == null) {
            return Optional.of(sum);
        }
        if (hasTen || gapBelowThousands || gapBelowHundreds || text.length() == 1) {
            return Optional.of(sum + digit(last));
        }
        // 三千五 is 3,500 and 一百五 is 150: the digit takes the place below the last unit.
        return Optional.of(sum + digit(last) * (hundreds == null ? 100 : 10));
    }

    private static long digit(@Nullable String character) {
        return character == null ? 0 : character.equals("两") ? 2 : DIGITS.indexOf(character);
    }

    private static long unit(String units) {
        long unit = 1;
        for (int i = 0; i < units.length(); i++) {
            unit *= Multipliers.valueOf(units.charAt(i));
        }
        return unit;
    }

    private static long precisionOf(String text) {
        if (text.endsWith("万亿")) {
            return WAN * YI;
        }
        int last = text.length() - 1;
        boolean colloquial = last > 0 && DIGITS.indexOf(text.charAt(last)) > 0;
        char unit = text.charAt(colloquial ? last - 1 : last);
        long place = unit == '万' ? WAN : unit == '亿' ? YI : 1;
        return colloquial && place > 1 ? place / 10 : place;
    }

    private static BigDecimal multiplierOf(String text) {
        Matcher m = DIGIT_AND_UNITS.matcher(text);
        return BigDecimal.valueOf(m.matches() ? unit(m.group(1)) : 1);
    }
}
