package org.campaignstats.stats.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RolledFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put together of several collectors, and which units stand apart. */
class GatheringTest {
    private static final UnitTree TREE = UnitTree.closed(List.of(
            ReportingUnit.builder().id("city").build(),
            ReportingUnit.builder().id("a").parent("city").build(),
            ReportingUnit.builder().id("b").parent("city").build()));

    /** The lines, to one collector or in turn to two. */
    private static Gathering of(int collectors, String... lines) {
        return gather(Gathering.of(RollUp.over(TREE)), collectors, lines);
    }

    private static Gathering gather(Gathering gathering, int collectors, String... lines) {
        List<Collector> all = new ArrayList<>();
        for (int i = 0; i < collectors; i++) {
            all.add(gathering.collector());
        }
        for (int i = 0; i < lines.length; i++) {
            all.get(i % collectors).add(Said.parse(lines[i]));
        }
        return gathering;
    }

    private static String units(Set<Gathering.Apart> apart) {
        return apart.stream()
                .map(one -> one.campaign() + " " + one.unit())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Which units stand apart, the same whether one collector took everything or two did. */
    private static String apart(String... lines) {
        String one = units(of(1, lines).apart(TREE));
        String two = units(of(2, lines).apart(TREE));
        assertThat(two).as("apart, of two collectors").isEqualTo(one);
        return one;
    }

    private static RolledFigure figure(String unit, String... lines) {
        return of(2, lines).addTo(RollUp.over(TREE)).run().get(unit, "materials_distributed");
    }

    @Test
    void what_is_gathered_later_does_not_change_an_earlier_result() {
        Gathering gathering = of(2, "a 5 activity=x row=2", "a 1380余 activity=y row=3", "b 3.5 activity=x row=4");
        RolledFigure before = gathering.addTo(RollUp.over(TREE)).run().get("a", "materials_distributed");
        gather(gathering, 2, "a 7 activity=z row=9", "b 2 activity=z row=10");
        RolledFigure after = gathering.addTo(RollUp.over(TREE)).run().get("a", "materials_distributed");
        gather(gathering, 1, "a 1 activity=w row=12");
        assertThat(before.statedSum()).hasToString("Optional[1385]");
        assertThat(before.activitySums()).extracting(ActivitySums::bounds).hasToString("[[1385, 1395]]");
        assertThat(before.bounds()).hasToString("[1385, ∞)");
        assertThat(after.statedSum()).hasToString("Optional[1392]");
        assertThat(after.activitySums()).extracting(ActivitySums::bounds).hasToString("[[1392, 1402]]");
        assertThat(after.activitySums()).extracting(ActivitySums::activities).containsExactly(3L);
    }

    @Test
    void distinct_activities_stand_together() {
        assertThat(apart("a 5 activity=x row=2", "a 5 activity=y row=3", "b 5 activity=x row=4"))
                .isEmpty();
    }

    @Test
    void other_keys_and_campaigns_are_no_repetition() {
        assertThat(apart(
                        "a 5 activity=x row=2",
                        "a 5 activity=x row=3 breakdown=kind=food",
                        "a 5 activity=x row=4 indicator=complaint_received",
                        "a 5 activity=x row=5 indicator=lanterns measure=盏",
                        "a 5 activity=x row=6 indicator=lanterns measure=份",
                        "a 5 activity=x row=7 campaign=2010"))
                .isEmpty();
    }

    @Test
    void a_unit_told_of_twice_by_one_filer_stands_apart() {
        assertThat(apart("a 5 activity=x row=2", "a 5 activity=x row=3", "b 5 activity=x row=4"))
                .isEqualTo("2011 a");
    }

    @Test
    void a_unit_told_of_twice_by_two_filers_stands_apart() {
        assertThat(apart("a 5 activity=x row=2", "a 5 activity=x row=3 by=city", "b 5 activity=x row=4"))
                .isEqualTo("2011 a");
    }

    @Test
    void a_unit_told_of_in_two_files_stands_apart() {
        assertThat(apart("a 5 activity=x row=2", "a 5 activity=x row=2 file=g.csv"))
                .isEqualTo("2011 a");
    }

    /** Any number of files, each once of an activity and indicator: apart are just the units of which two tell the same. */
    @Test
    void of_any_files_the_units_that_two_tell_the_same_of_stand_apart() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            Set<String> lines = new LinkedHashSet<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                lines.add(List.of("a", "b").get(random.nextInt(2)) + " 5 activity=x" + random.nextInt(6) + " indicator="
                        + List.of("materials_distributed", "complaint_received").get(random.nextInt(2)) + " file=f"
                        + random.nextInt(5));
            }
            String expected = Stream.of("a", "b")
                    .filter(unit -> lines.stream()
                                    .filter(line -> line.startsWith(unit))
                                    .map(line -> line.replaceFirst(" file=.*", ""))
                                    .distinct()
                                    .count()
                            < lines.stream()
                                    .filter(line -> line.startsWith(unit))
                                    .count())
                    .map(unit -> "2011 " + unit)
                    .collect(Collectors.joining(", "));
            assertThat(apart(lines.toArray(String[]::new)))
                    .as("seed %s, %s", seed, lines)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_joint_activity_that_another_file_tells_of_as_of_one_sets_the_unit_apart() {
        assertThat(apart("a 5 activity=x organisers=a;b row=2", "a 5 activity=x row=2 file=g.csv"))
                .isEqualTo("2011 a");
        assertThat(apart("a 5 activity=x organisers=a;b row=2", "a 5 activity=y row=2 file=g.csv"))
                .isEmpty();
    }

