package org.campaignstats.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualThemesTest {
    private static final AnnualThemes THEMES = AnnualThemes.standard();

    @Test
    void there_is_a_theme_of_each_year_from_1997_to_2026() {
        assertThat(IntStream.rangeClosed(1900, 2100)
                        .filter(year -> THEMES.theme(year).isPresent()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1997, 2026).boxed().toList());
    }

    @Test
    void every_theme_is_that_of_one_year() {
        for (int year = 1997; year <= 2026; year++) {
            assertThat(THEMES.year(THEMES.theme(year).orElseThrow())).hasValue(year);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1997, 讲诚信 反欺诈",
        "2004, 诚信·维权",
        "2011, 消费与民生",
        "2012, 消费与安全",
        "2016, 新消费 我做主",
        "2017, 网络诚信 消费无忧",
        "2018, 品质消费 美好生活",
        "2023, 提振消费信心",
        "2026, 提升消费品质"
    })
    void the_theme_of_a_year_is_as_printed(int year, String theme) {
        assertThat(THEMES.theme(year)).contains(theme);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新消费 我做主", "新消费，我做主", "“新消费 我做主”", "新消费我做主", "新消费　我做主！"})
    void spaces_and_punctuation_make_no_difference(String theme) {
        assertThat(THEMES.year(theme)).hasValue(2016);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "____", "消费", "新消费 我做主 吗", "生态消费"})
    void any_other_text_is_the_theme_of_no_year(String text) {
        assertThat(THEMES.year(text)).isEmpty();
    }

    @Test
    void themes_of_ones_own_may_repeat_and_the_first_year_is_told() {
        AnnualThemes own = AnnualThemes.of(Map.of(2012, "绿色", 2011, "绿色", 2013, "蓝色"));
        assertThat(own.year("绿色")).hasValue(2011);
        assertThat(own.theme(2012)).isEqualTo(Optional.of("绿色"));
        assertThat(own.theme(2014)).isEmpty();
    }
}
