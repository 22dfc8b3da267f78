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
    void both_languages_must_have_a_wording() {
        assertThatThrownBy(() -> new Message("not filed", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A message must be worded in both languages, was 'not filed' and ' '");
    }
}
