package org.campaignstats.stats.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campaignstats.core.language.Language;
import org.junit.jupiter.api.Test;

/** Rankings in which overlapping bounds are tied. */
class RankingTest {
    private static ComparisonResult compare(List<String> from, List<String> to) {
        String units = IntStream.range(0, to.size()).mapToObj(i -> "u" + i).collect(Collectors.joining(" "));
        Filed earlier = Filed.closed("top(" + units + ")").say("2010", "top x _");
        Filed later = Filed.closed("top(" + units + ")").say("2012", "top x _");
        for (int i = 0; i < to.size(); i++) {
            earlier.say("2010", "u" + i + " x " + from.get(i));
            later.say("2012", "u" + i + " x " + to.get(i));
        }
        return Comparison.of(earlier.run(), later.run()).run();
    }

    private static Ranking rank(RankBy by, List<String> from, List<String> to) {
        ComparisonResult result = compare(from, to);
        return result.rankUnder("top", result.key("x"), by);
    }

    private static List<String> told(Ranking ranking) {
        return ranking.ranked().stream()
                .map(r -> r.printRank(Language.EN) + " " + r.figure().unit().id() + " " + r.value())
                .toList();
    }

    @Test
    void units_whose_bounds_overlap_are_tied_and_say_so() {
        List<String> to = List.of("5", "30至40", "35至50", "90", "45至60", "5", "_");
        Ranking ranking = rank(RankBy.VALUE, Collections.nCopies(7, "1"), to);
        assertThat(told(ranking))
                .containsExactly(
                        "1 u3 [90, 90]",
                        "2–3 tied u4 [45, 60]",
                        "2–4 tied u2 [35, 50]",
                        "3–4 tied u1 [30, 40]",
                        "5 tied u0 [5, 5]",
                        "5 tied u5 [5, 5]");
        assertThat(ranking.unranked()).extracting(f -> f.unit().id().text()).containsExactly("u6");
        assertThat(ranking.tiedGroups())
                .extracting(group ->
                        group.stream().map(r -> r.figure().unit().id().text()).toList())
                .containsExactly(List.of("u3"), List.of("u4", "u2", "u1"), List.of("u0", "u5"));
        assertThat(ranking.ranked()).extracting(Ranking.Ranked::tiedWith).containsExactly(0, 1, 2, 1, 1, 1);
        assertThat(ranking.ranked().get(1).printRank(Language.ZH)).isEqualTo("2–3并列");
        assertThat(ranking.by()).isEqualTo(RankBy.VALUE);
    }

    @Test
    void growth_and_change_rank_those_that_have_one() {
        List<String> from = List.of("100", "50", "0", "_", "至少5", "10");
        List<String> to = List.of("120", "65", "9", "9", "至少3", "_");
        assertThat(told(rank(RankBy.GROWTH, from, to))).containsExactly("1 u1 [30, 30]", "2 u0 [20, 20]");
        Ranking changes = rank(RankBy.CHANGE, from, to);
        assertThat(told(changes)).containsExactly("1 u0 [20, 20]", "2 u1 [15, 15]", "3 u2 [9, 9]");
        assertThat(changes.unranked()).extracting(f -> f.unit().id().text()).containsExactly("u3", "u4", "u5");
    }

    @Test
    void a_rate_has_no_growth_and_one_that_can_be_anything_is_not_ranked() {
        ComparisonResult result = Comparison.of(
                        Filed.closed("top(a b)")
                                .say("2010", "a sample_pass_rate 80%")
                                .run(),
                        Filed.closed("top(a b)")
                                .say("2012", "a sample_pass_rate 90%")
                                .run())
                .run();
        ComparedKey rate = result.key("sample_pass_rate");
        Ranking changes = result.rankUnder("top", rate, RankBy.CHANGE);
        assertThat(told(changes)).containsExactly("1 a [9, 11]");
        assertThat(RankBy.CHANGE.print(changes.ranked().get(0).figure(), Language.EN))
                .isEqualTo("+9 to +11 percentage points");
        assertThat(RankBy.CHANGE.whyNot(changes.unranked().get(0), Language.EN))
                .isEqualTo("unknown, could stand anywhere");
        Ranking values = result.rankUnder("top", rate, RankBy.VALUE);
        assertThat(RankBy.VALUE.print(values.ranked().get(0).figure(), Language.EN))
                .isEqualTo("89.5%–90.5%");
        assertThat(RankBy.VALUE.whyNot(values.unranked().get(0), Language.ZH)).isEqualTo("未知，名次不定");
        Ranking growths = result.rankUnder("top", rate, RankBy.GROWTH);
        assertThat(growths.ranked()).isEmpty();
        assertThat(RankBy.GROWTH.whyNot(growths.unranked().get(0), Language.EN))
                .isEqualTo("rates and scores have a change but no growth");
    }

