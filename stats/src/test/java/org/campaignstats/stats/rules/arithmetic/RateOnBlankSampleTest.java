package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateOnBlankSampleTest {
    private static Said said(ExampleFiling filing) {
        return Said.of(new RateOnBlankSample(), filing);
    }

    private static ExampleFiling samples(String tested, String rate) {
        return by("330203").says("sample_tested", tested).says("sample_pass_rate", rate);
    }

    @Test
    void a_pass_rate_of_a_blank_sample_is_found() {
        Said said = said(by("330203")
                .says("sample_tested", "_个", o -> o.place(Place.of("a.csv", 2)))
                .says("sample_pass_rate", "100%", o -> o.place(Place.of("a.csv", 3))));
        assertThat(said.broken())
                .containsExactly(
                        "warning 330203 sample_pass_rate: sample_pass_rate 100% is given without what it is of:"
                                + " sample_tested _个");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 sample_pass_rate: 报有合格率 100%，而分母未填：抽检样品 _个");
        assertThat(said.places()).containsExactly("a.csv row 3");
        assertThat(said.evidence()).containsExactly("sample: sample_tested _个, a.csv row 2");
    }

    @Test
    void a_pass_rate_of_no_sample_is_found() {
        Said said = said(samples("0个", "100%"));
        assertThat(said.broken())
                .containsExactly("warning 330203 sample_pass_rate: sample_pass_rate 100% is a rate of nothing:"
                        + " sample_tested 0个");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 sample_pass_rate: 合格率 100%的分母为零：抽检样品 0个");
    }

    @ParameterizedTest
    @CsvSource({
        "1个, 100%, '1 passed, 0 broken, 0 undecided'",
        "20余个, 100%, '1 passed, 0 broken, 0 undecided'",
        "大量, 100%, '0 passed, 0 broken, 1 undecided'",
        "_个, _%, '0 passed, 0 broken, 0 undecided'",
        "20个, _%, '0 passed, 0 broken, 0 undecided'",
    })
    void any_number_of_samples_will_do(String tested, String rate, String counts) {
        assertThat(said(samples(tested, rate)).counts()).isEqualTo(counts);
    }

    @Test
    void of_words_it_cannot_be_told() {
        assertThat(said(samples("大量", "100%")).undecided())
                .containsExactly("note 330203 sample_pass_rate: sample_tested 大量 gives no number");
    }

    @Test
    void where_the_filing_is_silent_on_the_sample_it_cannot_be_told() {
        Said said = said(by("330203").says("sample_pass_rate", "100%").says("sample_tested", Scope.OWN, "_个"));
        assertThat(said.undecided())
                .containsExactly(
                        "note 330203 sample_pass_rate: what sample_pass_rate 100% is a rate of is not reported");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 sample_pass_rate: 合格率 100%的分母未报");
    }

    @Test
    void any_pass_rate_is_of_the_samples_and_another_rate_of_its_denominator() {
        assertThat(said(by("330203").says("sample_tested", "_个").says("食品合格率", "100%"))
                        .broken())
                .containsExactly("warning 330203 食品合格率: 食品合格率 100% is given without what it is of: sample_tested _个");
        assertThat(said(by("330203").says("sample_tested", "_个").says("closure_rate", "100%"))
                        .undecided())
                .containsExactly("note 330203 closure_rate: what closure_rate 100% is a rate of is not reported");
        assertThat(said(by("330203").says("complaint_received", "_件").says("complaint_resolution_rate", "97%"))
                        .broken())
                .containsExactly(
                        "warning 330203 complaint_resolution_rate: complaint_resolution_rate 97% is given without"
                                + " what it is of: complaint_received _件");
    }

    @Test
    void the_sample_of_the_same_key_is_meant() {
        ExampleFiling filing = by("330203")
                .says("sample_tested", "20个")
                .says("sample_tested", "_个", Examples.key("category=food"))
                .says("sample_pass_rate", "100%", Examples.key("category=food"));
        assertThat(said(filing).broken())
                .containsExactly("warning 330203 sample_pass_rate: sample_pass_rate category=food 100% is given without"
                        + " what it is of: sample_tested category=food _个");
    }

    @Test
    void shares_and_counts_are_not_looked_at() {
        assertThat(said(by("330203").says("complaint_received", "_件").says("投诉占比", "5%"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(by("330203").says("sample_tested", "_个").says("complaint_received", "5件"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
