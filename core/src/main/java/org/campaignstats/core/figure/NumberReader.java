package org.campaignstats.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one number at a cursor, in Arabic digits or Chinese numerals, with the multiplier that may follow it. */
final class NumberReader {
    private static final Pattern ARABIC =
            Pattern.compile("(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<decimals>\\d+))?");
    private static final Pattern MULTIPLIER = Pattern.compile("万亿|[十百千]?[万亿]|[十百千]");
    private static final Pattern WAN_OR_YI = Pattern.compile("[万亿]");
    private static final Pattern INNER_OVER = Pattern.compile("有余|余|多");
    private static final int MAX_DIGITS = 36;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private final PrintedCursor cursor;

    NumberReader(PrintedCursor cursor) {
        this.cursor = cursor;
    }

    /** The number here; empty where none begins. */
    Optional<Numeral> read() {
        cursor.skipSpace();
        return cursor.isAtDigit() ? Optional.of(arabic()) : chinese();
    }

    private Numeral arabic() {
        Numeral sum = arabicPart();
        // 3万5千, 1亿2000万: each further part is smaller than the multiplier before it and has one of its own.
        while (!sum.multipliers().isEmpty() && !cursor.isQualified() && cursor.isAtDigit()) {
            BigDecimal before = sum.multipliers().get(0);
            Numeral part = arabicPart();
            // 1亿2千 may be 120,000,000 or 100,002,000; 1亿2000万 may not.
            boolean unclear = before.compareTo(YI) == 0 && part.low().compareTo(WAN) < 0;
            boolean fits =
                    !unclear && !part.multipliers().isEmpty() && part.low().compareTo(before) < 0;
            if (!fits || cursor.before().indexOf('.') >= 0) {
                throw cursor.refused("it leaves open how its numbers go together", "各部分如何相加不明确");
            }
            BigDecimal value = sum.low().add(part.low());
            sum = Numeral.of(value, part.precision(), part.multipliers());
        }
        return sum;
    }

    private Numeral arabicPart() {
        Matcher m = cursor.matcher(ARABIC);
        if (!m.lookingAt()) {
            throw cursor.noNumber();
        }
        String whole = m.group("whole");
        String decimals = m.group("decimals") == null ? "" : m.group("decimals");
        if (whole.length() > 1 && whole.startsWith("0")) {
            throw cursor.refused("it starts with 0 as a code does", "以0开头，像是编号");
        }
        if (whole.length() + decimals.length() > MAX_DIGITS) {
            throw cursor.refused("%s digits are too many", "共%s位，位数过多", whole.length() + decimals.length());
        }
        cursor.moveTo(m.end());
        if (cursor.isAtOneOf(".,0123456789")) {
            throw cursor.refused(
                    "'%s' after '%s'", "“%2$s”后有“%1$s”", cursor.rest().charAt(0), m.group());
        }
        BigDecimal number = new BigDecimal(whole.replace(",", "") + (decimals.isEmpty() ? "" : "." + decimals));
        return times(number, BigDecimal.ONE.movePointLeft(decimals.length()));
    }

    /** A number with the multiplier that may follow it, and a 余 that may stand before that. */
    private Numeral times(BigDecimal number, BigDecimal precision) {
        cursor.skipSpace();
        int before = cursor.at();
        boolean over = cursor.take(INNER_OVER) != null;
        String word = cursor.isAtMeasureOfThousand() ? null : cursor.take(MULTIPLIER);
        if (word == null) {
            cursor.moveTo(before);
            return Numeral.of(number, precision, List.of());
        }
        BigDecimal multiplier = Multipliers.valueOf(word);
        checkMultiplied(number, word);
        if (over) {
            cursor.qualify(Qualifier.OVER);
            if (word.length() > 1 || word.equals("十")) {
                throw cursor.refused("'%s' after 余", "余后有“%s”", word);
            }
            if (Decimals.lastDigit(number).compareTo(BigDecimal.ONE) <= 0) {
                cursor.odd(Oddity.QUALIFIER_BEFORE_MULTIPLIER);
            }
        }
        BigDecimal value = number.multiply(multiplier);
        boolean carries = word.endsWith("万") || word.endsWith("亿");
        BigDecimal place = precision.multiply(multiplier);
        if (carries && word.length() > 1 && !word.equals("万亿")) {
            place = precision.multiply(Multipliers.valueOf(word.substring(1)));
        } else if (!carries) {
            place = place.min(BigDecimal.ONE);
        }
        return Numeral.of(value, place, List.of(multiplier));
    }

