package org.campaignstats.stats.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Evidence;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    private static final Indicator COMPLAINTS =
            IndicatorCatalogue.standard().find("complaint_received").orElseThrow();

    private static Outcome outcome(String figure) {
        return Outcome.builder()
                .indicator(COMPLAINTS.code())
                .unit("330203")
                .figure(figure)
                .place(Place.of("reports.csv", 7))
                .build();
    }

    private static Amount amount(String figure) {
        return Amount.of(outcome(figure), COMPLAINTS);
    }

    @Test
    void an_amount_is_what_a_figure_can_mean() {
        Amount amount = amount("1380余件");
        assertThat(amount.bounds()).isEqualTo(Bounds.of(1380, 1390));
        assertThat(amount.cautious()).isEqualTo(Bounds.atLeast(1380));
        assertThat(amount.isNumber()).isTrue();
        assertThat(amount.isReported()).isTrue();
        assertThat(amount.outcomes()).containsExactly(outcome("1380余件"));
        assertThat(amount.name()).isEqualTo(new Message("complaint_received 1380余件", "受理投诉 1380余件"));
        assertThat(amount).hasToString("complaint_received 1380余件 [1380, 1390]");
    }

    @Test
    void the_key_of_a_breakdown_is_a_part_of_its_name() {
        Outcome food = Outcome.builder()
                .from(outcome("5件"))
                .breakdown(Breakdown.parse("category=food"))
                .build();
        assertThat(Amount.of(food, COMPLAINTS).name())
                .isEqualTo(new Message("complaint_received category=food 5件", "受理投诉 category=food 5件"));
    }

    @Test
    void money_counts_in_yuan() {
        Indicator loss =
                IndicatorCatalogue.standard().find("economic_loss_recovered").orElseThrow();
        Outcome outcome = Outcome.builder()
                .indicator(loss.code())
                .unit("330203")
                .figure("12.5万元")
                .build();
        assertThat(Amount.of(outcome, loss).bounds()).isEqualTo(Bounds.of(124500, 125500));
    }

    @Test
    void what_is_blank_or_not_reported_may_be_any() {
        assertThat(amount("_件").bounds()).isEqualTo(Bounds.UNKNOWN);
        assertThat(amount("_件").isNumber()).isFalse();
        assertThat(amount("多次").isNumber()).isFalse();
        Amount silent = Amount.notReported(COMPLAINTS);
        assertThat(silent.bounds()).isEqualTo(Bounds.UNKNOWN);
        assertThat(silent.cautious()).isEqualTo(Bounds.UNKNOWN);
        assertThat(silent.isNumber()).isFalse();
        assertThat(silent.isReported()).isFalse();
        assertThat(silent.name()).isEqualTo(new Message("complaint_received", "受理投诉"));
    }

    @Test
    void a_number_of_no_report_is_one_number() {
        assertThat(Amount.of(1000).bounds()).isEqualTo(Bounds.of(1000, 1000));
        assertThat(Amount.of(1000).cautious()).isEqualTo(Bounds.of(1000, 1000));
        assertThat(Amount.of(1000).name()).isEqualTo(Message.same("1,000"));
        assertThat(Amount.of(1000).isNumber()).isTrue();
        assertThat(Amount.of(1000).isReported()).isFalse();
        assertThatThrownBy(() -> Amount.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bounds_that_were_come_to_otherwise_are_a_number_where_anything_is_known() {
        Message name = new Message("the units below", "下辖合计");
        Amount some = Amount.of(name, Bounds.atLeast(5), Bounds.UNKNOWN);
        assertThat(some.isNumber()).isTrue();
        assertThat(some.bounds()).isEqualTo(Bounds.atLeast(5));
        assertThat(some.cautious()).isEqualTo(Bounds.UNKNOWN);
        Amount none = Amount.of(name, Bounds.UNKNOWN, Bounds.UNKNOWN);
        assertThat(none.isNumber()).isFalse();
        assertThat(Amount.of(3).isAtMost(none).undecided())
                .hasValue(new Message("the units below is not known", "下辖合计未知"));
    }

    @Test
    void a_sum_is_of_bounds_and_a_number_where_all_are() {
        Amount sum = Amount.sum(List.of(amount("3至5件"), amount("10件")));
        assertThat(sum.bounds()).isEqualTo(Bounds.of(13, 15));
        assertThat(sum.cautious()).isEqualTo(Bounds.of(13, 15));
        assertThat(sum.isNumber()).isTrue();
        assertThat(sum.outcomes()).containsExactly(outcome("3至5件"), outcome("10件"));
        assertThat(sum.name().english()).isEqualTo("complaint_received 3至5件 + complaint_received 10件");
        assertThat(sum.plus(amount("_件")).isNumber()).isFalse();
        assertThat(amount("_件").plus(sum).isNumber()).isFalse();
        assertThatThrownBy(() -> Amount.sum(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There must be an amount to add up, was none");
    }

    @Test
    void a_multiple_is_of_bounds_and_keeps_its_name() {
        Amount ten = amount("3至5件").times(10);
        assertThat(ten.bounds()).isEqualTo(Bounds.of(30, 50));
        assertThat(ten.cautious()).isEqualTo(Bounds.of(30, 50));
        assertThat(ten.name()).isEqualTo(amount("3至5件").name());
        assertThat(amount("3至5件").times(new BigDecimal("0.5")).bounds())
                .isEqualTo(Bounds.of(new BigDecimal("1.5"), new BigDecimal("2.5")));
        assertThat(amount("_件").times(10).isNumber()).isFalse();
    }

    @Test
    void a_percentage_is_of_bounds() {
        Amount share = amount("50件").percentOf(amount("200件"));
        assertThat(share.bounds()).isEqualTo(Bounds.of(25, 25));
        assertThat(share.cautious()).isEqualTo(Bounds.of(25, 25));
        assertThat(share.isNumber()).isTrue();
        assertThat(share.outcomes()).hasSize(2);
        assertThat(share.name())
                .isEqualTo(new Message("complaint_received 50件 of complaint_received 200件", "受理投诉 50件占受理投诉 200件"));
        Amount ofNothing = amount("0件").percentOf(amount("0件"));
        assertThat(ofNothing.isNumber()).isFalse();
        assertThat(ofNothing.isAtMost(Amount.of(5)).undecided())
                .hasValue(new Message("complaint_received 0件 may be zero", "受理投诉 0件可能为零"));
        assertThat(amount("50件").percentOf(amount("_件")).isAtMost(Amount.of(5)).undecided())
                .hasValue(new Message("complaint_received _件 gives no number", "受理投诉 _件没有数"));
    }

    @Test
    void an_amount_can_be_called_otherwise() {
        Message name = new Message("food", "食品");
        assertThat(amount("5件").named(name).name()).isEqualTo(name);
        assertThat(amount("5件").named(name).bounds()).isEqualTo(Bounds.of(5, 5));
    }

    @ParameterizedTest
    @CsvSource({
        // one, other: at most? at least? the same?
        "115件,   115件,    holds,   holds,   holds",
        "115件,   116件,    holds,   certain, certain",
        "116件,   115件,    certain, holds,   certain",
        "55万件,  近73万件, holds,   broken,  broken",
        "1380余件, 1395件,  holds,   broken,  broken",
        "1380余件, 1379件,  certain, holds,   certain",
        "1385件,  1380余件, holds,   holds,   holds",
        "1400件,  1380余件, broken,  holds,   broken",
        "5件,     _件,      open,    open,    open",
        "_件,     5件,      open,    open,    open",
        "多次,    0件,      certain, holds,   certain",
        "0件,     多次,     holds,   certain, certain",
        "1件,     多次,     holds,   open,    open",
        "2件,     多次,     open,    open,    open",
    })
    void amounts_compare_as_far_as_their_words_allow(
            String one, String other, String atMost, String atLeast, String same) {
        assertThat(told(amount(one).isAtMost(amount(other)))).isEqualTo(atMost);
        assertThat(told(amount(one).isAtLeast(amount(other)))).isEqualTo(atLeast);
        assertThat(told(amount(one).isSameAs(amount(other)))).isEqualTo(same);
    }

    private static String told(Holding holding) {
        if (holding.undecided().isPresent()) {
            assertThat(holding.isBroken()).isFalse();
            assertThat(holding.holds()).isFalse();
            return "open";
        }
        assertThat(holding.holds()).isEqualTo(!holding.isBroken());
        return !holding.isBroken() ? "holds" : holding.isCertain() ? "certain" : "broken";
    }

    @Test
    void amounts_in_different_measures_are_not_compared() {
        IndicatorCode code = IndicatorCode.of("entity_inspected");
        Indicator inspected = IndicatorCatalogue.standard().find(code).orElseThrow();
        Outcome times =
                Outcome.builder().indicator(code).unit("330203").figure("5户次").build();
        Outcome shops =
                Outcome.builder().indicator(code).unit("330203").figure("9家").build();
        Holding holding = Amount.of(shops, inspected).isAtMost(Amount.of(times, inspected));
        assertThat(holding.isBroken()).isFalse();
        assertThat(holding.isCertain()).isFalse();
        assertThat(holding.undecided())
                .hasValue(new Message(
                        "entity_inspected 9家 counts in 家 and entity_inspected 5户次 in 家次",
                        "检查经营单位 9家以家计，检查经营单位 5户次以家次计"));
    }

    @Test
    void a_broken_comparison_is_about_the_first_figure_and_rests_on_all() {
        Verdict verdict = amount("120件")
                .isAtMost(amount("115件"))
                .verdict("%s of %s, %s", "%s / %s，%s", amount("120件"), amount("115件"), 7);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BROKEN);
        assertThat(verdict.message())
                .isEqualTo(new Message(
                        "complaint_received 120件 of complaint_received 115件, 7", "受理投诉 120件 / 受理投诉 115件，7"));
        var finding = verdict.finding("x", Severity.ERROR);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place()).isEqualTo(Place.of("reports.csv", 7));
        assertThat(finding.indicator()).hasValue(COMPLAINTS.code());
        assertThat(finding.evidence())
                .containsExactly(
                        new Evidence("complaint_received", "complaint_received 120件, reports.csv row 7"),
                        new Evidence("complaint_received", "complaint_received 115件, reports.csv row 7"));
    }

    @Test
    void a_comparison_that_is_broken_by_convention_only_is_no_error() {
        Verdict verdict = amount("1400件").isAtMost(amount("1380余件")).verdict("more", "多");
        assertThat(verdict.finding("x", Severity.ERROR).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_comparison_that_holds_passes_and_one_that_cannot_be_told_says_why() {
        assertThat(amount("5件").isAtMost(amount("6件")).verdict("more", "多").kind())
                .isEqualTo(Verdict.Kind.PASS);
        Verdict open = amount("5件").isAtMost(amount("_件")).verdict("more", "多");
        assertThat(open).hasToString("UNDECIDED: complaint_received _件 gives no number");
        Verdict absent = amount("5件").isAtMost(Amount.notReported(COMPLAINTS)).verdict("more", "多");
        assertThat(absent.message()).isEqualTo(new Message("complaint_received is not reported", "受理投诉未报"));
    }

    @Test
    void what_is_no_number_leaves_a_rule_undecided() {
        assertThat(Verdict.undecided(amount("_件")).message())
                .isEqualTo(new Message("complaint_received _件 gives no number", "受理投诉 _件没有数"));
        assertThat(Verdict.undecided(Amount.notReported(COMPLAINTS)).message())
                .isEqualTo(new Message("complaint_received is not reported", "受理投诉未报"));
        assertThatThrownBy(() -> Verdict.undecided(amount("5件")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Amount 'complaint_received 5件 [5, 5]' must be no number");
    }
}
