package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.csv.BulkCsv;
import org.campaignstats.io.reading.BothLanguages;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadProgress;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.campaignstats.stats.bulk.Gathering;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialJsonTest {
    private static final UnitTree TREE = UnitTree.closed(List.of(
            ReportingUnit.builder().id("330200").name("宁波市").build(),
            ReportingUnit.builder().id("330203").name("海曙区").parent("330200").build(),
            ReportingUnit.builder().id("330204").name("江东区").parent("330200").build()));

    private static final String CSV = """
            campaign,unit,unit_name,indicator,value,scope,activity,breakdown,note
            2017,330203,海曙,complaint_received,12,event,a2,,
            2017,330203,海曙,materials_distributed,12.5万,event,a2,,
            2017,330203,海曙,complaint_received,3余,event,a10,,
            2017,330203,海曙,complaint_received,_,event,a1,category=food,
            2017,330203,海曙,economic_loss_recovered,3.5,event,a1,,
            2017,330203,,complaint_received,700,whole,,,as printed
            2017,330204,,complaint_received,9,event,a1,,
            2017,330204,,complaint_received,8,event,a1,,
            """;

    private static final String FIRST = """
            {"format": "campaign-partial/1", "bounds": "conventional"}
            """;

    private static final String APART = """
            {"apart": {"campaign": "2017", "unit": "330204"}}
            """;

    private static final String SUMS =
            "{\"indicator\": \"complaint_received\", \"measure\": \"件\", \"activities\": 2, \"numeric\": 2,"
                    + " \"numbers\": 2, \"sum\": 15, \"bounds\": {\"lower\": 15, \"upper\": 25},"
                    + " \"cautious\": {\"lower\": 15, \"upper\": null}}, "
                    + "{\"indicator\": \"complaint_received\", \"breakdown\": {\"dimension\": \"category\", \"key\": \"food\"},"
                    + " \"measure\": \"件\", \"activities\": 1, \"numeric\": 0, \"numbers\": 0, \"sum\": 0,"
                    + " \"bounds\": {\"lower\": 0, \"upper\": null}, \"cautious\": {\"lower\": 0, \"upper\": null}}, "
                    + "{\"indicator\": \"economic_loss_recovered\", \"measure\": \"元\", \"activities\": 1, \"numeric\": 1,"
                    + " \"numbers\": 1, \"sum\": 3.5, \"bounds\": {\"lower\": 3.5, \"upper\": 3.5},"
                    + " \"cautious\": {\"lower\": 3.5, \"upper\": 3.5}}, "
                    + "{\"indicator\": \"materials_distributed\", \"measure\": \"份\", \"activities\": 1, \"numeric\": 1,"
                    + " \"numbers\": 1, \"sum\": 125000, \"bounds\": {\"lower\": 124500, \"upper\": 125500},"
                    + " \"cautious\": {\"lower\": 124500, \"upper\": 125500}}";

    private static final String FILING =
            "{\"filing\": {\"file\": \"march.csv\", \"summary\": {\"format\": \"campaign-summary/1\","
                    + " \"campaign\": \"2017\", \"filer\": \"330203\", \"unit_names\": {\"330203\": \"海曙\"}, \"outcomes\":"
                    + " [{\"indicator\": \"complaint_received\", \"figure\": {\"value\": 700, \"printed\": \"700\"},"
                    + " \"note\": \"as printed\", \"place\": {\"file\": \"march.csv\", \"row\": 7}}]},"
                    + " \"name_rows\": {\"330203\": 6}, \"units\": [{\"unit\": \"330203\", \"first_row\": 2, \"last_row\": 6,"
                    + " \"sums\": [" + SUMS + "], \"activities\": {\"a1\": [1, 2], \"a2\": [0, 3], \"a10\": [0]}}]}}\n";

    private static final String KEPT =
            "{\"filing\": {\"file\": \"march.csv\", \"summary\": {\"format\": \"campaign-summary/1\","
                    + " \"campaign\": \"2017\", \"filer\": \"330204\", \"activities\": [{\"id\": \"a1\", \"outcomes\":"
                    + " [{\"indicator\": \"complaint_received\", \"figure\": {\"value\": 9, \"printed\": \"9\"},"
                    + " \"place\": {\"file\": \"march.csv\", \"row\": 8}}, {\"indicator\": \"complaint_received\","
                    + " \"figure\": {\"value\": 8, \"printed\": \"8\"}, \"place\": {\"file\": \"march.csv\", \"row\": 9}}]}]}}}\n";

    private static final String END = """
            {"end": {"apart": 1, "filings": 2}}
            """;

    private static final String TEXT = FIRST + APART + FILING + KEPT + END;

    @TempDir
    private Path folder;

    private Gathering gathered(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("march.csv"), csv);
        ReadOptions options = ReadOptions.builder().units(TREE).build();
        Gathering gathering = empty();
        BulkCsv.read(file, gathering, options, 1, ReadProgress.UNTOLD);
        Set<Gathering.Apart> apart = gathering.apart(TREE);
        if (!apart.isEmpty()) {
            gathering = gathering.again(apart);
            BulkCsv.read(file, gathering, options, 1, ReadProgress.UNTOLD);
        }
        return gathering;
    }

    private static Gathering empty() {
        return Gathering.of(RollUp.over(TREE));
    }

    private static String text(Gathering gathering) throws IOException {
        StringWriter out = new StringWriter();
        PartialJson.write(gathering, out);
        return out.toString();
    }

    private static Gathering read(String text) throws IOException {
        Gathering into = empty();
        PartialJson.read(Source.ofText("march.jsonl", text), into);
        return into;
    }

    private static Message refused(String text) {
        Gathering into = empty();
        UnreadableSourceException refusal = catchThrowableOfType(
                UnreadableSourceException.class, () -> PartialJson.read(Source.ofText("march.jsonl", text), into));
        assertThat(refusal).as(text).isNotNull();
        assertThat(into.filings())
                .as("what was read of a text that was refused")
                .isEmpty();
        assertThat(into.allApart()).isEmpty();
        return refusal.wording();
    }

    @Test
    void the_format_is_as_documented() throws IOException {
        assertThat(text(gathered(CSV))).isEqualTo(TEXT);
    }

    @Test
    void what_was_read_is_written_alike() throws IOException {
        assertThat(text(read(TEXT))).isEqualTo(TEXT);
        assertThat(text(read("\uFEFF" + TEXT.replace("\n", "\r\n")))).isEqualTo(TEXT);
        assertThat(text(read(FIRST + KEPT + FILING + APART + END))).isEqualTo(TEXT);
    }

    @Test
    void an_activity_may_tell_of_many_things() throws IOException {
        StringBuilder csv = new StringBuilder("campaign,unit,indicator,value,scope,activity,breakdown\n");
        for (int key = 0; key < 150; key++) {
            csv.append("2017,330203,complaint_received,5,event,a1,category=c" + key + "\n");
            csv.append("2017,330203,complaint_received,12余,event,a" + key + ",category=all\n");
        }
        String text = text(gathered(csv.toString()));
        assertThat(text(read(text))).isEqualTo(text);
        assertThat(text).contains("\"apart\": 0").doesNotContain("\"outcomes\"").contains("\"a1\": [0, 1, 2, 3, ");
    }

    @Test
    void of_parts_of_one_file_the_later_row_names_a_unit() throws IOException {
        String later = FIRST
                + FILING.replace("\"a1", "\"b1")
                        .replace("\"a2", "\"b2")
                        .replace("a10", "b10")
                        .replace("海曙", "海曙区")
                        .replace(": 6}, ", ": 9}, ")
                + "{\"end\": {\"apart\": 0, \"filings\": 1}}\n";
        Gathering one = read(TEXT);
        PartialJson.read(Source.ofText("later.jsonl", later), one);
        Gathering other = read(later);
        PartialJson.read(Source.ofText("march.jsonl", TEXT), other);
        assertThat(text(one))
                .isEqualTo(text(other))
                .contains("\"unit_names\": {\"330203\": \"海曙区\"}", "\"name_rows\": {\"330203\": 9}")
                .contains(
                        "\"activities\": 4, \"numeric\": 4, \"numbers\": 4, \"sum\": 30, \"bounds\": {\"lower\": 30, \"upper\": 50}")
                .contains(
                        "{\"a1\": [1, 2], \"a2\": [0, 3], \"b1\": [1, 2], \"b2\": [0, 3], \"a10\": [0], \"b10\": [0]}");
    }

    @Test
    void nothing_gathered_is_a_partial_roll_up_too() throws IOException {
        String nothing = FIRST + "{\"end\": {\"apart\": 0, \"filings\": 0}}\n";
        assertThat(text(empty())).isEqualTo(nothing);
        assertThat(text(read(nothing))).isEqualTo(nothing);
    }

    @Test
    void a_text_that_is_cut_off_after_any_line_is_refused() {
        assertThat(Stream.of("", FIRST, FIRST + APART, FIRST + APART + FILING, FIRST + APART + FILING + KEPT)
                        .map(text -> refused(text).english()))
                .containsExactly(
                        "march.jsonl: nothing in it; expected {\"format\": \"campaign-partial/1\", …}",
                        "march.jsonl: the partial roll-up is not whole, its end mark is missing; write it again",
                        "march.jsonl: the partial roll-up is not whole, its end mark is missing; write it again",
                        "march.jsonl: the partial roll-up is not whole, its end mark is missing; write it again",
                        "march.jsonl: the partial roll-up is not whole, its end mark is missing; write it again");
        assertThat(refused(FIRST).chinese()).isEqualTo("march.jsonl：部分汇总不完整，缺少结束标记；请重新生成");
    }

    @Test
    void a_text_that_is_cut_off_anywhere_is_refused() {
        for (int length = 0; length < TEXT.length() - 1; length++) {
            Message refused = refused(TEXT.substring(0, length));
            agree(refused);
        }
        assertThat(refused(TEXT.substring(0, 200)).english())
                .isEqualTo(
                        "march.jsonl: row 3: The text ends in the middle; the partial roll-up is not whole, its end mark is"
                                + " missing; write it again");
    }

    @Test
    void a_line_that_is_lost_is_noticed() {
        assertThat(refused(FIRST + APART + FILING + END).english())
                .isEqualTo(
                        "march.jsonl: row 4, column end.filings: The end mark tells of 2 'filings', the lines above are 1;"
                                + " the file is not whole");
        assertThat(refused(FIRST + FILING + KEPT + END).english())
                .isEqualTo(
                        "march.jsonl: row 4, column end.apart: The end mark tells of 1 'apart', the lines above are 0; the"
                                + " file is not whole");
        assertThat(refused(TEXT + TEXT).english())
                .isEqualTo(
                        "march.jsonl: row 6: Nothing may stand after the end mark; keep each partial roll-up in a file of"
                                + " its own");
    }

    /** The text with one piece replaced. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    campaign-partial/1 | campaign-partial/2 | row 1, column format: Format 'campaign-partial/2' is not known; expected 'campaign-partial/1'
                    "format": "campaign-partial/1", | `` | row 1: Property 'format' is missing; expected 'campaign-partial/1'
                    "conventional"} | "cautious"} | row 1, column bounds: 'bounds' must be conventional as those that it is added to, was 'cautious'
                    "conventional"} | "exact"} | row 1, column bounds: 'bounds' must be one of conventional, cautious, face_value, was 'exact'
                    , "bounds": "conventional" | `` | row 1: Property 'bounds' is missing
                    "conventional"} | "conventional", "by": "us"} | row 1, column by: No property is named 'by' here; the properties are [format, bounds]
                    {"apart": | {"part": | row 2, column part: No property is named 'part' here; the properties are [apart, filing, end]
                    "unit": "330204"} | "unit": 330204} | row 2, column apart.unit: 'unit' must be a text, e.g. "330203", was 330204
                    {"apart": {"campaign": "2017", "unit": "330204"}} | {} | row 2: A line must have one of 'apart', 'filing' and 'end', has 0
                    {"apart": {"campaign": "2017", "unit": "330204"}} | [] | row 2: The value must be an object, was an array
                    {"filing": {"file": "march.csv" | {"filing": {"file": 5 | row 3, column filing.file: 'file' must be a text, e.g. "ningbo.csv", was 5
                    "filer": "330203" | "filer": " " | row 3, column filing.summary.filer: Unit id ' ' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. 330200; the summary and its 1 outcome were not read
                    {"value": 700, | {"value": -700, | row 3, column filing.summary.outcomes[0].figure.value: 'value' must not be negative, was -700; the summary and its 1 outcome were not read
                    "note": "as printed" | "notes": "as printed" | row 3, column filing.summary.outcomes[0].notes: No property is named 'notes' here; the properties are [indicator, unit, units, breakdown, scope, basis, figure, measure, complete, part_of, note, place]; the summary and its 1 outcome were not read
                    "name_rows": {"330203": 6} | "name_rows": {"330203": 0} | row 3, column filing.name_rows.330203: '330203' must be a whole number of 1 or more, e.g. 7, was 0
                    "name_rows": {"330203": 6} | "name_rows": {"330205": 6} | row 3, column filing.name_rows.330205: Unit '330205' must have a name in 'unit_names'
                    "name_rows": {"330203": 6} | "name_rows": {"330203": 6, "330203": 7} | row 3, column filing.name_rows.330203: Property '330203' must be given once, is given again
                    "name_rows": {"330203": 6} | "name_rows": 6 | row 3, column filing.name_rows: 'name_rows' must be an object of rows by unit, was 6
                    "units": [{ | "units": [5, { | row 3, column filing.units[0]: 'filing.units[0]' must be an object, was 5
                    "last_row": 6 | "last_row": 1 | row 3, column filing.units[0].last_row: 'last_row' must be 2 or more, was 1
                    "first_row": 2, | `` | row 3, column filing.units[0]: Property 'first_row' must stand before 'last_row'
                    "activities": 2, | "activities": -2, | row 3, column filing.units[0].sums[0].activities: 'activities' must not be negative, was -2
                    "activities": 2, | "activities": 0, | row 3, column filing.units[0].sums[0].activities: 'activities' must be a whole number of 1 or more, e.g. 3, was 0
                    "activities": 2, | "activities": 1.5, | row 3, column filing.units[0].sums[0].activities: 'activities' must be a whole number of 0 or more, e.g. 3, was 1.5
                    "activities": 2, | "activities": 9223372036854775808, | row 3, column filing.units[0].sums[0].activities: 'activities' must be a whole number of 0 or more, e.g. 3, was 9223372036854775808
                    "activities": 2, | "activities": 3, | row 3, column filing.units[0].sums[0]: Sums of 3 activities must be those of as many in 'activities', are of 2
                    "numeric": 2 | "numeric": 3 | row 3, column filing.units[0].sums[0].numeric: 'numeric' must be at most the 2 of 'activities', was 3
                    "numbers": 2 | "numbers": 3 | row 3, column filing.units[0].sums[0].numbers: 'numbers' must be at most the 2 of 'numeric', was 3
                    "sum": 15 | "sum": "15" | row 3, column filing.units[0].sums[0].sum: 'sum' must be a number, e.g. 1380, was '15'
                    "sum": 15 | "sum": 1e9 | row 3, column filing.units[0].sums[0].sum: 'sum' must be a number in plain digits, without an exponent, e.g. 1380, was 1e9
                    "lower": 15, "upper": 25 | "lower": 25, "upper": 15 | row 3, column filing.units[0].sums[0].bounds: Bounds must be 0 <= lower <= upper, were 25 and 15
                    "upper": 25 | "upper": NaN | row 3, column filing.units[0].sums[0].bounds.upper: 'upper' must be a number in plain digits, e.g. 125500, was NaN
                    "measure": "元" | "measure": "万元" | row 3, column filing.units[0].sums[2]: Activities of indicator 'economic_loss_recovered' must be added up in 元, were in 万元
                    "economic_loss_recovered" | "satisfaction_index" | row 3, column filing.units[0].sums[2]: Activities of indicator 'satisfaction_index' must not be added up before the roll-up
                    "filer": "330203" | "filer": "330203", "kind": "plan" | row 3, column filing.units[0].sums[0]: Activities must be those of a report to be added up
                    "unit": "330203" | "unit": "330204" | row 3, column filing.units[0].sums[0]: Of unit '330204', which is set apart in campaign '2017', nothing must be added up
                    "a10": [0] | "a10": [4] | row 3, column filing.units[0].activities.a10[0]: '[0]' must be the place of one of 4 sums, counted from 0, was 4
                    "a10": [0] | "a10": 0 | row 3, column filing.units[0].activities.a10: 'a10' must be an array, e.g. [0, 1], was 0
                    "a10": [0] | "a2": [0] | row 3, column filing.units[0].activities.a2[0]: Activity 'a2' must be told of once for a unit and what is counted
                    "a10": [0] | "a;10": [0] | row 3, column filing.units[0].activities.a;10: Activity id 'a;10' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. square-0315
                    {"id": "a1" | {"id": "a1", "venue": "天一广场" | row 4, column filing.summary: Activity 'a1' must have outcomes, and neither type nor venue, in a partial roll-up
                    {"end": | {"end": 5, "end": | row 5, column end: 'end' must be an object, was 5
                    "filings": 2 | "filings": null | row 5, column end.filings: 'filings' must be a number, e.g. 3, was null; a property that says nothing is left out
                    """)
    void what_is_wrong_is_said_with_its_row(String piece, String instead, String message) {
        assertThat(TEXT).contains(piece);
        int at = TEXT.indexOf(piece);
        Message refused = refused(TEXT.substring(0, at) + instead + TEXT.substring(at + piece.length()));
        assertThat(refused.english()).isEqualTo("march.jsonl: " + message);
        agree(refused);
    }

    /** The place of a property is quoted in Chinese alone. */
    private static void agree(Message refused) {
        BothLanguages.agree(new Message(
                refused.english().replaceFirst("row \\d+(, column \\S+)?: ", ""),
                refused.chinese().replaceFirst("第\\d+行(，列“.*?”)?：", "")));
    }

    @Test
    void what_is_too_large_is_refused() {
        assertThat(refused(TEXT.replace("\"sum\": 15", "\"sum\": " + "9".repeat(101)))
                        .english())
                .isEqualTo(
                        "march.jsonl: row 3, column filing.units[0].sums[0].sum: 'sum' must be a number of at most 100"
                                + " characters, has 101");
        assertThat(refused(TEXT.replace("as printed", "x".repeat(1_000_001))).english())
                .isEqualTo("march.jsonl: row 3: A text, name or number has more than 1000000 characters");
        assertThat(refused(TEXT.replace("\"sum\": 15", "\"sum\": " + "[".repeat(300)))
                        .english())
                .isEqualTo("march.jsonl: row 3: Objects or arrays are nested more than 200 deep");
        assertThat(refused("[" + "5,".repeat(1_000_000) + "5]").english())
                .isEqualTo("march.jsonl: row 1: The value must have at most 8000000 characters");
    }

    @Test
    void what_is_no_text_of_utf_8_is_refused() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[TEXT.indexOf("海曙")] = (byte) 0xFF;
        assertThatThrownBy(() -> PartialJson.read(Source.ofBytes("march.jsonl", bytes), empty()))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageStartingWith("march.jsonl: not UTF-8 from byte ");
    }

    /** Bytes changed, left out and doubled at random: read, refused, or in conflict, and nothing else. */
    @Test
    void whatever_stands_there_is_read_or_refused() throws IOException {
        for (long seed = 1; seed <= 4000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(TEXT);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(20) + 1));
                String piece = text.substring(at, end);
                switch (random.nextInt(4)) {
                    case 0 -> text.delete(at, end);
                    case 1 -> text.insert(at, piece);
                    case 2 -> text.insert(random.nextInt(text.length()), piece);
                    default -> text.setCharAt(at, "{}[]\",:0-9.eau \n\\é".charAt(random.nextInt(18)));
                }
            }
            try {
                Gathering into = read(text.toString());
                assertThat(text(into)).as("seed %s", seed).isEqualTo(text(read(text(into))));
            } catch (UnreadableSourceException e) {
                assertThat(e).as("seed %s", seed).hasMessageStartingWith("march.jsonl: ");
            } catch (MessageException e) {
                assertThat(e).as("seed %s", seed).hasMessageContaining("in campaign '");
            }
        }
    }

    @Test
    void what_is_added_up_here_and_set_apart_there_is_refused() throws IOException {
        Gathering all = read(TEXT);
        String april = TEXT.replace("march", "april").replace("\"unit\": \"330204\"", "\"unit\": \"330203\"");
        String apart = april.replace(FILING.replace("march", "april"), "").replace("\"filings\": 2", "\"filings\": 1");
        MessageException refusal = catchThrowableOfType(
                MessageException.class, () -> PartialJson.read(Source.ofText("april.jsonl", apart), all));
        assertThat(refusal.wording())
                .isEqualTo(new Message(
                        "april.jsonl: Activities of unit '330203' in campaign '2017' were added up apart and cannot be put"
                                + " together, for some are told of twice, corrected, told of with their parts or of no unit of"
                                + " the tree; roll up these files together (BulkRollUp)",
                        "april.jsonl：单位“330203”在宣传活动“2017”中的活动数据已分别相加，无法合并，因有活动重复填报、被更正、另报其中数或不属于单位树中的单位；"
                                + "请将这些文件一并汇总（BulkRollUp）"));
        assertThat(text(all)).isEqualTo(TEXT);
    }

    @Test
    void activities_told_of_in_two_parts_are_refused_when_all_are_rolled_up() throws IOException {
        Gathering all = read(TEXT);
        PartialJson.read(Source.ofText("april.jsonl", TEXT.replace("march", "april")), all);
        assertThatThrownBy(() -> all.addTo(RollUp.over(TREE)))
                .isInstanceOf(MessageException.class)
                .hasMessageStartingWith("Activities of unit '330203' in campaign '2017' were added up apart");
    }

    @Test
    void what_has_to_be_gathered_again_is_not_written() throws IOException {
        Path csv = Files.writeString(folder.resolve("march.csv"), CSV);
        Path partial = Files.writeString(folder.resolve("march.jsonl"), "as it was");
        Gathering once = empty();
        BulkCsv.read(csv, once, ReadOptions.builder().units(TREE).build(), 1, ReadProgress.UNTOLD);
        assertThatThrownBy(() -> PartialJson.write(once, partial))
                .isInstanceOf(MessageException.class)
                .hasMessage(
                        "Activities of unit '330204' in campaign '2017' must not be added up, for some are told of twice,"
                                + " corrected or told of with their parts; gather again with this unit set apart");
        assertThat(Files.readString(partial)).isEqualTo("as it was");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("march.csv", "march.jsonl");
    }

    @Test
    void a_file_takes_its_place_when_it_is_whole() throws IOException {
        Path partial = Files.writeString(folder.resolve("march.jsonl"), "as it was");
        PartialJson.write(read(TEXT), partial);
        assertThat(Files.readString(partial)).isEqualTo(TEXT);
        assertThat(folder.toFile().list()).containsExactly("march.jsonl");
        Gathering all = empty();
        PartialJson.read(partial, all);
        assertThat(text(all)).isEqualTo(TEXT);
    }

    @Test
    void a_partial_of_other_bounds_is_read_into_a_gathering_of_the_same() throws IOException {
        Gathering cautious = Gathering.of(RollUp.over(TREE).bounds(BoundsPolicy.CAUTIOUS));
        cautious.setApart(new Gathering.Apart(CampaignId.of("2017"), UnitId.of("330204")));
        String text = text(cautious);
        assertThat(text).startsWith("{\"format\": \"campaign-partial/1\", \"bounds\": \"cautious\"}\n{\"apart\"");
        Gathering into = Gathering.of(RollUp.over(TREE).bounds(BoundsPolicy.CAUTIOUS));
        PartialJson.read(Source.ofText("march.jsonl", text), into);
        assertThat(text(into)).isEqualTo(text);
    }
}
