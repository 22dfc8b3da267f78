package org.campaignstats.io.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers of texts, as a map would give them. */
class ByteTokensTest {
    private static final int CASES = 60;
    private static final int BEHIND = Words.BYTES_AHEAD;

    private static byte[] within(String text) {
        return ("-" + text + "-".repeat(BEHIND)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int find(ByteTokens tokens, String text) {
        byte[] bytes = within(text);
        return tokens.find(bytes, 1, bytes.length - BEHIND);
    }

    private static int add(ByteTokens tokens, String text) {
        byte[] bytes = within(text);
        return tokens.add(bytes, 1, bytes.length - BEHIND);
    }

    @Test
    void texts_are_numbered_in_the_order_in_which_they_are_met() {
        ByteTokens tokens = new ByteTokens();
        assertThat(find(tokens, "a")).isEqualTo(ByteTokens.NONE);
        assertThat(add(tokens, "a")).isZero();
        assertThat(add(tokens, "")).isEqualTo(1);
        assertThat(add(tokens, "aa")).isEqualTo(2);
        assertThat(add(tokens, "a")).isZero();
        assertThat(find(tokens, "aa")).isEqualTo(2);
        assertThat(find(tokens, "")).isEqualTo(1);
        assertThat(find(tokens, "aaa")).isEqualTo(ByteTokens.NONE);
    }

    @Test
    void a_text_that_was_not_there_is_found_once_it_is_added() {
        ByteTokens tokens = new ByteTokens();
        add(tokens, "a");
        assertThat(find(tokens, "a")).isZero();
        assertThat(find(tokens, "b")).isEqualTo(ByteTokens.NONE);
        add(tokens, "b");
        assertThat(find(tokens, "b")).isEqualTo(1);
        assertThat(find(tokens, "a")).isZero();
    }

    @Test
    void zeros_at_the_end_make_another_text() {
        ByteTokens tokens = new ByteTokens();
        for (int zeros = 0; zeros < 20; zeros++) {
            assertThat(add(tokens, "\0".repeat(zeros))).isEqualTo(zeros);
        }
        for (int zeros = 0; zeros < 20; zeros++) {
            assertThat(find(tokens, "\0".repeat(zeros))).isEqualTo(zeros);
        }
    }

    @Test
    void a_text_is_found_where_it_starts_and_has_room() {
        ByteTokens tokens = new ByteTokens();
        int token = add(tokens, "2017,330203");
        byte[] bytes = within("2017,330203,own");
        assertThat(tokens.endOf(token, bytes, 1, 16)).isEqualTo(12);
        assertThat(tokens.endOf(token, bytes, 1, 12)).isEqualTo(12);
        assertThat(tokens.endOf(token, bytes, 1, 11))
                .as("the end is beyond the bytes")
                .isEqualTo(12);
        assertThat(tokens.endOf(token, bytes, 2, 16)).isEqualTo(ByteTokens.NONE);
        assertThat(tokens.endOf(token, within("2017,330204"), 1, 16)).isEqualTo(ByteTokens.NONE);
    }

    @Test
    void any_texts_have_the_numbers_that_a_map_gives() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            ByteTokens tokens = new ByteTokens();
            Map<String, Integer> expected = new HashMap<>();
            int letters = 1 + random.nextInt(4);
            int longest = random.nextInt(8) == 0 ? 6000 : 1 + random.nextInt(30);
            for (int i = random.nextInt(3000); i > 0; i--) {
                String text = text(random, letters, random.nextInt(random.nextInt(30) == 0 ? longest : 12));
                if (random.nextBoolean()) {
                    assertThat(find(tokens, text))
                            .as("seed %s, %s", seed, text)
                            .isEqualTo(expected.getOrDefault(text, ByteTokens.NONE));
                } else {
                    int number = expected.size();
                    assertThat(add(tokens, text))
                            .as("seed %s, added %s", seed, text)
                            .isEqualTo(expected.computeIfAbsent(text, t -> number));
                }
            }
        }
    }

    private static String text(Random random, int letters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("a\0\u00FFb".charAt(random.nextInt(letters)));
        }
        return text.toString();
    }
}
