package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.campaignstats.core.figure.Bounds;
import org.junit.jupiter.api.Test;

class BoundsAssertTest {
    @Test
    void bounds_are_what_they_are() {
        assertThat(Bounds.of(124500, 125500))
                .isBetween(124500, 125500)
                .isBetween("124500.0", "125500")
                .isBetween(new BigDecimal("124500"), new BigDecimal("125500.00"));
        assertThat(Bounds.of(115, 115)).isExactly(115).isExactly("115").isExactly(new BigDecimal("115.0"));
        assertThat(Bounds.atLeast(40)).isAtLeast(40).isAtLeast("40").isAtLeast(BigDecimal.valueOf(40));
        assertThat(Bounds.UNKNOWN).isUnknown().isAtLeast(0);
    }

    @Test
    void bounds_contain_numbers_and_bounds() {
        assertThat(Bounds.of(3, 5))
                .contains(3)
                .contains("5.0")
                .contains(new BigDecimal("4.5"))
                .contains(Bounds.of(4, 5));
    }

    @Test
    void other_bounds_are_told() {
        assertThatThrownBy(() -> assertThat(Bounds.of(124500, 125500)).isBetween(100, 200))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected bounds to be 100–200, was 124,500–125,500");
        assertThatThrownBy(() -> assertThat(Bounds.of(3, 5)).isExactly(4))
                .hasMessage("Expected bounds to be 4, was 3–5");
        assertThatThrownBy(() -> assertThat(Bounds.of(3, 5)).isAtLeast(3))
                .hasMessage("Expected bounds to be 3 or more, was 3–5");
        assertThatThrownBy(() -> assertThat(Bounds.of(3, 5)).isUnknown())
                .hasMessage("Expected bounds to be unknown, was 3–5");
        assertThatThrownBy(() -> assertThat(Bounds.atLeast(3)).isBetween(3, 5))
                .hasMessage("Expected bounds to be 3–5, was 3 or more");
    }

    @Test
    void bounds_that_print_alike_are_told_in_full() {
        assertThatThrownBy(() -> assertThat(Bounds.of(new BigDecimal("0.33333"), BigDecimal.ONE))
                        .isBetween("0.33334", "1"))
                .hasMessage("Expected bounds to be [0.33334, 1], was [0.33333, 1]");
    }

    @Test
    void what_is_not_within_is_told() {
        assertThatThrownBy(() -> assertThat(Bounds.of(3, 5)).contains("5.5"))
                .hasMessage("Expected bounds to contain [5.5, 5.5], were [3, 5]");
        assertThatThrownBy(() -> assertThat(Bounds.of(3, 5)).contains(2))
                .hasMessage("Expected bounds to contain [2, 2], were [3, 5]");
        assertThatThrownBy(() -> assertThat(Bounds.of(3, 5)).contains(Bounds.atLeast(4)))
                .hasMessage("Expected bounds to contain [4, ∞), were [3, 5]");
    }

    @Test
    void a_description_comes_first() {
        assertThatThrownBy(
                        () -> assertThat(Bounds.ZERO).as("100%% of %s", "海曙区").isExactly(4))
                .hasMessage("[100% of 海曙区] Expected bounds to be 4, was 0");
    }
}
