package org.campaignstats.io.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.io.json.CampaignJson;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filings of any format, told apart by content, alone and as a batch. */
class FilingsTest {
    private static final String LONG = "campaign,unit,indicator,value\n2011,330200,complaint_received,115起\n";
    private static final ReadOptions DEFAULTS = ReadOptions.defaults();

    @TempDir
    private Path folder;

    private static ReadResult read(String text) throws IOException {
        return Filings.read(Source.ofText("f", text), DEFAULTS);
    }

    private static List<String> figures(ReadResult read) {
        return read.summaries().stream()
                .flatMap(CampaignSummary::allOutcomes)
                .map(outcome -> outcome.unit() + " " + outcome.figure())
                .toList();
    }

    @Test
    void long_csv_is_known_by_its_header() throws IOException {
        assertThat(figures(read(LONG))).containsExactly("330200 115起");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF"})
    void json_is_known_by_its_first_character(String before) throws IOException {
        String json = CampaignJson.write(read(LONG).summaries());
        assertThat(json.strip()).startsWith("[");
        assertThat(figures(read(before + json))).containsExactly("330200 115起");
    }

    @Test
    void the_name_of_a_file_says_nothing_about_its_format() throws IOException {
        Path csv = Files.writeString(folder.resolve("reports.json"), LONG);
        Path json = Files.writeString(
                folder.resolve("reports.csv"), CampaignJson.write(read(LONG).summaries()));
        assertThat(figures(Filings.read(csv))).isEqualTo(figures(Filings.read(json, DEFAULTS)));
    }

    @Test
    void a_file_of_units_is_not_added_up() {
        Source units = Source.ofText("units.csv", "unit,name,parent\n330200,宁波市,\n");
        assertThatThrownBy(() -> Filings.read(units, DEFAULTS))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(
                        "units.csv: a file of units, not of filings; give it with --units, or to Filings.readUnits");
    }

    @Test
    void several_files_of_several_encodings_are_one_batch() throws IOException {
        Source utf8 = Source.ofText("a.csv", LONG);
        Source gb = Source.ofBytes("b.csv", LONG.replace("330200", "海曙区").getBytes(Charset.forName("GB18030")));
        Source bad = Source.ofText("c.csv", LONG.replace("115起", "十分"));
        ReadResult read = Filings.read(List.of(utf8, gb, bad), DEFAULTS);
        assertThat(figures(read)).containsExactly("330200 115起", "330203 115起");
        assertThat(read.findings().stream().map(Object::toString))
                .containsExactly(
                        "note: b.csv: '海曙区' was read as the region 330203, 浙江省; give codes, or the units, if another is meant",
                        "error: c.csv row 2, column value: '十分' is not a figure "
                                + "(it is a word, or could be read in two ways); expected e.g. 1380, 1380余, 12.5万 or _");
        assertThat(read).hasToString("2 of 3 rows read, 2 findings");
    }

    @Test
    void a_batch_of_no_file_is_empty() throws IOException {
        assertThat(Filings.read(List.of(), DEFAULTS)).isEqualTo(ReadResult.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " ", ",,,\n"})
    void an_empty_file_is_refused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("f: empty; expected CSV with a header, or JSON");
    }

    @Test
    void a_long_file_without_line_breaks_is_told_from_an_empty_one() {
        assertThatThrownBy(() -> read("campaign,unit,indicator,value 2023,330203,complaint_received,5 ".repeat(10_000)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(
                        "f: no row of it can be read as CSV, be it that line breaks are missing; expected CSV with a"
                                + " header, or JSON");
    }

    @Test
    void a_workbook_named_csv_is_refused_by_name() throws IOException {
        Path file = Files.write(folder.resolve("table.csv"), new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8, 0, 0});
        assertThatThrownBy(() -> Filings.read(file))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("table.csv: a workbook or document (.xlsx, .docx, .zip), not text; "
                        + "open it and save it as \"CSV UTF-8\", one sheet a file");
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThatThrownBy(() -> Filings.read(folder.resolve("none.csv"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void units_and_indicators_are_read_from_files() throws IOException {
        Path units = Files.writeString(folder.resolve("units.csv"), "unit,parent\na,\nb,a\n");
        Path indicators = Files.writeString(folder.resolve("indicators.csv"), "code,name\ntea,检查茶楼\n");
        assertThat(Filings.readUnits(units).depthFirst())
                .extracting(unit -> unit.id().text())
                .containsExactly("a", "b");
        assertThat(Filings.readIndicators(indicators))
                .extracting(i -> i.code().text())
                .containsExactly("tea");
    }
}
