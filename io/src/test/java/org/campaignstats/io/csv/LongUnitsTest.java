package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a cell means: by id or name in a tree, by region, or as an id of its own. */
class LongUnitsTest {
    private static final String COLUMNS = "campaign,unit,indicator,value,filer";
    private static final ReadOptions WITH_TREE = ReadOptions.builder()
            .units(UnitTree.closed(List.of(
                    unit("330200", "宁波市", ""),
                    unit("330203", "海曙区", "330200"),
                    unit("daxie", "开发区", "330200"),
                    unit("gaoxin", "开发区", "330200"))))
            .build();

    private static ReportingUnit unit(String id, String name, String parent) {
        ReportingUnit.Builder unit = ReportingUnit.builder().id(id).name(name);
        return parent.isEmpty() ? unit.build() : unit.parent(parent).build();
    }

    private static ReadResult read(ReadOptions options, String unit, String filer) throws IOException {
        return LongText.read(options, COLUMNS, "2011," + unit + ",complaint_received,1起," + filer);
    }

    @ParameterizedTest
    @CsvSource({"330200, 330200", "宁波市, 330200", "海曙区, 330203", "daxie, daxie"})
    void with_a_tree_a_unit_is_its_id_or_its_name_there(String cell, String id) throws IOException {
        assertThat(LongText.onlyOutcome(read(WITH_TREE, cell, "")).unit()).isEqualTo(UnitId.of(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "330299 | Unit '330299' is not in the unit tree; expected the id or name of one of its units",
                "江东区 | Unit '江东区' is not in the unit tree; expected the id or name of one of its units",
                "开发区 | Unit '开发区' is the name of several units; expected the id or name of one of its units",
            })
    void with_a_tree_a_unit_outside_it_is_a_finding(String cell, String message) throws IOException {
        ReadResult read = read(WITH_TREE, cell, "");
        assertThat(LongText.findings(read)).containsExactly("error: f.csv row 2, column unit: " + message);
        assertThat(read).hasToString("0 of 1 rows read, 1 finding");
    }

    @ParameterizedTest
    @CsvSource({"海曙区, 330203", "330000, 330000", "浙江省, 330000", "消费者协会, 消费者协会"})
    void a_filer_may_be_outside_the_tree(String cell, String id) throws IOException {
        CampaignSummary summary = LongText.onlySummary(read(WITH_TREE, "daxie", cell));
        assertThat(summary.filer()).isEqualTo(UnitId.of(id));
    }

    @ParameterizedTest
    @CsvSource({"330200, 330200", "宁波市, 330200", "浙江省, 330000", "大榭开发区, 大榭开发区", "330299, 330299"})
    void without_a_tree_a_unit_is_its_region_or_an_id_of_its_own(String cell, String id) throws IOException {
        assertThat(LongText.onlyOutcome(read(ReadOptions.defaults(), cell, "")).unit())
                .isEqualTo(UnitId.of(id));
    }

    @Test
    void a_name_that_several_regions_have_is_an_id_of_its_own() throws IOException {
        assertThat(LongText.onlyOutcome(read(ReadOptions.defaults(), "鼓楼区", "")).unit())
                .isEqualTo(UnitId.of("鼓楼区"));
    }

    @Test
    void a_name_is_looked_up_in_the_year_of_the_campaign() throws IOException {
        ReadResult read = LongText.read(
                "campaign,unit,indicator,value", "2011,江东区,complaint_received,1起", "2020,江东区,complaint_received,1起");
        assertThat(LongText.outcomes(read).stream()
                        .map(outcome -> outcome.unit().text()))
                .containsExactly("330204", "江东区");
    }

    @Test
    void organisers_are_named_as_filers_are() throws IOException {
        ReadResult read = LongText.read(
                WITH_TREE,
                "campaign,unit,indicator,value,activity,organisers",
                "2011,330200,attendee_count,9人,square,宁波市; 海曙区;文明办");
        assertThat(LongText.onlySummary(read).activities().get(0).organisers())
                .containsExactly(UnitId.of("330200"), UnitId.of("330203"), UnitId.of("文明办"));
    }
}
