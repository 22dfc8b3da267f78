package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.io.reading.BothLanguages;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadJsonTest {
    private static final String START =
            "{\"format\": \"campaign-summary/1\", \"campaign\": \"2011\", \"filer\": \"330200\"";
    private static final String GOOD = "{\"indicator\": \"complaint_received\", \"figure\": 115}";

    /** A figure in the second of three outcomes; the others are read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "1,38余" | .figure | '1,38余' is not a figure (',' after '1'); expected e.g. 1380, 1380余, 12.5万 or _
                    1e9 | .figure | 'figure' must be a number in plain digits, without an exponent, e.g. 115, was 1e9
                    1E1000000000 | .figure | 'figure' must be a number in plain digits, without an exponent, e.g. 115, was 1E1000000000
                    NaN | .figure | 'figure' must be a number in plain digits, e.g. 115, was NaN
                    -5 | .figure | 'figure' must not be negative, was -5
                    1234567890123456789 | .figure | Value must have at most 18 digits before the point, was 1234567890123456789
                    1.2345678901234 | .figure | Value must have at most 12 digits after the point, was 1.2345678901234
                    true | .figure | 'figure' must be a figure, e.g. 115, "1380余", {"value": 1380, "qualifier": "over"}, {"from": 3, "to": 5}, {"blank": "_"} or {"vague": "多次"}, was true
                    null | .figure | 'figure' must be a figure, e.g. 115, "1380余", {"value": 1380, "qualifier": "over"}, {"from": 3, "to": 5}, {"blank": "_"} or {"vague": "多次"}, was null; a property that says nothing is left out
                    {} | .figure | A figure must have one of 'value', 'from' with 'to', 'blank' and 'vague', has none
                    {"value": 1, "blank": "_"} | .figure | A figure must have one of 'value', 'from' with 'to', 'blank' and 'vague', has [value, blank]
                    {"value": "1380"} | .figure.value | 'value' must be a number, e.g. 1380, was '1380'
                    {"value": 1380, "precision": 1000} | .figure | Value 1380 must be a multiple of its precision 1000
                    {"value": 1380, "precision": 7} | .figure | Precision must be a power of ten, e.g. 1 or 1000, was 7
                    {"value": 0, "qualifier": "over"} | .figure | Zero must not be qualified, was over
                    {"value": 5, "qualifier": "OVER"} | .figure.qualifier | 'qualifier' must be one of exactly, over, nearly, about, at_least, at_most, was 'OVER'
                    {"from": 3} | .figure | Property 'to' is missing
                    {"from": 5, "to": 3} | .figure | Range must not fall, was 5 to 3
                    {"vague": " "} | .figure.vague | The words of a vague figure must not be blank, expected e.g. 多次
                    {"value": 5, "unit": "人"} | .figure.unit | No property is named 'unit' here; the properties are [value, precision, qualifier, printed, measure, oddities]
                    {"value": 5, "value": 6} | .figure.value | Property 'value' must be given once, is given again
                    {"value": 5, "measure": ""} | .figure.measure | Measure '' must be a word of 1 to 20 characters without space around it, e.g. 份
                    {"value": 5, "oddities": ["odd"]} | .figure.oddities[0] | '[0]' must be one of qualified_to_the_last_digit, two_qualifiers, qualifier_before_multiplier, ambiguous_measure, unknown_measure, year_mask, partly_masked, large_before_wan, perhaps_a_measure, was 'odd'
                    {"value": 5, "printed": 5} | .figure.printed | 'printed' must be a text, e.g. "1380余人", was 5
                    """)
    void a_bad_figure_is_one_finding_and_the_others_are_read(String figure, String path, String message)
            throws IOException {
        assertBadOutcome("{\"indicator\": \"complaint_received\", \"figure\": " + figure + "}", path, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    5 | `` | 'outcomes[1]' must be an object, was 5
                    {"figure": 5} | `` | Property 'indicator' is missing
                    {"indicator": "a"} | `` | Property 'figure' is missing
                    {"indicator": " ", "figure": 5} | .indicator | Indicator code ' ' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. materials_distributed
                    {"indicator": "a", "figure": 5, "scop": "own"} | .scop | No property is named 'scop' here; the properties are [indicator, unit, units, breakdown, scope, basis, figure, measure, complete, part_of, note, place]
                    {"indicator": "a", "figure": 5, "figure": 6} | .figure | Property 'figure' must be given once, is given again
                    {"indicator": "a", "figure": 5, "scope": "all"} | .scope | 'scope' must be one of whole, own, under, event, group, was 'all'
                    {"indicator": "a", "figure": 5, "basis": 1} | .basis | 'basis' must be one of period, cumulative, planned, was 1
                    {"indicator": "a", "figure": 5, "scope": "group"} | `` | Outcome 'a' of scope GROUP must be about two or more units, is about [330200]
                    {"indicator": "a", "figure": 5, "units": ["1", "2"]} | `` | Outcome 'a' of scope WHOLE must be about one unit, is about [1, 2]
                    {"indicator": "a", "figure": 5, "units": ["1", "1"], "scope": "group"} | `` | Outcome 'a' must name each unit once, names [1, 1]
                    {"indicator": "a", "figure": 5, "unit": "1", "units": ["1", "2"]} | `` | Either 'unit' or 'units' must be given, not both
                    {"indicator": "a", "figure": 5, "unit": ["1"]} | .unit | 'unit' must be a text, e.g. "330200", was an array
                    {"indicator": "a", "figure": 5, "breakdown": "category=food"} | .breakdown | 'breakdown' must be an object, was 'category=food'
                    {"indicator": "a", "figure": 5, "breakdown": {"dimension": "a=b", "key": "c"}} | .breakdown | Breakdown dimension 'a=b' must not have a '='
                    {"indicator": "a", "figure": "5件", "measure": "人"} | `` | Outcome 'a' is given in 人 but its figure '5件' is printed in 件
                    {"indicator": "a", "figure": 999999999999999999, "measure": "亿元"} | `` | Value must have at most 18 digits before the point, was 99999999999999999900000000
                    {"indicator": "a", "figure": 5, "complete": "yes"} | .complete | 'complete' must be true or false, was 'yes'
                    {"indicator": "a", "figure": 5, "place": {"span": {"from": 9, "to": 3}}} | .place.span | Span must be 0 <= start < end, was 8 to 3
                    {"indicator": "a", "figure": 5, "place": {"span": {"from": 9}}} | .place.span | Property 'to' is missing
                    {"indicator": "a", "figure": 5, "place": {"row": 0}} | .place.row | 'row' must be a whole number of 1 or more, e.g. 7, was 0
                    """)
    void a_bad_outcome_is_one_finding_and_the_others_are_read(String outcome, String path, String message)
            throws IOException {
        assertBadOutcome(outcome, path, message);
    }

    private static void assertBadOutcome(String outcome, String path, String message) throws IOException {
        ReadResult read = read(START + ", \"outcomes\": [" + GOOD + ",\n" + outcome + ",\n" + GOOD + "]}");
        assertThat(messages(read))
                .containsExactly("error: ningbo.json row 2, column outcomes[1]" + path + ": " + message);
        assertThat(read.summaries().get(0).outcomes()).hasSize(2);
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.rowsRead()).isEqualTo(2);
    }

    /** A property that a summary can do without. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "filed_on": "2011-02-30" | filed_on | 'filed_on' must be a day, e.g. "2017-03-15", was '2011-02-30'
                    "filed_on": "15.3.2011" | filed_on | 'filed_on' must be a day, e.g. "2017-03-15", was '15.3.2011'
                    "period": {"first_day": "2011-03-15"} | period | Property 'last_day' is missing
                    "period": {"first_day": "2011-03-15", "last_day": "2011-03-01"} | period.last_day | Last day 2011-03-01 must not be before first day 2011-03-15
                    "source": 3 | source | 'source' must be a text, e.g. "甬工商消〔2011〕3号", was 3
                    "source": "a", "source": "b" | source | Property 'source' must be given once, is given again
                    "unit_names": [] | unit_names | 'unit_names' must be an object of names by unit, was an array
                    "unit_names": {"a;b": "x"} | unit_names.a;b | Unit id 'a;b' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. 330200
                    "unit_names": {"a": "x", "a": "y"} | unit_names.a | Property 'a' must be given once, is given again
                    "coment": "x" | coment | No property is named 'coment' here; the properties are [format, campaign, filer, kind, revision, filed_on, period, source, unit_names, activities, outcomes]
                    "activities": [5] | activities[0] | 'activities[0]' must be an object, was 5
                    "activities": [{"id": "a", "first_day": "2011-03-15"}] | activities[0] | Property 'last_day' is missing
                    "activities": [{"id": "a", "venue": 1}] | activities[0].venue | 'venue' must be a text, e.g. "天一广场", was 1
                    "activities": [{"type": "a"}] | activities[0] | Property 'id' is missing; the activity was not read
                    "activities": [{"id": "a", "organisers": "330200"}] | activities[0].organisers | 'organisers' must be an array, e.g. ["330200", "330203"], was '330200'; the activity was not read
                    "activities": [{"id": "a", "organisers": ["1", "1"]}] | activities[0] | Activity 'a' must name each organiser once, names [1, 1]; the activity was not read
                    """)
    void a_bad_property_is_left_out_of_its_summary(String property, String path, String message) throws IOException {
        ReadResult read = read(START + ", " + property + ", \"outcomes\": [" + GOOD + "]}");
        assertThat(messages(read)).containsExactly("error: ningbo.json row 1, column " + path + ": " + message);
        assertThat(read.summaries()).hasSize(1);
        assertThat(read.rowsRead()).isEqualTo(1);
        assertThat(read.isComplete()).isFalse();
    }

    @Test
    void an_outcome_of_an_activity_is_of_scope_event() throws IOException {
        ReadResult read = read(START + ", \"activities\": [{\"id\": \"a\", \"outcomes\": [" + GOOD + ","
                + " {\"indicator\": \"a\", \"figure\": 5, \"scope\": \"own\"}]}]}");
        assertThat(messages(read))
                .containsExactly(
                        "error: ningbo.json row 1, column activities[0].outcomes[1].scope: 'scope' must be event"
                                + " inside an activity, was 'own'");
        assertThat(read).hasToString("1 of 2 rows read, 1 finding");
    }

    @Test
    void an_activity_that_cannot_be_read_says_how_many_outcomes_go_with_it() throws IOException {
        ReadResult read = read(START + ", \"activities\": [{\"id\": 5, \"outcomes\": [" + GOOD + ", " + GOOD + "]}]}");
        assertThat(messages(read))
                .containsExactly("error: ningbo.json row 1, column activities[0].id: 'id' must be a text, e.g."
                        + " \"square-0315\", was 5; the activity and its 2 outcomes were not read");
        assertThat(read).hasToString("0 of 2 rows read, 1 finding");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"format": "campaign-summary/1", "campaign": "2011" | , column [0] | Property 'filer' is missing
                    {"format": "campaign-summary/1", "filer": "330200" | , column [0] | Property 'campaign' is missing
                    {"format": "campaign-summary/1", "campaign": 2011, "filer": "330200" | , column [0].campaign | 'campaign' must be a text, e.g. "2011", was 2011
                    {"format": "campaign-summary/1", "campaign": {"name": "a"}, "filer": "330200" | , column [0].campaign | Property 'id' is missing
                    {"format": "campaign-summary/1", "campaign": "2011", "filer": "" | , column [0].filer | Unit id '' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. 330200
                    {"format": "campaign-summary/1", "campaign": "2011", "filer": "1", "filer": "2" | , column [0].filer | Property 'filer' must be given once, is given again
                    {"format": "campaign-summary/1", "campaign": "2011", "filer": "1", "kind": "draft" | , column [0].kind | 'kind' must be one of report, plan, correction, was 'draft'
                    {"format": "campaign-summary/1", "campaign": "2011", "filer": "1", "revision": 1.5 | , column [0].revision | 'revision' must be a whole number of 1 or more, e.g. 1, was 1.5
                    {"format": "campaign-summary/2", "campaign": 1, "new": 2 | , column [0].format | Format 'campaign-summary/2' is not known; expected 'campaign-summary/1'
                    {"campaign": "2011", "filer": "1", "unit": "2" | , column [0] | Property 'format' is missing; expected 'campaign-summary/1'
                    """)
    void a_summary_that_cannot_stand_is_not_read_and_the_next_is(String start, String column, String message)
            throws IOException {
        ReadResult read = read("[" + start + ", \"outcomes\": [" + GOOD + ", " + GOOD + "]},\n" + START + "}]");
        assertThat(messages(read))
                .containsExactly("error: ningbo.json row 1" + column + ": " + message
                        + "; the summary and its 2 outcomes were not read");
        assertThat(read.summaries()).hasSize(1);
        assertThat(read).hasToString("0 of 2 rows read, 1 finding");
    }

    @Test
    void what_is_wrong_beside_the_id_of_a_campaign_is_left_out() throws IOException {
        ReadResult read = read("{\"format\": \"campaign-summary/1\", \"filer\": \"330200\", \"campaign\": {\"id\":"
                + " \"2011\", \"year\": 1, \"name\": 5, \"size\": 3, \"first_day\": \"2011-03-15\"}}");
        assertThat(messages(read))
                .containsExactly(
                        "error: ningbo.json row 1, column campaign.size: No property is named 'size' here; the properties"
                                + " are [id, name, year, theme, first_day, last_day]",
                        "error: ningbo.json row 1, column campaign.name: 'name' must be a text, e.g. \"国际消费者权益日\", was 5",
                        "error: ningbo.json row 1, column campaign: Property 'last_day' is missing",
                        "error: ningbo.json row 1, column campaign.year: Year of campaign 'year' must be 1900 to 2999,"
                                + " was 1");
        assertThat(read.summaries().get(0).campaign().year()).hasValue(2011);
    }

    @Test
    void an_array_holds_summaries_only() throws IOException {
        assertThat(messages(read("[5, [], " + START + "}]")))
                .containsExactly(
                        "error: ningbo.json row 1, column [0]: A summary must be an object, expected {\"format\":"
                                + " \"campaign-summary/1\", …}",
                        "error: ningbo.json row 1, column [1]: A summary must be an object, expected {\"format\":"
                                + " \"campaign-summary/1\", …}");
    }

    @Test
    void a_truncated_array_gives_the_complete_summaries_before_it() throws IOException {
        ReadResult read = read("[" + START + ", \"outcomes\": [" + GOOD + "]},\n" + START + ", \"outcomes\": [" + GOOD
                + ",\n {\"indicator\": \"compl");
        assertThat(messages(read))
                .containsExactly(
                        "error: ningbo.json row 3: The text ends in the middle; the summary that begins in row 2"
                                + " and its 2 outcomes were not read");
        assertThat(read.summaries()).hasSize(1);
        assertThat(read).hasToString("1 of 3 rows read, 1 finding");
    }

    @Test
    void an_array_that_is_not_closed_is_truncated() throws IOException {
        for (String end : List.of("", ",", ", nul")) {
            ReadResult read = read("[" + START + "}" + end);
            assertThat(messages(read)).containsExactly("error: ningbo.json row 1: The text ends in the middle");
            assertThat(read.summaries()).hasSize(1);
        }
    }

    @Test
    void what_is_no_json_ends_an_array() throws IOException {
        ReadResult read = read(
                "[" + START + "},\n" + START + ", \"outcomes\": [" + GOOD + ", {indicator: 5}]},\n" + START + "}]");
        assertThat(messages(read))
                .containsExactly(
                        "error: ningbo.json row 2: From character 139 of the row on, 'indicator: 5}]},' is not JSON;"
                                + " the summary that begins in row 2 and its 2 outcomes were not read; nothing after it"
                                + " was read");
        assertThat(read.summaries()).hasSize(1);
    }

    @Test
    void a_line_that_is_no_json_costs_that_line_only() throws IOException {
        String good = START + ", \"outcomes\": [" + GOOD + "]}\n";
        ReadResult read = read(good + START + ", \"outcomes\": [" + GOOD + ", 007]}\n" + good + START + ",\n" + good
                + START + ", \"source\": \"a\n" + good + "}\n" + good);
        assertThat(messages(read))
                .containsExactly(
                        "error: ningbo.json row 2: From character 139 of the row on, '07]}' is not JSON; the summary that"
                                + " begins in row 2 and its 1 outcome were not read; reading went on in row 3",
                        "error: ningbo.json row 5: From character 1 of the row on, '{\"format\": \"campaign' is not JSON; the"
                                + " summary that begins in row 4 was not read; reading went"
                                + " on in row 5",
                        "error: ningbo.json row 6: At character 85 of the row, the line ends in the middle; the summary that begins"
                                + " in row 6 was not read; reading went on in row 7",
                        "error: ningbo.json row 8: From character 1 of the row on, '}' is not JSON; reading went on in"
                                + " row 9");
        assertThat(read.summaries()).hasSize(5);
    }

    @Test
    void names_in_messages_are_cut_and_made_visible() throws IOException {
        ReadResult read = read(START + ", \"" + "x".repeat(1000) + "\": 1, \"\\u0007\\u202e\": 2}");
        assertThat(read.findings()).hasSize(2);
        assertThat(read.findings().get(0).place().column()).hasValue("x".repeat(40) + "…");
        assertThat(read.findings().get(1).place().column()).hasValue("\\u0007\\u202e");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `` | nothing in it
                    `   ` | nothing in it
                    campaign,unit,indicator | row 1: From character 1 of the row on, 'campaign,unit,indica' is not JSON
                    "text" | not a campaign summary but a single value
                    115 | not a campaign summary but a single value
                    [ | row 1: The text ends in the middle
                    ] | row 1: From character 1 of the row on, ']' is not JSON
                    """)
    void a_source_without_anything_to_read_is_unreadable(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("ningbo.json: " + message + "; expected {\"format\": \"campaign-summary/1\", …}")
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadableSourceException.class))
                .satisfies(e -> BothLanguages.agree(e.wording()));
    }

    private static ReadResult read(String text) throws IOException {
        ReadResult read = CampaignJson.read(Source.ofText("ningbo.json", text), ReadOptions.defaults());
        BothLanguages.agree(read.findings());
        return read;
    }

    /** All but the notes about indicators that no catalogue has. */
    private static List<String> messages(ReadResult read) {
        return read.findings().stream()
                .filter(f -> !f.code().equals("indicator-unknown"))
                .map(Finding::toString)
                .toList();
    }
}
