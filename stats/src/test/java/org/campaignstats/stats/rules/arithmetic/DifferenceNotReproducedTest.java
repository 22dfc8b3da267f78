package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceNotReproducedTest {
    private static Said said(ExampleFiling filing) {
        return Said.of(new DifferenceNotReproduced(), filing);
    }

    private static ExampleFiling complaints(String before, String now, String name, String difference) {
        return by("330203").says("上年投诉", before).says("complaint_received", now).says(name, difference);
    }

    @Test
    void a_difference_that_the_two_years_do_not_give_is_found() {
        Said said = said(complaints("100件", "115件", "投诉比上年增加", "25件"));
        assertThat(said.broken())
                .containsExactly("error 330203 投诉比上年增加: 投诉比上年增加 25件 is not the change from 上年投诉 100件 to"
                        + " complaint_received 115件, which is +15");
        assertThat(said.brokenInChinese())
                .containsExactly("错误 330203 投诉比上年增加: 投诉比上年增加 25件与从上年投诉 100件到受理投诉 115件的变化不符，应为+15");
        assertThat(said.evidence())
                .containsExactly("投诉比上年增加: 投诉比上年增加 25件; from: 上年投诉 100件; to: complaint_received 115件");
    }

    @ParameterizedTest
    @CsvSource({
        "100件, 115件, 投诉比上年增加, 15件, '1 passed, 0 broken, 0 undecided'",
        "100件, 115件, 投诉比上年增加, 16件, '0 passed, 1 broken, 0 undecided'",
        "115件, 100件, 投诉比上年减少, 15件, '1 passed, 0 broken, 0 undecided'",
        "115件, 100件, 投诉增减, 15件, '1 passed, 0 broken, 0 undecided'",
        "100件, 115件, 投诉增减, 15件, '1 passed, 0 broken, 0 undecided'",
        "100件, 115件, 投诉同比增长, 15件, '1 passed, 0 broken, 0 undecided'",
        "100件, 110余件, 投诉比上年增加, 18件, '1 passed, 0 broken, 0 undecided'",
        "100件, 115件, 投诉增减, 15, '1 passed, 0 broken, 0 undecided'",
        "200件, 300件, 投诉增减, 50, '1 passed, 0 broken, 0 undecided'",
        "200件, 300件, 投诉增减, 75, '0 passed, 1 broken, 0 undecided'",
        "_件, 115件, 投诉增减, 15件, '0 passed, 0 broken, 1 undecided'",
        "0件, 115件, 投诉增减, 115件, '1 passed, 0 broken, 0 undecided'",
        "100件, 115件, 投诉增减, 25%, '0 passed, 0 broken, 0 undecided'",
    })
    void it_is_one_number_less_the_other(String before, String now, String name, String difference, String counts) {
        assertThat(said(complaints(before, now, name, difference)).counts()).isEqualTo(counts);
    }

    @Test
    void a_fall_that_a_name_calls_a_rise_may_have_lost_its_sign() {
        assertThat(said(complaints("115件", "100件", "投诉比上年增加", "15件")).broken())
                .containsExactly("warning 330203 投诉比上年增加: 投诉比上年增加 15件 is not the change from 上年投诉 115件 to"
                        + " complaint_received 100件, which is -15");
        assertThat(said(complaints("115件", "100件", "投诉比上年增加", "16件")).broken())
                .containsExactly("error 330203 投诉比上年增加: 投诉比上年增加 16件 is not the change from 上年投诉 115件 to"
                        + " complaint_received 100件, which is -15");
    }

    @Test
    void figures_in_different_measures_cannot_be_told() {
        assertThat(said(complaints("100家", "115件", "投诉增减", "15件")).undecided())
                .containsExactly("note 330203 投诉增减: 上年投诉 100家 counts in 家 and complaint_received 115件 in 件");
        assertThat(said(complaints("100件", "115件", "投诉增减", "25家")).undecided())
                .containsExactly("note 330203 投诉增减: 投诉增减 25家 counts in 家 and complaint_received 115件 in 件");
        assertThat(said(complaints("100", "115件", "投诉增减", "15件")).counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void of_a_rate_the_change_is_in_points() {
        ExampleFiling points = by("330203")
                .says("上年合格率", "50%")
                .says("sample_pass_rate", "60%")
                .says("合格率比上年增加", "10个");
        assertThat(said(points).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
        ExampleFiling wrong = by("330203")
                .says("上年合格率", "50%")
                .says("sample_pass_rate", "60%")
                .says("合格率比上年增加", "30个");
        assertThat(said(wrong).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }
}
