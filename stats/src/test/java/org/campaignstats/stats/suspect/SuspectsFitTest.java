package org.campaignstats.stats.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.campaignstats.core.figure.Bounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is listed makes filed and computed meet once it is undone, over random figures of every form. */
@Tag("large")
class SuspectsFitTest {
    private static final int CASES = 4000;

    @Test
    void every_suspect_undone_makes_filed_and_computed_meet() {
        int listed = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Disagreement given = random(new Random(seed));
            for (Suspect suspect : SuspectSearch.search(given)) {
                Disagreement undone = undone(given, suspect);
                assertThat(meet(undone))
                        .as("seed %d, %s: %s, undone %s", seed, given, suspect, undone)
                        .isTrue();
                listed++;
            }
        }
        assertThat(listed).isGreaterThan(CASES / 4);
    }

    @Test
    void what_meets_has_no_suspects_and_what_has_suspects_never_more_than_five() {
        for (long seed = 1; seed <= CASES; seed++) {
            Disagreement given = random(new Random(seed));
            List<Suspect> suspects = SuspectSearch.search(given);
            assertThat(suspects.size())
                    .as("seed %d, %s: %s", seed, given, suspects)
                    .isBetween(0, meet(given) ? 0 : SuspectSearch.MOST);
        }
    }

    @Test
    void a_true_report_has_nothing_to_explain_however_it_is_put() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            List<Long> truth =
                    random.longs(2 + random.nextInt(19), 0, 60_000).boxed().toList();
            long total = truth.stream().mapToLong(Long::longValue).sum();
            String[] parts = truth.stream()
                    .map(count -> "county " + Summing.said(random, count))
                    .toArray(String[]::new);
            Disagreement given = Summing.of(Summing.said(random, total), parts);
            assertThat(SuspectSearch.search(given))
                    .as("seed %d, %s", seed, given)
                    .isEmpty();
        }
    }

    @Test
    void the_order_of_parts_decides_ties_alone() {
        for (long seed = 1; seed <= CASES; seed++) {
            Disagreement given = random(new Random(seed));
            List<SummedPart> shuffled = new ArrayList<>(given.parts());
            Collections.shuffle(shuffled, new Random(seed));
            List<Suspect> suspects = SuspectSearch.search(given);
            List<Suspect> ofShuffled = SuspectSearch.search(new Disagreement(given.filed(), shuffled));
            assertThat(ofShuffled.size()).as("seed %d, %s", seed, given).isEqualTo(suspects.size());
            if (suspects.size() < SuspectSearch.MOST) {
                assertThat(ofShuffled).as("seed %d, %s", seed, given).containsExactlyInAnyOrderElementsOf(suspects);
            }
        }
    }

    @Test
    void a_gap_of_no_simple_kind_seldom_has_an_explanation() {
        int explained = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            long[] counts = random.longs(9 + random.nextInt(13), 10, 50_000).toArray();
            String[] parts =
                    LongStream.of(counts).mapToObj(count -> "county " + count).toArray(String[]::new);
            long filed = LongStream.of(counts).sum() + 1 + random.nextInt(random.nextBoolean() ? 100 : 9000);
            explained += SuspectSearch.search(Summing.of("" + filed, parts)).isEmpty() ? 0 : 1;
        }
        assertThat(explained).isLessThan(CASES / 10);
    }

    /** Parts of every form; the total is wrong by something simple, or by something else. */
    private static Disagreement random(Random random) {
        String[] parts = new String[2 + random.nextInt(20)];
        long total = 0;
        long last = 0;
        for (int i = 0; i < parts.length; i++) {
            last = (long) StrictMath.pow(10, 1 + 3.7 * random.nextDouble());
            total += last;
            boolean plain = random.nextInt(4) > 0;
            String name = i == 0 ? "own" : i == 1 && random.nextInt(8) == 0 ? "rest" : "county" + i;
            parts[i] = name + " " + (plain ? last : Summing.said(random, last));
        }
        long filed = switch (random.nextInt(5)) {
            case 0 -> total - last;
            case 1 -> total + last;
            case 2 -> total + 9 * last;
            case 3 -> total + 9L * (1 + random.nextInt(9)) * (long) StrictMath.pow(10, random.nextInt(3));
            default -> random.nextInt(100_000);
        };
        String figure = random.nextInt(3) > 0 ? "" + filed : Summing.said(random, filed);
        return Summing.of(figure, parts);
    }

    private static boolean meet(Disagreement given) {
        Bounds sum = given.parts().stream().map(SummedPart::bounds).reduce(Bounds.ZERO, Bounds::plus);
        return given.filed().bounds().intersect(sum).isPresent();
    }

    private static Disagreement undone(Disagreement given, Suspect suspect) {
        if (suspect.part().isEmpty()) {
            return new Disagreement(corrected(given.filed(), suspect), given.parts());
        }
        SummedPart part = given.parts().stream()
                .filter(p -> p.name().equals(suspect.part().get()))
                .findFirst()
                .orElseThrow();
        List<SummedPart> parts = new ArrayList<>(given.parts());
        parts.remove(part);
        switch (suspect.kind()) {
            case OWN_LEFT_OUT, PART_LEFT_OUT -> {}
            case OWN_ADDED_TWICE, PART_COUNTED_TWICE -> Collections.addAll(parts, part, part);
            case POWER_OF_TEN, DIGITS_SWAPPED ->
                parts.add(new SummedPart(part.sort(), part.name(), corrected(part.reading(), suspect)));
        }
        return new Disagreement(given.filed(), parts);
    }

    /** The bounds move with the number: with a factor they grow, with two digits swapped they stay as wide. */
    private static Reading corrected(Reading reading, Suspect suspect) {
        BigDecimal stated = suspect.stated().orElseThrow();
        BigDecimal wouldBe = suspect.wouldBe().orElseThrow();
        assertThat(reading.number()).contains(stated);
        assertDigits(suspect.kind(), stated, wouldBe);
        return new Reading(
                suspect.kind() == Suspect.Kind.POWER_OF_TEN
                        ? moved(reading.bounds(), end -> end.multiply(wouldBe).divide(stated))
                        : moved(
                                reading.bounds(),
                                end -> end.add(wouldBe).subtract(stated).max(BigDecimal.ZERO)),
                Optional.of(wouldBe));
    }

    private static Bounds moved(Bounds bounds, UnaryOperator<BigDecimal> move) {
        BigDecimal lower = move.apply(bounds.lower());
        return bounds.upper().map(move).map(upper -> Bounds.of(lower, upper)).orElseGet(() -> Bounds.atLeast(lower));
    }

    private static void assertDigits(Suspect.Kind kind, BigDecimal stated, BigDecimal wouldBe) {
        if (kind == Suspect.Kind.POWER_OF_TEN) {
            assertThat(wouldBe.stripTrailingZeros().unscaledValue())
                    .isEqualTo(stated.stripTrailingZeros().unscaledValue());
        } else {
            assertThat(sortedDigits(wouldBe)).isEqualTo(sortedDigits(stated));
        }
    }

    private static List<String> sortedDigits(BigDecimal number) {
        return Stream.of(number.toPlainString().split("")).sorted().toList();
    }
}
