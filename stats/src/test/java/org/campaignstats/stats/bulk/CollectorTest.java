package org.campaignstats.stats.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which outcomes are added up as they come, and which are kept for the roll-up. */
class CollectorTest {
    private static final RollUp ROLL_UP = RollUp.over(UnitTree.open(List.of()));

    private static Collector collector() {
        return Gathering.of(ROLL_UP).collector();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 5 activity=x",
                "a 1380余 activity=x",
                "a _ activity=x",
                "a 5 activity=x by=city",
                "a 5 activity=x organisers=b",
                "a 5 activity=x breakdown=kind=food",
                "a 5 activity=x revision=2",
                "a 5 activity=x indicator=lanterns measure=盏",
                "a 5 activity=广场"
            })
    void an_activity_of_one_organiser_that_only_adds_is_summed(String line) {
        Collector collector = collector();
        assertThat(collector.add(Said.parse(line))).isPresent();
        assertThat(collector.kept()).isEmpty();
        assertThat(collector.marked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 5 kind=plan",
                "a 5 scope=own",
                "a 5 scope=whole",
                "a 5 activity=x organisers=a;b",
                "a 5 activity=x kind=plan",
                "a 5 activity=x basis=cumulative",
                "a 5 activity=x basis=planned",
                "a 97 activity=x indicator=satisfaction_index",
                "a 97% activity=x indicator=sample_pass_rate",
                "a 5 activity=x indicator=materials_received"
            })
    void what_does_not_only_add_is_kept_and_forbids_nothing(String line) {
        Collector collector = collector();
        assertThat(collector.add(Said.parse(line))).isEmpty();
        assertThat(collector.kept()).containsExactly(Said.parse(line));
        assertThat(collector.marked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 5 activity=x part_of=materials_printed by=b",
                "a 5 scope=own part_of=materials_printed",
                "a 5 activity=x complete by=b",
                "b 5 activity=x kind=correction by=a",
                "b 5 scope=whole kind=correction by=a revision=2"
            })
    void what_touches_other_activities_is_kept_and_sets_their_unit_apart(String line) {
        Collector collector = collector();
        assertThat(collector.add(Said.parse(line))).isEmpty();
        assertThat(collector.kept()).containsExactly(Said.parse(line));
        assertThat(collector.marked()).hasToString("[Apart[campaign=2011, unit=a]]");
    }

    @Test
    void an_activity_that_tells_of_a_key_twice_sets_its_unit_apart() {
        Collector collector = collector();
        collector.add(Said.parse("a 5 activity=x by=city row=2"));
        collector.add(Said.parse("a 5 activity=x by=city row=3 breakdown=kind=food"));
        collector.add(Said.parse("a 5 activity=y by=city row=4"));
        collector.add(Said.parse("b 5 activity=x by=city row=5"));
        assertThat(collector.marked()).isEmpty();
        collector.add(Said.parse("a 5 activity=x by=city row=6"));
        assertThat(collector.marked()).hasToString("[Apart[campaign=2011, unit=a]]");
    }

    @Test
    void an_indicator_with_a_way_of_its_own_is_kept() {
        RollUp own = RollUp.over(UnitTree.open(List.of()))
                .combining(
                        "materials_distributed",
                        Combination.of(
                                ROLL_UP.indicator(Said.parse("a 5").outcome().indicator())
                                        .additivity()));
        Collector collector = Gathering.of(own).collector();
        assertThat(collector.add(Said.parse("a 5 activity=x"))).isEmpty();
        assertThat(collector.add(Said.parse("a 5 activity=x indicator=complaint_received")))
                .isPresent();
    }

    @Test
    void of_no_listed_activities_the_largest_is_noted() {
        Collector collector = collector();
        Collector.Summed first = collector.add(Said.parse("a 1380余 row=2")).orElseThrow();
        collector.add(Said.parse("a 7 row=3"));
        collector.unit(first.slot()).addUnlistedExact(first.key(), 1385, 4);
        collector.unit(first.slot()).addUnlisted(first.key(), first.figure(), 5);
        UnlistedFigures noted =
                Objects.requireNonNull(collector.unit(first.slot()).takeUnlisted());
        assertThat(noted.bounds(first.key())).hasToString("[1385, ∞)");
        assertThat(noted.activities(first.key())).isEqualTo(4);
        assertThat(noted.lastRow()).isEqualTo(5);
        assertThat(collector.kept()).isEmpty();
        assertThat(collector.marked()).isEmpty();
    }

    @Test
    void further_figures_are_added_where_the_first_was() {
        Collector collector = collector();
        Collector.Summed first =
                collector.add(Said.parse("a 1380余 activity=x row=2")).orElseThrow();
        byte[] ids = {'y', 'z'};
        UnitCollector unit = collector.unit(first.slot());
        assertThat(unit.tell(first.key(), ids, 0, 1)).isTrue();
        unit.add(first.key(), first.figure(), 3);
        assertThat(unit.tell(first.key(), ids, 1, 1)).isTrue();
        unit.addExact(first.key(), 7, 4);
        ListedFigures summed = Objects.requireNonNull(unit.takeListed());
        assertThat(summed.bounds(first.key())).hasToString("[2767, 2787]");
        assertThat(summed.lastRow()).isEqualTo(4);
        assertThat(collector.marked()).isEmpty();
        assertThat(unit.tell(first.key(), ids, 0, 1)).isFalse();
        assertThat(collector.marked()).hasToString("[Apart[campaign=2011, unit=a]]");
    }

    @Test
    void a_whole_number_is_plain_in_the_base_measure_alone() {
        assertThat(collector().add(Said.parse("a 5 activity=x")).orElseThrow().plain())
                .isTrue();
        String loss = "a 5 activity=x indicator=economic_loss_recovered";
        assertThat(collector()
                        .add(Said.parse(loss + " measure=元"))
                        .orElseThrow()
                        .plain())
                .isTrue();
        assertThat(collector()
                        .add(Said.parse(loss + " measure=万元"))
                        .orElseThrow()
                        .plain())
                .isFalse();
    }
}
