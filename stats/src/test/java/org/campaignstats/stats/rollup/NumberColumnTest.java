package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Sums stay exact, whatever is added. */
class NumberColumnTest {
    private final NumberColumn column = new NumberColumn(2);

    @Test
    void nothing_is_no_number_and_zero_is_one() {
        assertThat(column.find(0)).isEmpty();
        column.add(0, 0);
        assertThat(column.find(0)).hasValue(BigDecimal.ZERO);
        assertThat(column.has(0)).isTrue();
        assertThat(column.has(1)).isFalse();
    }

    @Test
    void a_sum_that_does_not_fit_goes_on_as_a_decimal() {
        column.add(0, Long.MAX_VALUE);
        column.add(0, new BigDecimal("1"));
        column.add(0, 1);
        assertThat(column.find(0)).hasValue(new BigDecimal("9223372036854775809"));
    }

    @Test
    void a_decimal_is_added_as_it_is() {
        column.add(0, 3);
        column.add(0, new BigDecimal("0.50"));
        column.add(0, 2);
        assertThat(column.find(0)).hasValue(new BigDecimal("5.50"));
    }

    @Test
    void the_sum_of_another_node_is_added_if_there_is_one() {
        column.add(0, column, 1);
        assertThat(column.find(0)).isEmpty();
        column.add(1, 4);
        column.add(0, column, 1);
        column.add(1, new BigDecimal("0.5"));
        column.add(0, column, 1);
        assertThat(column.find(0)).hasValue(new BigDecimal("8.5"));
    }
}
