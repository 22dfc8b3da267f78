package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.junit.jupiter.api.Test;

class CampaignJsonTest {
    private static final String SMALLEST = """
            [
              {
                "format": "campaign-summary/1",
                "campaign": "2011",
                "filer": "330200"
              }
            ]
            """;

    private static final String FULL = """
            [
              {
                "format": "campaign-summary/1",
                "campaign": {"id": "2011", "name": "3·15", "theme": "消费与民生", "first_day": "2011-03-01", "last_day": "2011-03-15"},
                "filer": "330200",
                "kind": "plan",
                "revision": 3,
                "filed_on": "2011-03-20",
                "period": {"first_day": "2011-03-01", "last_day": "2011-03-18"},
                "source": "甬工商消〔2011〕3号",
                "unit_names": {
                  "330200": "宁波市",
                  "330204": "江东区"
                },
                "activities": [
                  {
                    "id": "square-0315",
                    "type": "现场咨询",
                    "first_day": "2011-03-15",
                    "last_day": "2011-03-15",
                    "venue": "天一广场",
                    "organisers": ["330200", "330203"],
                    "outcomes": [
                      {"indicator": "consultation_received", "figure": {"value": 1380, "qualifier": "over", "printed": "1380余人次"}, "place": {}}
                    ]
                  }
                ],
                "outcomes": [
                  {"indicator": "materials_distributed", "scope": "own", "figure": {"value": 13400, "precision": 100, "printed": "1.34万份"}, "complete": true, "place": {"file": "ningbo.csv", "row": 10, "column": "value"}},
                  {"indicator": "complaint_received", "unit": "330204", "breakdown": {"dimension": "category", "key": "food"}, "basis": "cumulative", "figure": 115, "measure": "件", "part_of": "consultation_received", "note": "\\"网上\\"\\n", "place": {}},
                  {"indicator": "staff_participating_count", "units": ["330203", "330204"], "scope": "group", "figure": {"vague": "多次", "printed": "多次"}, "place": {}}
                ]
              }
            ]
            """;

    @Test
    void the_smallest_summary_is_written_without_its_defaults() throws IOException {
        CampaignSummary summary =
                CampaignSummary.builder().campaign("2011").filer("330200").build();
        assertThat(CampaignJson.write(List.of(summary))).isEqualTo(SMALLEST);
        assertThat(CampaignJson.read(SMALLEST).summaries()).containsExactly(summary);
    }

    @Test
    void a_full_summary_is_written_as_it_is_read() throws IOException {
        CampaignSummary summary = full();
        assertThat(CampaignJson.write(List.of(summary))).isEqualTo(FULL);
        ReadResult read = CampaignJson.read(FULL);
        assertThat(read.findings()).isEmpty();
        assertThat(read.summaries()).containsExactly(summary);
        assertThat(read).hasToString("4 of 4 rows read, 0 findings");
    }

    @Test
    void no_summaries_are_an_empty_array() throws IOException {
        assertThat(CampaignJson.write(List.of())).isEqualTo("[]\n");
        assertThat(CampaignJson.writeLines(List.of())).isEmpty();
        assertThat(CampaignJson.read("[]\n")).isEqualTo(ReadResult.empty());
    }

    @Test
    void lines_hold_one_summary_each() throws IOException {
        CampaignSummary ningbo = summary("330200", Outcome.builder().indicator("complaint_received"));
        CampaignSummary shanghai = CampaignSummary.builder()
                .campaign("2011")
                .filer("310000")
                .kind(FilingKind.CORRECTION)
                .build();
        String lines = CampaignJson.writeLines(List.of(ningbo, shanghai));
        assertThat(lines).isEqualTo("""
                        {"format": "campaign-summary/1", "campaign": "2011", "filer": "330200", "outcomes": [{"indicator": "complaint_received", "figure": 115, "place": {}}]}
                        {"format": "campaign-summary/1", "campaign": "2011", "filer": "310000", "kind": "correction"}
                        """);
        assertThat(CampaignJson.read(lines).summaries()).containsExactly(ningbo, shanghai);
    }

