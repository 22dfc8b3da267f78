package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;

class IndicatorUnknownTest {
    @Test
    void an_unknown_indicator_is_told_once_where_it_stands_first() {
        ExampleFiling filing = by("330203")
                .says("新消费体验站", "3个", o -> o.place(Place.of("a.csv", 2)))
                .says("新消费体验站", "2个", o -> o.unit("330204").place(Place.of("a.csv", 3)))
                .says("complaint_received", "115件");
        Said said = Said.of(new IndicatorUnknown(), filing);
        assertThat(said.counts()).isEqualTo("1 passed, 1 broken, 0 undecided");
        assertThat(said.broken())
                .containsExactly("note 330203 新消费体验站: '新消费体验站' is in no catalogue and is added up by itself");
        assertThat(said.brokenInChinese()).containsExactly("提示 330203 新消费体验站: “新消费体验站”不在指标目录中，单独汇总");
        assertThat(said.places()).containsExactly("a.csv row 2");
    }

    @Test
    void a_whole_that_no_catalogue_has_is_told_too() {
        ExampleFiling filing = by("330203").says("complaint_received", "115件", o -> o.partOf(IndicatorCode.of("诉求")));
        assertThat(Said.of(new IndicatorUnknown(), filing).broken())
                .containsExactly("note 330203 诉求: '诉求' is in no catalogue and is added up by itself");
    }

    @Test
    void a_name_in_the_place_of_a_code_is_told_with_the_code() {
        Said said = Said.of(new IndicatorUnknown(), by("330203").says("受理投诉", "115件"));
        assertThat(said.broken())
                .containsExactly("note 330203 受理投诉: '受理投诉' is the name of complaint_received, not a code");
        assertThat(said.brokenInChinese()).containsExactly("提示 330203 受理投诉: “受理投诉”是complaint_received的名称，不是指标代码");
    }

    @Test
    void a_name_of_several_indicators_cannot_be_told() {
        Said said = Said.of(new IndicatorUnknown(), by("330203").says("标语", "40条"));
        assertThat(said.broken()).isEmpty();
        assertThat(said.undecided())
                .containsExactly("note 330203 标语: '标语' is a name of several indicators: banner_count, poster_count");
        assertThat(said.undecidedInChinese())
                .containsExactly("提示 330203 标语: “标语”是几个指标共有的名称：banner_count, poster_count");
    }
}
