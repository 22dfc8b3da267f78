package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each column holds, and what its absence means. */
class LongColumnsTest {
    private static final String FOUR = "campaign,unit,indicator,value";

    @Test
    void the_four_columns_alone_make_a_whole_report_of_the_unit_about_itself() throws IOException {
        ReadResult read = LongText.read(FOUR, "2011,330200,complaint_received,115起");
        assertThat(read.summaries())
                .containsExactly(CampaignSummary.builder()
                        .campaign(Campaign.of("2011"))
                        .filer("330200")
                        .kind(FilingKind.REPORT)
                        .revision(1)
                        .addOutcomes(Outcome.builder()
                                .indicator("complaint_received")
                                .unit("330200")
                                .scope(Scope.WHOLE)
                                .basis(Basis.PERIOD)
                                .figure("115起")
                                .completeness(Completeness.UNKNOWN)
                                .place(Place.of("f.csv", 2))
                                .build())
                        .build());
        assertThat(read).hasToString("1 of 1 rows read, 0 findings");
    }

    @Test
    void empty_cells_mean_what_absent_columns_mean() throws IOException {
        ReadResult without = LongText.read(FOUR, "2011,330200,complaint_received,115起");
        ReadResult with = LongText.read(
                String.join(",", LongColumns.ALL),
                "2011,330200,,,complaint_received,,,,115起" + ",".repeat(LongColumns.ALL.size() - 9));
        assertThat(with).isEqualTo(without);
    }

    @Test
    void columns_may_stand_in_any_order() throws IOException {
        ReadResult read = LongText.read("value,indicator,unit,campaign", "115起,complaint_received,330200,2011");
        assertThat(read).isEqualTo(LongText.read(FOUR, "2011,330200,complaint_received,115起"));
    }

    @Test
    void space_around_a_cell_and_empty_lines_are_nothing() throws IOException {
        ReadResult read = LongText.read("", FOUR, "", " 2011 ,　330200 ,complaint_received, 115起 ", ",,,", "");
        assertThat(LongText.onlyOutcome(read).figure()).hasToString("115起");
        assertThat(read).hasToString("1 of 1 rows read, 0 findings");
    }