    @Test
    void an_earlier_revision_is_no_repetition() {
        String[] lines = {
            "a 5 activity=x row=2", "a 7 activity=x row=3 revision=2", "a 6 activity=z row=4", "b 1 activity=x row=5"
        };
        assertThat(apart(lines)).isEmpty();
        assertThat(figure("a", lines).activitySums())
                .extracting(ActivitySums::sum)
                .hasToString("[7]");
        assertThat(figure("city", lines).bounds()).hasToString("[8, ∞)");
    }

    @Test
    void a_correction_sets_its_filer_apart_with_all_that_it_told_of() {
        assertThat(apart(
                        "a 5 activity=x row=2 by=city",
                        "b 5 activity=x row=3",
                        "city 5 scope=own row=4 kind=correction"))
                .isEqualTo("2011 a, 2011 city");
    }

    @Test
    void what_a_unit_that_stands_apart_told_of_others_stands_apart_too() {
        assertThat(apart(
                        "a 5 activity=x row=2",
                        "a 5 activity=x row=3",
                        "b 5 activity=x row=4 by=a",
                        "city 4 activity=x row=5"))
                .isEqualTo("2011 a, 2011 b");
    }

    @Test
    void whoever_told_of_a_unit_that_stands_apart_goes_on_to_be_added_up_elsewhere() {
        assertThat(apart("a 5 activity=x row=2 by=b", "a 5 activity=x row=3", "b 5 activity=y row=4 by=b"))
                .isEqualTo("2011 a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 2 activity=z part_of=materials_printed",
                "a 2 activity=z complete",
                "a 2 scope=own part_of=materials_printed"
            })
    void parts_and_complete_lists_set_their_unit_apart(String line) {
        assertThat(apart("a 5 activity=x row=2", "b 5 activity=x row=3", line + " row=4 by=city"))
                .isEqualTo("2011 a");
    }

    @Test
    void figures_of_no_listed_activity_stand_together_unless_all_are_told_of() {
        String[] lines = {"a 5 row=2", "a 6 row=3", "b 5 row=4"};
        assertThat(apart(lines)).isEmpty();
        assertThat(apart(lines[0], lines[1], lines[2], "a 30 scope=own complete row=9"))
                .isEqualTo("2011 a");
        assertThat(apart(lines[0], lines[1], lines[2], "a 30 scope=own complete row=9 by=city"))
                .isEqualTo("2011 a");
        assertThat(apart(lines[0], lines[1], lines[2], "b 30 scope=own row=9")).isEmpty();
    }

