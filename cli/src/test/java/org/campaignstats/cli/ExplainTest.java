package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--unit 330200 --indicator materials_distributed",
                "--unit 宁波市 --indicator 发放宣传资料",
            })
    void a_figure_is_explained_by_what_was_stated_and_where(String asked) {
        assertThat(Run.ofLine("explain " + asked + " " + Examples.NINGBO)).isEqualTo(new Run(0, """
                宁波市, 发放宣传资料 (份), 2011: 12.5万, between 124,500 and 125,500
                ├─ total  全市 12.5万份 → 124,500–125,500    reports.csv row 9
                ├─ own    市本级 1.34万份 → 13,350–13,450    reports.csv row 10
                └─ below  111,050–112,150 by difference; 0 of 12 filed, each 0–112,150
                """, ""));
    }
}
