package org.campaignstats.io.csv;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.io.IOException;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as clerks make them: where the money counts in 万元 and says so anywhere, with headings and stray rows. */
class ClerksTableTest {
    private static ReadResult read(String... lines) throws IOException {
        return CsvFilings.read(Source.ofText("t-2017.csv", String.join("\n", lines) + "\n"), ReadOptions.defaults());
    }

    private static String baseOfFirst(ReadResult read) {
        return read.summaries().get(0).outcomes().get(0).baseFigure().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"单 位：万元", "单位 万元", "（金额：万元）", "单位：人民币万元", "以万元为单位", "2017年统计表(万元)", "單位：萬元", "单位：件、万元"})
    void a_measure_of_money_is_declared_above_a_table_in_any_words(String line) throws IOException {
        ReadResult read = read("\"" + line + "\",", "单位,挽回经济损失", "海曙区,3");
        assertThat(baseOfFirst(read)).isEqualTo("3万");
        assertThat(read.summaries().get(0).filer()).hasToString("330203");
    }

    @Test
    void a_sum_of_money_declares_no_measure() throws IOException {
        assertThat(baseOfFirst(read("损失500万元以上情况,", "单位,挽回经济损失", "海曙区,3"))).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"挽回经济损失：万元", "挽回经济损失/万元", "(万元)挽回经济损失", "挽回经济损失万元", "挽回经济损失（金额：万元）", "挽回经济损失（人民币万元）"})
    void a_measure_of_money_is_named_anywhere_in_a_header(String header) throws IOException {
        ReadResult read = read("单位,受理投诉,\"" + header + "\"", "海曙区,1,3");
        assertThat(read.summaries().get(0).outcomes().get(1).baseFigure()).hasToString("3万");
        assertThat(read.summaries().get(0).outcomes().get(1).indicator()).hasToString("economic_loss_recovered");
    }

    @Test
    void a_measure_in_the_name_of_an_indicator_holds_in_the_long_layout_too() throws IOException {
        assertThat(baseOfFirst(read("campaign,unit,indicator,value", "2017,330203,挽回经济损失（万元）,3")))
                .isEqualTo("3万");
        assertThat(read("campaign,unit,indicator,value,measure", "2017,330203,挽回经济损失（万元）,3,元")
                        .findings())
                .extracting(Object::toString)
                .containsExactly("error: t-2017.csv row 2, column measure: '元' is another measure than 万元 in"
                        + " '挽回经济损失（万元）'; expected one of them");
    }

    @Test
    void a_form_that_names_two_measures_is_asked_which() throws IOException {
        ReadResult read = FormCsv.read(
                Source.ofText("f-2017.csv", "内容,单位,数量\n受理投诉,件,1\n挽回经济损失（万元）,元,3\n"),
                ReadOptions.builder().unit("330203").build());
        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly("error: f-2017.csv row 3, column 数量: Measure '元' is another than 万元 in '挽回经济损失（万元）';"
                        + " expected one of them");
    }

    @Test
    void a_measure_below_a_table_is_not_applied_and_that_is_told() throws IOException {
        ReadResult read = read("单位,挽回经济损失", "海曙区,3", "注：单位为万元");
        assertThat(baseOfFirst(read)).isEqualTo("3");
        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly("warning: t-2017.csv row 3: '注：单位为万元' stands below the table, so 万元 was not applied;"
                        + " expected it above the header, or in the header of its column");
    }

    @Test
    void a_city_above_its_counties_is_a_heading_and_not_a_zero() throws IOException {
        ReadResult read = read("单位,受理投诉,受理举报", "宁波市,,", "海曙区,10,1", "江北区,20,2", "合计,30,3");
        assertThat(read.trees().get(0).depthFirst()).hasSize(3);
        assertThat(read.trees().get(0).roots().get(0).ownLevel()).isEqualTo(OwnLevel.NONE);
        assertThat(read.findings().get(0))
                .hasToString(
                        "note: t-2017.csv row 2, column 单位: '宁波市' has no cell filled and heads the rows below it, so it"
                                + " was not read as a unit");
    }

    @Test
    void figures_above_the_header_are_an_error() throws IOException {
        ReadResult read = read("2017年统计表,,", "全市合计,60,6", "单位,受理投诉,受理举报", "江北区,20,2");
        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "error: t-2017.csv row 2: The row stands above the header and was not read; expected figures"
                                + " below it, one table a file");
        assertThat(read).hasToString("1 of 2 rows read, 1 finding");
    }

    @Test
    void a_header_that_is_repeated_is_no_unit() throws IOException {
        ReadResult read = read("单位,受理投诉,受理举报", "海曙区,10,1", "单位,受理投诉,受理举报", "江北区,20,2", "合计,30,3");
        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly("note: t-2017.csv row 3: The row repeats the header and was skipped");
        assertThat(read.trees().get(0).depthFirst()).hasSize(3);
    }

    @Test
    void a_title_of_two_years_leaves_the_campaign_open() {
        assertThatThrownBy(() -> read("截至2018年1月统计2017年情况表,", "单位,受理投诉", "海曙区,10"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("t-2017.csv: its title names several years; give the campaign, e.g. --campaign 2017");
    }

    @ParameterizedTest
    @CsvSource({"同比增长(%)", "挽损增长率", "占比"})
    void rates_and_changes_are_not_added(String header) throws IOException {
        ReadResult read = read("单位,受理投诉," + header, "海曙区,10,10", "江北区,20,20", "合计,30,15");
        assertThat(RollUp.over(read.trees().get(0)).add(read.summaries()).run()).isNowhereContradicted();
    }
}
