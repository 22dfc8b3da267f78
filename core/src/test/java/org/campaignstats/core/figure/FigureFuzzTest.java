package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for texts that nobody thought of. */
class FigureFuzzTest {

    private static final int ROUNDS = 30_000;
    private static final String ALPHABET = "0123456789.,０９，．零〇一二两三五九十百千万亿几数余多超逾近约至少不到超过以上内下左右上_xX×*—-/%() \u3000"
            + "人次份家户件起个元吨克名篇则场无没有年月日第倍成~～到e+#\"\u0000\uFEFF\u202E萬餘";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Timeout(300)
    void an_edited_figure_is_refused_or_read_as_a_figure_that_prints_itself(long seed) {
        Random random = new Random(seed);
        List<String> valid = validTexts();
        for (int round = 0; round < ROUNDS; round++) {
            String text = valid.get(random.nextInt(valid.size()));
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                text = edited(text, random);
            }
            checkReadOrRefused(text, seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Timeout(300)
    void any_text_is_refused_or_read_as_a_figure_that_prints_itself(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(anyCharacter(random));
            }
            checkReadOrRefused(text.toString(), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_digits_of_a_plain_number_are_kept(long seed) {
        Random random = new Random(seed);
        String[] endings = {"", "余", "多", "左右", "以上", "份", "余份", "人次", "%", "多元", "件以内"};
        for (int round = 0; round < ROUNDS; round++) {
            String digits = digits(random);
            String text = digits + endings[random.nextInt(endings.length)];
            parse(text)
                    .ifPresent(read -> assertThat(read.figure())
                            .as("%s, seed %d", text, seed)
                            .isInstanceOfSatisfying(Stated.class, stated -> {
                                assertThat(stated.value()).isEqualByComparingTo(digits);
                                assertThat(stated.precision()).isEqualByComparingTo(lastPlace(digits));
                            }));
        }
    }

    private static void checkReadOrRefused(String text, long seed) {
        try {
            parse(text).ifPresent(read -> {
                assertThat(Figure.parse(read.figure().toString()))
                        .as("the figure of '%s', printed and read again, seed %d", text, seed)
                        .isEqualTo(read.figure());
                assertThat(PrintedFigure.parse(read.toString()))
                        .as("'%s' read again, seed %d", text, seed)
                        .isEqualTo(read);
            });
        } catch (RuntimeException e) {
            fail("'" + text + "', seed " + seed, e);
        }
    }

    private static Optional<PrintedFigure> parse(String text) {
        try {
            return Optional.of(PrintedFigure.parse(text));
        } catch (FigureFormatException refused) {
            return Optional.empty();
        }
    }

    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        String before = text.substring(0, at);
        String after = text.substring(Math.min(text.length(), at + random.nextInt(2)));
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + anyCharacter(random) + after;
            case 2 -> after + before;
            default -> before + before + after;
        };
    }

    private static char anyCharacter(Random random) {
        return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }

    private static String digits(Random random) {
        long whole = random.nextLong(BigDecimal.TEN.pow(1 + random.nextInt(15)).longValueExact());
        int decimals = Math.max(0, random.nextInt(8) - 4);
        return decimals == 0
                ? "" + whole
                : whole + "." + ("" + (10_000 + random.nextInt(10_000))).substring(1, decimals + 1);
    }

    private static BigDecimal lastPlace(String digits) {
        return BigDecimal.ONE.movePointLeft(new BigDecimal(digits).scale());
    }

    private static List<String> validTexts() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FigureFuzzTest.class.getResourceAsStream("printed-figures.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
