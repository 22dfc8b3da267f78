package org.campaignstats.stats.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.AnnualThemes;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;

class FilingTest {
    private static final IndicatorCode COMPLAINTS = IndicatorCode.of("complaint_received");

    private static Filing filing(ExampleFiling filing) {
        return new Filing(
                filing.summary(),
                new RuleContext(
                        RuleExample.UNITS,
                        IndicatorCatalogue.standard(),
                        RegionTable.standard(),
                        AnnualThemes.standard(),
                        Optional.empty()));
    }

    @Test
    void figures_are_grouped_by_what_they_are_about() {
        ExampleFiling ours = by("330203");
        Filing filing = filing(ours.says("complaint_received", "1件")
                .says("complaint_received", Scope.OWN, "2件")
                .says("report_received", "3件")
                .says("complaint_received", "4件", o -> o.basis(Basis.CUMULATIVE))
                .says("complaint_received", "5件", o -> o.unit("330204"))
                .held("square", a -> a.addOutcomes(ours.event("complaint_received", "6件")))
                .held("school", a -> a.addOutcomes(ours.event("complaint_received", "7件"))));
        assertThat(filing.groups())
                .extracting(group -> group.outcomes().stream()
                        .map(outcome -> outcome.figure().toString())
                        .toList())
                .containsExactly(
                        List.of("1件", "3件"), List.of("2件"), List.of("4件"), List.of("5件"), List.of("6件"), List.of("7件"));
        assertThat(filing.groups().get(4).subject().activity()).hasToString("Optional[square]");
        assertThat(filing.outcomes()).hasSize(7);
        assertThat(filing.amount("complaint_received").name().english()).isEqualTo("complaint_received 1件");
        assertThat(filing.amount("report_received").name().english()).isEqualTo("report_received 3件");
        assertThat(filing.amount("case_filed").isReported()).isFalse();
    }

    @Test
    void an_indicator_goes_by_its_code_or_a_name_and_one_that_is_not_known_is_said() {
        Filing filing = filing(by("330203").says("complaint_received", "5件").says("lanterns", "3盏"));
        assertThat(filing.amount("受理投诉").name().english()).isEqualTo("complaint_received 5件");
        assertThat(filing.amount("lanterns").name().english()).isEqualTo("lanterns 3盏");
        Amount unknown = filing.amount("complaints_resolved");
        assertThat(unknown.isReported()).isFalse();
        assertThat(unknown.isAtMost(Amount.of(5)).undecided())
                .contains(new Message(
                        "complaints_resolved is not reported and is in no catalogue",
                        "complaints_resolved未报，也不在指标目录中"));
        assertThat(filing(by("330203")).amount("挽回经济损失").isAtMost(Amount.of(5)).undecided())
                .contains(new Message("economic_loss_recovered is not reported", "为消费者挽回经济损失未报"));
    }

    @Test
    void a_filing_without_a_figure_of_its_own_reports_none() {
        Filing filing = filing(by("330203").says("complaint_received", "5件", o -> o.unit("330204")));
        assertThat(filing.amount("complaint_received").isReported()).isFalse();
        assertThat(filing.filer()).isEqualTo(UnitId.of("330203"));
        assertThat(filing.year()).hasValue(2011);
        assertThat(filing.indicator(COMPLAINTS).chineseName()).isEqualTo("受理投诉");
    }

    @Test
    void a_filing_stands_in_its_file() {
        assertThat(filing(by("330203")).place()).isEqualTo(Place.UNKNOWN);
        Filing inFile = filing(by("330203")
                .says("complaint_received", "1件")
                .says("complaint_received", "1件", o -> o.place(Place.of("a.csv", 3))));
        assertThat(inFile.place()).isEqualTo(Place.of("a.csv"));
    }

    private static FigureGroup group(ExampleFiling filing) {
        List<FigureGroup> groups = filing(filing).groups();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    private static List<String> figures(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.figure().toString()).toList();
    }

    @Test
    void keys_are_told_by_dimension_and_loose_parts_apart() {
        FigureGroup group = group(by("330203")
                .says("complaint_received", "9件")
                .says("complaint_received", "1件", o -> o.breakdown(Breakdown.parse("category=food")))
                .says("complaint_received", "2件", o -> o.breakdown(Breakdown.parse("channel=phone")))
                .says("complaint_received", "3件", o -> o.breakdown(Breakdown.parse("category=cars")))
                .says(
                        "complaint_received",
                        "4件",
                        o -> o.breakdown(Breakdown.parse("medium=city")).partOf(COMPLAINTS))
                .says("punitive_damages_case", "5件")
                .says("punitive_damages_case", "6件", o -> o.breakdown(Breakdown.parse("category=food")))
                .says("report_received", "7件", o -> o.partOf(COMPLAINTS)));
        assertThat(group.keys(COMPLAINTS).keySet()).containsExactly("category", "channel");
        assertThat(figures(group.keys(COMPLAINTS).getOrDefault("category", List.of())))
                .containsExactly("1件", "3件");
        assertThat(figures(group.parts(COMPLAINTS))).containsExactly("4件", "5件", "7件");
        assertThat(group.wholes()).containsExactly(COMPLAINTS);
        assertThat(figures(group.plain())).containsExactly("9件", "5件", "7件");
        assertThat(group.indicators()).hasToString("[complaint_received, punitive_damages_case, report_received]");
        assertThat(group.amount("complaint_received").name().english()).isEqualTo("complaint_received 9件");
        assertThat(group.parts(IndicatorCode.of("case_filed"))).isEmpty();
    }

    @Test
    void of_several_figures_the_one_in_the_measure_of_the_indicator_is_meant() {
        assertThat(group(by("330203")
                                .says("entity_inspected", "5家")
                                .says("entity_inspected", "9户次")
                                .says("entity_inspected", "8户次"))
                        .amount("entity_inspected")
                        .name()
                        .english())
                .isEqualTo("entity_inspected 9户次");
        assertThat(group(by("330203").says("entity_inspected", "5家"))
                        .amount("entity_inspected")
                        .name()
                        .english())
                .isEqualTo("entity_inspected 5家");
        assertThat(group(by("330203").says("entity_inspected", "5"))
                        .amount("entity_inspected")
                        .name()
                        .english())
                .isEqualTo("entity_inspected 5");
        assertThat(group(by("330203").says("自查", "5户")).amount("自查").name()).hasToString("自查 5户");
        assertThat(group(by("330203").says("自查", "5户"))
                        .indicator(IndicatorCode.of("自查"))
                        .chineseName())
                .isEqualTo("自查");
    }

    private record Count(int figures) {}

    private record Twice(int figures) {}

    @Test
    void a_view_is_worked_out_once_and_may_rest_on_others() {
        Filing filing = filing(by("330203").says("complaint_received", "1件"));
        int[] made = {0};
        Count count = filing.view(Count.class, f -> new Count(f.outcomes().size() + made[0]++));
        assertThat(count).isEqualTo(new Count(1));
        assertThat(filing.view(Count.class, f -> new Count(9))).isSameAs(count);
        Twice twice = filing.view(
                Twice.class,
                f -> new Twice(2 * f.view(Count.class, x -> new Count(9)).figures()));
        assertThat(twice).isEqualTo(new Twice(2));
        assertThat(filing(by("330203"))
                        .view(
                                Twice.class,
                                f -> new Twice(
                                        f.view(Count.class, x -> new Count(9)).figures())))
                .isEqualTo(new Twice(9));
        assertThat(made[0]).isEqualTo(1);
    }
}
