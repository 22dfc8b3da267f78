package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.measure.Measure;
import org.junit.jupiter.api.Test;

class PrintedFigureTest {

    @Test
    void a_figure_prints_as_it_was_printed() {
        assertThat(PrintedFigure.parse("　12.5余万份 ")).hasToString("12.5余万份");
        assertThat(PrintedFigure.parse("１，３８０ 人")).hasToString("１，３８０ 人");
    }

    @Test
    void a_figure_that_was_not_printed_prints_as_its_parts_would_be() {
        assertThat(PrintedFigure.of(Stated.of(115))).hasToString("115");
        assertThat(new PrintedFigure(Figure.parse("12.5万余"), Optional.empty(), Optional.of(Measure.of("份")), List.of()))
                .hasToString("12.5万余份");
    }

    @Test
    void a_figure_alone_has_no_print_measure_or_oddity() {
        assertThat(PrintedFigure.of(Stated.of(115)))
                .isEqualTo(new PrintedFigure(Stated.of(115), Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void oddities_are_kept_once_and_in_their_order() {
        List<Oddity> given =
                List.of(Oddity.YEAR_MASK, Oddity.TWO_QUALIFIERS, Oddity.YEAR_MASK, Oddity.QUALIFIED_TO_THE_LAST_DIGIT);
        assertThat(new PrintedFigure(Stated.of(1), Optional.empty(), Optional.empty(), given).oddities())
                .containsExactly(Oddity.QUALIFIED_TO_THE_LAST_DIGIT, Oddity.TWO_QUALIFIERS, Oddity.YEAR_MASK);
    }

    @Test
    void several_things_can_be_odd_about_one_print() {
        assertThat(PrintedFigure.parse("约67余户(次)").oddities())
                .containsExactly(Oddity.QUALIFIED_TO_THE_LAST_DIGIT, Oddity.TWO_QUALIFIERS, Oddity.AMBIGUOUS_MEASURE);
    }

    @Test
    void every_oddity_is_described_in_a_phrase() {
        assertThat(Oddity.values())
                .extracting(Oddity::description)
                .doesNotHaveDuplicates()
                .allSatisfy(phrase -> assertThat(phrase.english()).doesNotEndWith("."))
                .allSatisfy(phrase -> assertThat(phrase.chinese()).matches(".*\\p{IsHan}.*[^。]"));
    }
}
