package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.campaignstats.io.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One finding for each bad cell, and the rows around it are read. */
class LongBadCellTest {
    private static ReadResult between(String columns, String bad) throws IOException {
        int width = columns.split(",").length;
        String good = "2011,330200,complaint_received,1起" + ",".repeat(width - 4);
        return LongText.read(columns, good, bad, good);
    }

    @Test
    void whoever_is_named_in_a_row_that_cannot_be_read_has_filed() throws IOException {
        ReadResult read = LongText.read(
                "campaign,unit,filer,indicator,value",
                "2011,330203,330200,complaint_received,-5",
                "2011,330203,,complaint_received,-5");
        assertThat(read.findings())
                .extracting(finding -> finding.unit().orElseThrow().text())
                .containsExactly("330200", "330203");
        assertThat(read.summaries())
                .extracting(summary -> summary.filer() + " " + summary.outcomes())
                .containsExactly("330200 []", "330203 []");
        assertThat(read).hasToString("0 of 2 rows read, 2 findings");
    }

    private static void assertOneFinding(ReadResult read, String message) {
        assertThat(LongText.findings(read)).containsExactly("error: f.csv row 3" + message);
        assertThat(LongText.figures(read)).containsExactly("1起", "1起");
        assertThat(read).hasToString("2 of 3 rows read, 1 finding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "∅,330200,complaint_received,1 | , column campaign: The cell is empty; expected e.g. 2011",
                "a;b,330200,complaint_received,1 | , column campaign: Campaign id 'a;b' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. 2011",
                "2011,∅,complaint_received,1 | , column unit: The cell is empty; expected e.g. 330200",
                "2011,330200,∅,1 | , column indicator: The cell is empty; expected e.g. materials_distributed",
                "2011,330200,a;b,1 | , column indicator: Indicator code 'a;b' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. materials_distributed",
                "2011,330200,complaint_received,16/140 | , column value: '16/140' is not a figure ('/140' is no measure); expected e.g. 1380, 1380余, 12.5万 or _",
                "2011,330200,complaint_received,-5 | , column value: '-5' is not a figure (no number at '-5'); expected e.g. 1380, 1380余, 12.5万 or _",
                "2011,330200,complaint_received | : The row has 3 cells, the header has 4",
                "2011,330200,complaint_received,1,起 | : The row has 5 cells, the header has 4",
                "2011,330200,complaint_received,1\u0000起 | : The cell '1?起' holds a control character",
                "2011,330200,complaint_received,1\u001b[2J | : The cell '1?[2J' holds a control character",
                "2011,330200;330203,complaint_received,1 | , column unit: Several units need scope group, was whole",
                "2011,330200;,complaint_received,1 | , column unit: Unit id '' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. 330200",
            })
    void of_the_four_columns(String row, String message) throws IOException {
        assertOneFinding(between("campaign,unit,indicator,value", row.replace("∅", "")), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "scope | all | , column scope: 'all' is not a scope; expected whole, own, under, event, group",
                "scope | group | , column unit: A group needs two or more units; expected e.g. 140502;140581",
                "basis | total | , column basis: 'total' is not a basis; expected period, cumulative, planned",
                "kind | draft | , column kind: 'draft' is not a kind; expected report, plan, correction",
                "breakdown | food | , column breakdown: Breakdown 'food' must be dimension=key, e.g. category=food",
                "breakdown | category= | , column breakdown: Breakdown key '' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. food",
                "measure | 人次 | : Outcome 'complaint_received' is given in 人次 but its figure '1起' is printed in 起",
                "measure | 一二三四五六七八九十一二三四五六七八九十一 | , column measure: Measure '一二三四五六七八九十一二三四五六七八九十一' must be a word of 1 to 20 characters without space around it, e.g. 份",
                "printed | 1,38余 | , column printed: '1,38余' is not a figure (',' after '1'); expected e.g. 1380, 1380余, 12.5万 or _",
                "part_of | a;b | , column part_of: Indicator code 'a;b' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. materials_distributed",
                "complete | no | , column complete: 'no' is not expected; expected yes or nothing",
                "organisers | 330200 | , column organisers: Organisers need an activity; expected its id in column activity",
                "date | 3月15日 | , column date: Period '3月15日' must be a day or two, e.g. 2017-03-15 or 2017-03-01/2017-03-15",
                "revision | 0 | , column revision: '0' is not a revision; expected a whole number from 1",
                "revision | 1.5 | , column revision: '1.5' is not a revision; expected a whole number from 1",
                "revision | 99999999999 | , column revision: '99999999999' is not a revision; expected a whole number from 1",
                "filed_on | 2011-02-30 | , column filed_on: '2011-02-30' is not a day; expected e.g. 2017-03-15",
                "period | 2011-03-16/2011-03-15 | , column period: Last day 2011-03-15 must not be before first day 2011-03-16",
                "filer | a;b | , column filer: Unit id 'a;b' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. 330200",
                "unit_name | 宁波;海曙 | , column unit_name: 2 names for 1 units; expected as many names as units",
            })
    void of_an_optional_column(String column, String cell, String message) throws IOException {
        String row = "2011,330200,complaint_received,1起,\"" + cell + "\"";
        assertOneFinding(between("campaign,unit,indicator,value," + column, row), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "330200,330200,own,square,, | , column scope: Scope own does not go with an activity; expected event or nothing",
                "330200;330203,,group,,, | , column filer: The cell is empty; expected who filed the figure of several units",
                "330200;330200,330200,group,,, | : Outcome 'complaint_received' must name each unit once, names [330200, 330200]",
                "330200,330200,,square,330203;330203, | , column organisers: Each organiser must be named once, named are [330203, 330203]",
                "330200,330200,,square,330203;, | , column organisers: Unit id '' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. 330200",
            })
    void of_several_columns_together(String cells, String message) throws IOException {
        String[] c = cells.split(",", -1);
        String row = String.join(",", "2011", c[0], "complaint_received", "1起", c[1], c[2], c[3], c[4], c[5]);
        assertOneFinding(between("campaign,unit,indicator,value,filer,scope,activity,organisers,date", row), message);
    }

    @Test
    void of_a_multiplier_in_the_value_and_in_the_measure() throws IOException {
        assertOneFinding(
                between("campaign,unit,indicator,value,measure", "2011,330200,economic_loss_recovered,3万,万元"),
                ": Outcome 'economic_loss_recovered' is given in 万元 but its figure '3万' has a multiplier of its own");
    }
}
