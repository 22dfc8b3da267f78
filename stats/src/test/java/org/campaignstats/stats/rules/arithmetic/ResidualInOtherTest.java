package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidualInOtherTest {
    private static Said said(ExampleFiling filing) {
        return Said.of(new ResidualInOther(), filing);
    }

    private static ExampleFiling thirds(String cars, String other) {
        return by("330203")
                .says("complaint_received", "3000件")
                .says("complaint_received", "1000件", Examples.key("category=food"))
                .says("complaint_received", "1000件", Examples.key("category=cars"))
                .says("complaint_received", "1000件", Examples.key("category=其他"))
                .says("投诉占比", "33.33%", Examples.key("category=food"))
                .says("投诉占比", cars, Examples.key("category=cars"))
                .says("投诉占比", other, Examples.key("category=其他"));
    }

    @Test
    void what_the_other_keys_leave_of_100_is_worth_a_note() {
        Said said = said(thirds("33.33%", "33.34%"));
        assertThat(said.broken())
                .containsExactly("note 330203 投诉占比: 投诉占比 category=其他 33.34% is what the other keys leave of 100%;"
                        + " computed it would be 33.33%");
        assertThat(said.brokenInChinese())
                .containsExactly("提示 330203 投诉占比: 投诉占比 category=其他 33.34%是100%减其余各项所得，按该项数计算应为33.33%");
    }

    @ParameterizedTest
    @CsvSource({
        "33.33%, 33.33%, '1 passed, 0 broken, 0 undecided'",
        "33.33%, 33.35%, '0 passed, 0 broken, 0 undecided'",
        "33.32%, 33.35%, '0 passed, 1 broken, 0 undecided'",
        "33余%, 33.34%, '0 passed, 0 broken, 0 undecided'",
        "_%, 33.34%, '0 passed, 0 broken, 0 undecided'",
        "33.33%, 33.3余%, '1 passed, 0 broken, 0 undecided'",
        "33.33%, _%, '0 passed, 0 broken, 1 undecided'",
    })
    void only_where_it_is_just_that_and_every_share_is_a_plain_number(String cars, String other, String counts) {
        assertThat(said(thirds(cars, other)).counts()).isEqualTo(counts);
    }

    @Test
    void other_alone_is_left_by_nothing() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "3000件")
                .says("complaint_received", "1000件", Examples.key("category=其他"))
                .says("投诉占比", "100%", Examples.key("category=其他"));
        assertThat(said(filing).counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void without_the_figure_or_the_total_there_is_nothing_to_check() {
        assertThat(said(by("330203")
                                .says("投诉占比", "60%", Examples.key("category=food"))
                                .says("投诉占比", "40%", Examples.key("category=其他")))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
