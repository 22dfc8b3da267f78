package org.campaignstats.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    @ParameterizedTest
    @ValueSource(strings = {"件 起", "份 册 本 张", "个 处", "家 户", "人 名 位", "家次 户次", "台次 辆次", "条 幅", "元 万元 亿元", "公斤 千克 吨"})
    void measures_that_count_the_same_have_one_base(String words) {
        List<Measure> same = Stream.of(words.split(" ")).map(Measure::of).toList();
        assertThat(same).allSatisfy(measure -> {
            assertThat(measure.isKnown()).isTrue();
            assertThat(measure.base()).isEqualTo(same.get(0));
            assertThat(same)
                    .allSatisfy(other -> assertThat(measure.countsSameAs(other)).isTrue());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "人, 人次", "家, 家次", "户, 户次", "件, 箱", "件, 份", "个, 家", "家次, 台次", "条, 份", "场, 次", "次, 人次", "元, 公斤", "%, 分", "斤, 公斤",
        "克, 公斤", "人, 人(次)", "户, 户(次)", "份, 桩",
    })
    void measures_of_different_things_are_never_added(String one, String other) {
        assertThat(Measure.of(one).countsSameAs(Measure.of(other))).isFalse();
        assertThat(Measure.of(other).countsSameAs(Measure.of(one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "万元, 元, 10000",
        "亿元, 元, 100000000",
        "吨, 公斤, 1000",
        "千克, 公斤, 1",
        "元, 元, 1",
        "公斤, 公斤, 1",
        "册, 份, 1",
        "人次, 人次, 1",
        "桩, 桩, 1",
    })
    void a_multiple_is_converted_to_its_base(String name, String base, BigDecimal factor) {
        assertThat(Measure.of(name).base()).isEqualTo(Measure.of(base));
        assertThat(Measure.of(name).factor()).isEqualByComparingTo(factor);
    }

    @Test
    void a_word_that_is_on_no_list_is_kept_as_it_is() {
        Measure unknown = Measure.of("桩");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.base()).isEqualTo(unknown);
        assertThat(unknown.countsSameAs(Measure.of("桩"))).isTrue();
        assertThat(unknown).hasToString("桩");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", " 份", "份 ", "份\n", "一二三四五六七八九十一二三四五六七八九十一"})
    void what_is_no_word_is_refused(String name) {
        assertThatThrownBy(() -> Measure.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Measure '" + name + "' must be a word of 1 to 20 characters without space around it, e.g. 份");
    }

    @Test
    void the_longest_name_is_accepted() {
        String longest = "一二三四五六七八九十一二三四五六七八九十";
        assertThat(Measure.of(longest).name()).isEqualTo(longest);
    }
}
