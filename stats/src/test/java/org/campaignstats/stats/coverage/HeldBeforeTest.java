package org.campaignstats.stats.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.campaignstats.core.campaign.CampaignId;
import org.junit.jupiter.api.Test;

/** How much of the last campaign's total the units held that are missing now. */
class HeldBeforeTest {
    private static List<String> held(CoverageReport report) {
        return report.heldBefore().stream()
                .map(h -> h.key() + ": " + h.held() + " of " + h.total() + ", "
                        + h.percent().map(Object::toString).orElse("not known"))
                .toList();
    }

    private static List<String> held(String tree, String... filings) {
        return held(CoverageCase.closed(tree)
                .file(filings)
                .coverage()
                .previous("2016")
                .of("2017"));
    }

    @Test
    void a_missing_unit_without_units_under_it_held_its_whole() {
        assertThat(held(
                        "city!(a b c)",
                        "a campaign=2016 complaint_received=30",
                        "b campaign=2016 complaint_received=50",
                        "c campaign=2016 complaint_received=20",
                        "a"))
                .containsExactly("2016 complaint_received (件): [70, 70] of [100, 100], [70, 70]");
    }

    @Test
    void a_missing_inner_unit_held_its_own_level_alone() {
        assertThat(held(
                        "p!(city(a) b)",
                        "city campaign=2016 complaint_received/own=10",
                        "a campaign=2016 complaint_received=30",
                        "b campaign=2016 complaint_received=60",
                        "a",
                        "b"))
                .containsExactly("2016 complaint_received (件): [10, 10] of [100, 100], [10, 10]");
    }

    @Test
    void words_leave_bounds() {
        assertThat(held(
                        "city!(a b)",
                        "a campaign=2016 complaint_received=100",
                        "b campaign=2016 complaint_received=30余",
                        "a"))
                .containsExactly(
                        "2016 complaint_received (件): [30, 40] of [130, 140], " + "[23.076923076923, 30.769230769231]");
    }

    @Test
    void what_a_filed_total_leaves_bounds_a_unit_that_was_missing_then_too() {
        assertThat(held(
                        "city!(a b c)",
                        "city campaign=2016 complaint_received=100",
                        "a campaign=2016 complaint_received=70",
                        "a",
                        "c"))
                .containsExactly("2016 complaint_received (件): [0, 30] of [100, 100], [0, 30]");
    }

    @Test
    void several_missing_units_held_no_more_than_the_total_and_no_less_than_the_others_leave() {
        assertThat(held(
                        "city!(a b c)",
                        "city campaign=2016 complaint_received=100",
                        "a campaign=2016 complaint_received=70",
                        "a"))
                .containsExactly("2016 complaint_received (件): [30, 60] of [100, 100], [30, 60]");
        assertThat(held("city!(a b c)", "city campaign=2016 complaint_received=100", "a"))
                .containsExactly("2016 complaint_received (件): [0, 100] of [100, 100], not known");
    }

    @Test
    void a_share_is_100_percent_at_most_and_not_known_where_nothing_bounds_it() {
        assertThat(held("city!(a b)", "b campaign=2016 complaint_received=3", "a"))
                .containsExactly("2016 complaint_received (件): [3, 3] of [3, ∞), not known");
        assertThat(held("city!(a b)", "a campaign=2016 complaint_received=3", "a"))
                .containsExactly("2016 complaint_received (件): [0, ∞) of [3, ∞), not known");
        assertThat(held(
                        "city!(a b)",
                        "a campaign=2016 complaint_received=0",
                        "b campaign=2016 complaint_received=3",
                        "a"))
                .containsExactly("2016 complaint_received (件): [3, 3] of [3, 3], [100, 100]");
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThat(held(
                        "city!(a b)",
                        "a campaign=2016 complaint_received=0",
                        "b campaign=2016 complaint_received=0",
                        "a"))
                .containsExactly("2016 complaint_received (件): [0, 0] of [0, 0], not known");
    }