    @Test
    void two_filings_of_no_listed_activities_may_be_copies() {
        assertThat(apart("a 5 row=2", "a 5 row=2 file=g.csv")).isEqualTo("2011 a");
        assertThat(apart("a 5 row=2", "b 5 row=2 by=a file=g.csv")).isEqualTo("2011 a, 2011 b");
        assertThat(apart("a 5 row=2", "a 5 row=2 by=city file=g.csv")).isEmpty();
        assertThat(apart("a 5 row=2", "a 5 row=2 revision=2 file=g.csv")).isEmpty();
        assertThat(apart("a 5 row=2", "a 5 row=2 campaign=2012 file=g.csv")).isEmpty();
    }

    @Test
    void of_no_listed_activities_the_largest_counts_beside_listed_ones() {
        String[] lines = {"a 5 activity=x row=2", "a 4 activity=y row=3", "a 7 row=4", "a 3 row=5"};
        RolledFigure small = figure("a", lines);
        assertThat(small.bounds()).hasToString("[9, ∞)");
        assertThat(small.statedSum()).contains(BigDecimal.valueOf(9));
        assertThat(small.activitySums())
                .extracting(sums -> sums.isListed() + " " + sums.activities() + " " + sums.sum() + " " + sums.bounds())
                .containsExactlyInAnyOrder("true 2 9 [9, 9]", "false 2 10 [7, ∞)");
        RolledFigure large = figure("a", lines[0], lines[1], lines[2], "a 12 row=5");
        assertThat(large.bounds()).hasToString("[12, ∞)");
        assertThat(large.statedSum()).contains(BigDecimal.valueOf(12));
    }

    @Test
    void a_unit_or_filer_outside_the_tree_stands_apart() {
        assertThat(apart("stranger 5 activity=x row=2 by=city", "b 5 activity=x row=3"))
                .isEqualTo("2011 stranger");
        assertThat(apart("a 5 activity=x row=2 by=stranger", "b 5 activity=x row=3"))
                .isEqualTo("2011 a, 2011 stranger");
    }

    @Test
    void gathered_again_nothing_is_added_up_of_those_apart() {
        String[] lines = {"a 5 activity=x row=2", "a 5 activity=x row=3", "b 5 activity=x row=4", "b 4 activity=y row=5"
        };
        Gathering first = of(2, lines);
        Set<Gathering.Apart> apart = first.apart(TREE);
        assertThat(units(apart)).isEqualTo("2011 a");
        Gathering again = gather(first.again(apart), 2, lines);
        assertThat(again.apart(TREE)).isEmpty();
        assertThat(again.summaries().stream()
                        .mapToLong(summary -> summary.allOutcomes().count()))
                .as("outcomes that are kept, of a and of b")
                .containsExactlyInAnyOrder(2L, 0L);
        assertThat(again.addTo(RollUp.over(TREE))
                        .run()
                        .get("b", "materials_distributed")
                        .activitySums())
                .extracting(ActivitySums::sum)
                .hasToString("[9]");
    }

    @Test
    void sums_say_which_activities_they_hold() {
        List<ActivitySums> sums = figure(
                        "a",
                        "a 5 activity=x row=2",
                        "a 1380余 activity=y row=3",
                        "a _ activity=z row=4",
                        "a 7 activity=v row=9",
                        "b 7 activity=x row=12")
                .activitySums();
        assertThat(sums)
                .hasToString("[ActivitySums[unit=a, key=2011 materials_distributed (份), activities=4, numeric=3,"
                        + " numbers=3, sum=1392, largest=Optional.empty, bounds=[1392, ∞), cautious=[1392, ∞), first=f.csv row 2,"
                        + " last=f.csv row 9]]");
    }