    @Test
    void a_campaign_that_is_a_year_has_that_year() throws IOException {
        ReadResult read = LongText.read(FOUR, "2011,330200,complaint_received,1", "crd-11,330200,complaint_received,1");
        assertThat(read.summaries().get(0).campaign().year()).hasValue(2011);
        assertThat(read.summaries().get(1).campaign().year()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Scope.class,
            names = {"GROUP"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_scope_is_named_in_small_letters(Scope scope) throws IOException {
        assertThat(LongText.withColumn("scope", LongText.small(scope)).scope()).isEqualTo(scope);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void a_basis_is_named_in_small_letters(Basis basis) throws IOException {
        assertThat(LongText.withColumn("basis", LongText.small(basis)).basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @EnumSource(FilingKind.class)
    void a_kind_is_named_in_small_letters(FilingKind kind) throws IOException {
        ReadResult read = LongText.readWithColumn("kind", LongText.small(kind));
        assertThat(LongText.onlySummary(read).kind()).isEqualTo(kind);
    }

    @Test
    void capitals_in_a_constant_make_no_difference() throws IOException {
        assertThat(LongText.withColumn("scope", "OWN").scope()).isEqualTo(Scope.OWN);
    }

    @Test
    void a_breakdown_is_a_dimension_and_a_key() throws IOException {
        assertThat(LongText.withColumn("breakdown", "medium=city").breakdown())
                .contains(new Breakdown("medium", "city"));
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, 万元, 12.5万",
        "3, 吨, 0.3万",
        "115, 起, 115",
        "115, 箩筐, 115",
    })
    void a_measure_column_says_what_a_bare_number_counts_in(String value, String measure, String base)
            throws IOException {
        ReadResult read =
                LongText.read(FOUR + ",measure", "2011,330200,economic_loss_recovered," + value + "," + measure);
        Outcome outcome = LongText.onlyOutcome(read);
        assertThat(outcome.measure()).contains(Measure.of(measure));
        assertThat(outcome.figure()).hasToString(value);
        assertThat(outcome.baseFigure()).isEqualTo(PrintedFigure.parse(base).figure());
    }

    @ParameterizedTest
    @CsvSource({"4万元, 万元, 元", "4元, 万元, 元"})
    void a_measure_column_of_another_size_leaves_it_to_the_print(String value, String column, String measure)
            throws IOException {
        ReadResult read =
                LongText.read(FOUR + ",measure", "2011,330200,economic_loss_recovered," + value + "," + column);
        assertThat(LongText.onlyOutcome(read).measure()).contains(Measure.of(measure));
        assertThat(LongText.onlyOutcome(read).figure()).isEqualTo(PrintedFigure.parse(value));
        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly("note: f.csv row 2, column measure: '" + value
                        + "' says what it counts in, so 万元 was not applied to it");
    }

    @Test
    void a_measure_column_of_the_same_size_is_kept_beside_the_print() throws IOException {
        ReadResult read = LongText.read(FOUR + ",measure", "2011,330200,complaint_received,115起,件");
        assertThat(LongText.onlyOutcome(read).measure()).contains(Measure.of("件"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void a_value_that_is_another_number_than_its_print_is_warned_of() throws IOException {
        ReadResult read = LongText.read(FOUR + ",printed", "2011,330200,complaint_received,1390,1380余件");
        assertThat(LongText.onlyOutcome(read).baseFigure()).hasToString("1390");
        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "warning: f.csv row 2, column printed: '1380余件' is another number than the value beside it,"
                                + " 1390, which was read");
    }

    @Test
    void part_of_names_an_indicator_by_code_or_name() throws IOException {
        assertThat(LongText.withColumn("part_of", "consultation_received").partOf())
                .contains(IndicatorCode.of("consultation_received"));
        assertThat(LongText.withColumn("part_of", "接受咨询").partOf()).contains(IndicatorCode.of("consultation_received"));
    }

    @Test
    void complete_is_yes_or_nothing() throws IOException {
        assertThat(LongText.withColumn("complete", "yes").completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(LongText.withColumn("complete", "").completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void a_note_and_a_source_are_kept_as_they_stand() throws IOException {
        assertThat(LongText.withColumn("note", "\"two halls, \"\"old\"\" and new\"")
                        .note())
                .contains("two halls, \"old\" and new");
        assertThat(LongText.onlySummary(LongText.readWithColumn("source", "甬工商[2011]12号"))
                        .source())
                .contains("甬工商[2011]12号");
    }

    @Test
    void revision_day_and_period_belong_to_the_filing() throws IOException {
        ReadResult read = LongText.read(
                FOUR + ",revision,filed_on,period",
                "2017,330200,complaint_received,115起,2,2017-03-20,2017-03-01/2017-03-15");
        CampaignSummary summary = LongText.onlySummary(read);
        assertThat(summary.revision()).isEqualTo(2);
        assertThat(summary.filedOn()).contains(LocalDate.of(2017, 3, 20));
        assertThat(summary.period()).contains(new Period(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 15)));
    }

    @Test
    void an_activity_has_its_id_days_organisers_and_outcomes_which_are_events() throws IOException {
        ReadResult read = LongText.read(
                FOUR + ",activity,organisers,date",
                "2011,330200,attendee_count,200人,square,330200;330203,2011-03-15",
                "2011,330200,complaint_received,5起,square,330200;330203,2011-03-15");
        Activity activity = LongText.onlySummary(read).activities().get(0);
        assertThat(activity.id()).hasToString("square");
        assertThat(activity.days()).contains(Period.parse("2011-03-15"));
        assertThat(activity.organisers()).containsExactly(UnitId.of("330200"), UnitId.of("330203"));
        assertThat(activity.outcomes()).extracting(Outcome::scope).containsExactly(Scope.EVENT, Scope.EVENT);
        assertThat(LongText.onlySummary(read).outcomes()).isEmpty();
    }

    @Test
    void an_event_without_an_activity_is_an_outcome_of_the_summary() throws IOException {
        CampaignSummary summary = LongText.onlySummary(LongText.readWithColumn("scope", "event"));
        assertThat(summary.activities()).isEmpty();
        assertThat(summary.outcomes()).extracting(Outcome::scope).containsExactly(Scope.EVENT);
    }

    @Test
    void a_unit_name_is_kept_with_the_unit() throws IOException {
        ReadResult read = LongText.read(FOUR + ",unit_name", "2011,daxie,complaint_received,1起,大榭开发区");
        assertThat(LongText.onlySummary(read).unitNames()).isEqualTo(Map.of(UnitId.of("daxie"), "大榭开发区"));
    }

    @Test
    void a_group_names_its_units_and_its_filer() throws IOException {
        ReadResult read = LongText.read(
                FOUR + ",scope,filer,unit_name",
                "2016,140581;140522 ; 140521,leader_attendance_count,9人,group,140500,高平;;沁水");
        CampaignSummary summary = LongText.onlySummary(read);
        assertThat(summary.filer()).isEqualTo(UnitId.of("140500"));
        assertThat(summary.unitNames()).isEqualTo(Map.of(UnitId.of("140581"), "高平", UnitId.of("140521"), "沁水"));
        assertThat(LongText.onlyOutcome(read).units())
                .isEqualTo(List.of(UnitId.of("140581"), UnitId.of("140522"), UnitId.of("140521")));
    }

    @Test
    void a_date_without_an_activity_is_told_and_not_kept() throws IOException {
        ReadResult read = LongText.readWithColumn("date", "2011-03-15");
        assertThat(LongText.onlyOutcome(read).note()).isEqualTo(Optional.empty());
        assertThat(LongText.findings(read))
                .containsExactly("warning: f.csv row 2, column date: "
                        + "Date '2011-03-15' belongs to an activity and none is named, so it was not kept");
        assertThat(read.isComplete()).isTrue();
    }
}
