package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLayoutTest {
    @Test
    void two_names_of_long_columns_in_the_first_filled_row_are_long() {
        assertThat(CsvLayout.of(rows("", "value, unit ,note"))).isEqualTo(CsvLayout.LONG);
    }

    @Test
    void one_name_of_a_long_column_is_not_long() {
        assertThat(CsvLayout.of(rows("unit,投诉"))).isEqualTo(CsvLayout.WIDE);
    }

    @Test
    void a_quantity_beside_a_name_is_a_form() {
        assertThat(CsvLayout.of(rows("2017年统计表", "填报单位:天心区", "项目,内容,单位,数量"))).isEqualTo(CsvLayout.FORM);
        assertThat(CsvLayout.of(rows("指 标,数值"))).isEqualTo(CsvLayout.FORM);
    }

    @Test
    void a_quantity_without_a_name_and_all_else_is_wide() {
        assertThat(CsvLayout.of(rows("单位,数量"))).isEqualTo(CsvLayout.WIDE);
        assertThat(CsvLayout.of(rows("序号,单位,投诉"))).isEqualTo(CsvLayout.WIDE);
    }

    @Test
    void a_form_header_below_the_twentieth_row_is_not_seen() {
        List<String> lines = new ArrayList<>(Collections.nCopies(20, "标题"));
        lines.add("内容,数量");
        assertThat(CsvLayout.of(rows(lines.toArray(String[]::new)))).isEqualTo(CsvLayout.WIDE);
    }

    private static List<CsvRow> rows(String... lines) {
        List<CsvRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new CsvRow(rows.size() + 1, List.of(line), Arrays.asList(line.split(",", -1))));
        }
        return rows;
    }
}
