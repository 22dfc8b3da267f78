package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.Optional;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.CheckedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CumulativeInWordsTest {
    private static final CumulativeInWords RULE = new CumulativeInWords();

    private static CheckedRule noted(String note) {
        return CheckedRule.of(RULE, by("330212").says("handbook_distributed", "30000多册", o -> o.note(note)));
    }

    @Test
    void a_note_that_counts_since_some_start_is_found_with_what_would_be_right() {
        CheckedRule checked = CheckedRule.of(
                RULE,
                by("330200")
                        .says(
                                "handbook_distributed",
                                "30000多册",
                                o -> o.unit("330212")
                                        .scope(Scope.OWN)
                                        .note("近三年来发放")
                                        .place(Place.of("reports.csv", 41))));
        assertThat(checked.english())
                .containsExactly(
                        "warning: reports.csv row 41: handbook_distributed 30000多册 is given for this campaign, but"
                                + " '三年来' counts from an earlier start; it should be filed as cumulative");
        assertThat(checked.chinese())
                .containsExactly("警告：reports.csv 第41行：发放手册 30000多册按本次活动上报，但“三年来”表明自更早时起计数，应按累计数上报");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330212")), Finding::unit)
                .returns(Optional.of(IndicatorCode.of("handbook_distributed")), Finding::indicator)
                .returns("[note: 近三年来发放]", finding -> finding.evidence().toString());
        assertThat(checked.tally()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "累计发放, 累计",
        "历年总数, 历年",
        "历次活动共发放, 历次",
        "多年来, 多年来",
        "近年来, 近年来",
        "10多年来, 10多年来",
        "自2009年设立以来共评选, 自2009年设立以来",
        "今年以来, 以来",
        "截至2月底, 截至",
        "截止目前, 截止",
        "迄今, 迄今",
        "至今共, 至今",
        "三年期间累计, 累计",
    })
    void words_since_some_start_are_known(String note, String words) {
        assertThat(noted(note).english()).singleElement().asString().contains("but '" + words + "' counts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "活动期间累计发放",
                "3·15期间累计",
                "本次活动累计",
                "此次累计",
                "本届累计",
                "当天累计",
                "当日累计",
                "宣传周累计",
                "宣传月累计",
                "活动开展以来",
                "活动以来",
                "宣传启动以来",
                "共计",
                "总共",
                "印于2009年"
            })
    void words_within_the_campaign_and_words_that_say_nothing_of_time_pass(String note) {
        assertThat(noted(note).tally()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void the_name_of_an_ad_hoc_indicator_says_it_too() {
        CheckedRule checked = CheckedRule.of(RULE, by("330212").says("历年发放手册", "30000册"));
        assertThat(checked.english())
                .containsExactly("warning: 历年发放手册 30000册 is given for this campaign, but '历年' counts from an earlier"
                        + " start; it should be filed as cumulative");
        assertThat(checked.findings().get(0).evidence()).isEmpty();
    }

    @Test
    void a_print_says_it_too() {
        assertThat(CheckedRule.of(RULE, by("330212").says("handbook_distributed", "30000累计册"))
                        .tally())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void a_figure_that_is_filed_as_cumulative_or_planned_and_a_stock_are_not_looked_at() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330212")
                                        .says(
                                                "handbook_distributed",
                                                "30000册",
                                                o -> o.note("累计").basis(Basis.CUMULATIVE))
                                        .says(
                                                "handbook_distributed",
                                                "9000册",
                                                o -> o.note("累计").basis(Basis.PLANNED))
                                        .says("model_enterprise_stock", "20家", o -> o.note("累计")))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_blank_beside_such_words_is_undecided() {
        CheckedRule checked = CheckedRule.of(RULE, by("330212").says("handbook_distributed", "_册", o -> o.note("累计")));
        assertThat(checked.undecided())
                .containsExactly(
                        "330212: handbook_distributed _册 gives no number that could count from an earlier start, as '累计'"
                                + " says",
                        "发放手册 _册没有数，“累计”是否表明自更早时起计数无法判断");
        assertThat(checked.tally()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }
}