    private void checkMultiplied(BigDecimal number, String word) {
        boolean small = "十百千".indexOf(word.charAt(0)) >= 0;
        boolean oneDigit = number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.TEN) < 0;
        if (small && !oneDigit || word.startsWith("十") && number.scale() > 0) {
            throw cursor.refused("%s before %s, expected 1 to 9", "%2$s前为%1$s，应为1至9", number.toPlainString(), word);
        }
        if (!small && number.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
            cursor.odd(Oddity.LARGE_BEFORE_WAN);
        }
        if (cursor.isAtOneOf("十百千万亿") && !cursor.isAtMeasureOfThousand()) {
            throw cursor.refused("two multipliers", "有两个倍数词");
        }
    }

    private Optional<Numeral> chinese() {
        String before = cursor.before();
        while (cursor.isAtOneOf(ChineseNumeral.CHARACTERS) && !cursor.isAtMeasureOfThousand()) {
            cursor.moveTo(cursor.at() + 1);
        }
        String run = cursor.before().substring(before.length());
        if (run.isEmpty()) {
            return Optional.empty();
        }
        boolean afterDigit = !before.isEmpty() && PrintedCursor.isDigit(before.charAt(before.length() - 1));
        if (cursor.isAtDigit() || afterDigit) {
            throw cursor.refused("Chinese and other digits are mixed", "汉字数字与阿拉伯数字混用");
        }
        ChineseNumeral read = ChineseNumeral.parse(run)
                .orElseThrow(() -> cursor.refused("'%s' is no number, or could be two", "“%s”不是数，或可能是两个数", run));
        BigDecimal precision = read.high().signum() == 0 ? BigDecimal.ZERO : read.precision();
        Numeral numeral = new Numeral(read.low(), read.high(), precision, multipliers(run, read), read.bare());
        return Optional.of(timesWan(run, numeral));
    }

    /** 十余万, 三百多万, 百余亿: the multiplier follows the qualifier. */
    private Numeral timesWan(String run, Numeral numeral) {
        int before = cursor.at();
        boolean over = cursor.take(INNER_OVER) != null;
        String word = over && !cursor.isAtMeasureOfThousand() ? cursor.take(WAN_OR_YI) : null;
        if (word == null || run.indexOf('万') >= 0 || run.indexOf('亿') >= 0 || numeral.isRange()) {
            cursor.moveTo(before);
            return numeral;
        }
        cursor.qualify(Qualifier.OVER);
        if (Decimals.lastDigit(numeral.low()).compareTo(BigDecimal.ONE) == 0) {
            cursor.odd(Oddity.QUALIFIER_BEFORE_MULTIPLIER);
        }
        BigDecimal multiplier = Multipliers.valueOf(word);
        BigDecimal value = numeral.low().multiply(multiplier);
        return new Numeral(value, value, multiplier, List.of(multiplier), numeral.bare());
    }

    private static List<BigDecimal> multipliers(String run, ChineseNumeral read) {
        List<BigDecimal> multipliers = new ArrayList<>();
        if (read.multiplier().compareTo(BigDecimal.ONE) > 0) {
            multipliers.add(read.multiplier());
        }
        char last = run.charAt(run.length() - 1);
        if (run.length() > 1 && "万亿".indexOf(last) >= 0) {
            multipliers.add(BigDecimal.valueOf(Multipliers.valueOf(last)));
        }
        return multipliers;
    }
}
