package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@SUM(A1)", "\tx", "\rx", "'quoted", "''"})
    void what_begins_as_a_formula_or_with_an_apostrophe_gets_an_apostrophe(String text) {
        assertThat(SpreadsheetText.defused(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetText.restored(SpreadsheetText.defused(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1380余", "a=b", " =1", "宁波市", "a'b"})
    void other_text_stays_as_it_is(String text) {
        assertThat(SpreadsheetText.defused(text)).isEqualTo(text);
        assertThat(SpreadsheetText.restored(text)).isEqualTo(text);
    }
}
