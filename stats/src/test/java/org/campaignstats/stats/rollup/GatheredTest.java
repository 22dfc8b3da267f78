package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.FiledOutcome;
import org.campaignstats.stats.bulk.FilingHead;
import org.campaignstats.stats.bulk.Gathering;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is gathered outcome by outcome gives the result of whole summaries. */
@Tag("large")
class GatheredTest {
    private static final int CASES = 400;
    private static final int MOST_UNITS = 8;
    private static final int MOST_LINES = 60;

    private int summed;

    private static List<FiledOutcome> outcomes(List<CampaignSummary> summaries) {
        List<FiledOutcome> all = new ArrayList<>();
        for (int i = 0; i < summaries.size(); i++) {
            CampaignSummary summary = summaries.get(i);
            FilingHead head = FilingHead.of(summary, "f" + i, 0);
            for (Outcome outcome : summary.outcomes()) {
                all.add(new FiledOutcome(head, Optional.empty(), List.of(), Optional.empty(), outcome, Map.of()));
            }
            for (Activity activity : summary.activities()) {
                for (Outcome outcome : activity.outcomes()) {
                    all.add(new FiledOutcome(
                            head,
                            Optional.of(activity.id()),
                            activity.organisers(),
                            activity.days(),
                            outcome,
                            Map.of()));
                }
            }
        }
        return all;
    }

    private RollUpResult gathered(UnitTree tree, List<FiledOutcome> outcomes, int threads) {
        Gathering gathering = Gathering.of(RollUp.over(tree));
        gather(gathering, outcomes, threads);
        Set<Gathering.Apart> apart = gathering.apart(tree);
        if (!apart.isEmpty()) {
            gathering = gathering.again(apart);
            gather(gathering, outcomes, threads);
            assertThat(gathering.apart(tree)).isEmpty();
        }
        return gathering.addTo(RollUp.over(tree)).run();
    }

