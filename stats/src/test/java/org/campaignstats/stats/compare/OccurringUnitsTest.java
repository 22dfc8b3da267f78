package org.campaignstats.stats.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** The units that occur in any of several years, for one of them. */
class OccurringUnitsTest {
    private static List<String> inYear(String tree, int year, String... spokenOf) {
        List<UnitId> spoken = Stream.of(spokenOf).map(UnitId::of).toList();
        return OccurringUnits.inYear(Filed.open(tree).tree(), RegionTable.standard(), year, spoken)
                .depthFirst()
                .stream()
                .map(unit -> unit.id().text())
                .toList();
    }

    @Test
    void a_region_is_not_waited_for_after_its_end_nor_before_its_beginning() {
        String shanghai = "310000(310101 310103 zone)";
        assertThat(inYear(shanghai, 2010)).containsExactly("310000", "310101", "310103", "zone");
        assertThat(inYear(shanghai, 2012)).containsExactly("310000", "310101", "zone");
        String ningbo = "330200(330283 330213)";
        assertThat(inYear(ningbo, 2015)).containsExactly("330200", "330283");
        assertThat(inYear(ningbo, 2016)).containsExactly("330200", "330283", "330213");
        assertThat(inYear(ningbo, 2017)).containsExactly("330200", "330213");
    }

    @Test
    void it_stays_where_it_is_spoken_of_or_nobody_stands_in_its_place() {
        assertThat(inYear("310000(310101 310103)", 2012, "310103")).containsExactly("310000", "310101", "310103");
        assertThat(inYear("310000(310103)", 2012)).containsExactly("310000", "310103");
        assertThat(inYear("330200(330213)", 2010)).containsExactly("330200", "330213");
        assertThat(inYear("310000(310101 310103(zone))", 2012)).containsExactly("310000", "310101", "310103", "zone");
    }

    @Test
    void a_closed_tree_is_what_it_is() {
        UnitTree tree = Filed.closed("310000(310101 310103)").tree();
        assertThat(OccurringUnits.inYear(tree, RegionTable.standard(), 2012, List.of()))
                .isSameAs(tree);
    }
}
