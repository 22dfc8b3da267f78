package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all bounds; the same ones for the same seed. */
@ParameterizedClass
@ValueSource(longs = {1, 2, 3})
class BoundsAlgebraTest {

    private static final int ROUNDS = 20_000;

    private final RandomBounds random;

    BoundsAlgebraTest(long seed) {
        this.random = new RandomBounds(seed);
    }

    @Test
    void the_order_and_grouping_of_a_sum_make_no_difference() {
        forAll((a, b, c) -> {
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
            assertThat(a.plus(Bounds.ZERO)).isEqualTo(a);
        });
    }

    @Test
    void a_sum_holds_the_sum_of_any_two_numbers_and_ends_at_the_sums_of_the_ends() {
        forAll((a, b, c) -> {
            assertThat(a.plus(b).contains(random.within(a).add(random.within(b))))
                    .isTrue();
            assertThat(a.plus(b).lower()).isEqualByComparingTo(a.lower().add(b.lower()));
            assertThat(a.plus(b).upper().map(BigDecimal::stripTrailingZeros))
                    .isEqualTo(a.upper().flatMap(up -> b.upper().map(up::add)).map(BigDecimal::stripTrailingZeros));
        });
    }

    @Test
    void a_difference_holds_whatever_the_other_part_can_be() {
        forAll((a, b, c) -> {
            BigDecimal rest = random.within(b);
            BigDecimal sum = random.within(a).add(rest);
            Bounds said = a.plus(b).intersect(Bounds.of(BigDecimal.ZERO, sum)).orElseThrow();
            assertThat(a.plus(b).minus(a))
                    .hasValueSatisfying(left -> assertThat(left.contains(b)).isTrue());
            assertThat(said.minus(a))
                    .hasValueSatisfying(left -> assertThat(left.contains(rest)).isTrue());
        });
    }

    @Test
    void each_end_of_a_difference_is_possible() {
        forAll((sum, part, c) -> sum.minus(part).ifPresent(rest -> {
            assertThat(part.plus(Bounds.exactly(rest.lower())).intersect(sum)).isPresent();
            rest.upper()
                    .ifPresent(
                            most -> assertThat(part.plus(Bounds.exactly(most)).intersect(sum))
                                    .isPresent());
        }));
    }

    @Test
    void nothing_is_left_of_a_sum_only_where_the_part_exceeds_it_for_certain() {
        forAll((sum, part, c) -> assertThat(sum.minus(part).isEmpty())
                .isEqualTo(sum.upper().map(up -> part.lower().compareTo(up) > 0).orElse(false)));
    }

    @Test
    void an_intersection_holds_exactly_the_numbers_that_both_hold() {
        forAll((a, b, c) -> {
            Optional<Bounds> both = a.intersect(b);
            assertThat(both).isEqualTo(b.intersect(a));
            assertThat(a.intersect(a)).contains(a);
            assertThat(a.intersect(Bounds.UNKNOWN)).contains(a);
            for (BigDecimal number : new BigDecimal[] {random.within(a), random.within(b), random.number()}) {
                assertThat(both.filter(common -> common.contains(number)).isPresent())
                        .as("%s in %s and %s", number, a, b)
                        .isEqualTo(a.contains(number) && b.contains(number));
            }
        });
    }

    @Test
    void the_grouping_of_intersections_makes_no_difference() {
        forAll((a, b, c) -> assertThat(a.intersect(b).flatMap(c::intersect))
                .isEqualTo(b.intersect(c).flatMap(a::intersect)));
    }

    @Test
    void a_hull_is_the_smallest_that_holds_both() {
        forAll((a, b, c) -> {
            Bounds hull = a.hull(b);
            assertThat(hull.contains(a) && hull.contains(b)).isTrue();
            assertThat(hull).isEqualTo(b.hull(a));
            assertThat(hull.hull(c)).isEqualTo(a.hull(b.hull(c)));
            assertThat(a.hull(a)).isEqualTo(a);
            assertThat(c.contains(hull)).isEqualTo(c.contains(a) && c.contains(b));
        });
    }

    @Test
    void there_is_a_gap_exactly_where_two_have_no_number_in_common() {
        forAll((a, b, c) -> {
            assertThat(a.gap(b)).isEqualByComparingTo(b.gap(a)).isNotNegative();
            assertThat(a.gap(b).signum() == 0)
                    .as("%s and %s", a, b)
                    .isEqualTo(a.intersect(b).isPresent());
        });
    }

    @Test
    void a_gap_is_the_distance_between_the_nearest_numbers() {
        forAll((a, b, c) -> {
            BigDecimal distance = random.within(a).subtract(random.within(b)).abs();
            assertThat(a.gap(b)).isLessThanOrEqualTo(distance);
            if (a.intersect(b).isEmpty()) {
                Bounds lower = a.lower().compareTo(b.lower()) < 0 ? a : b;
                Bounds higher = lower.equals(a) ? b : a;
                assertThat(a.gap(b))
                        .isEqualByComparingTo(
                                higher.lower().subtract(lower.upper().orElseThrow()));
            }
        });
    }

    @Test
    void one_holds_the_other_exactly_where_their_intersection_is_the_other() {
        forAll((a, b, c) -> assertThat(a.contains(b)).isEqualTo(a.intersect(b).equals(Optional.of(b))));
    }

    private void forAll(Property property) {
        for (int round = 0; round < ROUNDS; round++) {
            Bounds a = random.next();
            Bounds b = random.next();
            Bounds c = random.next();
            try {
                property.check(a, b, c);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Fails for " + a + ", " + b + " and " + c, e);
            }
        }
    }

    private interface Property {
        void check(Bounds a, Bounds b, Bounds c);
    }
}
