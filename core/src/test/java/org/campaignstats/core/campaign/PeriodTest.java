package org.campaignstats.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2017-03-01/2017-03-15, 2017-03-01, 2017-03-15, 2017-03-01/2017-03-15",
        "2017-03-15, 2017-03-15, 2017-03-15, 2017-03-15",
        "2017-03-15/2017-03-15, 2017-03-15, 2017-03-15, 2017-03-15",
        "2016-12-31/2017-01-01, 2016-12-31, 2017-01-01, 2016-12-31/2017-01-01",
    })
    void a_period_is_one_day_or_two(String text, LocalDate first, LocalDate last, String printed) {
        Period period = Period.parse(text);
        assertThat(period).isEqualTo(new Period(first, last)).hasToString(printed);
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2017",
                "2017-3-15",
                "2017-02-30",
                "2017-03-01/",
                "/2017-03-15",
                "2017-03-01/15",
                "2017-03-01/2017-03-15/2017-03-16",
                " 2017-03-15",
                "3月15日",
            })
    void what_is_no_period_is_refused(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Period '" + text + "' must be a day or two, e.g. 2017-03-15 or 2017-03-01/2017-03-15");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> Period.parse("2017-03-15/2017-03-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Last day 2017-03-01 must not be before first day 2017-03-15");
    }
}
