package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.compare.Interval;
import org.campaignstats.stats.rules.arithmetic.RatioName.Direction;
import org.junit.jupiter.api.Test;

class ChangeSizeTest {
    private static final Interval RISE = Interval.of(10, 20);
    private static final Interval FALL = Interval.of(-20, -10);
    private static final Interval BOTH = Interval.of(-15, 20);

    @Test
    void the_size_of_a_change_has_no_sign() {
        assertThat(ChangeSize.of(RISE)).isEqualTo(Bounds.of(10, 20));
        assertThat(ChangeSize.of(FALL)).isEqualTo(Bounds.of(10, 20));
        assertThat(ChangeSize.of(BOTH)).isEqualTo(Bounds.of(0, 20));
        assertThat(ChangeSize.of(Interval.of(-20, 15))).isEqualTo(Bounds.of(0, 20));
        assertThat(ChangeSize.of(Interval.of(0, 0))).isEqualTo(Bounds.ZERO);
    }

    @Test
    void an_open_change_has_an_open_size() {
        assertThat(ChangeSize.of(Interval.atLeast(BigDecimal.valueOf(10)))).isEqualTo(Bounds.atLeast(10));
        assertThat(ChangeSize.of(Interval.atMost(BigDecimal.valueOf(-10)))).isEqualTo(Bounds.atLeast(10));
        assertThat(ChangeSize.of(Interval.atLeast(BigDecimal.valueOf(-10)))).isEqualTo(Bounds.UNKNOWN);
        assertThat(ChangeSize.of(Interval.UNKNOWN)).isEqualTo(Bounds.UNKNOWN);
    }

    @Test
    void in_a_direction_only_what_can_be_in_that_counts() {
        assertThat(ChangeSize.of(BOTH, Direction.RISE)).hasValue(Bounds.of(0, 20));
        assertThat(ChangeSize.of(BOTH, Direction.FALL)).hasValue(Bounds.of(0, 15));
        assertThat(ChangeSize.of(BOTH, Direction.EITHER)).hasValue(Bounds.of(0, 20));
        assertThat(ChangeSize.of(RISE, Direction.FALL)).isEmpty();
        assertThat(ChangeSize.of(FALL, Direction.RISE)).isEmpty();
        assertThat(ChangeSize.of(FALL, Direction.EITHER)).hasValue(Bounds.of(10, 20));
    }

    @Test
    void no_change_is_a_rise_and_a_fall_of_nothing() {
        assertThat(ChangeSize.of(Interval.of(0, 0), Direction.RISE)).hasValue(Bounds.ZERO);
        assertThat(ChangeSize.of(Interval.of(0, 0), Direction.FALL)).hasValue(Bounds.ZERO);
    }
}
