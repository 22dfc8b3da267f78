package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which indicator a cell means. */
class LongIndicatorsTest {
    private static final String COLUMNS = "campaign,unit,indicator,value";

    private static List<String> codes(ReadResult read) {
        return LongText.outcomes(read).stream().map(o -> o.indicator().text()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "materials_distributed, materials_distributed",
        "发放宣传资料, materials_distributed",
        "发放宣传资料(份), materials_distributed",
        "受理投诉, complaint_received",
    })
    void an_indicator_is_found_by_code_or_name(String cell, String code) throws IOException {
        ReadResult read = LongText.read(COLUMNS, "2011,330200," + cell + ",1");
        assertThat(codes(read)).containsExactly(code);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void an_unknown_indicator_is_kept_and_noted_once() throws IOException {
        ReadResult read = LongText.read(
                COLUMNS,
                "2011,330200,放飞气球,1个",
                "2011,330203,放飞气球,2个",
                "2011,330203,lanterns,3个",
                "2011,330204,lanterns,4个");
        assertThat(codes(read)).containsExactly("放飞气球", "放飞气球", "lanterns", "lanterns");
        assertThat(LongText.findings(read))
                .containsExactly(
                        "note: f.csv row 2, column indicator: "
                                + "Indicator '放飞气球' is not in the catalogue and was kept as an additive one of its own",
                        "note: f.csv row 4, column indicator: "
                                + "Indicator 'lanterns' is not in the catalogue and was kept as an additive one of its own");
        assertThat(read.isComplete()).isTrue();
    }

    @Test
    void a_name_of_several_indicators_is_kept_and_its_candidates_are_named() throws IOException {
        ReadOptions options = ReadOptions.builder()
                .catalogue(IndicatorCatalogue.of(List.of(
                        Indicator.builder().code("a").chineseName("检查").build(),
                        Indicator.builder()
                                .code("b")
                                .chineseName("巡查")
                                .synonyms(List.of("检查"))
                                .build())))
                .build();
        ReadResult read = LongText.read(options, COLUMNS, "2011,330200,检查,1次");
        assertThat(codes(read)).containsExactly("检查");
        assertThat(LongText.findings(read))
                .containsExactly("note: f.csv row 2, column indicator: "
                        + "Indicator '检查' could be a or b and was kept as an additive one of its own");
    }

    @Test
    void an_indicator_of_the_users_catalogue_is_known() throws IOException {
        ReadOptions options = ReadOptions.builder()
                .catalogue(IndicatorCatalogue.standard()
                        .with(List.of(Indicator.builder()
                                .code("tea_house_inspected")
                                .chineseName("检查茶楼")
                                .build())))
                .build();
        ReadResult read = LongText.read(options, COLUMNS, "2011,330200,检查茶楼,1家次");
        assertThat(codes(read)).containsExactly("tea_house_inspected");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void a_row_that_is_refused_leaves_no_note_about_its_indicator() throws IOException {
        ReadResult read = LongText.read(COLUMNS, "2011,330200,lanterns,1,38余", "2011,330200,lanterns,五六七");
        assertThat(read.findings()).hasSize(2);
        assertThat(read.findings()).allMatch(f -> f.severity().toString().equals("error"));
    }
}
