package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource({
        "3·15大型宣传咨询活动, 3·15宣传咨询活动",
        "现场咨询, 现场宣传咨询",
        "广场宣传, 广场宣传活动",
        "新闻发布会, 新闻通气会",
        "3·15大型电视现场直播晚会, 3·15电视直播晚会",
        "消费教育大讲堂, 消费大讲堂",
        "知识竞赛, 消费知识竞赛",
        "３.15纪念大会, “3·15”宣传纪念大会",
        "现场宣传, 现场宣传咨询",
        "大型现场咨询服务活动, 现场咨询服务",
        "Square Event, square event!",
        "abcde, abcxy",
    })
    void wordings_of_one_activity_are_near(String one, String other) {
        assertThat(Titles.areNear(Titles.letters(one), Titles.letters(other))).isTrue();
        assertThat(Titles.areNear(Titles.letters(other), Titles.letters(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "太行日报3·15专版, 高平新闻3·15专版",
        "图片展, 优质生态产品图片展",
        "消费大讲堂, 消费教育学校",
        "公益宣传片, 发放宣传资料",
        "3·15大型电视现场直播晚会, 3·15晚会",
        "abcde, abxyz",
        "——, ——",
        "——, 图片展",
        "展, 会",
    })
    void other_activities_are_not(String one, String other) {
        assertThat(Titles.areNear(Titles.letters(one), Titles.letters(other))).isFalse();
        assertThat(Titles.areNear(Titles.letters(other), Titles.letters(one))).isFalse();
    }

    @Test
    void only_letters_and_digits_of_one_width_in_small_letters_count() {
        assertThat(Titles.letters(" “３·１５” TITLE（天一）广场— ")).isEqualTo("315title天一广场");
        assertThat(Titles.letters("a".repeat(150))).isEqualTo("a".repeat(100));
    }
}
