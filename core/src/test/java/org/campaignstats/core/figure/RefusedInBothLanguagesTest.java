package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.campaignstats.core.language.BothLanguages;
import org.campaignstats.core.language.MessageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a text is no figure, said in Chinese. */
class RefusedInBothLanguagesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "refused.tsv", delimiter = '\t', numLinesToSkip = 1)
    void every_reason_is_said_in_chinese_too(String text, String reason) {
        assertThatExceptionOfType(FigureFormatException.class)
                .isThrownBy(() -> PrintedFigure.parse(text))
                .satisfies(e -> assertThat(e.wording().english()).contains(reason))
                .satisfies(e -> BothLanguages.agree(e.wording()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    1,38余    ; “1,38余”不是可识别的数（“1”后有“,”）
                    30来人    ; “30来人”不是可识别的数（“来人”不是计量单位）
                    3-5      ; “3-5”不是可识别的数（“-5”可能是区间、日期或编号；区间请写作3至5）
                    零件      ; “零件”不是可识别的数（是词语，或有两种读法）
                    五至三    ; “五至三”不是可识别的数（区间前大后小）
                    0余      ; “0余”不是可识别的数（零不能带修饰词，现带余）
                    """)
    void a_reason_in_chinese(String text, String wording) {
        assertThatExceptionOfType(FigureFormatException.class)
                .isThrownBy(() -> PrintedFigure.parse(text))
                .satisfies(e -> assertThat(e.wording().chinese()).isEqualTo(wording + "；应填如1380、1380余、12.5万或_"));
    }

    @Test
    void a_number_that_no_figure_holds_is_refused_in_chinese_too() {
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> Stated.of(new BigDecimal("-5"), Qualifier.EXACTLY))
                .satisfies(e -> assertThat(e.wording().chinese()).isEqualTo("数值不能为负，现为-5"));
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> Range.of(5, 3))
                .satisfies(e -> assertThat(e.wording().chinese()).isEqualTo("区间不能前大后小，现为5至3"));
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> new Stated(BigDecimal.TEN, BigDecimal.valueOf(3), Qualifier.EXACTLY))
                .satisfies(e -> assertThat(e.wording().chinese()).isEqualTo("精度应是10的整数次幂，如1或1000，现为3"));
    }
}