    @Test
    void documents_may_follow_each_other_in_any_layout() throws IOException {
        String one = CampaignJson.write(List.of(full()));
        String text = one + CampaignJson.writeLines(List.of(full())) + "  " + one.substring(1, one.length() - 2) + one;
        assertThat(CampaignJson.read(text).summaries()).containsExactly(full(), full(), full(), full());
    }

    @Test
    void properties_may_come_in_any_order_the_filer_after_the_outcomes() throws IOException {
        ReadResult read = CampaignJson.read("""
                {"outcomes": [{"figure": 115, "indicator": "complaint_received"},
                              {"figure": 20, "indicator": "complaint_received", "unit": "330203"}],
                 "activities": [{"outcomes": [{"figure": 5, "indicator": "complaint_received"}], "id": "square"}],
                 "filer": "330200", "campaign": "2011", "format": "campaign-summary/1"}
                """);
        assertThat(read.findings()).isEmpty();
        assertThat(read.summaries().get(0).allOutcomes().map(Outcome::unit).map(UnitId::text))
                .containsExactly("330200", "330203", "330200");
    }

    @Test
    void an_outcome_without_a_place_has_that_in_the_file() throws IOException {
        String text = """
                [{"format": "campaign-summary/1", "campaign": "2011", "filer": "330200", "outcomes": [
                  {"indicator": "complaint_received", "figure": 115},
                  {"indicator": "complaint_received", "figure": 115, "place": {}}]}]
                """;
        ReadResult read = CampaignJson.read(Source.ofText("ningbo.json", text), ReadOptions.defaults());
        assertThat(read.summaries().get(0).outcomes().get(0).place())
                .hasToString("ningbo.json row 2, column [0].outcomes[0]");
        assertThat(read.summaries().get(0).outcomes().get(1).place()).isEqualTo(Place.UNKNOWN);
        assertThat(CampaignJson.read(text).summaries().get(0).outcomes().get(0).place())
                .isEqualTo(Place.UNKNOWN);
    }

    @Test
    void an_id_that_looks_like_a_year_and_is_none_stays_without_a_year() throws IOException {
        Campaign campaign =
                Campaign.builder().id("2011").year(OptionalInt.empty()).build();
        CampaignSummary summary =
                CampaignSummary.builder().campaign(campaign).filer("330200").build();
        String text = CampaignJson.write(List.of(summary));
        assertThat(text).contains("\"campaign\": {\"id\": \"2011\", \"year\": null},");
        assertThat(CampaignJson.read(text).summaries()).containsExactly(summary);
    }

    @Test
    void every_encoding_that_is_found_out_is_read() throws IOException {
        for (String encoding : List.of("UTF-8", "UTF-16", "GB18030")) {
            byte[] bytes = FULL.getBytes(Charset.forName(encoding));
            ReadResult read = CampaignJson.read(Source.ofBytes("ningbo.json", bytes), ReadOptions.defaults());
            assertThat(read.summaries()).as(encoding).containsExactly(full());
        }
    }

    @Test
    void half_a_character_survives() throws IOException {
        CampaignSummary summary = CampaignSummary.builder()
                .campaign("2011")
                .filer("330200")
                .source("\ud83d\ude00 \ud83d \ude00")
                .build();
        String text = CampaignJson.write(List.of(summary));
        assertThat(text).contains("\"source\": \"\ud83d\ude00 \\ud83d \\ude00\"");
        assertThat(CampaignJson.read(text).summaries()).containsExactly(summary);
    }

    @Test
    void the_golden_file_of_version_1_is_read_for_ever_and_written_as_it_is() throws IOException {
        String golden = golden();
        ReadResult read = CampaignJson.read(golden);
        assertThat(read.findings()).isEmpty();
        assertThat(CampaignJson.write(read.summaries())).isEqualTo(golden);
    }

