package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of bounds, a resource beside this class, and what holds for every figure. */
class BoundsPolicyTest {

    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());
    private static final List<BigDecimal> RESOLUTIONS =
            List.of(BigDecimal.ONE, new BigDecimal("0.001"), BigDecimal.ZERO);

    @ParameterizedTest
    @CsvFileSource(resources = "bounds.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_figure_has_the_bounds_of_its_policy(
            String figure, BigDecimal resolution, String conventional, String cautious, String faceValue) {
        Figure read = PrintedFigure.parse(figure).figure();
        assertThat(BoundsPolicy.CONVENTIONAL.bounds(read, resolution)).hasToString(conventional);
        assertThat(BoundsPolicy.CAUTIOUS.bounds(read, resolution)).hasToString(cautious);
        assertThat(BoundsPolicy.FACE_VALUE.bounds(read, resolution)).hasToString(faceValue);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_more_cautious_is_wider(long seed) {
        for (Figure figure : figures(new Random(seed))) {
            for (BigDecimal resolution : RESOLUTIONS) {
                Bounds cautious = BoundsPolicy.CAUTIOUS.bounds(figure, resolution);
                Bounds conventional = BoundsPolicy.CONVENTIONAL.bounds(figure, resolution);
                Bounds faceValue = BoundsPolicy.FACE_VALUE.bounds(figure, resolution);
                assertThat(cautious.contains(conventional) && conventional.contains(faceValue))
                        .as(
                                "%s to the %s: %s, %s, %s; seed %d",
                                figure, resolution, cautious, conventional, faceValue, seed)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_was_rounded_or_qualified_lies_within(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            BigDecimal truth = BigDecimal.valueOf(random.nextInt(10_000_000) + 1L);
            int place = random.nextInt(truth.precision());
            for (Stated said : statements(truth, place)) {
                Bounds bounds = BoundsPolicy.CONVENTIONAL.bounds(said, BigDecimal.ONE);
                assertThat(bounds.contains(truth))
                        .as("%s said as %s, %s, seed %d", truth, said, bounds, seed)
                        .isTrue();
            }
        }
    }

    /** The truth cut down and raised to a place, in the words that say so; and rounded to it. */
    private static List<Stated> statements(BigDecimal truth, int place) {
        BigDecimal step = BigDecimal.TEN.pow(place);
        BigDecimal down = truth.subtract(truth.remainder(step));
        BigDecimal up = down.add(step);
        BigDecimal near = up.subtract(truth).compareTo(truth.subtract(down)) <= 0 ? up : down;
        List<Stated> said = new ArrayList<>();
        if (down.signum() > 0) {
            said.add(new Stated(down, BigDecimal.ONE, Qualifier.OVER));
            said.add(new Stated(down, BigDecimal.ONE, Qualifier.AT_LEAST));
        }
        if (near.signum() > 0) {
            said.add(new Stated(near, BigDecimal.ONE, Qualifier.ABOUT));
        }
        said.add(new Stated(up, BigDecimal.ONE, Qualifier.AT_MOST));
        said.add(new Stated(near, step, Qualifier.EXACTLY));
        return said;
    }

    private static List<Figure> figures(Random random) {
        List<Figure> figures =
                new ArrayList<>(List.of(new Blank("_"), new Vague("多次"), Stated.zeroInWords(), Stated.of(0)));
        for (int round = 0; round < 20_000; round++) {
            Qualifier qualifier = QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
            BigDecimal precision = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(12) - 4);
            BigDecimal units =
                    BigDecimal.TEN.pow(random.nextInt(5)).multiply(BigDecimal.valueOf(1 + random.nextInt(999)));
            BigDecimal value = precision.multiply(units);
            figures.add(new Stated(value, precision, qualifier));
            figures.add(new Range(value, value.add(BigDecimal.valueOf(random.nextInt(999))), qualifier));
        }
        return figures;
    }
}
