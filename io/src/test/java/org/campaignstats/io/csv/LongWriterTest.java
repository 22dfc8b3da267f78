package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.campaignstats.core.figure.Blank;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Range;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.figure.Vague;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text that the long layout is, and what it refuses to write. */
class LongWriterTest {
    private static CampaignSummary.Builder summary() {
        return CampaignSummary.builder().campaign("2011").filer("330200");
    }

    private static Outcome.Builder outcome() {
        return Outcome.builder().indicator("complaint_received").unit("330200").figure("115起");
    }

    private static String written(Outcome... outcomes) {
        return LongCsv.write(List.of(summary().addOutcomes(outcomes).build()));
    }

    @Test
    void only_the_columns_that_are_needed_are_written() {
        assertThat(written(outcome().build(), outcome().figure("1380余人").build()))
                .isEqualTo("""
                        campaign,unit,indicator,value
                        2011,330200,complaint_received,115起
                        2011,330200,complaint_received,1380余人
                        """);
    }

    @Test
    void no_filing_is_a_header() {
        assertThat(LongCsv.write(List.of())).isEqualTo("campaign,unit,indicator,value\n");
    }

    @Test
    void every_column_is_pinned() {
        Outcome group = outcome()
                .units(List.of(UnitId.of("330203"), UnitId.of("daxie")))
                .scope(Scope.GROUP)
                .basis(Basis.CUMULATIVE)
                .breakdown(new Breakdown("medium", "city"))
                .figure(new PrintedFigure(
                        new Stated(BigDecimal.valueOf(67), BigDecimal.ONE, Qualifier.ABOUT),
                        Optional.of("67人"),
                        Optional.of(Measure.of("人")),
                        List.of()))
                .completeness(Completeness.COMPLETE)
                .partOf(IndicatorCode.of("staff_deployed"))
                .note("two halls,\n\"old\"")
                .build();
        CampaignSummary summary = summary()
                .kind(FilingKind.CORRECTION)
                .revision(2)
                .filedOn(LocalDate.of(2011, 3, 20))
                .period(Period.parse("2011-03-01/2011-03-15"))
                .source("甬工商")
                .putUnitNames(UnitId.of("daxie"), "大榭开发区")
                .addOutcomes(group)
                .addOutcomes(outcome()
                        .figure(PrintedFigure.of(Stated.of(5)))
                        .measure(Optional.of(Measure.of("万元")))
                        .build())
                .addActivities(Activity.builder()
                        .id("square")
                        .days(Period.parse("2011-03-15"))
                        .addOrganisers(UnitId.of("330200"), UnitId.of("330203"))
                        .addOutcomes(outcome().scope(Scope.EVENT).unit("330203").build())
                        .build())
                .build();
        assertThat(LongCsv.write(List.of(summary))).isEqualTo("""
                campaign,unit,unit_name,filer,indicator,scope,basis,breakdown,value,measure,qualifier,precision,printed,\
                part_of,complete,activity,organisers,date,kind,revision,filed_on,period,source,note
                2011,330203;daxie,;大榭开发区,330200,complaint_received,group,cumulative,medium=city,67,,about,1,67人,\
                staff_deployed,yes,,,,correction,2,2011-03-20,2011-03-01/2011-03-15,甬工商,"two halls,
                ""old""\"
                2011,330200,,,complaint_received,,,,5,万元,,1,,,,,,,correction,2,2011-03-20,2011-03-01/2011-03-15,甬工商,
                2011,330203,,330200,complaint_received,,,,115起,,,,,,,square,330200;330203,2011-03-15,correction,2,\
                2011-03-20,2011-03-01/2011-03-15,甬工商,
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-", "@a", "'b"})
    void a_text_that_a_spreadsheet_would_run_is_defused_and_restored(String text) throws IOException {
        String written = written(outcome().note(text).build());
        assertThat(written)
                .isEqualTo("campaign,unit,indicator,value,note\n2011,330200,complaint_received,115起,'" + text + "\n");
        assertThat(LongText.onlyOutcome(LongText.read(written)).note()).contains(text);
    }

    @Test
    void a_blank_that_is_a_dash_is_defused_and_restored() throws IOException {
        String written = written(outcome().figure("-").build());
        assertThat(written).isEqualTo("campaign,unit,indicator,value\n2011,330200,complaint_received,'-\n");
        assertThat(LongText.onlyOutcome(LongText.read(written)).figure()).isEqualTo(PrintedFigure.parse("-"));
    }

    static Stream<Figure> figures_without_a_print() {
        return Stream.of(
                Stated.of(115),
                new Stated(BigDecimal.valueOf(125000), BigDecimal.valueOf(1000), Qualifier.OVER),
                new Stated(new BigDecimal("1.25"), new BigDecimal("0.001"), Qualifier.EXACTLY),
                Stated.zeroInWords(),
                Range.of(3, 5),
                new Range(new BigDecimal("0.5"), BigDecimal.valueOf(50000), Qualifier.AT_LEAST));
    }

    @ParameterizedTest
    @MethodSource("figures_without_a_print")
    void a_number_without_a_print_is_written_in_parts_and_reads_back_equal(Figure figure) throws IOException {
        for (Optional<Measure> measure : List.of(Optional.<Measure>empty(), Optional.of(Measure.of("份")))) {
            PrintedFigure unprinted = new PrintedFigure(figure, Optional.empty(), measure, List.of());
            String written = written(outcome().figure(unprinted).build());
            assertThat(LongText.onlyOutcome(LongText.read(written)).figure()).isEqualTo(unprinted);
        }
    }

    @Test
    void what_has_no_number_and_no_print_gets_its_words_as_its_print() throws IOException {
        String written = written(
                outcome().figure(PrintedFigure.of(new Blank("_"))).build(),
                outcome().figure(PrintedFigure.of(new Vague("多次"))).build());
        assertThat(LongText.outcomes(LongText.read(written)))
                .extracting(Outcome::figure)
                .containsExactly(PrintedFigure.parse("_"), PrintedFigure.parse("多次"));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        "has a campaign with more than an id",
                        s -> s.campaign(
                                Campaign.builder().id("2011").name("3·15").build())),
                refusal(
                        "has a campaign with more than an id",
                        s -> s.campaign(Campaign.builder().id("2011").year(2012).build())),
                refusal("has no outcome", s -> s.outcomes(List.of())),
                refusal(
                        "has activity 'square' with a type",
                        s -> s.addActivities(square().type("fair").build())),
                refusal(
                        "has activity 'square' with a venue",
                        s -> s.addActivities(square().venue("天一广场").build())),
                refusal(
                        "has activity 'square' without outcomes",
                        s -> s.addActivities(square().outcomes(List.of()).build())),
                refusal("has activity 'square' twice", s -> s.addActivities(square().build(), square().build())),
                refusal(
                        "names unit '330299' without an outcome about it",
                        s -> s.putUnitNames(UnitId.of("330299"), "某区")),
                refusal(
                        "names unit '330200' with nothing, space around it or a semicolon",
                        s -> s.putUnitNames(UnitId.of("330200"), "a;b")),
                refusal(
                        "names unit '330200' with nothing, space around it or a semicolon",
                        s -> s.putUnitNames(UnitId.of("330200"), "")),
                refusal("has an empty source", s -> s.source("")),
                refusal(
                        "has an empty note",
                        s -> s.addOutcomes(outcome().note("").build())),
                refusal(
                        "has a note with control characters, space around it, more than 10000 characters or 50 lines",
                        s -> s.addOutcomes(outcome().note("a\u0007b").build())),
                refusal(
                        "has a note with control characters, space around it, more than 10000 characters or 50 lines",
                        s -> s.addOutcomes(outcome().note("a\r\nb").build())),
                refusal(
                        "has a note with control characters, space around it, more than 10000 characters or 50 lines",
                        s -> s.addOutcomes(
                                outcome().note("a\n".repeat(51) + "b").build())),
                refusal(
                        "has a note with control characters, space around it, more than 10000 characters or 50 lines",
                        s -> s.addOutcomes(outcome().note("a".repeat(10_001)).build())),
                refusal(
                        "has a source with control characters, space around it, more than 10000 characters or 50 lines",
                        s -> s.source(" a")),
                refusal(
                        "has a figure '五个左右吧' that is not what its print says",
                        s -> s.addOutcomes(outcome()
                                .figure(new PrintedFigure(
                                        Stated.of(5), Optional.of("五个左右吧"), Optional.empty(), List.of()))
                                .build())),
                refusal(
                        "has a figure '差不多' that is not what its print says",
                        s -> s.addOutcomes(outcome()
                                .figure(PrintedFigure.of(new Vague("差不多")))
                                .build())));
    }

    private static Activity.Builder square() {
        return Activity.builder()
                .id("square")
                .outcomes(List.of(outcome().scope(Scope.EVENT).build()));
    }

    private static Arguments refusal(String what, UnaryOperator<CampaignSummary.Builder> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void what_has_no_column_is_refused_by_name(String what, UnaryOperator<CampaignSummary.Builder> change) {
        CampaignSummary summary =
                change.apply(summary().addOutcomes(outcome().build())).build();
        assertThatThrownBy(() -> LongCsv.write(List.of(summary)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The summary of '330200' for '2011' " + what
                        + ", which long CSV has no column for; write JSON");
    }

    @Test
    void the_same_filing_twice_is_refused() {
        CampaignSummary summary = summary().addOutcomes(outcome().build()).build();
        assertThatThrownBy(() -> LongCsv.write(List.of(summary, summary)))
                .hasMessage("The summary of '330200' for '2011' is filed twice with the same revision, "
                        + "which long CSV has no column for; write JSON");
    }
}
