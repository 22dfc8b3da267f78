package org.campaignstats.io.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.junit.jupiter.api.Test;

/** The tree of filings that came without one. */
class UnitTreeOfABatchTest {
    private static UnitTree tree(String... units) throws IOException {
        StringBuilder text = new StringBuilder("campaign,unit,indicator,value,unit_name\n");
        for (String unit : units) {
            text.append("2011,").append(unit).append(",complaint_received,1起,\n");
        }
        return Filings.unitTree(Filings.read(Source.ofText("f.csv", text.toString()), ReadOptions.defaults()));
    }

    private static Stream<String> shown(UnitTree tree) {
        return tree.depthFirst().stream()
                .map(unit -> unit.id() + " " + unit.name() + " < "
                        + unit.parent().map(Object::toString).orElse("-"));
    }

    private static UnitTree table(String top, String... below) {
        Stream<ReportingUnit> units = Stream.concat(
                Stream.of(ReportingUnit.builder().id(top).build()),
                Stream.of(below)
                        .map(id -> ReportingUnit.builder().id(id).parent(top).build()));
        return UnitTree.closed(units.toList());
    }

    private static UnitTree joined(UnitTree... tables) {
        return Filings.unitTree(
                ReadResult.builder().rows(0).rowsRead(0).addTrees(tables).build());
    }

    @Test
    void it_is_open_and_a_unit_stands_below_its_nearest_ancestor_that_occurs() throws IOException {
        UnitTree tree = tree("330000", "330203", "330200", "330302");
        assertThat(tree.isClosed()).isFalse();
        assertThat(shown(tree))
                .containsExactly("330000 浙江省 < -", "330200 宁波市 < 330000", "330203 海曙区 < 330200", "330302 鹿城区 < 330000");
    }

    @Test
    void one_unit_alone_is_its_own_top() throws IOException {
        assertThat(shown(tree("海曙区"))).containsExactly("330203 海曙区 < -");
    }

    @Test
    void above_several_tops_the_regions_that_join_them_are_added() throws IOException {
        assertThat(shown(tree("330203", "330204")))
                .containsExactly("330200 宁波市 < -", "330203 海曙区 < 330200", "330204 江东区 < 330200");
        assertThat(shown(tree("330203", "330302")))
                .containsExactly(
                        "330000 浙江省 < -",
                        "330200 宁波市 < 330000",
                        "330203 海曙区 < 330200",
                        "330300 温州市 < 330000",
                        "330302 鹿城区 < 330300");
    }

    @Test
    void a_unit_that_is_no_region_stands_alone_with_its_name() throws IOException {
        String text = "campaign,unit,indicator,value,unit_name\n2011,daxie,complaint_received,1起,大榭开发区\n"
                + "2011,330200,complaint_received,1起,宁波\n";
        UnitTree tree = Filings.unitTree(Filings.read(Source.ofText("f.csv", text), ReadOptions.defaults()));
        assertThat(shown(tree)).containsExactly("330200 宁波 < -", "daxie 大榭开发区 < -");
    }

    @Test
    void filers_occur_too() throws IOException {
        String text = "campaign,unit,filer,indicator,value\n2011,330203,330200,complaint_received,1起\n";
        UnitTree tree = Filings.unitTree(Filings.read(Source.ofText("f.csv", text), ReadOptions.defaults()));
        assertThat(shown(tree)).containsExactly("330200 宁波市 < -", "330203 海曙区 < 330200");
    }

    @Test
    void one_table_with_a_total_row_is_its_own_closed_tree() {
        UnitTree table = table("330200", "330203", "daxie");
        assertThat(joined(table).isClosed()).isTrue();
        assertThat(joined(table).depthFirst()).isEqualTo(table.depthFirst());
    }

    @Test
    void tables_that_join_are_one_closed_tree() {
        UnitTree both = joined(table("330200", "330203", "daxie"), table("330000", "330200", "330300"));
        assertThat(both.isClosed()).isTrue();
        assertThat(shown(both).map(text -> text.replaceAll(" \\S+ < ", " < ")))
                .containsExactlyInAnyOrder(
                        "330000 < -", "330200 < 330000", "330300 < 330000", "330203 < 330200", "daxie < 330200");
        assertThat(joined(table("330000", "330200", "330300"), table("330200", "330203", "daxie"))
                        .depthFirst())
                .hasSameElementsAs(both.depthFirst());
    }

    @Test
    void tables_that_do_not_join_are_an_open_tree() {
        UnitTree both = joined(table("330200", "330203"), table("330300", "330302"));
        assertThat(both.isClosed()).isFalse();
        assertThat(both.roots()).extracting(unit -> unit.id().text()).isEqualTo(List.of("330200", "330300"));
    }

    @Test
    void a_batch_of_nothing_is_an_open_tree_of_nothing() {
        assertThat(Filings.unitTree(ReadResult.empty()).depthFirst()).isEmpty();
    }
}
