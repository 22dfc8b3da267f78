package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Blank;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Range;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.figure.Vague;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.io.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureShapeTest {

    static PrintedFigure plain(long number) {
        return PrintedFigure.of(Stated.of(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    115        | {"value": 115, "printed": "115"}
                    115起      | {"value": 115, "printed": "115起"}
                    1380余人   | {"value": 1380, "qualifier": "over", "printed": "1380余人"}
                    12.5万份   | {"value": 125000, "precision": 1000, "printed": "12.5万份"}
                    77.90%     | {"value": 77.9, "precision": 0.01, "printed": "77.90%"}
                    无         | {"value": 0, "precision": 0, "printed": "无"}
                    0          | {"value": 0, "printed": "0"}
                    近万       | {"value": 10000, "precision": 10000, "qualifier": "nearly", "printed": "近万"}
                    至少40场   | {"value": 40, "qualifier": "at_least", "printed": "至少40场"}
                    不超过20   | {"value": 20, "qualifier": "at_most", "printed": "不超过20"}
                    约115      | {"value": 115, "qualifier": "about", "printed": "约115"}
                    约3万余    | {"value": 30000, "precision": 10000, "qualifier": "over", "printed": "约3万余"}
                    3至5万     | {"from": 30000, "to": 50000, "printed": "3至5万"}
                    约3至5人   | {"from": 3, "to": 5, "qualifier": "about", "printed": "约3至5人"}
                    _余人次    | {"blank": "_余", "printed": "_余人次"}
                    20xx余册   | {"blank": "20xx余", "printed": "20xx余册"}
                    —          | {"blank": "—", "printed": "—"}
                    多次       | {"vague": "多次", "printed": "多次"}
                    """)
    void a_print_is_written_with_its_meaning_and_read_from_both(String print, String json) throws IOException {
        PrintedFigure figure = PrintedFigure.parse(print);
        assertThat(written(figure)).isEqualTo(json);
        assertThat(read(json)).isEqualTo(figure);
        assertThat(read("\"" + print + "\"")).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    115   | 115
                    0     | 0
                    12.5  | 12.5
                    0.000000000001 | 0.000000000001
                    999999999999999999 | 999999999999999999
                    """)
    void a_number_alone_is_a_plain_number(String number, String json) throws IOException {
        PrintedFigure figure = PrintedFigure.of(Stated.of(new BigDecimal(number), Qualifier.EXACTLY));
        assertThat(written(figure)).isEqualTo(json);
        assertThat(read(json)).isEqualTo(figure);
    }

    @Test
    void zeros_at_the_end_of_a_number_are_its_precision() throws IOException {
        PrintedFigure figure = PrintedFigure.of(Stated.of(new BigDecimal("77.90"), Qualifier.EXACTLY));
        assertThat(read("77.90")).isEqualTo(figure);
        assertThat(read("{\"value\": 77.90}")).isEqualTo(figure);
        assertThat(written(figure)).isEqualTo("{\"value\": 77.9, \"precision\": 0.01}");
    }

    @Test
    void figures_that_came_from_no_print_are_written_without_one() throws IOException {
        for (PrintedFigure figure : List.of(
                PrintedFigure.of(new Range(BigDecimal.ONE, BigDecimal.TEN, Qualifier.AT_LEAST)),
                PrintedFigure.of(new Blank("")),
                PrintedFigure.of(new Vague("一些")),
                PrintedFigure.of(Stated.zeroInWords()))) {
            assertThat(written(figure)).doesNotContain("printed");
            assertThat(read(written(figure))).isEqualTo(figure);
        }
    }

    @Test
    void a_print_that_would_read_otherwise_has_its_measure_and_oddities_beside_it() throws IOException {
        PrintedFigure bare = new PrintedFigure(Stated.of(115), Optional.of("115起"), Optional.empty(), List.of());
        assertThat(written(bare)).isEqualTo("{\"value\": 115, \"printed\": \"115起\", \"oddities\": []}");
        assertThat(read(written(bare))).isEqualTo(bare);

        PrintedFigure split =
                new PrintedFigure(Stated.of(16), Optional.of("16/140"), Optional.of(Measure.of("期")), List.of());
        assertThat(written(split)).isEqualTo("{\"value\": 16, \"printed\": \"16/140\", \"measure\": \"期\"}");
        assertThat(read(written(split))).isEqualTo(split);
    }

    @Test
    void a_print_of_another_number_is_a_warning() throws IOException {
        ReadResult read = CampaignJson.read(document("{\"value\": 138, \"printed\": \"1380余\"}"));
        assertThat(read.findings())
                .map(Object::toString)
                .containsExactly(
                        "warning: row 1, column outcomes[0]: The figure is 138 but its print '1380余' is another"
                                + " number; the figure was read");
        assertThat(read.rowsRead()).isEqualTo(1);
    }

    static String document(String figure) {
        return "{\"format\": \"campaign-summary/1\", \"campaign\": \"2011\", \"filer\": \"330200\", \"outcomes\":"
                + " [{\"indicator\": \"complaint_received\", \"figure\": " + figure + ", \"place\": {}}]}\n";
    }

    private static String written(PrintedFigure figure) {
        CampaignSummary summary = CampaignSummary.builder()
                .campaign("2011")
                .filer("330200")
                .addOutcomes(Outcome.builder()
                        .indicator("complaint_received")
                        .unit("330200")
                        .figure(figure)
                        .build())
                .build();
        String line = CampaignJson.writeLines(List.of(summary));
        return line.substring(line.indexOf("\"figure\": ") + 10, line.indexOf(", \"place\""));
    }

    private static PrintedFigure read(String figure) throws IOException {
        return CampaignJson.read(document(figure))
                .summaries()
                .get(0)
                .outcomes()
                .get(0)
                .figure();
    }
}
