package org.campaignstats.io.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.json.CampaignJson;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.campaignstats.io.results.RollUpJson;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What long files add up to is what filings read as objects add up to. */
class BulkRollUpTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final ReadOptions DEFAULTS = ReadOptions.defaults();
    private static final String HEADER = "campaign,unit,filer,indicator,value,activity,unit_name\n";

    @TempDir
    private Path folder;

    private static String asObjects(ReadOptions options, List<Source> sources) throws IOException {
        ReadResult read = Filings.read(sources, options);
        UnitTree tree = options.units().orElseGet(() -> Filings.unitTree(read, options));
        RollUpResult result = RollUp.over(tree)
                .indicators(options.catalogue())
                .add(read.summaries())
                .run();
        return told(result, read.rows(), read.rowsRead(), read.findings(), read.furtherFindings());
    }

    private static String inBulk(ReadOptions options, Path... files) throws IOException {
        BulkResult one =
                BulkRollUp.of(List.of(files)).options(options).threads(1).run();
        BulkResult read =
                BulkRollUp.of(List.of(files)).options(options).threads(3).run();
        String told = told(read.result(), read.rows(), read.rowsRead(), read.findings(), read.furtherFindings());
        assertThat(told(one.result(), one.rows(), one.rowsRead(), one.findings(), one.furtherFindings()))
                .as("in one thread, beside three")
                .isEqualTo(told);
        return told;
    }

    private static String told(RollUpResult result, long rows, long good, List<?> findings, long further)
            throws IOException {
        StringWriter json = new StringWriter();
        RollUpJson.write(result.figures(), json);
        String names = result.figures()
                .map(figure -> figure.unit().id() + " " + figure.unit().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return good + " of " + rows + ", " + further + " further\n"
                + findings.stream().map(found -> found + "\n").collect(Collectors.joining()) + json + "\n" + names
                + "\n" + result + "\n" + result.kept() + "\n" + result.findings() + "\n" + result.contradicted();
    }

    private static List<Source> sources(Path... files) {
        List<Source> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(Source.of(file));
        }
        return sources;
    }

    private static ReadOptions with(Path units) throws IOException {
        return ReadOptions.builder().units(Filings.readUnits(units)).build();
    }

    private Path write(String name, String... rows) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningbo-2011", "ningbo-counties-2011", "huangpu-2012", "jincheng-2016"})
    void the_examples_add_up_alike_over_the_units_that_occur(String example) throws IOException {
        Path file = EXAMPLES.resolve(example).resolve("reports.csv");
        assertThat(inBulk(DEFAULTS, file)).isEqualTo(asObjects(DEFAULTS, sources(file)));
    }

    @ParameterizedTest
    @CsvSource({"ningbo-2011, units.csv", "huangpu-2012, units-2012.csv", "jincheng-2016, units.csv"})
    void the_examples_add_up_alike_over_given_units(String example, String units) throws IOException {
        Path file = EXAMPLES.resolve(example).resolve("reports.csv");
        ReadOptions options = with(EXAMPLES.resolve(example).resolve(units));
        assertThat(inBulk(options, file)).isEqualTo(asObjects(options, sources(file)));
    }

    @Test
    void several_files_add_up_as_one_batch() throws IOException {
        Path a = write("a.csv", "2011,330203,,complaint_received,5,x,海曙", "2011,330203,,complaint_received,6,y,");
        Path b = write(
                "b.csv", "2011,330204,,complaint_received,7,x,", "2011,330203,330200,complaint_received,8,x,", ",,");
        Path c = write("c.csv", "2011,330203,,complaint_received,5,x,海曙区", "2011,330203,,complaint_received,9,z,");
        assertThat(inBulk(DEFAULTS, a, b, c)).isEqualTo(asObjects(DEFAULTS, sources(a, b, c)));
        assertThat(inBulk(DEFAULTS, c, a)).isEqualTo(asObjects(DEFAULTS, sources(c, a)));
    }

    @Test
    void csv_and_json_lines_add_up_as_one_batch() throws IOException {
        Path a = write("a.csv", "2011,330203,,complaint_received,5,x,海曙", "2011,330203,,complaint_received,6,y,");
        Path b = write("b.csv", "2011,330204,,complaint_received,7,x,", "2011,330204,,complaint_received,8,,");
        Path c = folder.resolve("c.jsonl");
        Files.writeString(
                c,
                CampaignJson.writeLines(Filings.read(b).summaries()) + "x\n"
                        + CampaignJson.writeLines(Filings.read(a).summaries())
                                .replace("\"y\"", "\"z\"")
                                .replace("330203", "330205"));
        assertThat(inBulk(DEFAULTS, a, c)).isEqualTo(asObjects(DEFAULTS, sources(a, c)));
        assertThat(inBulk(DEFAULTS, c, a, b)).isEqualTo(asObjects(DEFAULTS, sources(c, a, b)));
    }

    @Test
    void json_over_several_lines_is_read_too() throws IOException {
        Path a = write("a.csv", "2011,330203,,complaint_received,5,x,海曙", "2011,330203,,complaint_received,6,y,");
        Path b = folder.resolve("b.json");
        Files.writeString(b, CampaignJson.write(Filings.read(a).summaries()));
        assertThat(inBulk(DEFAULTS, b)).isEqualTo(asObjects(DEFAULTS, sources(b)));
        assertThat(BulkRollUp.accepts(b, DEFAULTS)).isFalse();
        assertThat(BulkRollUp.accepts(a, DEFAULTS)).isTrue();
    }

    @Test
    void a_copy_of_a_filing_in_another_file_counts_once() throws IOException {
        String[] rows = {"2011,330203,,complaint_received,5,x,", "2011,330203,,complaint_received,6,y,"};
        Path a = write("a.csv", rows);
        Path b = write("b.csv", rows);
        String told = inBulk(DEFAULTS, a, b);
        assertThat(told).isEqualTo(asObjects(DEFAULTS, sources(a, b)));
        assertThat(told).contains("A copy of the filing of '330203' for 2011, revision 1, was left out");
    }

    @Test
    void files_of_the_same_name_in_two_folders_are_two_files() throws IOException {
        String[] rows = {"2011,330203,,complaint_received,5,x,", "2011,330203,,complaint_received,6,y,"};
        Path a = write("a/reports.csv", rows);
        Path b = write("b/reports.csv", rows);
        Path c = write("c/others.csv", "2011,330204,,complaint_received,1,x,", "x");
        List<Source> named = List.of(Source.of(a.toString(), a), Source.of(b.toString(), b), Source.of(c));
        assertThat(inBulk(DEFAULTS, a, b, c)).isEqualTo(asObjects(DEFAULTS, named));
    }

    @Test
    void files_of_the_same_name_that_differ_contradict_each_other() throws IOException {
        Path a = write("a/reports.csv", "2011,330203,,complaint_received,5,x,甲", "2011,330203,,complaint_received,6,,");
        Path b = write("b/reports.csv", "2011,330203,,complaint_received,5,x,乙", "2011,330203,,complaint_received,7,,");
        List<Source> named = List.of(Source.of(a.toString(), a), Source.of(b.toString(), b));
        assertThat(inBulk(DEFAULTS, a, b)).isEqualTo(asObjects(DEFAULTS, named));
    }

    @Test
    void a_file_that_is_given_twice_counts_once() throws IOException {
        Path a = write("a.csv", "2011,330203,,complaint_received,5,x,", "2011,330204,,complaint_received,6,,");
        RollUpResult result = BulkRollUp.of(List.of(a, a)).run().result();
        assertThat(result.get("330203", "complaint_received").bounds()).hasToString("[5, ∞)");
        assertThat(result.findings())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "note: " + a
                                + " (2) row 2: A copy of the filing of '330203' for 2011, revision 1, was left out",
                        "note: " + a
                                + " (2) row 3: A copy of the filing of '330204' for 2011, revision 1, was left out");
    }

    @Test
    void settings_hold_for_sums_too() throws IOException {
        Path file =
                write("a.csv", "2011,330203,,complaint_received,30000,x,", "2011,330203,,complaint_received,40余,y,");
        assertThat(BulkRollUp.of(List.of(file))
                        .settings(rollUp -> rollUp.bounds(BoundsPolicy.FACE_VALUE))
                        .run()
                        .result()
                        .get("330203", "complaint_received")
                        .own()
                        .bounds())
                .hasToString("[30040, ∞)");
    }

    @Test
    void all_bytes_below_the_headers_are_told_as_progress() throws IOException {
        Path file = write(
                "a.csv",
                IntStream.range(0, 30_000)
                        .mapToObj(i -> "2011,330203,,complaint_received,5,x" + i + ",")
                        .toArray(String[]::new));
        AtomicLong bytes = new AtomicLong();
        AtomicLong rows = new AtomicLong();
        BulkRollUp.of(List.of(file))
                .threads(2)
                .progress((moreBytes, moreRows) -> {
                    bytes.addAndGet(moreBytes);
                    rows.addAndGet(moreRows);
                })
                .run();
        assertThat(bytes).hasValue(Files.size(file) - HEADER.length());
        assertThat(rows).hasValue(30_000);
    }

    @Test
    void a_file_that_cannot_be_read_is_said() throws IOException {
        Path units = EXAMPLES.resolve("ningbo-2011").resolve("units.csv");
        assertThatThrownBy(() -> BulkRollUp.of(List.of(units)).run())
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageStartingWith("units.csv: no column 'campaign'. Columns are: [unit, ");
        assertThatThrownBy(
                        () -> BulkRollUp.of(List.of(folder.resolve("none.csv"))).run())
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void no_file_adds_up_to_nothing() throws IOException {
        BulkResult read = BulkRollUp.of(List.of()).run();
        assertThat(read.rows()).isZero();
        assertThat(read.result().keys()).isEmpty();
    }
}
