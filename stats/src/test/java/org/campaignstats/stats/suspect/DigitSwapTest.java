package org.campaignstats.stats.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigitSwapTest {
    private static Stream<String> swaps(String number, String finest) {
        List<DigitSwap> swaps = DigitSwap.of(new BigDecimal(number), new BigDecimal(finest));
        return swaps.stream().map(swap -> swap.number().toPlainString() + (swap.adjacent() ? "" : " apart"));
    }

    @Test
    void any_two_digits_may_change_places() {
        assertThat(swaps("4251", "0"))
                .containsExactly("2451", "5241 apart", "1254 apart", "4521", "4152 apart", "4215");
    }

    @Test
    void equal_digits_change_nothing_and_no_number_begins_with_zero() {
        assertThat(swaps("4404", "0")).containsExactly("4044", "4440");
        assertThat(swaps("30", "0")).isEmpty();
        assertThat(swaps("777", "0")).isEmpty();
        assertThat(swaps("5", "0")).isEmpty();
    }

    @Test
    void zeros_of_a_rounded_number_were_not_printed() {
        assertThat(swaps("125000", "1000")).containsExactly("215000", "521000 apart", "152000");
        assertThat(swaps("1380", "10")).containsExactly("3180", "8310 apart", "1830");
        assertThat(swaps("5000", "1000")).isEmpty();
    }

    @Test
    void decimals_are_digits_as_well() {
        assertThat(swaps("12.5", "0")).containsExactly("21.5", "52.1 apart", "15.2");
        assertThat(swaps("1.50", "0")).containsExactly("5.1");
        assertThat(swaps("1.2E3", "0")).containsExactly("2100", "1020", "1002 apart");
    }
}
