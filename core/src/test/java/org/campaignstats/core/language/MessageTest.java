package org.campaignstats.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MessageTest {
    private static final Message NOT_FILED = new Message("2 units have not filed", "2个单位未报送");

    @Test
    void a_message_is_worded_in_the_language_asked_for() {
        assertThat(NOT_FILED.in(Language.EN)).isEqualTo("2 units have not filed");
        assertThat(NOT_FILED.in(Language.ZH)).isEqualTo("2个单位未报送");
        assertThat(Message.same("宁波市").in(Language.EN)).isEqualTo("宁波市");
    }

    @Test
    void it_reads_as_english() {
        assertThat(NOT_FILED).hasToString("2 units have not filed");
    }

    @Test
    void values_stand_where_the_wordings_have_a_place_for_them() {
        assertThat(Message.of("Unit '%s' has %s", "单位“%s”有%s", "330200", 2))
                .isEqualTo(new Message("Unit '330200' has 2", "单位“330200”有2"));
        assertThat(Message.of("%s after '%s'", "“%2$s”后有%1$s", 'x', "3"))
                .isEqualTo(new Message("x after '3'", "“3”后有x"));
    }

    @Test
    void a_value_that_is_a_message_is_put_in_the_language_of_the_wording() {
        assertThat(Message.of("%s: no", "%s：无", NOT_FILED))
                .isEqualTo(new Message("2 units have not filed: no", "2个单位未报送：无"));
    }

    @Test
    void values_are_put_in_as_they_are() {
        assertThat(Message.of("'%s' of 5%", "5%中的“%s”", "%s $1 \\ {0}"))
                .isEqualTo(new Message("'%s $1 \\ {0}' of 5%", "5%中的“%s $1 \\ {0}”"));
    }

    @Test
    void a_wording_has_no_more_places_than_there_are_values() {
        assertThatThrownBy(() -> Message.of("%s of %s", "%s", 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Message '%s of %s' must have no more places than its 1 values");
        assertThatThrownBy(() -> Message.of("%s", "%2$s", 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Message '%2$s' must have no more places than its 1 values");
    }

    @Test
    void both_languages_must_have_a_wording() {
        assertThatThrownBy(() -> new Message("not filed", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A message must be worded in both languages, was 'not filed' and ' '");
    }
}