    @Test
    void what_cannot_be_read_back_is_not_written() {
        CampaignSummary.Builder summary =
                CampaignSummary.builder().campaign("2011").filer("330200");
        assertThatThrownBy(() -> CampaignJson.write(
                        List.of(summary.source("x".repeat(1_000_001)).build())))
                .hasMessage(
                        "Property 'source' must have at most 1000000 characters to be written as JSON, has 1000001");
        assertThatThrownBy(() -> CampaignJson.write(List.of(
                        summary.source("x").filedOn(LocalDate.of(10_000, 1, 1)).build())))
                .hasMessage("Property 'filed_on' must be a day of the years 0000 to 9999 to be written as JSON, was"
                        + " +10000-01-01");
    }

    @Test
    void a_name_of_the_catalogue_in_the_place_of_its_code_is_noted_once() throws IOException {
        ReadResult read = CampaignJson.read("""
                {"format": "campaign-summary/1", "campaign": "2011", "filer": "330200", "outcomes": [
                  {"indicator": "挽回经济损失", "figure": 115},
                  {"indicator": "放生", "figure": 115},
                  {"indicator": "放生", "figure": 116}]}
                """);
        assertThat(read.findings())
                .map(Object::toString)
                .containsExactly(
                        "note: row 2, column outcomes[0].indicator: Indicator '挽回经济损失' is not a code of the catalogue (there is"
                                + " economic_loss_recovered) and was kept as an additive one of its own",
                        "note: row 3, column outcomes[1].indicator: Indicator '放生' is not in the catalogue and was kept as an"
                                + " additive one of its own");
        assertThat(read.rowsRead()).isEqualTo(3);
    }

    static String golden() throws IOException {
        try (InputStream in = CampaignJsonTest.class.getResourceAsStream("golden/campaign-summary-1.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CampaignSummary summary(String filer, Outcome.Builder outcome) {
        return CampaignSummary.builder()
                .campaign("2011")
                .filer(filer)
                .addOutcomes(
                        outcome.unit(filer).figure(FigureShapeTest.plain(115)).build())
                .build();
    }

    private static CampaignSummary full() {
        UnitId ningbo = UnitId.of("330200");
        LocalDate first = LocalDate.of(2011, 3, 1);
        LocalDate day = LocalDate.of(2011, 3, 15);
        return CampaignSummary.builder()
                .campaign(Campaign.builder()
                        .id("2011")
                        .name("3·15")
                        .theme("消费与民生")
                        .days(new Period(first, day))
                        .build())
                .filer(ningbo)
                .kind(FilingKind.PLAN)
                .revision(3)
                .filedOn(LocalDate.of(2011, 3, 20))
                .period(new Period(first, LocalDate.of(2011, 3, 18)))
                .source("甬工商消〔2011〕3号")
                .putUnitNames(UnitId.of("330204"), "江东区")
                .putUnitNames(ningbo, "宁波市")
                .addActivities(Activity.builder()
                        .id("square-0315")
                        .type("现场咨询")
                        .days(new Period(day, day))
                        .venue("天一广场")
                        .addOrganisers(ningbo, UnitId.of("330203"))
                        .addOutcomes(Outcome.builder()
                                .indicator("consultation_received")
                                .unit(ningbo)
                                .scope(Scope.EVENT)
                                .figure("1380余人次")
                                .build())
                        .build())
                .addOutcomes(
                        Outcome.builder()
                                .indicator("materials_distributed")
                                .unit(ningbo)
                                .scope(Scope.OWN)
                                .figure("1.34万份")
                                .completeness(Completeness.COMPLETE)
                                .place(Place.of("ningbo.csv", 10).column("value"))
                                .build(),
                        Outcome.builder()
                                .indicator("complaint_received")
                                .unit("330204")
                                .breakdown(new Breakdown("category", "food"))
                                .basis(Basis.CUMULATIVE)
                                .figure(FigureShapeTest.plain(115))
                                .measure(Measure.of("件"))
                                .partOf(IndicatorCode.of("consultation_received"))
                                .note("\"网上\"\n")
                                .build(),
                        Outcome.builder()
                                .indicator("staff_participating_count")
                                .units(List.of(UnitId.of("330203"), UnitId.of("330204")))
                                .scope(Scope.GROUP)
                                .figure("多次")
                                .build())
                .build();
    }
}
