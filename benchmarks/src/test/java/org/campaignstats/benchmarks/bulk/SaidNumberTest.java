package org.campaignstats.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Stated;
import org.junit.jupiter.api.Test;

class SaidNumberTest {
    @Test
    void what_is_said_of_a_number_allows_it() {
        for (long number = 1; number < 20_000; number++) {
            SaidNumber said = SaidNumber.of(number, new Dice(0, 0, 0, number));
            if (said.isQualified()) {
                Qualifier qualifier = Qualifier.valueOf(said.qualifier().toUpperCase(Locale.ROOT));
                Stated stated = Stated.of(new BigDecimal(said.value()), qualifier);
                assertThat(BoundsPolicy.CONVENTIONAL
                                .bounds(stated, BigDecimal.ONE)
                                .contains(BigDecimal.valueOf(number)))
                        .as("%s for %s", said, number)
                        .isTrue();
            }
        }
    }
}
