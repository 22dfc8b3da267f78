package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Order of input, grouping and parallelism never change a result, and a later revision replaces the filing. */
class InvarianceTest {
    private static final int CASES = 150;
    private static final int MOST_UNITS = 8;
    private static final int MOST_LINES = 60;

    /** A random batch: its text is all that is needed to see it again. */
    private record Case(long seed, String tree, boolean open, List<String> lines) {
        static Case random(long seed) {
            Random random = new Random(seed);
            int units = 2 + random.nextInt(MOST_UNITS - 1);
            String tree = RandomTree.text(random, units, 0.2);
            List<String> lines = new RandomFilings(random, units).lines(1 + random.nextInt(MOST_LINES));
            return new Case(seed, tree, random.nextBoolean(), withoutCopies(lines));
        }

        /** A second filing that says the same is left out, however it is grouped with others. */
        private static List<String> withoutCopies(List<String> lines) {
            Set<CampaignSummary> said = new HashSet<>();
            return lines.stream()
                    .filter(line -> said.add(Line.parse(line.replaceAll(" row=.*", ""))))
                    .toList();
        }

        Batch batch() {
            return open ? Batch.open(tree) : Batch.closed(tree);
        }

        List<CampaignSummary> summaries() {
            return batch().say(lines).summaries();
        }

        String transcript(List<CampaignSummary> summaries) {
            return Transcript.of(RollUp.over(batch().tree()).add(summaries).run());
        }

        String figures(List<CampaignSummary> summaries) {
            return Transcript.ofFigures(
                    RollUp.over(batch().tree()).add(summaries).run());
        }

        @Override
        public String toString() {
            return "seed " + seed + ", " + (open ? "open " : "closed ") + tree + "\n" + String.join("\n", lines);
        }
    }

    @Test
    void the_order_of_summaries_and_of_their_outcomes_changes_nothing() {
        for (long seed = 1; seed <= CASES; seed++) {
            Case given = Case.random(seed);
            List<CampaignSummary> shuffled = new ArrayList<>(given.summaries());
            Collections.shuffle(shuffled, new Random(-seed));
            String expected = given.transcript(given.summaries());
            assertThat(given.transcript(shuffled)).as("%s", given).isEqualTo(expected);
            assertThat(given.figures(merged(shuffled, 1))).as("%s", given).isEqualTo(given.figures(given.summaries()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void how_outcomes_are_grouped_into_summaries_changes_nothing(int parts) {
        for (long seed = 1; seed <= CASES; seed++) {
            Case given = Case.random(seed);
            assertThat(given.figures(merged(given.summaries(), parts)))
                    .as("%s", given)
                    .isEqualTo(given.figures(given.summaries()));
        }
    }

    @Test
    void roll_ups_merged_in_any_grouping_give_the_same_result() {
        for (long seed = 1; seed <= CASES; seed++) {
            Case given = Case.random(seed);
            UnitTree tree = given.batch().tree();
            List<RollUp> partial = new ArrayList<>(given.summaries().stream()
                    .map(summary -> RollUp.over(tree).add(summary))
                    .toList());
            Random random = new Random(seed);
            while (partial.size() > 1) {
                RollUp one = partial.remove(random.nextInt(partial.size()));
                partial.get(random.nextInt(partial.size())).add(one);
            }
            assertThat(Transcript.of(partial.get(0).run()))
                    .as("%s", given)
                    .isEqualTo(given.transcript(given.summaries()));
        }
    }

    @Test
    void roll_ups_that_add_up_differently_are_not_merged() {
        RollUp one = RollUp.over(Batch.closed("city!(a b)").tree());
        RollUp other = RollUp.over(Batch.closed("city!(a b)").tree()).silence(Silence.ZERO);
        assertThatThrownBy(() -> one.add(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Roll-ups must have the same tree, indicators, bounds and silence to be added to each other");
        assertThat(one.add(RollUp.over(Batch.closed("city!(a b)").tree()).add(Line.parse("a own 3")))
                        .run()
                        .get("a", Line.INDICATOR))
                .isExactly(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void the_number_of_threads_changes_nothing(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            for (long seed = 1; seed <= CASES; seed++) {
                Case given = Case.random(seed);
                String found =
                        pool.submit(() -> given.transcript(given.summaries())).get();
                assertThat(found).as("%s", given).isEqualTo(given.transcript(given.summaries()));
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_later_revision_of_every_filing_leaves_nothing_of_the_earlier() {
        for (long seed = 1; seed <= CASES; seed++) {
            Case given = Case.random(seed);
            Case earlier = Case.random(seed + CASES);
            List<CampaignSummary> current = given.summaries().stream()
                    .map(s -> CampaignSummary.builder()
                            .from(s)
                            .revision(s.revision() + 10)
                            .build())
                    .toList();
            List<CampaignSummary> superseded = earlier.summaries().stream()
                    .filter(old -> current.stream().anyMatch(s -> replaces(s, old)))
                    .toList();
            List<CampaignSummary> both = new ArrayList<>(superseded);
            both.addAll(current);
            assertThat(given.transcript(both))
                    .as("%s\nearlier %s", given, earlier)
                    .isEqualTo(given.transcript(current));
        }
    }

    /** Whether a filing of a later revision replaces another: a report replaces reports and their corrections. */
    private static boolean replaces(CampaignSummary later, CampaignSummary earlier) {
        FilingKind kind = earlier.kind() == FilingKind.PLAN ? FilingKind.PLAN : FilingKind.REPORT;
        return later.kind() == kind
                && later.filer().equals(earlier.filer())
                && later.campaign().equals(earlier.campaign());
    }

    /** The same outcomes in fewer summaries: those of one filing dealt out to this many. */
    private static List<CampaignSummary> merged(List<CampaignSummary> summaries, int parts) {
        Map<String, CampaignSummary> merged = new LinkedHashMap<>();
        int next = 0;
        for (CampaignSummary summary : summaries) {
            String filing = summary.campaign().id() + " " + summary.filer() + " " + summary.kind() + " "
                    + summary.revision() + " " + next++ % parts;
            merged.merge(
                    filing,
                    summary,
                    (a, b) -> CampaignSummary.builder()
                            .from(a)
                            .addAllOutcomes(b.outcomes())
                            .addAllActivities(b.activities())
                            .build());
        }
        return List.copyOf(merged.values());
    }
}
