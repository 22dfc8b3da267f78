package org.campaignstats.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignSummaryTest {

    @Test
    void a_summary_is_the_first_report_where_nothing_else_is_said() {
        CampaignSummary summary = summary().build();
        assertThat(summary.campaign()).isEqualTo(Campaign.of("2011"));
        assertThat(summary.filer()).isEqualTo(UnitId.of("330200"));
        assertThat(summary.kind()).isEqualTo(FilingKind.REPORT);
        assertThat(summary.revision()).isEqualTo(1);
        assertThat(summary.filedOn()).isEmpty();
        assertThat(summary.period()).isEmpty();
        assertThat(summary.activities()).isEmpty();
        assertThat(summary.outcomes()).isEmpty();
        assertThat(summary.source()).isEmpty();
        assertThat(summary.unitNames()).isEmpty();
        assertThat(summary.allOutcomes()).isEmpty();
    }

    @Test
    void all_outcomes_are_those_of_no_activity_then_those_of_each() {
        Outcome ofNone = outcome("a", Scope.WHOLE);
        Outcome ofSquare = outcome("b", Scope.EVENT);
        Outcome ofQuiz = outcome("c", Scope.EVENT);
        CampaignSummary summary = summary()
                .addActivities(
                        Activity.builder().id("square").addOutcomes(ofSquare).build(),
                        Activity.builder().id("quiz").addOutcomes(ofQuiz).build())
                .addOutcomes(ofNone)
                .build();
        assertThat(summary.allOutcomes()).containsExactly(ofNone, ofSquare, ofQuiz);
    }

    @Test
    void the_names_of_units_are_sorted_by_id() {
        CampaignSummary summary = summary()
                .putUnitNames(UnitId.of("daxie"), "大榭开发区")
                .putUnitNames(UnitId.of("330203"), "海曙区")
                .build();
        assertThat(summary.unitNames()).hasToString("{330203=海曙区, daxie=大榭开发区}");
    }

    @Test
    void a_summary_cannot_be_changed_through_what_it_was_built_from() {
        SortedMap<UnitId, String> names = new TreeMap<>(Map.of(UnitId.of("330200"), "宁波市"));
        List<Outcome> outcomes = new ArrayList<>(List.of(outcome("a", Scope.WHOLE)));
        CampaignSummary summary = summary().unitNames(names).outcomes(outcomes).build();
        names.clear();
        outcomes.clear();
        assertThat(summary.unitNames()).hasToString("{330200=宁波市}");
        assertThat(summary.outcomes()).containsExactly(outcome("a", Scope.WHOLE));
    }

    @Test
    void summaries_of_the_same_parts_are_equal() {
        CampaignSummary summary = summary()
                .kind(FilingKind.CORRECTION)
                .revision(2)
                .filedOn(LocalDate.of(2011, 3, 20))
                .period(Period.parse("2011-03-01/2011-03-15"))
                .source("甬消〔2011〕5号")
                .putUnitNames(UnitId.of("330200"), "宁波市")
                .addOutcomes(outcome("a", Scope.WHOLE))
                .build();
        assertThat(CampaignSummary.builder().from(summary).build())
                .isEqualTo(summary)
                .hasSameHashCodeAs(summary);
        assertThat(CampaignSummary.builder().from(summary).revision(3).build()).isNotEqualTo(summary);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void revisions_are_counted_from_one(int revision) {
        CampaignSummary.Builder builder = summary().revision(revision);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Revision of the summary of '330200' must be 1 or more, was " + revision);
    }

    @Test
    void a_summary_without_a_campaign_and_a_filer_is_refused() {
        assertThatThrownBy(() -> CampaignSummary.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build CampaignSummary, some of required attributes are not set [campaign, filer]");
    }

    private static CampaignSummary.Builder summary() {
        return CampaignSummary.builder().campaign("2011").filer("330200");
    }

    private static Outcome outcome(String indicator, Scope scope) {
        return Outcome.builder()
                .indicator(indicator)
                .unit("330200")
                .scope(scope)
                .figure("115")
                .build();
    }
}