    @Test
    void only_what_adds_up_is_told() {
        assertThat(held(
                        "city!(a b)",
                        "a campaign=2016 staff_participating_count=3人 materials_received=4 model_enterprise_stock=5家",
                        "b campaign=2016 staff_participating_count=3人 materials_received=4 model_enterprise_stock=15家",
                        "a"))
                .containsExactly("2016 model_enterprise_stock (家): [15, 15] of [20, 20], [75, 75]");
    }

    @Test
    void where_nobody_is_missing_nothing_is_told() {
        assertThat(held("city!(a)", "a campaign=2016 complaint_received=3", "a"))
                .isEmpty();
        assertThat(CoverageCase.closed("city!(a)").file("a").report().heldBefore())
                .isEmpty();
    }

    @Test
    void a_unit_that_filed_only_a_plan_is_not_missing() {
        assertThat(held("city!(a)", "a campaign=2016 complaint_received=3", "a kind=plan"))
                .isEmpty();
    }

    /** The earlier campaign over a tree of its own. */
    private static List<String> held(CoverageCase earlier, CoverageCase now) {
        return held(
                now.coverage().previous(earlier.result(), CampaignId.of("2016")).of("2017"));
    }

    @Test
    void a_unit_that_is_new_may_have_held_anything() {
        CoverageCase earlier = CoverageCase.closed("city!(a b)")
                .file("a campaign=2016 complaint_received=60", "b campaign=2016 complaint_received=40");
        assertThat(held(earlier, CoverageCase.closed("city!(a b new)").file("a")))
                .containsExactly("2016 complaint_received (件): [40, 100] of [100, 100], [40, 100]");
        assertThat(held(earlier, CoverageCase.closed("city!(a b new)").file("a", "b")))
                .containsExactly("2016 complaint_received (件): [0, 100] of [100, 100], not known");
    }

    @Test
    void a_unit_that_had_units_under_it_then_held_all_of_them() {
        CoverageCase earlier = CoverageCase.closed("city!(a(a1 a2) b)")
                .file(
                        "a campaign=2016 complaint_received/own=10",
                        "a1 campaign=2016 complaint_received=20",
                        "a2 campaign=2016 complaint_received=30",
                        "b campaign=2016 complaint_received=40");
        assertThat(held(earlier, CoverageCase.closed("city!(a b)").file("b")))
                .containsExactly("2016 complaint_received (件): [60, 60] of [100, 100], [60, 60]");
        assertThat(held(earlier, CoverageCase.closed("city!(a b a1)").file("b")))
                .containsExactly("2016 complaint_received (件): [60, 60] of [100, 100], [60, 60]");
    }

    @Test
    void a_unit_that_had_none_under_it_then_held_its_own_level_which_is_some_of_its_whole() {
        CoverageCase earlier = CoverageCase.closed("city!(a b)")
                .file("a campaign=2016 complaint_received=60", "b campaign=2016 complaint_received=40");
        assertThat(held(earlier, CoverageCase.closed("city!(a(a1) b)").file("a1", "b")))
                .containsExactly("2016 complaint_received (件): [0, 60] of [100, 100], [0, 60]");
    }

    @Test
    void of_an_open_tree_the_total_may_be_more() {
        CoverageCase earlier = CoverageCase.open("city(a b)")
                .file(
                        "city campaign=2016 complaint_received/own=0",
                        "a campaign=2016 complaint_received=60",
                        "b campaign=2016 complaint_received=40");
        assertThat(held(earlier, CoverageCase.closed("city!(a b)").file("a")))
                .containsExactly("2016 complaint_received (件): [40, 40] of [100, 100], [0, 40]");
    }

    @Test
    void a_top_unit_that_was_not_there_had_no_total() {
        CoverageCase earlier = CoverageCase.closed("a").file("a campaign=2016 complaint_received=60");
        assertThat(held(earlier, CoverageCase.closed("city!(a b)"))).isEmpty();
    }

    @Test
    void a_campaign_that_nobody_filed_for_is_a_faulty_call() {
        FilingCoverage coverage = CoverageCase.closed("a").file("a").coverage();
        assertThatThrownBy(() -> coverage.previous("2016"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No filing is about campaign '2016'; campaigns are: 2017");
        assertThatThrownBy(() -> CoverageCase.closed("a").coverage().previous("2016"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No filing is about campaign '2016'; campaigns are: none");
    }
}
