package org.campaignstats.io.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowingTest {
    /** What was expected is not noted. */
    private static void meet(Following following, int before, int now) {
        if (following.after(before) != now) {
            following.note(before, now);
        }
    }

    @Test
    void what_followed_twice_is_expected() {
        Following following = new Following();
        assertThat(following.after(7)).isZero();
        meet(following, 7, 3);
        assertThat(following.after(7)).as("once").isZero();
        meet(following, 7, 3);
        assertThat(following.after(7)).as("twice").isEqualTo(3);
    }

    @Test
    void what_followed_once_in_between_changes_nothing() {
        Following following = new Following();
        meet(following, 7, 3);
        meet(following, 7, 3);
        meet(following, 7, 5);
        assertThat(following.after(7)).isEqualTo(3);
        meet(following, 7, 3);
        meet(following, 7, 4);
        assertThat(following.after(7)).isEqualTo(3);
        meet(following, 7, 4);
        assertThat(following.after(7)).isEqualTo(4);
    }

    @Test
    void any_number_of_texts_has_one_that_follows() {
        Following following = new Following();
        for (int text = 0; text < 1000; text++) {
            meet(following, text, text + 1);
            meet(following, text, text + 1);
        }
        for (int text = 0; text < 1000; text++) {
            assertThat(following.after(text)).as("after %s", text).isEqualTo(text + 1);
        }
        assertThat(following.after(1_000_000)).isZero();
    }
}
