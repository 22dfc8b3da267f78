package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The readable tree behind a figure; that of a city is in {@link NingboTest}. */
class ExplanationTest {
    @Test
    void a_rate_names_what_it_divides_and_a_joint_activity_its_organisers() {
        Batch rate = Batch.closed("city!(a b)")
                .say("a whole 974 indicator=complaint_resolved", "a whole 1000 indicator=complaint_received")
                .say("a whole 97.4% indicator=complaint_resolution_rate");
        assertThat(rate.figure("a", "complaint_resolution_rate").explain()).isEqualTo("""
                a, 投诉解决率 (%), 2011: 97.4, exactly 97.4
                ├─ total  97.4% → 97.35–97.45
                ├─ own    0–100, not stated
                ├─ numerator  解决投诉  974件, 974 (filed total)
                └─ denominator  受理投诉  1000件, 1,000 (filed total)""");
        Batch joint = Batch.closed("city(a)")
                .say("city own 1000", "a own 500", "city event 300 activity=square organisers=city;a");
        assertThat(joint.figure("city").explain()).isEqualTo("""
                city, 发放宣传资料 (份), 2011: between 1,200 and 1,500
                ├─ own    1000份 → 1,000
                ├─ joint  square, held by city and a: each may have counted it, it counts once
                │  └─ 300份 → 300, activity square
                └─ below  500 sum; 1 of 1 filed
                   └─ a  500份, 500 (sum)
                      └─ own    500份 → 500""");
    }

    @Test
    void the_statements_behind_an_own_level_are_listed() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 5至9", "a event 40余 activity=x by=city row=4", "a event _", "a own 45 by=b")
                        .figure("a")
                        .explain())
                .isEqualTo("""
                        a, 发放宣传资料 (份), 2011: 45, 5 or more
                        ├─ own    5 or more, as stated
                        │  ├─ own    5至9份 → 5–9
                        │  ├─ own    45份 → 45, said by b
                        │  ├─ event  _份 → unknown
                        │  └─ event  40余份 → 40–50, activity x, said by city    reports.csv row 4
                        └─ !! own: said twice, 5–9 and 45, gap 36 (certain)
                           └─ no simple explanation""");
    }

    @Test
    void a_unit_without_units_under_it_shows_what_was_said_to_be_below() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a whole 20", "a own 5", "a under 15")
                        .figure("a")
                        .explain())
                .isEqualTo("""
                        a, 发放宣传资料 (份), 2011: 20, exactly 20
                        ├─ total  20份 → 20
                        ├─ own    5份 → 5
                        └─ below  15份 → 15""");
    }

    @Test
    void a_blank_shows_what_the_total_leaves_of_it() {
        assertThat(Batch.closed("city!(a b)")
                        .say("city whole 20", "a own _", "b own 5")
                        .figure("a")
                        .explain())
                .isEqualTo("""
                        a, 发放宣传资料 (份), 2011: 15, exactly 15
                        └─ own    _份 → unknown, left 15""");
    }

    @Test
    void in_an_open_tree_others_may_exist() {
        assertThat(Batch.open("city!(a)")
                        .say("city whole 20", "a own 5")
                        .figure("city")
                        .explain())
                .isEqualTo("""
                        city, 发放宣传资料 (份), 2011: 20, exactly 20
                        ├─ total  20份 → 20
                        ├─ own    0, none
                        └─ below  20 by difference; 1 filed, others may exist
                           └─ a  5份, 5 (sum)
                              └─ own    5份 → 5""");
    }

    @Test
    void what_was_said_of_units_further_down_is_told_at_the_unit_between() {
        assertThat(Batch.closed("city!(town!(v w) b)")
                        .say("v own 5")
                        .figure("city")
                        .explain())
                .isEqualTo("""
                        city, 发放宣传资料 (份), 2011: 5 or more
                        ├─ own    0, none
                        └─ below  5 or more sum; 1 of 3 filed
                           ├─ town  5 or more (open)
                           └─ no word of 1, unknown: b""");
    }

    @Test
    void units_beyond_those_shown_are_not_said_to_be_silent() {
        String counties = IntStream.range(0, 40).mapToObj(i -> "c" + i).collect(Collectors.joining(" "));
        Batch batch = Batch.closed("city!(" + counties + ")");
        IntStream.range(0, 40).forEach(i -> batch.say("c" + i + " own " + i));
        assertThat(batch.figure("city").explain()).doesNotContain("no word of");
    }
}
