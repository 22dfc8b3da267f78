package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole numbers of which every digit counts are read as {@link Long#parseLong} reads them, nothing else is. */
class PlainNumberTest {
    private static final int CASES = 20_000;

    /** With as much behind it as a row has, and with nothing. */
    private static long read(String text) {
        byte[] alone = ("," + text).getBytes(StandardCharsets.UTF_8);
        long number = PlainNumber.read(alone, 1, alone.length);
        byte[] within = (text + ",12345678,").getBytes(StandardCharsets.UTF_8);
        assertThat(PlainNumber.read(within, 0, alone.length - 1))
                .as("%s with more behind it", text)
                .isEqualTo(number);
        return number;
    }

    @Test
    void any_number_is_read_but_round_ones() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            long number = random.nextLong(1, (long) Math.pow(10, 1 + random.nextInt(17)));
            assertThat(read(Long.toString(number)))
                    .as("seed %s, %s", seed, number)
                    .isEqualTo(number % 1000 == 0 ? PlainNumber.NONE : number);
        }
    }

    @Test
    void every_byte_but_a_digit_makes_it_none_wherever_it_stands() {
        for (int length = 1; length <= 17; length++) {
            for (int at = 0; at < length; at++) {
                for (int value = 0; value < 256; value++) {
                    byte[] bytes = "12345678912345678".substring(0, length).getBytes(StandardCharsets.UTF_8);
                    bytes[at] = (byte) value;
                    boolean digit = value >= '0' && value <= '9' && !(at == 0 && value == '0');
                    assertThat(PlainNumber.read(bytes, 0, length) != PlainNumber.NONE)
                            .as("%s at %s of %s", value, at, length)
                            .isEqualTo(digit && Long.parseLong(new String(bytes, StandardCharsets.UTF_8)) % 1000 != 0);
                }
            }
        }
    }

    @Test
    void digits_are_told_from_every_other_byte_wherever_it_stands() {
        for (int length = 0; length <= 17; length++) {
            byte[] digits = "01234567891234567x".getBytes(StandardCharsets.UTF_8);
            assertThat(PlainNumber.areDigits(digits, 0, length))
                    .as("%s digits", length)
                    .isTrue();
            assertThat(PlainNumber.areDigits(digits, 17 - length, 17))
                    .as("the last %s", length)
                    .isTrue();
            for (int at = 0; at < length; at++) {
                for (int value = 0; value < 256; value++) {
                    byte[] bytes = digits.clone();
                    bytes[at] = (byte) value;
                    assertThat(PlainNumber.areDigits(bytes, 0, length))
                            .as("%s at %s of %s", value, at, length)
                            .isEqualTo(value >= '0' && value <= '9');
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "1000", "25000", "123456789123456789", "-1", "+1", "1.5", "1,5", "１", "1 "})
    void what_is_none(String text) {
        assertThat(read(text)).isEqualTo(PlainNumber.NONE);
    }
}
