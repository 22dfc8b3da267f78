package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.Map;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nodes that are combined in whole numbers give what nodes are combined to otherwise. */
@Tag("large")
class PlainNodesTest {
    private static final int CASES = 400;
    private static final Bounds LARGEST = Bounds.atLeast(Long.MAX_VALUE);

    private int contradicted;
    private int tooLarge;
    private int broken;

    private void count(RolledFigure figure) {
        contradicted += figure.isContradicted() ? 1 : 0;
        tooLarge += LARGEST.contains(figure.bounds()) ? 1 : 0;
        broken += figure.bounds().lower().scale() > 0 ? 1 : 0;
    }

    @ParameterizedTest
    @EnumSource(BoundsPolicy.class)
    void plain_nodes_give_what_others_give(BoundsPolicy policy) {
        for (long seed = 1; seed <= CASES; seed++) {
            MostlyTrueSums said = new MostlyTrueSums(seed);
            for (Silence silence : Silence.values()) {
                RollUpResult plain =
                        said.rollUp().bounds(policy).silence(silence).run();
                RollUpResult other = said.rollUp()
                        .bounds(policy)
                        .silence(silence)
                        .combining(Line.INDICATOR, new LikeSum())
                        .run();
                assertThat(Transcript.of(plain))
                        .as("seed %s, silence %s, %s", seed, silence, said)
                        .isEqualTo(Transcript.of(other));
                plain.figures().forEach(this::count);
            }
        }
        assertThat(contradicted).as("contradictions").isGreaterThan(CASES / 2);
        assertThat(tooLarge).as("figures that do not fit").isGreaterThan(10);
        assertThat(broken).as("figures that are no whole numbers").isGreaterThan(CASES / 2);
    }

    // ---- which nodes are plain

    /** The nodes of what is said of the tree {@code city!(a b)}, combined up from the last that is asked for. */
    private static final class Combining {
        private final PlainNodes nodes;
        private final Combined result = new Combined(3);

        Combining(String... lines) {
            Batch batch = Batch.closed("city!(a b)").say(lines);
            TreeIndex tree = new TreeIndex(batch.tree());
            IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
            Indicators indicators = new Indicators(catalogue, Map.of());
            CurrentFilings filings = new CurrentFilings(batch.summaries(), new IdentityHashMap<>(), catalogue);
            SortedOutcomes sorted = new SortedOutcomes(tree, indicators, filings, BoundsPolicy.CONVENTIONAL);
            Question question = new Question(
                    tree,
                    Nodes.of(tree, Map.of()),
                    sorted.keys().get(0),
                    new Expectation(tree, filings, CampaignId.of(Line.CAMPAIGN)),
                    BoundsPolicy.CONVENTIONAL,
                    Silence.UNKNOWN);
            nodes = new PlainNodes(question, result, new boolean[3]);
        }

        boolean isPlain(int node, boolean rest) {
            return nodes.up(node, rest, rest);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b own 3",
                "b own 1380余",
                "b own _",
                "b own 999999999999999999",
                "b own 无",
                "a own 3",
                "b own 3至5"
            })
    void a_leaf_of_which_one_thing_is_said_is_plain(String line) {
        assertThat(new Combining(line).isPlain(2, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b own 3.5", "b own 3 complete", "b event 3", "b event 3 activity=x"})
    void a_leaf_of_which_something_else_is_said_is_not_plain(String line) {
        assertThat(new Combining(line).isPlain(2, false)).isFalse();
    }

    @Test
    void a_leaf_of_which_two_things_are_said_is_not_plain() {
        assertThat(new Combining("b own 3", "b own 3 by=city").isPlain(2, false))
                .isFalse();
    }

    @Test
    void a_total_that_agrees_is_plain() {
        Combining combining = new Combining("city whole 7", "a own 3", "b own 4");
        assertThat(combining.isPlain(2, false)).isTrue();
        assertThat(combining.isPlain(1, false)).isTrue();
        assertThat(combining.isPlain(0, false)).isTrue();
        assertThat(combining.result.whole.get(0)).isEqualTo(Bounds.of(7, 7));
    }

    @Test
    void a_total_that_contradicts_is_not_plain() {
        Combining combining = new Combining("city whole 8", "a own 3", "b own 4");
        assertThat(combining.isPlain(2, false)).isTrue();
        assertThat(combining.isPlain(1, false)).isTrue();
        assertThat(combining.isPlain(0, false)).isFalse();
    }

    @Test
    void a_sum_of_what_does_not_fit_is_not_plain() {
        Combining combining = new Combining("a own 3", "b own 4");
        combining.result.whole.set(1, Long.MAX_VALUE - 4, Long.MAX_VALUE - 4);
        combining.result.whole.set(2, 4, 4);
        assertThat(combining.isPlain(0, false))
                .as("an upper end that stands for none")
                .isFalse();
        combining.result.whole.set(2, 5, WholeNumbers.OPEN);
        assertThat(combining.isPlain(0, false)).as("a lower end beyond all").isFalse();
        combining.result.whole.set(2, 3, 3);
        assertThat(combining.isPlain(0, false)).isTrue();
        assertThat(combining.result.under.get(0)).isEqualTo(Bounds.of(Long.MAX_VALUE - 1, Long.MAX_VALUE - 1));
    }
}
