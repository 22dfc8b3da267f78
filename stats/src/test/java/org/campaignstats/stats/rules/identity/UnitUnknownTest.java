package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;

class UnitUnknownTest {
    private static final UnitTree OPEN = UnitTree.open(RuleExample.UNITS.depthFirst());

    @Test
    void each_unit_is_looked_at_once_whatever_it_is_to_the_filing() {
        ExampleFiling filing = by("330200")
                .says("complaint_received", "115件")
                .says("complaint_received", "5件", o -> o.unit("330203"))
                .says("report_received", "5件", o -> o.unit("330203"))
                .held("square", a -> a.addOrganisers(UnitId.of("330200"), UnitId.of("330203"), UnitId.of("330204")));
        assertThat(Said.of(new UnitUnknown(), filing).counts()).isEqualTo("3 passed, 0 broken, 0 undecided");
    }

    @Test
    void units_that_are_not_in_the_tree_are_told_where_they_are_named() {
        ExampleFiling filing = by("330299")
                .says("complaint_received", "115件", o -> o.place(Place.of("a.csv", 2)))
                .says(
                        "complaint_received",
                        "5件",
                        o -> o.scope(Scope.GROUP)
                                .units(List.of(UnitId.of("330203"), UnitId.of("大榭")))
                                .place(Place.of("a.csv", 3)))
                .with(s -> s.putUnitNames(UnitId.of("大榭"), "大榭开发区"));
        Said said = Said.of(new UnitUnknown(), filing);
        assertThat(said.broken())
                .containsExactly(
                        "warning 330299 -: '330299' is not among the units",
                        "warning 大榭 -: '大榭 大榭开发区' is not among the units");
        assertThat(said.brokenInChinese()).containsExactly("警告 330299 -: “330299”不在单位表中", "警告 大榭 -: “大榭 大榭开发区”不在单位表中");
        assertThat(said.places()).containsExactly("a.csv", "a.csv row 3");
    }

    @Test
    void of_an_organiser_that_need_not_report_there_is_only_a_note() {
        ExampleFiling filing = by("330203");
        filing.held(
                "gala",
                a -> a.addOrganisers(UnitId.of("330203"), UnitId.of("宁波电视台"))
                        .addOutcomes(filing.event("attendee_count", "153人")));
        assertThat(Said.of(new UnitUnknown(), filing).broken())
                .containsExactly("note 宁波电视台 -: '宁波电视台' is not among the units");
    }

    @Test
    void beside_the_units_of_an_open_tree_others_may_exist() {
        Said said = Said.over(OPEN, new UnitUnknown(), by("大榭开发区").says("complaint_received", "5件"));
        assertThat(said.undecided())
                .containsExactly("note 大榭开发区 -: '大榭开发区' is not among the units that are known, others may exist");
        assertThat(said.undecidedInChinese()).containsExactly("提示 大榭开发区 -: “大榭开发区”不在已知单位中，可能另有其他单位");
        assertThat(said.broken()).isEmpty();
    }

    @Test
    void a_unit_found_by_its_name_is_known() {
        assertThat(Said.of(new UnitUnknown(), by("海曙区").says("complaint_received", "5件"))
                        .counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }
}
