package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers are added where they count the same thing, after conversion. */
class MeasuresTest {
    private static List<String> city(String... lines) {
        return Batch.closed("city!(a b)").say(lines).run().figures("city").stream()
                .map(f -> f.key() + " " + f.bounds())
                .toList();
    }

    @Test
    void words_that_mean_the_same_are_added_together() {
        assertThat(city("a own 3册", "b own 4份")).containsExactly("2011 materials_distributed (份) [7, 7]");
        assertThat(city("a own 3 measure=张", "b own 4")).containsExactly("2011 materials_distributed (份) [7, 7]");
    }

    @Test
    void the_row_is_in_the_measure_of_the_indicator() {
        assertThat(city("a own 3份 indicator=handbook_distributed", "b own 4 indicator=handbook_distributed"))
                .containsExactly("2011 handbook_distributed (册) [7, 7]");
    }

    @Test
    void people_and_participations_are_added_apart() {
        assertThat(city(
                        "a own 3人次 indicator=award_recipient_count",
                        "b own 4人 indicator=award_recipient_count",
                        "a own 5名 indicator=award_recipient_count"))
                .containsExactly("2011 award_recipient_count (人) [9, 9]", "2011 award_recipient_count (人次) [3, ∞)");
    }

    @Test
    void ten_thousand_yuan_are_converted() {
        assertThat(city(
                        "a own 3.5 measure=万元 indicator=economic_loss_recovered",
                        "b own 2000元 indicator=economic_loss_recovered"))
                .containsExactly("2011 economic_loss_recovered (元) [36500, 37500]");
    }

    @Test
    void tonnes_are_converted() {
        assertThat(city("a own 3吨 indicator=goods_seized_weight", "b own 20公斤 indicator=goods_seized_weight"))
                .containsExactly("2011 goods_seized_weight (公斤) [2519.5, 3520.5]");
    }

    @Test
    void the_printed_form_is_kept() {
        RolledFigure figure = Batch.closed("city!(a b)")
                .say("a whole 47万余元 indicator=economic_loss_recovered")
                .figure("a", "economic_loss_recovered");
        assertThat(figure)
                .isBetween(470000, 480000)
                .hasOwn(0, 480000)
                .hasKind(FigureKind.FILED)
                .hasNumber(470000);
        assertThat(figure).hasToString("47万余元, 470,000–480,000 (filed total)");
    }

    @Test
    void an_indicator_that_nobody_knows_is_added_in_the_measure_that_was_printed() {
        assertThat(city("a own 3箱 indicator=礼品", "b own 4箱 indicator=礼品", "b own 5 indicator=礼品"))
                .containsExactly("2011 礼品 [5, ∞)", "2011 礼品 (箱) [7, 7]");
    }
}
