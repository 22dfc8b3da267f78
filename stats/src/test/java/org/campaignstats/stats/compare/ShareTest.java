package org.campaignstats.stats.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Random;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of a part in its whole, in percent. */
class ShareTest {
    private static final MathContext FINE = new MathContext(40);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25..25 | 100..100 | [25, 25]                         | 25%",
                "1..1   | 3..3     | [33.333333333333, 33.333333333334] | 33.33%",
                "20..30 | 100..200 | [10, 30]                         | 10%–30%",
                "20..30 | 25..200  | [10, 100]                        | 10%–100%",
                "20..   | 100..200 | [10, 100]                        | 10%–100%",
                "20..30 | 100..    | [0, 30]                          | 0%–30%",
                "0..5   | 0..8     | [0, 100]                         | 0%–100%",
                "0..    | 0..      | [0, 100]                         | 0%–100%",
                "5..5   | 0..8     | [62.5, 100]                      | 62.5%–100%",
            })
    void a_part_never_exceeds_its_whole(String part, String whole, String percent, String printed) {
        Share share = Share.of(IntervalTest.bounds(part), IntervalTest.bounds(whole));
        assertThat(share.kind()).isEqualTo(Share.Kind.PERCENT);
        assertThat(share.percent().orElseThrow()).hasToString(percent);
        assertThat(share).hasToString(printed);
    }

    @Test
    void the_others_make_it_narrower_where_the_whole_is_the_sum() {
        Bounds part = Bounds.of(20, 30);
        Bounds others = Bounds.of(70, 80);
        Bounds whole = part.plus(others);
        assertThat(Share.of(part, whole).percent().orElseThrow()).hasToString("[18.181818181818, 33.333333333334]");
        assertThat(Share.of(part, others, whole).percent().orElseThrow()).hasToString("[20, 30]");
    }

    @Test
    void nothing_has_no_shares_and_a_part_above_its_whole_is_a_contradiction() {
        Share ofZero = Share.of(Bounds.of(0, 5), Bounds.ZERO);
        assertThat(ofZero).isEqualTo(new Share(Share.Kind.OF_ZERO, Optional.empty()));
        assertThat(ofZero.print(Language.ZH)).isEqualTo("合计为零，无占比");
        Share above = Share.of(Bounds.of(5, 9), Bounds.of(1, 4));
        assertThat(above.kind()).isEqualTo(Share.Kind.CONTRADICTED);
        assertThat(above).hasToString("part exceeds whole");
        assertThat(above.print(Language.ZH)).isEqualTo("部分大于合计");
        assertThat(Share.of(Bounds.of(5, 9), Bounds.ZERO, Bounds.of(1, 4))).isEqualTo(above);
    }

    @Test
    void every_true_share_lies_within_and_the_others_never_widen_it() {
        for (long seed = 1; seed <= 5000; seed++) {
            Random random = new Random(seed);
            TrueBounds part = TrueBounds.random(random);
            TrueBounds others = TrueBounds.random(random);
            BigDecimal whole = part.truth().add(others.truth());
            Bounds known = part.bounds().plus(others.bounds());
            Share wide = Share.of(part.bounds(), known);
            Share narrow = Share.of(part.bounds(), others.bounds(), known);
            if (whole.signum() > 0) {
                BigDecimal truth =
                        part.truth().multiply(BigDecimal.valueOf(100)).divide(whole, FINE);
                String what = "seed " + seed + ": " + part + " of " + others + ", " + wide + ", " + narrow;
                assertThat(wide.percent().orElseThrow().contains(truth))
                        .as(what)
                        .isTrue();
                assertThat(narrow.percent().orElseThrow().contains(truth))
                        .as(what)
                        .isTrue();
                assertThat(narrow.percent().get().lower().orElseThrow())
                        .as(what)
                        .isGreaterThanOrEqualTo(wide.percent().get().lower().orElseThrow());
                assertThat(narrow.percent().get().upper().orElseThrow())
                        .as(what)
                        .isLessThanOrEqualTo(wide.percent().get().upper().orElseThrow());
            }
        }
    }
}
