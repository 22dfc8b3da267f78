package org.campaignstats.stats.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which activity told of which keys of which filing and unit. */
class ActivityTableTest {
    private static final int CASES = 300;

    private record Told(int slot, int key, String id) {}

    private static boolean add(ActivityTable to, int slot, int key, String id) {
        byte[] bytes = ("[" + id).getBytes(StandardCharsets.UTF_8);
        return to.add(slot, key, bytes, 1, bytes.length - 1);
    }

    private static boolean add(ActivityTable to, Told told) {
        return add(to, told.slot(), told.key(), told.id());
    }

    private static Set<Integer> common(ActivityTable one, ActivityTable other) {
        Set<Integer> slots = new TreeSet<>();
        one.common(other, slots::add);
        return slots;
    }

    @Test
    void keys_beyond_the_first_sixty_four_are_told_apart() {
        ActivityTable table = new ActivityTable();
        int[] keys = {0, 63, 64, 127, 128, 64_000};
        for (int key : keys) {
            assertThat(add(table, 3, key, "x")).as("key %s", key).isTrue();
        }
        for (int key : keys) {
            assertThat(add(table, 3, key, "x")).as("key %s again", key).isFalse();
        }
        assertThat(add(table, 3, 65, "x")).isTrue();
    }

    @Test
    void slots_are_told_apart_whatever_their_number() {
        ActivityTable table = new ActivityTable();
        int[] slots = {0, 15, 16, 17, 1_000, 100_000};
        for (int key : new int[] {1, 70}) {
            for (int slot : slots) {
                assertThat(add(table, slot, key, "x")).as("slot %s", slot).isTrue();
                assertThat(add(table, slot, key, "x")).as("slot %s again", slot).isFalse();
            }
        }
    }

    @Test
    void a_slot_is_common_where_both_tables_tell_of_the_same_there() {
        ActivityTable one = new ActivityTable();
        ActivityTable other = new ActivityTable();
        add(one, 1, 0, "x");
        add(other, 1, 0, "x");
        add(one, 2, 0, "x");
        add(other, 3, 0, "x");
        add(one, 4, 0, "x");
        add(other, 4, 1, "x");
        add(one, 5, 64, "x");
        add(other, 5, 0, "x");
        add(one, 500, 70, "x");
        add(other, 500, 70, "x");
        assertThat(common(one, other)).containsExactly(1, 500);
        assertThat(one.hasCommon(2, other, 3)).isTrue();
        assertThat(one.hasCommon(2, other, 4)).isFalse();
        assertThat(one.hasCommon(500, other, 1)).isFalse();
        assertThat(one.hasCommon(9_999, other, 9_999)).isFalse();
    }

    @Test
    void any_two_tables_have_in_common_what_sets_have() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            int slots = 1 + random.nextInt(40);
            Set<Told> expected = new HashSet<>();
            Set<Told> expectedOther = new HashSet<>();
            ActivityTable one = filled(random, slots, expected, seed);
            ActivityTable other = filled(random, slots, expectedOther, seed);
            Set<Integer> common = new TreeSet<>();
            expected.stream().filter(expectedOther::contains).forEach(told -> common.add(told.slot()));
            assertThat(common(one, other)).as("seed %s", seed).isEqualTo(common);
            for (int slot = 0; slot < slots; slot++) {
                int here = slot;
                int there = random.nextInt(slots);
                boolean both = expected.stream()
                        .anyMatch(told ->
                                told.slot() == here && expectedOther.contains(new Told(there, told.key(), told.id())));
                assertThat(one.hasCommon(here, other, there))
                        .as("seed %s, slots %s and %s", seed, here, there)
                        .isEqualTo(both);
            }
        }
    }

    private static ActivityTable filled(Random random, int slots, Set<Told> expected, long seed) {
        ActivityTable table = new ActivityTable();
        int count = random.nextInt(80);
        for (int i = 0; i < count; i++) {
            int key = random.nextInt(3) * 63 + random.nextInt(3);
            Told told = new Told(random.nextInt(slots), key, "a" + random.nextInt(30));
            assertThat(add(table, told)).as("seed %s, %s", seed, told).isEqualTo(expected.add(told));
        }
        return table;
    }
}
