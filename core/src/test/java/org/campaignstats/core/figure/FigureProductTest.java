package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.measure.Measure;
import org.junit.jupiter.api.Test;

/** Every prefix with every number, multiplier, suffix and measure, against what the words say one by one. */
class FigureProductTest {

    private static final Word NONE = new Word("", Qualifier.EXACTLY);
    private static final List<Word> PREFIXES = List.of(
            NONE,
            new Word("超", Qualifier.OVER),
            new Word("逾", Qualifier.OVER),
            new Word("突破", Qualifier.OVER),
            new Word("近", Qualifier.NEARLY),
            new Word("约", Qualifier.ABOUT),
            new Word("至少", Qualifier.AT_LEAST),
            new Word("不少于", Qualifier.AT_LEAST),
            new Word("至多", Qualifier.AT_MOST),
            new Word("不超过", Qualifier.AT_MOST),
            new Word("不足", Qualifier.AT_MOST),
            new Word("不到", Qualifier.AT_MOST));
    private static final List<Word> SUFFIXES = List.of(
            NONE,
            new Word("余", Qualifier.OVER),
            new Word("多", Qualifier.OVER),
            new Word("左右", Qualifier.ABOUT),
            new Word("上下", Qualifier.ABOUT),
            new Word("以上", Qualifier.AT_LEAST),
            new Word("以内", Qualifier.AT_MOST));
    private static final List<Word> INNER = List.of(NONE, new Word("余", Qualifier.OVER), new Word("多", Qualifier.OVER));
    private static final List<String> MEASURES = List.of("", "份", "人次", "家", "元", "件", "户(次)");
    private static final List<Numeral> NUMERALS = List.of(
            new Numeral("3", "3"),
            new Numeral("115", "115"),
            new Numeral("1,380", "1380"),
            new Numeral("１３８０", "1380"),
            new Numeral("30000", "30000"),
            new Numeral("12.5", "12.5"),
            new Numeral("1.34", "1.34"),
            new Numeral("三", "3"),
            new Numeral("十", "10"),
            new Numeral("三百五十", "350"),
            new Numeral("二千", "2000"));
    private static final List<Qualifier> STRONGEST_FIRST = List.of(
            Qualifier.AT_LEAST,
            Qualifier.AT_MOST,
            Qualifier.OVER,
            Qualifier.NEARLY,
            Qualifier.ABOUT,
            Qualifier.EXACTLY);

    @Test
    void every_combination_has_the_value_qualifier_and_measure_that_its_words_say() {
        List<Combination> all = combinations().toList();
        List<String> wrong = new ArrayList<>();
        all.forEach(combination -> {
            String read = read(combination.text());
            if (!read.equals(combination.meaning())) {
                wrong.add(combination.text() + " is " + combination.meaning() + ", was read as " + read);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(all).hasSizeGreaterThan(50_000);
    }

    private static Stream<Combination> combinations() {
        return NUMERALS.stream()
                .flatMap(FigureProductTest::multiplied)
                .flatMap(number -> PREFIXES.stream()
                        .flatMap(prefix -> SUFFIXES.stream()
                                .flatMap(suffix -> MEASURES.stream()
                                        .flatMap(measure -> printed(number, prefix, suffix, measure)))));
    }

    /** The number alone, and with each multiplier that it can have, and a 余 before that. */
    private static Stream<Multiplied> multiplied(Numeral numeral) {
        List<Multiplied> numbers = new ArrayList<>();
        numbers.add(new Multiplied(numeral.text(), numeral.value(), numeral.place(), Qualifier.EXACTLY));
        for (Word inner : INNER) {
            for (Multiplier multiplier : Multiplier.values()) {
                if (multiplier.suits(numeral)) {
                    BigDecimal place = numeral.place().multiply(multiplier.value);
                    numbers.add(new Multiplied(
                            numeral.text() + inner.text() + multiplier.text,
                            numeral.value().multiply(multiplier.value),
                            multiplier.carries ? place : place.min(BigDecimal.ONE),
                            inner.qualifier()));
                }
            }
        }
        return numbers.stream();
    }

    /** The suffix may stand before the measure or after it; 余 and 多 stand only before it. */
    private static Stream<Combination> printed(Multiplied number, Word prefix, Word suffix, String measure) {
        String start = prefix.text() + number.text();
        String meaning = meaning(number, strongest(prefix, suffix, number), measure);
        Combination before = new Combination(start + suffix.text() + measure, meaning);
        Combination after = new Combination(start + measure + suffix.text(), meaning);
        boolean over = suffix.qualifier() == Qualifier.OVER;
        return measure.isEmpty() || over ? Stream.of(before) : Stream.of(before, after);
    }

    private static Qualifier strongest(Word prefix, Word suffix, Multiplied number) {
        return STRONGEST_FIRST.stream()
                .filter(q -> q == prefix.qualifier() || q == suffix.qualifier() || q == number.qualifier())
                .findFirst()
                .orElseThrow();
    }

    private static String meaning(Multiplied number, Qualifier qualifier, String measure) {
        return plain(number.value()) + " to the " + plain(number.place()) + " " + qualifier + " " + measure;
    }

    private static String read(String text) {
        try {
            PrintedFigure printed = PrintedFigure.parse(text);
            String measure = printed.measure().map(Measure::name).orElse("");
            return printed.figure()
                    .match(
                            s -> Optional.of(plain(s.value()) + " to the " + plain(s.precision()) + " " + s.qualifier()
                                    + " " + measure),
                            r -> Optional.<String>empty(),
                            b -> Optional.<String>empty(),
                            v -> Optional.<String>empty())
                    .orElse(printed.figure().toString());
        } catch (FigureFormatException e) {
            return "refused: " + e.getMessage();
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private record Word(String text, Qualifier qualifier) {}

    private record Multiplied(String text, BigDecimal value, BigDecimal place, Qualifier qualifier) {}

    private record Combination(String text, String meaning) {}

    private record Numeral(String text, BigDecimal value) {
        Numeral(String text, String value) {
            this(text, new BigDecimal(value));
        }

        BigDecimal place() {
            return BigDecimal.ONE.movePointLeft(value.scale());
        }

        boolean isSpelled() {
            return "三十百五二千".indexOf(text.charAt(0)) >= 0;
        }
    }

    private enum Multiplier {
        QIAN("千", 1_000, false),
        WAN("万", 10_000, true),
        YI("亿", 100_000_000, true);

        final String text;
        final BigDecimal value;
        final boolean carries;

        Multiplier(String text, long value, boolean carries) {
            this.text = text;
            this.value = BigDecimal.valueOf(value);
            this.carries = carries;
        }

        /** 千 stands after one digit; a spelled numeral already ends in its own. */
        boolean suits(Numeral numeral) {
            boolean oneDigit = numeral.value().compareTo(BigDecimal.TEN) < 0;
            return carries || (oneDigit && !numeral.isSpelled());
        }
    }
}
