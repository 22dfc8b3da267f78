package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of a user's own indicators. */
class IndicatorsCsvTest {
    private static List<Indicator> read(String... lines) throws IOException {
        return IndicatorsCsv.read(
                Source.ofText("indicators.csv", String.join("\n", lines) + "\n"), ReadOptions.defaults());
    }

    @Test
    void every_column_is_read() throws IOException {
        assertThat(read(
                        "code,name,english_name,measure,additivity,resolution,part_of,numerator,denominator,synonyms",
                        "tea_house_inspected,检查茶楼,tea houses,家次,additive,1,market_inspection_count,,,茶楼检查; 检查茶馆",
                        "tea_pass_rate,茶叶合格率,,%,rate,0,,tea_passed,tea_sampled,",
                        "tea_seized,没收茶叶,,公斤,stock,0.001,,,,"))
                .containsExactly(
                        Indicator.builder()
                                .code("tea_house_inspected")
                                .chineseName("检查茶楼")
                                .englishName("tea houses")
                                .measure(Measure.of("家次"))
                                .partOf(IndicatorCode.of("market_inspection_count"))
                                .synonyms(List.of("茶楼检查", "检查茶馆"))
                                .build(),
                        Indicator.builder()
                                .code("tea_pass_rate")
                                .chineseName("茶叶合格率")
                                .measure(Measure.of("%"))
                                .additivity(Additivity.RATE)
                                .resolution(BigDecimal.ZERO)
                                .numerator(IndicatorCode.of("tea_passed"))
                                .denominator(IndicatorCode.of("tea_sampled"))
                                .build(),
                        Indicator.builder()
                                .code("tea_seized")
                                .chineseName("没收茶叶")
                                .measure(Measure.of("公斤"))
                                .additivity(Additivity.STOCK)
                                .resolution(new BigDecimal("0.001"))
                                .build());
    }

    @Test
    void code_and_name_are_enough() throws IOException {
        assertThat(read("name,code", "检查茶楼,tea_house_inspected"))
                .containsExactly(Indicator.builder()
                        .code("tea_house_inspected")
                        .chineseName("检查茶楼")
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a,甲,,;a,乙,, | row 3: column code: Indicator 'a' must be listed once",
                ",甲,, | row 2: column code: The cell is empty; expected e.g. tea_house_inspected",
                "a,,, | row 2: column name: The cell is empty; expected e.g. 检查茶楼",
                "a,甲,sum, | row 2: column additivity: 'sum' is not an additivity; expected additive, distinct, stock, transfer, rate, score",
                "a,甲,,-1 | row 2: column resolution: '-1' is not a resolution; expected e.g. 1, 0.001 or 0",
                "a,甲,,1e9 | row 2: column resolution: '1e9' is not a resolution; expected e.g. 1, 0.001 or 0",
                "a,甲 | row 2: The row has 2 cells, the header has 4",
            })
    void a_bad_file_is_refused_whole(String rows, String message) {
        assertThatThrownBy(() -> read("code,name,additivity,resolution", rows.replace(";", "\n")))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("indicators.csv: " + message);
    }

    @Test
    void a_numerator_of_what_is_no_rate_is_refused() {
        assertThatThrownBy(() -> read("code,name,numerator", "a,甲,b"))
                .hasMessage(
                        "indicators.csv: row 2: Indicator 'a' has a numerator or denominator, so it must be a RATE, was ADDITIVE");
    }

    @Test
    void a_file_without_a_header_is_refused() {
        assertThatThrownBy(() -> read(""))
                .hasMessage("indicators.csv: empty; expected a header with the columns code, name");
        assertThatThrownBy(() -> read("code", "a")).hasMessage("indicators.csv: no column 'name'. Columns are: [code]");
    }
}
