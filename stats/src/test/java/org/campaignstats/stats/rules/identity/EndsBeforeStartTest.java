package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.time.LocalDate;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndsBeforeStartTest {
    private static final Period MARCH = Period.parse("2011-03-01/2011-03-15");

    private static ExampleFiling held(ExampleFiling filing, String days) {
        return filing.held(
                "square",
                a -> a.days(Period.parse(days))
                        .addOutcomes(Outcome.builder()
                                .indicator("attendee_count")
                                .unit("330203")
                                .scope(Scope.EVENT)
                                .figure("5人")
                                .place(Place.of("a.csv", 4))
                                .build()));
    }

    private static Said early(ExampleFiling filing, String filedOn) {
        return Said.of(new EndsBeforeStart(), filing.with(s -> s.filedOn(LocalDate.parse(filedOn))));
    }

    @Test
    void a_report_filed_before_its_period_began_is_told() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "5件", o -> o.place(Place.of("a.csv", 2)))
                .with(s -> s.period(MARCH));
        Said said = early(filing, "2011-02-28");
        assertThat(said.broken())
                .containsExactly(
                        "warning 330203 -: filed on 2011-02-28, before its period 2011-03-01/2011-03-15 began");
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 -: 报送日期2011-02-28早于所报时段2011-03-01/2011-03-15的开始日期");
        assertThat(said.places()).containsExactly("a.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-03-01", "2011-03-10", "2011-03-15", "2011-12-31"})
    void filed_on_the_first_day_or_before_the_last_is_fine(String filedOn) {
        ExampleFiling filing = by("330203").with(s -> s.period(MARCH));
        assertThat(early(filing, filedOn).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_report_filed_before_an_activity_began_is_told_where_it_stands() {
        Said said = early(held(by("330203"), "2011-03-15/2011-03-16"), "2011-03-14");
        assertThat(said.broken())
                .containsExactly(
                        "warning 330203 -: filed on 2011-03-14, before activity 'square' of 2011-03-15/2011-03-16 began");
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 -: 报送日期2011-03-14早于活动“square”的开始日期（2011-03-15/2011-03-16）");
        assertThat(said.places()).containsExactly("a.csv row 4");
        assertThat(early(held(by("330203"), "2011-03-15/2011-03-16"), "2011-03-15")
                        .counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_planned_activity_may_be_still_to_come() {
        ExampleFiling filing = by("330203").with(s -> s.period(MARCH));
        Outcome planned = Outcome.builder()
                .from(filing.event("attendee_count", "200人"))
                .basis(Basis.PLANNED)
                .build();
        filing.held("later", a -> a.days(Period.parse("2011-04-01")).addOutcomes(planned));
        assertThat(early(filing, "2011-03-20").counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
        ExampleFiling partly = by("330203").with(s -> s.period(MARCH));
        partly.held(
                "later",
                a -> a.days(Period.parse("2011-04-01")).addOutcomes(planned, partly.event("attendee_count", "5人")));
        assertThat(early(partly, "2011-03-20").counts()).isEqualTo("1 passed, 1 broken, 0 undecided");
        ExampleFiling bare = by("330203").held("later", a -> a.days(Period.parse("2011-04-01")));
        assertThat(early(bare, "2011-03-20").counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void a_plan_is_filed_before_what_it_tells_of() {
        ExampleFiling plan = by("330203").with(s -> s.kind(FilingKind.PLAN).period(MARCH));
        assertThat(early(plan, "2011-02-01").counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_report_of_unknown_day_cannot_be_told() {
        Said notFiled = Said.of(new EndsBeforeStart(), by("330203").with(s -> s.period(MARCH)));
        assertThat(notFiled.undecided()).containsExactly("note 330203 -: the day of filing is not known");
        assertThat(notFiled.undecidedInChinese()).containsExactly("提示 330203 -: 报送日期未知");
        Said ofActivity =
                Said.of(new EndsBeforeStart(), by("330203").held("square", a -> a.days(Period.parse("2011-03-15"))));
        assertThat(ofActivity.undecided()).containsExactly("note 330203 -: the day of filing is not known");
    }

    @Test
    void what_is_not_dated_gives_nothing_to_check() {
        assertThat(early(by("330203").held("square", a -> a), "2011-03-20").counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(Said.of(new EndsBeforeStart(), by("330203")).counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
