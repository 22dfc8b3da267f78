package org.campaignstats.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class UnitTreeTest {

    private static final ReportingUnit PROVINCE = unit("330000", "浙江省");
    private static final ReportingUnit NINGBO = unit("330200", "宁波市", "330000");
    private static final ReportingUnit HAISHU = unit("330203", "海曙区", "330200");
    private static final ReportingUnit DAXIE = unit("daxie", "大榭开发区", "330200");
    private static final ReportingUnit HANGZHOU = unit("330100", "杭州市", "330000");
    private static final List<ReportingUnit> GIVEN = List.of(DAXIE, HAISHU, NINGBO, PROVINCE, HANGZHOU);

    @Test
    void units_come_depth_first_with_children_in_the_order_given() {
        UnitTree tree = UnitTree.closed(GIVEN);
        assertThat(tree.depthFirst()).containsExactly(PROVINCE, NINGBO, DAXIE, HAISHU, HANGZHOU);
        assertThat(tree.children(NINGBO.id())).containsExactly(DAXIE, HAISHU);
        assertThat(tree.children(PROVINCE.id())).containsExactly(NINGBO, HANGZHOU);
        assertThat(tree.children(DAXIE.id())).isEmpty();
        assertThat(tree.children(UnitId.of("999999"))).isEmpty();
        assertThat(tree.roots()).containsExactly(PROVINCE);
    }

    @Test
    void a_tree_is_closed_or_open() {
        assertThat(UnitTree.closed(GIVEN).isClosed()).isTrue();
        assertThat(UnitTree.open(GIVEN).isClosed()).isFalse();
    }

    @Test
    void an_open_tree_may_have_several_tops_or_no_unit_at_all() {
        ReportingUnit other = unit("320000", "江苏省");
        UnitTree tree = UnitTree.open(List.of(other, NINGBO, PROVINCE));
        assertThat(tree.roots()).containsExactly(other, PROVINCE);
        assertThat(tree.depthFirst()).containsExactly(other, PROVINCE, NINGBO);
        assertThat(UnitTree.open(List.of()).depthFirst()).isEmpty();
    }

    @Test
    void a_unit_is_found_by_its_id_or_its_name() {
        UnitTree tree = UnitTree.closed(GIVEN);
        assertThat(tree.find(UnitId.of("330200"))).contains(NINGBO);
        assertThat(tree.find("330200")).contains(NINGBO);
        assertThat(tree.find("宁波市")).contains(NINGBO);
        assertThat(tree.get("大榭开发区")).isEqualTo(DAXIE);
        assertThat(tree.find("宁波")).isEmpty();
        assertThat(tree.find(UnitId.of("宁波市"))).isEmpty();
        assertThat(tree.find("")).isEmpty();
    }

    @Test
    void an_id_goes_before_a_name_and_a_name_that_several_bear_finds_none() {
        ReportingUnit confusing = unit("a", "330200", "330000");
        ReportingUnit double1 = unit("b", "城区", "330000");
        ReportingUnit double2 = unit("c", "城区", "330000");
        UnitTree tree = UnitTree.closed(List.of(PROVINCE, confusing, double1, double2, NINGBO));
        assertThat(tree.find("330200")).contains(NINGBO);
        assertThat(tree.find("城区")).isEmpty();
    }

    @Test
    void a_unit_that_is_not_there_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> UnitTree.closed(GIVEN).get("温州市"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No unit '温州市' in the tree. Its units are: "
                        + "330000 浙江省, 330200 宁波市, daxie 大榭开发区, 330203 海曙区, 330100 杭州市");
    }

    @Test
    void of_many_units_a_message_lists_ten() {
        assertThatThrownBy(() -> UnitTree.closed(flat(12)).get("温州市"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "No unit '温州市' in the tree. Its units are: top 顶, u1 单位1, u2 单位2, u3 单位3, u4 单位4, u5 单位5, u6 单位6, u7 单位7, u8 单位8, u9 单位9, … "
                                + "(13 in all)");
    }

    @Test
    void ten_units_are_all_listed() {
        assertThatThrownBy(() -> UnitTree.closed(flat(9)).get("温州市"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "No unit '温州市' in the tree. Its units are: top 顶, u1 单位1, u2 单位2, u3 单位3, u4 单位4, u5 单位5, u6 单位6, u7 单位7, u8 单位8, u9 单位9");
    }

    @Test
    void a_unit_listed_twice_is_refused() {
        List<ReportingUnit> units = List.of(PROVINCE, NINGBO, unit("330200", "宁波", "330000"));
        assertThatThrownBy(() -> UnitTree.open(units))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit '330200' must be listed once");
    }

    @Test
    void a_parent_that_is_not_in_the_list_is_refused() {
        assertThatThrownBy(() -> UnitTree.open(List.of(PROVINCE, HAISHU)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit '330203' has the parent '330200', which is not in the list");
    }

    @Test
    void a_circle_is_named_without_the_units_that_only_lead_to_it() {
        List<ReportingUnit> units =
                List.of(PROVINCE, unit("a", "甲", "b"), unit("b", "乙", "c"), unit("c", "丙", "d"), unit("d", "丁", "b"));
        assertThatThrownBy(() -> UnitTree.closed(units))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Units report to each other in a circle: b -> c -> d -> b");
        assertThatThrownBy(() -> UnitTree.open(units.subList(1, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Units report to each other in a circle: b -> c -> d -> b");
    }

    @Test
    void a_closed_tree_with_two_tops_or_none_is_refused() {
        assertThatThrownBy(() -> UnitTree.closed(List.of(PROVINCE, NINGBO, unit("320000", "江苏省"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A closed tree must have one unit without a parent, has 2: 330000, 320000");
        assertThatThrownBy(() -> UnitTree.closed(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A closed tree must have one unit without a parent, has none");
    }

    @Test
    void a_tree_has_at_most_64_levels() {
        assertThat(UnitTree.closed(chain(64)).depthFirst()).isEqualTo(chain(64));
        assertThatThrownBy(() -> UnitTree.closed(chain(65)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit 'u64' has units below level 64, the last that a tree can have");
    }

    @Test
    @Timeout(30)
    void sixty_thousand_units_are_put_in_order_at_once() {
        List<ReportingUnit> units = flat(60_000);
        UnitTree tree = UnitTree.closed(units);
        assertThat(tree.depthFirst()).isEqualTo(units);
        assertThat(tree.children(UnitId.of("top"))).hasSize(60_000);
        assertThat(tree.get("u60000")).isEqualTo(units.get(60_000));
    }

    @Test
    @Timeout(30)
    void a_chain_is_put_in_order_from_below() {
        List<ReportingUnit> upwards = new ArrayList<>(chain(64));
        Collections.reverse(upwards);
        assertThat(UnitTree.closed(upwards).depthFirst()).isEqualTo(chain(64));
    }

    @Test
    @Timeout(30)
    void a_circle_among_many_units_is_named_at_once() {
        List<ReportingUnit> units = new ArrayList<>(flat(20_000));
        units.add(unit("a", "甲", "b"));
        units.add(unit("b", "乙", "a"));
        assertThatThrownBy(() -> UnitTree.closed(units))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Units report to each other in a circle: a -> b -> a");
    }

    private static List<ReportingUnit> flat(int children) {
        List<ReportingUnit> units = new ArrayList<>(List.of(unit("top", "顶")));
        IntStream.rangeClosed(1, children).forEach(i -> units.add(unit("u" + i, "单位" + i, "top")));
        return units;
    }

    private static List<ReportingUnit> chain(int levels) {
        return IntStream.rangeClosed(1, levels)
                .mapToObj(i -> i == 1 ? unit("u1", "单位1") : unit("u" + i, "单位" + i, "u" + (i - 1)))
                .toList();
    }

    private static ReportingUnit unit(String id, String name) {
        return ReportingUnit.builder().id(id).name(name).build();
    }

    private static ReportingUnit unit(String id, String name, String parent) {
        return ReportingUnit.builder().id(id).name(name).parent(parent).build();
    }
}
