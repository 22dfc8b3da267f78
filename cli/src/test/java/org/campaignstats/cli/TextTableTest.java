package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "海曙区, 6", "a海b, 4", "12.5万份, 8", "–…├─, 4", "𠮷, 2", "（）, 4"})
    void a_chinese_character_takes_two_places(String text, int width) {
        assertThat(TextTable.width(text)).isEqualTo(width);
    }

    @Test
    void a_combining_or_control_character_takes_none() {
        assertThat(TextTable.width("e\u0301\u0007")).isEqualTo(1);
    }

    @Test
    void columns_are_aligned_left_or_right_and_lines_end_without_space() {
        TextTable table = new TextTable(List.of(false, true, false));
        table.add(List.of("海曙区", "1", "a"));
        table.add(List.of("x", "12.5万", ""));
        assertThat(table).hasToString("海曙区       1  a\nx       12.5万\n");
    }
}
