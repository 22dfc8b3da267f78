package org.campaignstats.stats.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share is an exact fraction, in percent rounded down. */
class ShareTest {
    @ParameterizedTest
    @CsvSource({
        "0, 13, 0.0%",
        "1, 13, 7.6%",
        "12, 13, 92.3%",
        "13, 13, 100%",
        "9997, 10000, 99.9%",
        "2999, 3000, 99.9%",
        "1, 2841, 0.0%",
        "1, 4, 25.0%",
        "0, 0, —"
    })
    void percent_is_rounded_down(int part, int of, String printed) {
        assertThat(new Share(part, of)).hasToString(printed);
    }

    @Test
    void a_share_of_nothing_has_no_percent() {
        assertThat(new Share(0, 0).percent()).isEmpty();
        assertThat(new Share(13, 13).percent()).contains(new BigDecimal("100.0"));
    }

    @Test
    void more_than_the_whole_is_refused() {
        assertThatThrownBy(() -> new Share(14, 13))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A share must be 0 to 13 of 13, was 14");
        assertThatThrownBy(() -> new Share(-1, 13))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A share must be 0 to 13 of 13, was -1");
    }

    @Test
    void it_is_100_percent_only_where_nothing_is_left_out_and_never_more() {
        for (long seed = 1; seed <= 1000; seed++) {
            Random random = new Random(seed);
            int of = 1 + random.nextInt(random.nextBoolean() ? 20 : Integer.MAX_VALUE - 1);
            int part = random.nextBoolean() ? of - random.nextInt(Math.min(of, 3)) : random.nextInt(of);
            BigDecimal percent = new Share(part, of).percent().orElseThrow();
            assertThat(percent).as("seed %d", seed).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(percent.compareTo(BigDecimal.valueOf(100)) == 0)
                    .as("seed %d", seed)
                    .isEqualTo(part == of);
        }
    }
}
