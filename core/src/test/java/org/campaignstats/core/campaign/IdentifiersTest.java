package org.campaignstats.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids of campaigns and activities. */
class IdentifiersTest {

    private static final String FORM =
            "must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. ";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", " 2011", "2011 ", "a;b"})
    void an_id_that_cannot_be_written_in_a_table_is_refused(String text) {
        assertThatThrownBy(() -> CampaignId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Campaign id '" + text + "' " + FORM + "2011");
        assertThatThrownBy(() -> ActivityId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Activity id '" + text + "' " + FORM + "square-0315");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\u0000b", "a\u007Fb"})
    void a_control_character_is_refused_and_not_shown(String text) {
        assertThatThrownBy(() -> ActivityId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Activity id 'a?b' " + FORM + "square-0315");
    }

    @Test
    void an_id_has_at_most_100_characters() {
        assertThat(CampaignId.of("x".repeat(100)).text()).hasSize(100);
        assertThatThrownBy(() -> CampaignId.of("x".repeat(1_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Campaign id '" + "x".repeat(40) + "…' " + FORM + "2011");
    }

    @Test
    void ids_are_in_the_order_of_their_characters_and_print_them() {
        assertThat(Stream.of("2012", "b", "2011", "a").map(CampaignId::of).sorted())
                .hasToString("[2011, 2012, a, b]");
        assertThat(Stream.of("square-2", "quiz", "square-1").map(ActivityId::of).sorted())
                .hasToString("[quiz, square-1, square-2]");
    }
}
