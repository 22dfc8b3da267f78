package org.campaignstats.stats.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which activities told of which keys, whatever the order in which they come. */
class ActivitiesTest {
    private static final int CASES = 300;

    private static boolean add(Activities to, String id, long keys) {
        byte[] bytes = ("<" + id + ">").getBytes(StandardCharsets.UTF_8);
        return to.add(bytes, 1, bytes.length - 1, keys);
    }

    private static Activities of(String... ids) {
        Activities activities = new Activities();
        for (String id : ids) {
            add(activities, id, 1);
        }
        return activities;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a8 a9 a10 a11", "a11 a10 a9 a8", "a9 a10 a2 a3", "a aa aaa", "aaa aa a", "b aa c ab", "广场 a 站前"
            })
    void each_activity_is_new_once(String ids) {
        Activities activities = new Activities();
        for (String id : ids.split(" ")) {
            assertThat(add(activities, id, 1)).as(id).isTrue();
        }
        for (String id : ids.split(" ")) {
            assertThat(add(activities, id, 1)).as(id + " again").isFalse();
        }
    }

    @Test
    void each_key_of_an_activity_is_new_once() {
        Activities activities = of("m", "n");
        for (String id : List.of("a", "m", "n")) {
            assertThat(add(activities, id, 2)).as(id).isTrue();
            assertThat(add(activities, id, 4)).as(id).isTrue();
            assertThat(add(activities, id, 2)).as(id + ", the first key").isFalse();
            assertThat(add(activities, id, 4 | 8))
                    .as(id + ", a known key and another")
                    .isFalse();
            assertThat(add(activities, id, 8)).as(id + ", the other").isFalse();
            assertThat(add(activities, id, Long.MIN_VALUE))
                    .as(id + ", the last key")
                    .isTrue();
        }
    }

    @Test
    void ids_longer_than_a_list_has_room_for_are_told_apart() {
        String longest = "x".repeat(Character.MAX_VALUE);
        List<String> ids = List.of("a", longest, longest + "x", longest + "y", longest + "xx");
        Activities activities = new Activities();
        ids.forEach(id -> assertThat(add(activities, id, 1)).isTrue());
        ids.forEach(id -> assertThat(add(activities, id, 1)).isFalse());
        assertThat(of(longest + "y").hasCommon(activities)).isTrue();
        assertThat(of(longest + "z").hasCommon(activities)).isFalse();
    }

    @Test
    void an_id_is_read_from_its_bytes_only() {
        byte[] bytes = "xa1ya1z".getBytes(StandardCharsets.UTF_8);
        Activities activities = new Activities();
        assertThat(activities.add(bytes, 1, 3, 1)).isTrue();
        assertThat(activities.add(bytes, 4, 6, 1)).isFalse();
        bytes[1] = 'b';
        assertThat(activities.add(bytes, 4, 6, 1)).isFalse();
        assertThat(activities.add(bytes, 1, 3, 1)).isTrue();
    }

    @Test
    void activities_are_common_where_both_tell_of_the_same_key() {
        assertThat(of("a9", "a10").hasCommon(of("a10", "a11"))).isTrue();
        assertThat(of("a9", "a10").hasCommon(of("a8", "a11", "a1"))).isFalse();
        assertThat(of("a10", "a9").hasCommon(of("b", "a9"))).isTrue();
        assertThat(of("a").hasCommon(of("aa"))).isFalse();
        assertThat(of().hasCommon(of("a"))).isFalse();
        Activities otherKey = new Activities();
        add(otherKey, "a9", 2);
        assertThat(of("a9").hasCommon(otherKey)).isFalse();
    }

    @Test
    void many_ids_in_any_order_are_what_a_map_makes_of_them() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            Map<String, Long> expected = new HashMap<>();
            Map<String, Long> expectedOther = new HashMap<>();
            Activities activities = filled(random, expected, seed);
            Activities other = filled(random, expectedOther, seed);
            boolean common = expected.entrySet().stream()
                    .anyMatch(one -> (expectedOther.getOrDefault(one.getKey(), 0L) & one.getValue()) != 0);
            assertThat(activities.hasCommon(other)).as("seed %s", seed).isEqualTo(common);
            assertThat(other.hasCommon(activities))
                    .as("seed %s, asked the other", seed)
                    .isEqualTo(common);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%d", "a%05d", "活动%d", "an-id-of-more-bytes-than-the-first-list-has-room-for-%d"})
    void thousands_of_ids_are_gone_through_in_their_order(String id) {
        List<String> inOrder = IntStream.range(0, 5_000)
                .mapToObj(i -> String.format(Locale.ROOT, id, i))
                .toList();
        List<String> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(1));
        for (List<String> order : List.of(inOrder, shuffled)) {
            Activities activities = of(order.toArray(String[]::new));
            order.forEach(one -> assertThat(add(activities, one, 1)).as(one).isFalse());
            List<String> gone = new ArrayList<>();
            for (Activities.Cursor at = activities.cursor(); at.next(); ) {
                gone.add(new String(at.id(), StandardCharsets.UTF_8));
                assertThat(at.tells(0)).isTrue();
            }
            assertThat(gone).isEqualTo(inOrder);
        }
    }

    private static Activities filled(Random random, Map<String, Long> expected, long seed) {
        Activities activities = new Activities();
        for (String id : ids(random)) {
            long keys = 1L << Long.SIZE - 1 - random.nextInt(3);
            boolean isNew = (expected.getOrDefault(id, 0L) & keys) == 0;
            expected.merge(id, keys, (known, more) -> known | more);
            assertThat(add(activities, id, keys))
                    .as("seed %s, %s of %s", seed, keys, id)
                    .isEqualTo(isNew);
            assertThat(add(activities, id, keys))
                    .as("seed %s, %s of %s again", seed, keys, id)
                    .isFalse();
        }
        return activities;
    }

    /** Numbered in their order, shuffled, or of any letters; some twice. */
    private static List<String> ids(Random random) {
        int count = random.nextInt(60);
        String before = random.nextBoolean() ? "a" : "活动";
        List<String> ids = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> ids.add(before + (1 + random.nextInt(3) * 1000 + i)));
        IntStream.range(0, random.nextInt(4)).forEach(i -> ids.add(Integer.toString(random.nextInt(200), 3)));
        if (random.nextInt(3) == 0) {
            Collections.shuffle(ids, random);
        }
        return ids;
    }
}
