package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.time.LocalDate;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFiledAsReportTest {
    private static final Period MARCH = Period.parse("2011-03-01/2011-03-15");

    private static Campaign campaign() {
        return Campaign.builder().id("2011").days(MARCH).build();
    }

    private static ExampleFiling ofCampaign() {
        return by("330203").with(s -> s.campaign(campaign()));
    }

    private static Said plan(ExampleFiling filing) {
        return Said.of(new PlanFiledAsReport(), filing);
    }

    @Test
    void a_report_of_planned_figures_alone_is_a_plan() {
        Said said = plan(by("330203")
                .says("activity_count", "3场", o -> o.basis(Basis.PLANNED).place(Place.of("a.csv", 2)))
                .says("lecture_count", "5场", o -> o.basis(Basis.PLANNED)));
        assertThat(said.broken()).containsExactly("warning 330203 -: all its figures are planned");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 -: 所报数据全部为计划数");
        assertThat(said.places()).containsExactly("a.csv");
        assertThat(plan(by("330203")
                                .says("activity_count", "3场", o -> o.basis(Basis.PLANNED))
                                .says("lecture_count", "5场"))
                        .counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_report_filed_before_the_campaign_began_is_a_plan() {
        ExampleFiling early =
                ofCampaign().says("activity_count", "3场").with(s -> s.filedOn(LocalDate.parse("2011-02-28")));
        assertThat(plan(early).broken())
                .containsExactly(
                        "warning 330203 -: filed on 2011-02-28, before the campaign 2011-03-01/2011-03-15 began");
        assertThat(plan(early).brokenInChinese())
                .containsExactly("警告 330203 -: 报送日期2011-02-28早于宣传活动时段2011-03-01/2011-03-15的开始日期");
        ExampleFiling inTime = ofCampaign().with(s -> s.filedOn(LocalDate.parse("2011-03-01")));
        assertThat(plan(inTime).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3·15活动计划", "3·15活动方案", "关于开展3·15活动的通知", "应急预案"})
    void a_report_that_is_called_a_plan_is_one(String title) {
        Said said = plan(by("330203").says("activity_count", "3场").with(s -> s.source(title)));
        assertThat(said.broken()).containsExactly("warning 330203 -: its title is that of a plan: '" + title + "'");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 -: 标题为计划类文件：“" + title + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3·15活动总结", "工作总结及下一步计划", "方案落实情况", "计划完成小结", "工作方案汇报", "通知落实报告", "计划执行报表"})
    void a_report_that_is_called_one_passes_even_without_figures(String title) {
        assertThat(plan(by("330203").with(s -> s.source(title))).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({"____场, 0, 1", "多场, 1, 0", "3场, 1, 0"})
    void blank_figures_do_not_tell(String figure, int passed, int undecided) {
        assertThat(plan(by("330203").says("activity_count", figure)).counts())
                .isEqualTo(passed + " passed, 0 broken, " + undecided + " undecided");
    }

    @Test
    void what_nothing_tells_is_said_in_both_languages() {
        Said said = plan(by("330203").with(s -> s.source("甬消保〔2011〕3号")));
        assertThat(said.undecided())
                .containsExactly("note 330203 -: neither figures nor days nor title tell whether it is a plan");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 -: 从数据、日期和标题均无法判断是否为计划");
    }

    @Test
    void a_plan_filed_as_a_plan_is_fine() {
        assertThat(plan(by("330203")
                                .with(s -> s.kind(FilingKind.PLAN))
                                .says("activity_count", "3场", o -> o.basis(Basis.PLANNED)))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
