package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;

class OutsideTerritoryTest {
    private static final UnitTree OPEN = UnitTree.open(RuleExample.UNITS.depthFirst());

    @Test
    void a_county_does_not_report_on_its_neighbour_nor_on_its_city() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "115件")
                .says("complaint_received", "5件", o -> o.unit("330212").place(Place.of("a.csv", 3)))
                .says("report_received", "5件", o -> o.unit("330212"))
                .says("complaint_received", "900件", o -> o.unit("330200"));
        Said said = Said.of(new OutsideTerritory(), filing);
        assertThat(said.counts()).isEqualTo("1 passed, 2 broken, 0 undecided");
        assertThat(said.broken())
                .containsExactly(
                        "warning 330200 complaint_received: '330200 宁波市' is not below the filer '330203 海曙区'",
                        "warning 330212 complaint_received: '330212 鄞州区' is not below the filer '330203 海曙区'");
        assertThat(said.brokenInChinese().get(1))
                .isEqualTo("警告 330212 complaint_received: “330212 鄞州区”不是报送单位“330203 海曙区”的下辖单位");
        assertThat(said.places()).containsExactly("", "a.csv row 3");
    }

    @Test
    void a_unit_reports_on_units_at_any_depth_below_it() {
        UnitTree deep = UnitTree.closed(Stream.of("330000 ", "330200 330000", "330203 330200", "330212 330200")
                .map(OutsideTerritoryTest::unit)
                .toList());
        ExampleFiling filing = by("330000")
                .says("complaint_received", "5件", o -> o.unit("330203"))
                .says("complaint_received", "5件", o -> o.unit("330200"));
        assertThat(Said.over(deep, new OutsideTerritory(), filing).counts())
                .isEqualTo("2 passed, 0 broken, 0 undecided");
    }

    private static ReportingUnit unit(String idAndParent) {
        String[] words = idAndParent.split(" ", -1);
        ReportingUnit.Builder unit = ReportingUnit.builder().id(words[0]);
        return words[1].isEmpty() ? unit.build() : unit.parent(words[1]).build();
    }

    @Test
    void of_a_group_each_unit_is_looked_at() {
        ExampleFiling filing = by("330203")
                .says(
                        "attendee_count",
                        "9人",
                        o -> o.scope(Scope.GROUP)
                                .units(List.of(UnitId.of("330203"), UnitId.of("330204"), UnitId.of("330212"))));
        assertThat(Said.of(new OutsideTerritory(), filing).counts()).isEqualTo("1 passed, 2 broken, 0 undecided");
    }

    @Test
    void the_organisers_of_a_joint_activity_are_left_out_others_are_not() {
        ExampleFiling filing = by("330203");
        filing.held(
                "square",
                a -> a.addOrganisers(UnitId.of("330203"), UnitId.of("330204"))
                        .addOutcomes(
                                filing.event("attendee_count", "153人"),
                                about(filing, "330204"),
                                about(filing, "330212")));
        filing.held("lecture", a -> a.addOrganisers(UnitId.of("330281")).addOutcomes(about(filing, "330281")));
        Said said = Said.of(new OutsideTerritory(), filing);
        assertThat(said.broken())
                .containsExactly(
                        "warning 330212 attendee_count: '330212 鄞州区' is not below the filer '330203 海曙区'",
                        "warning 330281 attendee_count: '330281 余姚市' is not below the filer '330203 海曙区'");
        assertThat(said.passed()).isZero();
    }

    private static Outcome about(ExampleFiling filing, String unit) {
        return Outcome.builder()
                .from(filing.event("attendee_count", "20人"))
                .unit(unit)
                .build();
    }

    @Test
    void without_the_filer_or_the_unit_in_the_tree_it_cannot_be_told() {
        Said unit =
                Said.of(new OutsideTerritory(), by("330200").says("complaint_received", "5件", o -> o.unit("大榭开发区")));
        assertThat(unit.undecided())
                .containsExactly("note 大榭开发区 complaint_received: '大榭开发区' is not among the units that are known");
        assertThat(unit.undecidedInChinese()).containsExactly("提示 大榭开发区 complaint_received: “大榭开发区”不在已知单位中");
        Said filer =
                Said.of(new OutsideTerritory(), by("大榭开发区").says("complaint_received", "5件", o -> o.unit("330203")));
        assertThat(filer.undecided())
                .containsExactly("note 330203 complaint_received: '大榭开发区' is not among the units that are known");
        Said itself = Said.of(new OutsideTerritory(), by("大榭开发区").says("complaint_received", "5件"));
        assertThat(itself.counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void an_open_tree_may_not_know_who_is_below_whom() {
        ReportingUnit zone = ReportingUnit.builder().id("dx").name("大榭开发区").build();
        UnitTree open = UnitTree.open(
                Stream.concat(OPEN.depthFirst().stream(), Stream.of(zone)).toList());
        Said zoneSaid = Said.over(
                open, new OutsideTerritory(), by("330200").says("complaint_received", "5件", o -> o.unit("dx")));
        assertThat(zoneSaid.undecided())
                .containsExactly(
                        "note dx complaint_received: it is not known whether 'dx 大榭开发区' is below '330200 宁波市'");
        assertThat(zoneSaid.undecidedInChinese())
                .containsExactly("提示 dx complaint_received: 无法判断“dx 大榭开发区”是否为“330200 宁波市”的下辖单位");
        Said neighbour = Said.over(
                open, new OutsideTerritory(), by("330203").says("complaint_received", "5件", o -> o.unit("330212")));
        assertThat(neighbour.counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
        Said byZone = Said.over(
                open, new OutsideTerritory(), by("dx").says("complaint_received", "5件", o -> o.unit("330203")));
        assertThat(byZone.counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @Test
    void an_open_tree_that_leaves_out_the_parent_does_not_rule_out_what_lies_in_the_region() {
        UnitTree apart = UnitTree.open(Stream.of("330200", "330203")
                .map(id -> ReportingUnit.builder().id(id).region(id).build())
                .toList());
        Said said = Said.over(
                apart, new OutsideTerritory(), by("330200").says("complaint_received", "5件", o -> o.unit("330203")));
        assertThat(said.counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }
}
