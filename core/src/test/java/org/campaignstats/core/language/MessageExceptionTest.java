package org.campaignstats.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageExceptionTest {
    @Test
    void it_is_thrown_in_english_and_keeps_both_wordings() {
        MessageException e = new MessageException("Unit '%s' must be listed once", "单位“%s”只能列一次", "330200");
        assertThat(e).isInstanceOf(IllegalArgumentException.class).hasMessage("Unit '330200' must be listed once");
        assertThat(e.wording()).isEqualTo(new Message("Unit '330200' must be listed once", "单位“330200”只能列一次"));
        assertThat(MessageException.wordingOf(e)).isEqualTo(e.wording());
    }

    @Test
    void it_keeps_its_cause() {
        Exception cause = new IllegalStateException("x");
        assertThat(new MessageException(new Message("no day", "不是日期"), cause)).hasCause(cause);
    }

    @Test
    void another_exception_says_the_same_in_both_languages() {
        assertThat(MessageException.wordingOf(new IllegalArgumentException("no")))
                .isEqualTo(Message.same("no"));
        assertThat(MessageException.wordingOf(new IllegalArgumentException()))
                .isEqualTo(Message.same("java.lang.IllegalArgumentException"));
        assertThat(MessageException.wordingOf(new IllegalArgumentException(" ")))
                .isEqualTo(Message.same("java.lang.IllegalArgumentException:  "));
    }
}