    @Test
    void what_is_not_compared_and_what_grew_from_zero_say_so() {
        ComparisonResult result = compare(List.of("0", "_"), List.of("9", "9"));
        assertThat(RankBy.GROWTH.whyNot(result.get("u0", "x"), Language.EN)).isEqualTo("from zero");
        assertThat(RankBy.GROWTH.whyNot(result.get("u1", "x"), Language.EN)).isEqualTo("unknown, could stand anywhere");
        assertThat(RankBy.CHANGE.whyNot(result.get("u1", "x"), Language.EN)).isEqualTo("unknown, could stand anywhere");
        ComparisonResult other = Comparison.of(
                        Filed.closed("top(a)").say("2010", "a x 1").run(),
                        Filed.closed("top(b)").say("2012", "b x 1").run())
                .run();
        assertThat(RankBy.GROWTH.whyNot(other.get("b", "x"), Language.EN))
                .isEqualTo("no unit of 2010 is known to have become it");
        assertThat(other.rankUnder("top", other.key("x"), RankBy.VALUE).ranked())
                .hasSize(1);
    }

    @Test
    void what_a_unit_is_ranked_by_is_printed_or_why_it_is_not() {
        ComparisonResult result = compare(List.of("100", "0"), List.of("120", "9"));
        ComparedFigure grown = result.get("u0", "x");
        ComparedFigure fromZero = result.get("u1", "x");
        assertThat(RankBy.GROWTH.print(grown, Language.EN)).isEqualTo("+20%");
        assertThat(RankBy.GROWTH.print(fromZero, Language.EN)).isEqualTo("from zero");
        assertThat(RankBy.CHANGE.print(grown, Language.EN)).isEqualTo("+20");
        assertThat(RankBy.VALUE.print(grown, Language.EN)).isEqualTo("120");
        assertThat(RankBy.GROWTH.words(Language.ZH)).isEqualTo("同比");
    }

    @Test
    void figures_of_several_keys_are_not_ranked_together() {
        ComparisonResult result = Comparison.of(Filed.closed("a")
                        .say("2010", "a x 1", "a y 1")
                        .say("2012", "a x 1")
                        .run())
                .from("2010")
                .to("2012")
                .run();
        assertThatThrownBy(() -> Ranking.of(result.figures("a"), RankBy.VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Only figures of one key can be ranked, were [x, y]");
    }

    @Test
    void every_true_order_gives_each_unit_a_rank_in_its_range_and_both_ends_are_reached() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            int units = 1 + random.nextInt(5);
            List<String> to = new ArrayList<>();
            int[][] ends = new int[units][2];
            for (int[] end : ends) {
                end[0] = random.nextInt(5);
                end[1] = end[0] + random.nextInt(3);
                to.add(end[0] == end[1] ? String.valueOf(end[0]) : end[0] + "至" + end[1]);
            }
            int[][] ranks = bruteForce(ends);
            Ranking ranking = rank(RankBy.VALUE, Collections.nCopies(units, "1"), to);
            for (Ranking.Ranked ranked : ranking.ranked()) {
                int unit = Integer.parseInt(ranked.figure().unit().id().text().substring(1));
                assertThat(new int[] {ranked.bestRank(), ranked.worstRank()})
                        .as("seed %d: u%d of %s", seed, unit, to)
                        .isEqualTo(ranks[unit]);
            }
        }
    }

    /** The best and the worst rank of each unit over all whole values that the ends allow. */
    private static int[][] bruteForce(int[][] ends) {
        int[][] ranks = new int[ends.length][];
        for (int u = 0; u < ends.length; u++) {
            ranks[u] = new int[] {ends.length, 1};
        }
        tryAll(ends, new int[ends.length], 0, ranks);
        return ranks;
    }

    private static void tryAll(int[][] ends, int[] values, int at, int[][] ranks) {
        if (at < ends.length) {
            for (values[at] = ends[at][0]; values[at] <= ends[at][1]; values[at]++) {
                tryAll(ends, values, at + 1, ranks);
            }
            return;
        }
        for (int u = 0; u < values.length; u++) {
            int own = values[u];
            int rank = 1 + (int) IntStream.of(values).filter(v -> v > own).count();
            ranks[u][0] = Math.min(ranks[u][0], rank);
            ranks[u][1] = Math.max(ranks[u][1], rank);
        }
    }
}
