package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.RuleExample;
import org.junit.jupiter.api.Test;

class NotFiledTest {
    private static final NotFiled RULE = new NotFiled();

    @Test
    void each_expected_unit_that_filed_nothing_is_found_in_the_campaign() {
        CheckedRule checked = CheckedRule.of(RULE, by("330200"), by("330203"), by("330281"));
        assertThat(checked.english())
                .containsExactly(
                        "warning: 江东区 330204 filed nothing for 2011", "warning: 鄞州区 330212 filed nothing for 2011");
        assertThat(checked.chinese()).containsExactly("警告：江东区 330204未报送2011总结", "警告：鄞州区 330212未报送2011总结");
        assertThat(checked.findings())
                .extracting(Finding::unit)
                .containsExactly(Optional.of(UnitId.of("330204")), Optional.of(UnitId.of("330212")));
        assertThat(checked.tally()).isEqualTo("3 passed, 2 broken, 0 undecided");
    }

    @Test
    void a_unit_is_looked_for_in_each_campaign() {
        CheckedRule checked = CheckedRule.over(
                city(OwnLevel.EXPECTED, true),
                RULE,
                by("330200"),
                by("330203"),
                by("330200").of("2010"));
        assertThat(checked.english()).containsExactly("warning: 海曙区 330203 filed nothing for 2010");
        assertThat(checked.tally()).isEqualTo("3 passed, 1 broken, 0 undecided");
    }

    @Test
    void a_unit_that_filed_only_a_plan_is_told_apart() {
        CheckedRule checked = CheckedRule.over(
                city(OwnLevel.EXPECTED, true),
                RULE,
                by("330200").with(filing -> filing.kind(FilingKind.PLAN)),
                by("330200").with(filing -> filing.kind(FilingKind.CORRECTION)),
                by("330203")
                        .with(filing -> filing.kind(FilingKind.PLAN))
                        .says("meeting_count", "2次", outcome -> outcome.place(Place.of("plan.csv", 2))));
        assertThat(checked.english()).containsExactly("warning: 海曙区 330203 filed only a plan for 2011, no report");
        assertThat(checked.chinese()).containsExactly("警告：海曙区 330203只报送了2011计划，未报送总结");
        assertThat(checked.tally()).isEqualTo("1 passed, 1 broken, 0 undecided");
    }

    @Test
    void a_unit_that_only_collects_need_not_file() {
        assertThat(CheckedRule.over(city(OwnLevel.NONE, true), RULE, by("330203"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.over(city(OwnLevel.IF_FILED, true), RULE, by("330203"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void in_an_open_tree_it_is_undecided_once_a_campaign_and_a_plan_is_still_found() {
        CheckedRule checked = CheckedRule.over(
                city(OwnLevel.EXPECTED, false),
                RULE,
                by("330200"),
                by("330200").of("2010"),
                by("330203").of("2010").with(filing -> filing.kind(FilingKind.PLAN)));
        assertThat(checked.undecided())
                .containsExactly(
                        "the unit tree is open, so units that filed nothing for 2010 may be missing from it",
                        "单位表不完整，可能还有未报送2010总结的单位",
                        "the unit tree is open, so units that filed nothing for 2011 may be missing from it",
                        "单位表不完整，可能还有未报送2011总结的单位");
        assertThat(checked.english()).containsExactly("warning: 海曙区 330203 filed only a plan for 2010, no report");
        assertThat(checked.tally()).isEqualTo("2 passed, 1 broken, 2 undecided");
    }

    @Test
    void where_all_filed_each_passes() {
        assertThat(CheckedRule.of(RULE, by("330200"), by("330203"), by("330204"), by("330212"), by("330281"))
                        .tally())
                .isEqualTo("5 passed, 0 broken, 0 undecided");
        assertThat(RuleExample.UNITS.depthFirst()).hasSize(5);
    }

    private static UnitTree city(OwnLevel own, boolean closed) {
        List<ReportingUnit> units = Stream.of(
                        ReportingUnit.builder()
                                .id("330200")
                                .name("宁波市")
                                .ownLevel(own)
                                .build(),
                        ReportingUnit.builder()
                                .id("330203")
                                .name("海曙区")
                                .parent("330200")
                                .build())
                .toList();
        return closed ? UnitTree.closed(units) : UnitTree.open(units);
    }
}
