package org.campaignstats.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.campaignstats.core.language.Language;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_place_reads_as_far_as_it_is_known() {
        assertThat(Place.UNKNOWN).hasToString("");
        assertThat(Place.of("ningbo.csv")).hasToString("ningbo.csv");
        assertThat(Place.of("ningbo.csv", 7)).hasToString("ningbo.csv row 7");
        assertThat(Place.of("ningbo.csv", 7).column("value")).hasToString("ningbo.csv row 7, column value");
        assertThat(Place.of("ningbo.csv").column("value")).hasToString("ningbo.csv, column value");
        assertThat(Place.UNKNOWN.column("value")).hasToString("column value");
        assertThat(new Place(Optional.empty(), OptionalInt.of(7), Optional.of("value"), Optional.empty()))
                .hasToString("row 7, column value");
        assertThat(Place.of("ningbo.txt").span(621, 631)).hasToString("ningbo.txt, characters 622–631");
        assertThat(Place.UNKNOWN.span(0, 1)).hasToString("characters 1–1");
    }

    @Test
    void a_place_reads_as_far_as_it_is_known_in_chinese_too() {
        assertThat(Place.UNKNOWN.in(Language.ZH)).isEmpty();
        assertThat(Place.of("ningbo.csv").in(Language.ZH)).isEqualTo("ningbo.csv");
        assertThat(Place.of("ningbo.csv", 7).in(Language.ZH)).isEqualTo("ningbo.csv 第7行");
        assertThat(Place.of("ningbo.csv", 7).column("value").in(Language.ZH)).isEqualTo("ningbo.csv 第7行，列“value”");
        assertThat(Place.UNKNOWN.column("value").in(Language.ZH)).isEqualTo("列“value”");
        assertThat(Place.of("ningbo.csv", 7).in(Language.EN)).isEqualTo("ningbo.csv row 7");
        assertThat(Place.of("ningbo.txt").span(621, 631).in(Language.ZH)).isEqualTo("ningbo.txt，第622至631字");
    }

    @Test
    void a_place_keeps_its_characters_when_it_is_narrowed_to_a_column() {
        assertThat(Place.of("ningbo.txt").span(0, 2).column("value"))
                .isEqualTo(Place.of("ningbo.txt").column("value").span(0, 2));
    }

    @Test
    void a_span_starts_at_the_first_character_or_later_and_is_not_empty() {
        assertThat(Place.UNKNOWN.span(0, 1).span()).hasValue(new Span(0, 1));
        assertThatThrownBy(() -> Place.UNKNOWN.span(-1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Span must be 0 <= start < end, was -1 to 1");
        assertThatThrownBy(() -> Place.UNKNOWN.span(3, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Span must be 0 <= start < end, was 3 to 3");
    }

    @Test
    void rows_are_counted_from_one() {
        assertThat(Place.of("ningbo.csv", 1).row()).hasValue(1);
        assertThatThrownBy(() -> Place.of("ningbo.csv", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row must be 1 or more, was 0");
    }
}
