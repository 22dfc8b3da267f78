package org.campaignstats.stats.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A slip planted in a realistic table is among the first two suspects in at least nine of ten cases. */
class PlantedSlipTest {
    private static final int CASES = 600;
    private static final int FIRST = 2;

    @ParameterizedTest
    @EnumSource
    void the_planted_slip_is_among_the_first_two(PlantedSlip.Sort sort) {
        List<String> missed = new ArrayList<>();
        for (long seed = 1; seed <= CASES; seed++) {
            PlantedSlip planted = new PlantedSlip(sort, seed);
            List<Suspect> suspects = SuspectSearch.search(planted.disagreement());
            if (!planted.isFoundIn(suspects.subList(0, Math.min(FIRST, suspects.size())))) {
                missed.add("seed " + seed + ", " + planted + ": " + suspects);
            }
        }
        assertThat(missed.size())
                .as("%d of %d missed:%n%s", missed.size(), CASES, String.join("\n", missed))
                .isLessThanOrEqualTo(CASES / 10);
    }
}
