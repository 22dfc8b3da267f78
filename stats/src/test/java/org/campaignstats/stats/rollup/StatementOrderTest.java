package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two statements that differ in one thing only, and come from no file, are told in the same order whichever came first. */
class StatementOrderTest {
    @ParameterizedTest
    @CsvSource({
        "a own 3 measure=册, a own 3 measure=份",
        "a own 3 complete, a own 3",
        "a own 3份 part_of=request_received, a own 3份",
        "a own 3 basis=cumulative breakdown=kind=food, a own 3 basis=cumulative breakdown=kind=toys",
        "a own 3 basis=cumulative measure=箱, a own 3 basis=cumulative measure=人次",
        "a;b group 3 by=a, a;c group 3 by=a",
        "a own 3 indicator=model_enterprise_stock, a own 3 indicator=model_enterprise_stock basis=cumulative"
    })
    void the_order_of_the_input_is_not_seen(String one, String other) {
        assertThat(Transcript.of(Batch.closed("city!(a b c)").say(one, other).run()))
                .isEqualTo(Transcript.of(
                        Batch.closed("city!(a b c)").say(other, one).run()));
    }
}
