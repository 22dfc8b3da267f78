package org.campaignstats.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;
import org.junit.jupiter.api.Test;

class RegionalTreesTest {

    private static final RegionTable REGIONS = RegionTable.standard();

    @Test
    void the_tree_of_a_region_holds_all_under_it_and_expects_the_lowest() {
        UnitTree tree = RegionalTrees.closed(RegionCode.of("330200"), REGIONS, 2023);
        assertThat(tree.isClosed()).isTrue();
        assertThat(ids(tree))
                .containsExactly(
                        "330200", "330203", "330205", "330206", "330211", "330212", "330213", "330225", "330226",
                        "330281", "330282");
        assertThat(tree.get("330200").ownLevel()).isEqualTo(OwnLevel.IF_FILED);
        assertThat(tree.get("330213"))
                .isEqualTo(ReportingUnit.builder()
                        .id("330213")
                        .name("奉化区")
                        .region("330213")
                        .parent("330200")
                        .build());
    }

    @Test
    void the_tree_of_a_province_has_its_cities_above_their_counties() {
        UnitTree tree = RegionalTrees.closed(RegionCode.of("330000"), REGIONS, 2023);
        assertThat(tree.children(UnitId.of("330000"))).hasSize(11);
        assertThat(tree.depthFirst()).hasSize(1 + 11 + 90);
        assertThat(ids(tree)).isSorted();
    }

    @Test
    void a_year_for_which_not_all_regions_are_known_has_no_closed_tree() {
        assertThatThrownBy(() -> RegionalTrees.closed(RegionCode.of("330200"), REGIONS, 2011))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The region table is complete for [2023] only, so the counties of 330200 in 2011 cannot all be "
                                + "named; give a units file (the command units writes one to start from)");
    }

    @Test
    void a_region_that_does_not_exist_has_no_tree() {
        assertThatThrownBy(() -> RegionalTrees.units(RegionCode.of("330204"), REGIONS, 2023))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No region 330204 is known in 2023; expected a code of GB/T 2260, e.g. 330200");
    }

    @Test
    void units_that_occur_report_to_the_nearest_above_them_that_occurs() {
        UnitTree tree = occurring("330203", "330200", "330000", "330281", "daxie");
        assertThat(tree.isClosed()).isFalse();
        assertThat(ids(tree)).containsExactly("330000", "330200", "330203", "330281", "daxie");
        assertThat(tree.get("330203").parent()).contains(UnitId.of("330200"));
        assertThat(tree.get("330200").parent()).contains(UnitId.of("330000"));
        assertThat(tree.get("330200").ownLevel()).isEqualTo(OwnLevel.IF_FILED);
        assertThat(tree.get("330203").ownLevel()).isEqualTo(OwnLevel.EXPECTED);
        assertThat(tree.get("daxie").parent()).isEmpty();
    }

    @Test
    void the_lowest_region_above_several_tops_is_added() {
        assertThat(ids(occurring("330203", "330281"))).containsExactly("330200", "330203", "330281");
        assertThat(ids(occurring("330203", "330102")))
                .containsExactly("330000", "330100", "330102", "330200", "330203");
        assertThat(ids(occurring("330203"))).containsExactly("330203");
    }

    @Test
    void a_name_that_was_given_goes_before_that_of_the_region() {
        UnitTree tree = RegionalTrees.occurring(
                Stream.of("330203", "330205", "daxie").map(UnitId::of).toList(),
                Map.of(UnitId.of("330203"), "海曙区消保委", UnitId.of("daxie"), "大榭开发区"),
                REGIONS,
                2023);
        assertThat(tree.get("330203").name()).isEqualTo("海曙区消保委");
        assertThat(tree.get("330205").name()).isEqualTo("江北区");
        assertThat(tree.get("daxie").name()).isEqualTo("大榭开发区");
    }

    @Test
    void a_code_that_may_have_been_a_region_is_kept_as_a_unit_without_region() {
        UnitTree tree = RegionalTrees.occurring(List.of(UnitId.of("330299")), Map.of(), REGIONS, 2011);
        assertThat(tree.get("330299"))
                .isEqualTo(ReportingUnit.builder().id("330299").build());
    }

    private static UnitTree occurring(String... ids) {
        return RegionalTrees.occurring(Stream.of(ids).map(UnitId::of).toList(), Map.of(), REGIONS, 2023);
    }

    private static List<String> ids(UnitTree tree) {
        return tree.depthFirst().stream().map(unit -> unit.id().text()).toList();
    }
}
