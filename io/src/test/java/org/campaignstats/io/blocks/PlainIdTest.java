package org.campaignstats.io.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlainIdTest {
    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_./-]{0,99}");

    private static boolean is(String text) {
        byte[] bytes = ("," + text + ",").getBytes(StandardCharsets.ISO_8859_1);
        return PlainId.is(bytes, 1, bytes.length - 1);
    }

    @Test
    void any_byte_may_stand_first_or_later_as_the_pattern_says() {
        for (char c = 0; c < 256; c++) {
            for (String text : new String[] {"" + c, "a" + c, c + "1", "a" + c + "b"}) {
                assertThat(is(text))
                        .as("%s", (int) c)
                        .isEqualTo(PLAIN.matcher(text).matches());
            }
        }
    }

    @Test
    void it_has_1_to_100_bytes() {
        assertThat(is("")).isFalse();
        assertThat(is("a".repeat(100))).isTrue();
        assertThat(is("a".repeat(101))).isFalse();
    }
}
