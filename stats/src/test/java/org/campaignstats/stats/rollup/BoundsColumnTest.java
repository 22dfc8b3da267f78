package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.campaignstats.core.figure.Bounds;
import org.junit.jupiter.api.Test;

/** Bounds that are kept as numbers come back as they were. */
class BoundsColumnTest {
    private static final List<Bounds> ALL = List.of(
            Bounds.ZERO,
            Bounds.UNKNOWN,
            Bounds.of(3, 5),
            Bounds.atLeast(7),
            Bounds.atMost(new BigDecimal("0.5")),
            Bounds.atLeast(new BigDecimal("12.25")),
            Bounds.of(1, 999_999_999_999_999_999L),
            Bounds.of(1, Long.MAX_VALUE),
            Bounds.atLeast(Long.MAX_VALUE),
            Bounds.exactly(new BigDecimal("99999999999999999999")));

    private static BoundsColumn column() {
        BoundsColumn column = new BoundsColumn(ALL.size());
        for (int i = 0; i < ALL.size(); i++) {
            column.set(i, ALL.get(i));
        }
        return column;
    }

    private static void assertHolds(BoundsColumn column) {
        for (int i = 0; i < ALL.size(); i++) {
            assertThat(column.get(i)).isEqualTo(ALL.get(i));
        }
    }

    @Test
    void all_bounds_come_back_as_they_were() {
        BoundsColumn column = column();
        assertHolds(column);
        column.compact();
        assertHolds(column);
        column.compact();
        assertHolds(column);
    }

    @Test
    void what_is_whole_and_fits_can_be_asked_for_in_numbers() {
        BoundsColumn column = column();
        assertThat(column.isWhole(2)).isTrue();
        assertThat(column.lower(2)).isEqualTo(3);
        assertThat(column.upper(2)).isEqualTo(5);
        assertThat(column.upper(3)).isEqualTo(WholeNumbers.OPEN);
        for (int i : new int[] {4, 5, 7, 8, 9}) {
            assertThat(column.isWhole(i)).as("%s", ALL.get(i)).isFalse();
        }
    }

    @Test
    void numbers_take_the_place_of_bounds() {
        BoundsColumn column = column();
        column.set(4, 2, WholeNumbers.OPEN);
        assertThat(column.get(4)).isEqualTo(Bounds.atLeast(2));
    }

    @Test
    void bounds_that_meet_become_narrower() {
        BoundsColumn column = column();
        assertThat(column.meet(2, Bounds.of(4, 9))).isTrue();
        assertThat(column.get(2)).isEqualTo(Bounds.of(4, 5));
        assertThat(column.meet(3, Bounds.of(2, 9))).isTrue();
        assertThat(column.get(3)).isEqualTo(Bounds.of(7, 9));
    }

    @Test
    void bounds_that_miss_each_other_or_are_not_whole_stay() {
        BoundsColumn column = column();
        assertThat(column.meet(2, Bounds.of(6, 9))).isFalse();
        assertThat(column.meet(2, Bounds.atLeast(new BigDecimal("3.5")))).isFalse();
        assertThat(column.get(2)).isEqualTo(Bounds.of(3, 5));
    }
}