    private void gather(Gathering gathering, List<FiledOutcome> outcomes, int threads) {
        List<Collector> collectors = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            collectors.add(gathering.collector());
        }
        for (int i = 0; i < outcomes.size(); i++) {
            summed += collectors.get(i % threads).add(outcomes.get(i)).isPresent() ? 1 : 0;
        }
    }

    private static String numbers(RollUpResult result) {
        return Transcript.ofNumbers(result) + "\n" + result.findings() + "\n" + result;
    }

    private static List<String> lines(Random random, int units) {
        List<String> lines = new ArrayList<>();
        int common = random.nextInt(30);
        for (String line : new RandomFilings(random, units).lines(1 + random.nextInt(MOST_LINES))) {
            boolean own = random.nextInt(30) > common;
            lines.add(own ? line.replaceAll("activity=(\\w)", "activity=$1" + lines.size()) : line);
        }
        return lines;
    }

    @Test
    void the_result_is_that_of_whole_summaries() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            int units = 2 + random.nextInt(MOST_UNITS - 1);
            String tree = RandomTree.text(random, units, 0.2);
            Batch batch = random.nextBoolean() ? Batch.open(tree) : Batch.closed(tree);
            List<String> lines = lines(random, units);
            List<CampaignSummary> summaries = batch.say(lines).summaries();
            String expected = numbers(RollUp.over(batch.tree()).add(summaries).run());
            List<FiledOutcome> outcomes = outcomes(summaries);
            String told = "seed " + seed + " " + tree + "\n" + String.join("\n", lines);
            assertThat(numbers(gathered(batch.tree(), outcomes, 1)))
                    .as("%s", told)
                    .isEqualTo(expected);
            Collections.shuffle(outcomes, random);
            assertThat(numbers(gathered(batch.tree(), outcomes, 3)))
                    .as("%s", told)
                    .isEqualTo(expected);
        }
        assertThat(summed).as("activities that were added up").isGreaterThan(CASES);
    }

    /** Filings gathered apart and added to each other; empty where they cannot be. */
    private Optional<String> added(UnitTree tree, List<List<FiledOutcome>> parts) {
        Gathering all = Gathering.of(RollUp.over(tree));
        try {
            for (List<FiledOutcome> part : parts) {
                Gathering apart = Gathering.of(RollUp.over(tree));
                gather(apart, part, 2);
                if (!apart.apart(tree).isEmpty()) {
                    apart = apart.again(apart.apart(tree));
                    gather(apart, part, 2);
                }
                all.add(apart);
            }
            return Optional.of(numbers(all.addTo(RollUp.over(tree)).run()));
        } catch (MessageException e) {
            return Optional.empty();
        }
    }

    @Test
    void what_is_gathered_apart_is_added_with_the_same_result_or_refused() {
        int added = 0;
        int refused = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            int units = 2 + random.nextInt(MOST_UNITS - 1);
            String tree = RandomTree.text(random, units, 0.2);
            Batch batch = random.nextBoolean() ? Batch.open(tree) : Batch.closed(tree);
            List<String> lines = lines(random, units);
            List<CampaignSummary> summaries = batch.say(lines).summaries();
            List<List<FiledOutcome>> parts = List.of(new ArrayList<>(), new ArrayList<>());
            Map<String, Boolean> isFirst = new HashMap<>();
            for (FiledOutcome outcome : outcomes(summaries)) {
                boolean first = isFirst.computeIfAbsent(outcome.head().file(), file -> random.nextBoolean());
                parts.get(first ? 0 : 1).add(outcome);
            }
            Optional<String> result = added(batch.tree(), parts);
            refused += result.isPresent() ? 0 : 1;
            added += result.isPresent() ? 1 : 0;
            result.ifPresent(r -> assertThat(r)
                    .as("%s\n%s", tree, String.join("\n", lines))
                    .isEqualTo(numbers(RollUp.over(batch.tree()).add(summaries).run())));
        }
        assertThat(added).as("gatherings that were added").isGreaterThan(CASES / 10);
        assertThat(refused).as("gatherings that were refused").isGreaterThan(CASES / 10);
    }

    @Test
    void what_is_added_twice_is_refused_when_it_is_rolled_up() {
        Batch batch = Batch.closed("city!(a b)").say("a event 3 activity=x row=2");
        Gathering once = Gathering.of(RollUp.over(batch.tree()));
        gather(once, outcomes(batch.summaries()), 1);
        Gathering twice = Gathering.of(RollUp.over(batch.tree()));
        twice.add(once);
        twice.add(once);
        assertThatThrownBy(() -> twice.addTo(RollUp.over(batch.tree())))
                .isInstanceOf(MessageException.class)
                .hasMessage(
                        "Activities of unit 'a' in campaign '2011' were added up apart and cannot be put together, for some"
                                + " are told of twice, corrected, told of with their parts or of no unit of the tree; roll up these"
                                + " files together (BulkRollUp)");
        assertThatThrownBy(twice::filings)
                .isInstanceOf(MessageException.class)
                .hasMessage(
                        "Activities of unit 'a' in campaign '2011' must not be added up, for some are told of twice,"
                                + " corrected or told of with their parts; gather again with this unit set apart");
    }

    @Test
    void what_is_set_apart_here_and_added_up_there_is_refused_at_once() {
        Batch batch = Batch.closed("city!(a b)").say("a event 3 activity=x row=2");
        Gathering sums = Gathering.of(RollUp.over(batch.tree()));
        gather(sums, outcomes(batch.summaries()), 1);
        Gathering other = sums.beside();
        other.setApart(new Gathering.Apart(CampaignId.of("2011"), UnitId.of("a")));
        assertThatThrownBy(() -> other.add(sums))
                .isInstanceOf(MessageException.class)
                .hasMessageStartingWith("Activities of unit 'a' in campaign '2011' were added up apart");
        assertThatThrownBy(() -> sums.add(other)).isInstanceOf(MessageException.class);
        assertThat(other.filings()).isEmpty();
        assertThat(sums.addTo(RollUp.over(batch.tree())).run().findings()).isEmpty();
    }

    @Test
    void what_is_bounded_otherwise_is_not_added() {
        UnitTree tree = Batch.closed("city!(a b)").tree();
        Gathering cautious = Gathering.of(RollUp.over(tree).bounds(BoundsPolicy.CAUTIOUS));
        assertThatThrownBy(() -> Gathering.of(RollUp.over(tree)).add(cautious))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("What is added must be gathered with CONVENTIONAL bounds, was with CAUTIOUS");
    }
}