    @Test
    void sums_of_outcomes_whose_rows_are_not_known_name_the_file() {
        assertThat(figure("a", "a 5 activity=x", "a 6 activity=y").activitySums())
                .extracting(one -> one.first() + " to " + one.last())
                .containsExactly("f.csv to f.csv");
    }

    @Test
    void the_number_of_collectors_changes_nothing() {
        String[] lines = Stream.concat(
                        Stream.of("a _ activity=z row=1", "a 1380余 activity=v row=2", "b 30000 activity=v row=3"),
                        Arrays.stream(new int[] {4, 5, 6, 7, 8, 9})
                                .mapToObj(row -> "a " + row + " activity=x" + row + " row=" + row))
                .toArray(String[]::new);
        for (int collectors = 1; collectors <= lines.length; collectors++) {
            RolledFigure city =
                    of(collectors, lines).addTo(RollUp.over(TREE)).run().get("a", "materials_distributed");
            assertThat(city.activitySums())
                    .as("%s collectors", collectors)
                    .hasToString("[ActivitySums[unit=a, key=2011 materials_distributed (份), activities=8, numeric=7,"
                            + " numbers=7, sum=1419, largest=Optional.empty, bounds=[1419, ∞), cautious=[1419, ∞), first=f.csv row 1,"
                            + " last=f.csv row 9]]");
        }
    }

    @Test
    void the_name_of_the_last_row_stays() {
        for (int collectors = 1; collectors <= 3; collectors++) {
            Gathering gathering = of(
                    collectors,
                    "a 5 activity=x row=2 name=甲",
                    "a 5 activity=y row=9 name=甲县",
                    "a 5 scope=own row=4 name=甲区",
                    "a 5 scope=own row=11");
            assertThat(gathering.summaries()).hasSize(1);
            assertThat(gathering.summaries().get(0).unitNames())
                    .as("%s collectors", collectors)
                    .hasToString("{a=甲县}");
        }
    }

    @Test
    void kept_outcomes_stand_in_the_order_of_their_rows() {
        Gathering gathering =
                of(2, "a 5 scope=own row=9", "a 6 scope=own row=2", "a 7 activity=x row=3", "a 8 scope=whole row=4");
        assertThat(gathering.summaries()).hasSize(1);
        assertThat(gathering
                        .summaries()
                        .get(0)
                        .allOutcomes()
                        .map(outcome -> outcome.place().toString()))
                .containsExactly("f.csv row 2", "f.csv row 4", "f.csv row 9");
    }

    @Test
    void the_tree_has_every_unit_that_filed_or_was_told_of() {
        Gathering gathering = of(
                2,
                "330203 5 activity=x row=2 by=330200 name=海曙",
                "330204 5 scope=own row=3",
                "daxie 5 activity=x row=4");
        gathering
                .collector()
                .add(new FilingHead(
                        Campaign.of("2010"),
                        UnitId.of("330211"),
                        FilingKind.REPORT,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "f.csv"));
        UnitTree tree = gathering.tree(RegionTable.standard(), 2011);
        assertThat(tree.isClosed()).isFalse();
        assertThat(tree.depthFirst().stream().map(unit -> unit.id() + " " + unit.name()))
                .contains("330203 海曙", "daxie daxie")
                .hasSize(5);
        assertThat(tree.find(UnitId.of("330203")).orElseThrow().parent()).contains(UnitId.of("330200"));
    }

    @Test
    void the_latest_year_is_that_of_any_filing() {
        assertThat(of(
                                1,
                                "a 5 activity=x row=2",
                                "b 5 scope=own row=3 campaign=2017",
                                "a 5 activity=x row=4 campaign=2016")
                        .latestYear())
                .isEqualTo(OptionalInt.of(2017));
        assertThat(of(1).latestYear()).isEmpty();
        assertThat(of(1, "a 5 activity=x campaign=spring").latestYear()).isEmpty();
    }
}
