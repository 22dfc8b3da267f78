package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.campaignstats.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema and the reader refuse the same. Each document is the golden file with one value put in the place of another. */
class SchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = schema();

    /** Object of the schema, property, where the golden file has one, a value that is wrong there. */
    private static final String REFUSED = """
            summary format      /0/format                       "campaign-summary/2"
            summary campaign    /0/campaign                     2011
            summary filer       /0/filer                        "33;02"
            summary kind        /0/kind                         "Report"
            summary revision    /0/revision                     0
            summary filed_on    /0/filed_on                     "20.3.2011"
            summary period      /0/period                       "2011-03-01/2011-03-18"
            summary source      /0/source                       null
            summary unit_names  /0/unit_names                   {"330200": 5}
            summary activities  /0/activities                   {}
            summary outcomes    /0/outcomes                     "none"
            campaign id         /0/campaign/id                  " 2011"
            campaign name       /0/campaign/name                5
            campaign year       /0/campaign/year                1899
            campaign theme      /0/campaign/theme               ["a"]
            campaign first_day  /0/campaign/first_day           "2011-3-1"
            campaign last_day   /0/campaign/last_day            null
            period first_day    /0/period/first_day             20110301
            period last_day     /0/period/last_day              "2011-03"
            activity id         /0/activities/0/id              ""
            activity type       /0/activities/0/type            1
            activity first_day  /0/activities/0/first_day       "15 March"
            activity last_day   /0/activities/0/last_day        true
            activity venue      /0/activities/0/venue           {}
            activity organisers /0/activities/0/organisers      ["330200", "330200"]
            activity outcomes   /0/activities/0/outcomes        [{"indicator": "a", "figure": 1, "scope": "own"}]
            outcome indicator   /0/outcomes/0/indicator         "a\\nb"
            outcome unit        /0/outcomes/1/unit              330204
            outcome units       /0/outcomes/2/units             ["330203"]
            outcome breakdown   /0/outcomes/1/breakdown         "category=food"
            outcome scope       /0/outcomes/1/scope             "group"
            outcome basis       /0/outcomes/1/basis             "CUMULATIVE"
            outcome figure      /0/outcomes/0/figure            -1
            outcome measure     /0/outcomes/1/measure           " 件"
            outcome complete    /0/outcomes/0/complete          "yes"
            outcome part_of     /0/outcomes/1/part_of           ["a"]
            outcome note        /0/outcomes/1/note              null
            outcome place       /0/outcomes/0/place             "ningbo.csv"
            breakdown dimension /0/outcomes/1/breakdown/dimension "a=b"
            breakdown key       /0/outcomes/1/breakdown/key     5
            place file          /0/activities/0/outcomes/0/place/file   1
            place row           /0/activities/0/outcomes/0/place/row    1.5
            place column        /0/activities/0/outcomes/0/place/column null
            place span          /0/outcomes/6/place/span 622
            span from           /0/outcomes/6/place/span/from 0
            span to             /0/outcomes/6/place/span/to "631"
            stated value        /0/outcomes/5/figure/value      1000000000000000000
            stated precision    /0/outcomes/0/figure/precision  "1000"
            stated qualifier    /0/outcomes/5/figure/qualifier  "more"
            stated printed      /0/outcomes/5/figure/printed    60
            stated measure      /0/outcomes/5/figure/measure    ""
            stated oddities     /0/outcomes/5/figure/oddities   ["odd"]
            range from          /0/outcomes/2/figure/from       -3
            range to            /0/outcomes/2/figure/to         "5"
            range qualifier     /0/outcomes/2/figure/qualifier  null
            range printed       /0/outcomes/2/figure/printed    null
            range measure       /0/outcomes/2/figure/measure    "more than twenty characters"
            range oddities      /0/outcomes/2/figure/oddities   "two_qualifiers"
            blank blank         /0/outcomes/3/figure/blank      null
            blank printed       /0/outcomes/3/figure/printed    {}
            blank measure       /0/outcomes/3/figure/measure    5
            blank oddities      /0/outcomes/3/figure/oddities   ["year_mask", "year_mask"]
            vague vague         /0/outcomes/4/figure/vague      " "
            vague printed       /0/outcomes/4/figure/printed    5
            vague measure       /0/outcomes/4/figure/measure    ["次"]
            vague oddities      /0/outcomes/4/figure/oddities   [null]
            """;

    static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CampaignJson.schema(), InputFormat.JSON);
    }

    @Test
    void the_golden_file_is_valid() throws IOException {
        assertThat(SCHEMA.validate(CampaignJsonTest.golden(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void every_property_of_the_schema_has_a_document_that_is_refused() {
        List<String> properties = new ArrayList<>();
        objects()
                .forEach((name, object) -> object.get("properties")
                        .propertyNames()
                        .forEach(property -> properties.add(name + " " + property)));
        assertThat(refused().map(r -> r.object() + " " + r.property()))
                .as(
                        "Each property of campaign-summary-1.schema.json needs a line in SchemaTest.REFUSED: give the property a"
                                + " value in golden/campaign-summary-1.json, then add 'object property /pointer/to/it wrong-value'."
                                + " A line without a property must go.")
                .containsExactlyInAnyOrderElementsOf(properties);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_document_that_differs_in_one_property_is_refused_by_schema_and_reader(Refused refused) throws IOException {
        JsonNode golden = MAPPER.readTree(CampaignJsonTest.golden());
        assertThat(golden.at(refused.pointer()).isMissingNode())
                .as("golden/campaign-summary-1.json must have something at " + refused.pointer())
                .isFalse();
        put(golden, refused.pointer(), MAPPER.readTree(refused.wrong()));
        assertRefused(golden.toString());
    }

    @Test
    void every_object_of_the_schema_is_closed() {
        objects()
                .forEach((name, object) -> assertThat(object.get("additionalProperties"))
                        .as("Object '" + name
                                + "' of campaign-summary-1.schema.json must have \"additionalProperties\": false")
                        .isEqualTo(MAPPER.readTree("false")));
    }

    @ParameterizedTest
    @CsvSource({
        "/0",
        "/0/campaign",
        "/0/period",
        "/0/activities/0",
        "/0/activities/0/outcomes/0",
        "/0/outcomes/0",
        "/0/outcomes/1/breakdown",
        "/0/outcomes/0/place",
        "/0/outcomes/6/place/span",
        "/0/outcomes/0/figure",
        "/0/outcomes/2/figure",
        "/0/outcomes/3/figure",
        "/0/outcomes/4/figure"
    })
    void a_property_of_another_name_is_refused_by_schema_and_reader(String object) throws IOException {
        JsonNode golden = MAPPER.readTree(CampaignJsonTest.golden());
        ((ObjectNode) golden.at(object)).put("comment", "x");
        assertRefused(golden.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/0,format",
        "/0,campaign",
        "/0,filer",
        "/0/campaign,id",
        "/0/campaign,last_day",
        "/0/period,first_day",
        "/0/activities/0,id",
        "/0/activities/0,first_day",
        "/0/outcomes/0,indicator",
        "/0/outcomes/0,figure",
        "/0/outcomes/2,units",
        "/0/outcomes/2,scope",
        "/0/outcomes/1/breakdown,key",
        "/0/outcomes/2/figure,to"
    })
    void a_property_that_is_missing_is_refused_by_schema_and_reader(String object, String property) throws IOException {
        JsonNode golden = MAPPER.readTree(CampaignJsonTest.golden());
        assertThat(((ObjectNode) golden.at(object)).remove(property)).isNotNull();
        assertRefused(golden.toString());
    }

    private static void assertRefused(String document) throws IOException {
        assertThat(SCHEMA.validate(document, InputFormat.JSON))
                .as("The schema accepts " + document)
                .isNotEmpty();
        assertThat(CampaignJson.read(document).findings())
                .as("The reader accepts " + document)
                .anyMatch(f -> f.severity() == Severity.ERROR);
    }

    private static void put(JsonNode root, String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        String last = pointer.substring(slash + 1);
        JsonNode parent = root.at(pointer.substring(0, slash));
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }

    private static Map<String, JsonNode> objects() {
        Map<String, JsonNode> objects = new TreeMap<>();
        MAPPER.readTree(CampaignJson.schema()).get("$defs").properties().forEach(definition -> {
            if (definition.getValue().has("properties")) {
                objects.put(definition.getKey(), definition.getValue());
            }
        });
        return objects;
    }

    static Stream<Refused> refused() {
        return REFUSED.lines().map(line -> line.split(" +", 4)).map(f -> new Refused(f[0], f[1], f[2], f[3]));
    }

    record Refused(String object, String property, String pointer, String wrong) {}
}
