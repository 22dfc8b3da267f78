package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class CampaignModuleTest {
    private static final JsonMapper MAPPER = CampaignModule.newMapper();

    @Test
    void values_have_the_shapes_of_the_format_in_both_directions() {
        assertShape(Stated.of(115), Figure.class, "115");
        assertShape(Stated.of(115), Stated.class, "115");
        assertShape(Figure.parse("1380余"), Figure.class, "{\"value\":1380,\"qualifier\":\"over\"}");
        assertShape(Figure.parse("3至5"), Figure.class, "{\"from\":3,\"to\":5}");
        assertShape(Figure.parse("_"), Figure.class, "{\"blank\":\"_\"}");
        assertShape(Figure.parse("多次"), Figure.class, "{\"vague\":\"多次\"}");
        assertShape(
                PrintedFigure.parse("12.5万份"),
                PrintedFigure.class,
                "{\"value\":125000,\"precision\":1000,\"printed\":\"12.5万份\"}");
        assertShape(Bounds.of(124500, 125500), Bounds.class, "{\"lower\":124500,\"upper\":125500}");
        assertShape(Bounds.atLeast(40), Bounds.class, "{\"lower\":40,\"upper\":null}");
        assertShape(
                Bounds.exactly(new BigDecimal("0.000000000001")),
                Bounds.class,
                "{\"lower\":0.000000000001,\"upper\":0.000000000001}");
        assertShape(UnitId.of("330200"), UnitId.class, "\"330200\"");
        assertShape(CampaignId.of("2011"), CampaignId.class, "\"2011\"");
        assertShape(ActivityId.of("square"), ActivityId.class, "\"square\"");
        assertShape(IndicatorCode.of("a"), IndicatorCode.class, "\"a\"");
        assertShape(RegionCode.of("330200"), RegionCode.class, "\"330200\"");
        assertShape(Measure.of("份"), Measure.class, "\"份\"");
        assertShape(Campaign.of("2011"), Campaign.class, "\"2011\"");
        assertShape(
                Period.parse("2011-03-15"), Period.class, "{\"first_day\":\"2011-03-15\",\"last_day\":\"2011-03-15\"}");
        assertShape(Breakdown.parse("a=b"), Breakdown.class, "{\"dimension\":\"a\",\"key\":\"b\"}");
        assertShape(
                Outcome.builder().indicator("a").unit("330200").figure("5起").build(),
                Outcome.class,
                "{\"indicator\":\"a\",\"unit\":\"330200\",\"figure\":{\"value\":5,\"printed\":\"5起\"},\"place\":{}}");
        assertShape(
                CampaignSummary.builder().campaign("2011").filer("330200").build(),
                CampaignSummary.class,
                "{\"format\":\"campaign-summary/1\",\"campaign\":\"2011\",\"filer\":\"330200\"}");
    }

    @Test
    void values_are_carried_inside_types_of_ones_own() {
        Board board = new Board(
                new TreeMap<>(Map.of(UnitId.of("330200"), Bounds.of(1, 2))), List.of(Stated.of(5)), Stated.of(3));
        String text = MAPPER.writeValueAsString(board);
        assertThat(text).isEqualTo("{\"byUnit\":{\"330200\":{\"lower\":1,\"upper\":2}},\"figures\":[5],\"stated\":3}");
        assertThat(MAPPER.readValue(text, Board.class)).isEqualTo(board);
    }

    @Test
    void the_configuration_of_a_mapper_does_not_reach_into_the_values() throws IOException {
        JsonMapper odd = JsonMapper.builder()
                .addModule(new CampaignModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        CampaignSummary golden =
                CampaignJson.read(CampaignJsonTest.golden()).summaries().get(0);
        String text = odd.writeValueAsString(golden);
        assertThat(odd.readValue(text, CampaignSummary.class)).isEqualTo(golden);
        assertThat(CampaignJson.read(text).summaries()).containsExactly(golden);
    }

    @Test
    void a_tree_holds_numbers_exactly() {
        Bounds bounds =
                Bounds.of(new BigDecimal("0.000000000001"), new BigDecimal("123456789012345678901.123456789012"));
        assertThat(MAPPER.convertValue(bounds, Bounds.class)).isEqualTo(bounds);
    }

    @Test
    void what_is_wrong_is_an_exception_of_the_mapper() {
        assertThatThrownBy(() -> MAPPER.readValue("\"1,38余\"", Figure.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith(
                        "'1,38余' is not a figure (',' after '1'); expected e.g. 1380, 1380余, 12.5万 or _");
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"size\": 1, \"format\": \"campaign-summary/1\", \"campaign\": \"2011\", \"filer\": \"1\"}",
                        CampaignSummary.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("size: No property is named 'size' here;");
        assertThatThrownBy(() -> MAPPER.readValue("{\"lower\": 5, \"upper\": 1e1}", Bounds.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith(
                        "upper: 'upper' must be a number in plain digits, without an exponent, e.g. 125500,"
                                + " was 1e1");
        assertThatThrownBy(() -> MAPPER.readValue("{\"blank\": \"_\"}", Stated.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("'_' is not a Stated figure");
        assertThatThrownBy(() -> MAPPER.readValue("{\"byUnit\": {\"a;b\": null}}", Board.class))
                .hasMessageContaining("Unit id 'a;b' must be 1 to 100 characters");
        assertThatThrownBy(() -> MAPPER.readValue(
                        FigureShapeTest.document("true").replace("\"figure\"", "\"figur\""), CampaignSummary.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("outcomes[0].figur: No property is named 'figur' here; the properties are"
                        + " [indicator, unit, units, breakdown, scope, basis, figure, measure, complete, part_of, note,"
                        + " place]");
    }

    @Test
    void without_the_annotations_that_jackson_needs_json_is_read_and_the_module_says_which(@TempDir Path dir)
            throws IOException, InterruptedException {
        assertThat(ChildJvm.run("-Xmx64m", "jackson-annotations", dir, WithoutAnnotations.class))
                .isEqualTo("""
                        1 of 1 rows read, 0 findings
                        Jackson 3.1 needs jackson-annotations 2.21 or newer, but none is on the class path; add \
                        com.fasterxml.jackson.core:jackson-annotations:2.21 to the dependencies, before what brings an \
                        older one
                        """);
    }

    private static <T> void assertShape(T value, Class<T> type, String json) {
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
    }

    record Board(Map<UnitId, Bounds> byUnit, List<Figure> figures, Stated stated) {}
}
