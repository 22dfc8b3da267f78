package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.junit.jupiter.api.Test;

/** The wide layout as it is written. */
class WideCsvWritingTest {
    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

    @Test
    void a_table_is_written_with_its_campaign_codes_and_names() {
        assertThat(WideCsv.write(List.of(haishu(), daxie()), CATALOGUE))
                .isEqualTo("campaign:315-2011\n"
                        + "代码,单位,受理投诉(件),为消费者挽回经济损失(万元),悬挂横幅(标语),走访\n"
                        + "330203,海曙区,115,12.5,1.2万,_\n"
                        + "大榭,'=大榭,近20,无,3至5,多次\n");
    }

    @Test
    void what_is_written_reads_back_equal() throws IOException {
        ReadResult read = WideCsv.read(
                Source.ofText("t.csv", WideCsv.write(List.of(haishu(), daxie()), CATALOGUE)), ReadOptions.defaults());
        assertThat(read.summaries()).hasSize(2);
        assertThat(read.summaries().get(1).campaign()).isEqualTo(daxie().campaign());
        assertThat(read.summaries().get(1).unitNames()).isEqualTo(daxie().unitNames());
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "330203 complaint_received 115 件",
                        "330203 economic_loss_recovered 12.5 万元",
                        "330203 banner_count 1.2万",
                        "330203 走访 _",
                        "大榭 complaint_received 近20 件",
                        "大榭 economic_loss_recovered 无 万元",
                        "大榭 banner_count 3至5",
                        "大榭 走访 多次");
    }

    @Test
    void what_a_table_has_no_place_for_is_refused_with_its_name() {
        assertRefusedOutcome(o -> o.scope(Scope.OWN), "its scope is OWN");
        assertRefusedOutcome(o -> o.basis(Basis.PLANNED), "its basis is PLANNED");
        assertRefusedOutcome(o -> o.unit("330205"), "it was filed by '330203'", "330205");
        assertRefusedOutcome(o -> o.breakdown(new Breakdown("category", "food")), "it is broken down");
        assertRefusedOutcome(o -> o.partOf(IndicatorCode.of("all")), "it is a part of 'all'");
        assertRefusedOutcome(o -> o.completeness(Completeness.COMPLETE), "it is said to be complete");
        assertRefusedOutcome(o -> o.note("checked"), "it has a note");
    }

    @Test
    void a_summary_with_more_than_figures_is_refused() {
        assertRefused(
                List.of(CampaignSummary.builder().from(haishu()).revision(2).build()),
                "The summary of '330203' for '315-2011' is revision 2, which a wide table has no place for; write long CSV or"
                        + " JSON");
    }

    @Test
    void a_unit_without_a_figure_in_a_column_is_refused() {
        CampaignSummary other = summary("330205", outcome("330205", "complaint_received", "3件"));
        assertRefused(
                List.of(haishu(), other),
                "The summary of '330205' has no figure for '为消费者挽回经济损失(万元)', and in a wide table an empty cell is a blank,"
                        + " which is something else; write long CSV or JSON");
    }

    @Test
    void figures_that_would_take_another_precision_are_refused() {
        assertRefused(
                List.of(
                        summary("330203", outcome("330203", "走访", "4.25")),
                        summary("330205", outcome("330205", "走访", "3"))),
                "A wide table has no place for '走访' of '330205', 3: beside the others of its column it would read back to"
                        + " another precision or number; write long CSV or JSON");
    }

    @Test
    void a_unit_that_would_read_as_a_total_is_refused() {
        CampaignSummary total = CampaignSummary.builder()
                .from(summary("330205", outcome("330205", "走访", "3")))
                .putUnitNames(UnitId.of("330205"), "合计")
                .build();
        assertRefused(
                List.of(total),
                "A wide table has no place for '走访' of '330205', 3: its unit, indicator or measure would read back as another;"
                        + " write long CSV or JSON");
    }

    @Test
    void nothing_is_no_table() {
        assertRefused(List.of(), "A wide table needs at least one summary, got none");
    }

    private static void assertRefusedOutcome(UnaryOperator<Outcome.Builder> change, String why) {
        assertRefusedOutcome(change, why, "330203");
    }

    private static void assertRefusedOutcome(UnaryOperator<Outcome.Builder> change, String why, String unit) {
        Outcome.Builder builder =
                Outcome.builder().indicator("complaint_received").unit("330203").figure("3件");
        assertRefused(
                List.of(summary("330203", change.apply(builder).build())),
                "A wide table has no place for 'complaint_received' of '" + unit + "', 3件: " + why
                        + "; write long CSV or JSON");
    }

    private static void assertRefused(List<CampaignSummary> summaries, String message) {
        assertThatThrownBy(() -> WideCsv.write(summaries, CATALOGUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static CampaignSummary haishu() {
        return CampaignSummary.builder()
                .from(summary(
                        "330203",
                        outcome("330203", "complaint_received", "115件"),
                        Outcome.builder()
                                .from(outcome("330203", "economic_loss_recovered", "12.5"))
                                .measure(Optional.of(Measure.of("万元")))
                                .build(),
                        outcome("330203", "banner_count", "1.2万"),
                        outcome("330203", "走访", "_")))
                .putUnitNames(UnitId.of("330203"), "海曙区")
                .build();
    }

    private static CampaignSummary daxie() {
        return CampaignSummary.builder()
                .from(summary(
                        "大榭",
                        outcome("大榭", "complaint_received", "近20件"),
                        Outcome.builder()
                                .from(outcome("大榭", "economic_loss_recovered", "无"))
                                .measure(Optional.of(Measure.of("万元")))
                                .build(),
                        outcome("大榭", "banner_count", "3至5"),
                        outcome("大榭", "走访", "多次")))
                .putUnitNames(UnitId.of("大榭"), "=大榭")
                .build();
    }

    private static CampaignSummary summary(String unit, Outcome... outcomes) {
        return CampaignSummary.builder()
                .campaign("315-2011")
                .filer(unit)
                .addOutcomes(outcomes)
                .build();
    }

    private static Outcome outcome(String unit, String indicator, String figure) {
        return Outcome.builder().indicator(indicator).unit(unit).figure(figure).build();
    }
}
