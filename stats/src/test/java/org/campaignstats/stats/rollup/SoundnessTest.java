package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the reports are true, the truth lies inside every interval and nothing contradicts anything. */
@Tag("large")
class SoundnessTest {
    private static final int CASES = 400;

    @ParameterizedTest
    @EnumSource
    void every_truth_lies_inside_the_bounds(BoundsPolicy policy) {
        for (Silence silence : Silence.values()) {
            for (long seed = 1; seed <= CASES; seed++) {
                assertSound(seed, new TrueStory(seed, policy, silence));
            }
        }
    }

    private static void assertSound(long seed, TrueStory story) {
        RollUpResult result = story.batch.run();
        assertThat(result.contradicted()).as("seed %d, %s", seed, story).isEmpty();
        result.figures().forEach(figure -> {
            UnitId unit = figure.unit().id();
            String where = "seed " + seed + ", " + story + "\n" + unit;
            assertThat(figure.bounds().contains(story.whole(unit)))
                    .as("%s whole %s in %s", where, story.whole(unit), figure.bounds())
                    .isTrue();
            assertThat(figure.own().bounds().contains(story.own(unit)))
                    .as("%s own %s in %s", where, story.own(unit), figure.own())
                    .isTrue();
            figure.findUnder()
                    .ifPresent(under -> assertThat(under.bounds().contains(story.under(unit)))
                            .as("%s under %s in %s", where, story.under(unit), under)
                            .isTrue());
        });
    }

    @Test
    void true_reports_break_no_rule_for_certain() {
        for (long seed = 1; seed <= CASES; seed++) {
            TrueStory story = new TrueStory(seed, BoundsPolicy.CAUTIOUS, Silence.UNKNOWN);
            NoError.assertNone(story.batch, "seed " + seed + ", " + story);
        }
    }
}
