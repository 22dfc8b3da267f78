package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.Optional;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockFellDespiteAdditionsTest {
    private static final StockFellDespiteAdditions RULE = new StockFellDespiteAdditions();

    private static ExampleFiling before(String stock) {
        return by("330212").of("2010").says("model_enterprise_stock", stock);
    }

    private static ExampleFiling now(String stock, String added) {
        return by("330212").says("model_enterprise_stock", stock).says("model_enterprise_selected", added);
    }

    @Test
    void a_stock_that_fell_although_some_were_added_is_a_warning() {
        CheckedRule checked = CheckedRule.of(RULE, before("20家"), now("18家", "4家"));
        assertThat(checked.english())
                .containsExactly("warning: model_enterprise_stock 18家 is less than the 20家 of 2010, although"
                        + " model_enterprise_selected 4家 was added");
        assertThat(checked.chinese()).containsExactly("警告：示范单位(存量) 18家少于2010的20家，但评选示范单位 4家");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330212")), Finding::unit)
                .returns(Optional.of(IndicatorCode.of("model_enterprise_stock")), Finding::indicator);
        assertThat(checked.findings().get(0).evidence())
                .extracting(Object::toString)
                .contains("added: model_enterprise_selected 4家");
        assertThat(checked.tally()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "20家, 20家, 4家, '1 passed, 0 broken, 0 undecided'",
        "20家, 19家, 1家, '0 passed, 1 broken, 0 undecided'",
        "20余家, 20家, 1家, '1 passed, 0 broken, 0 undecided'",
        "20余家, 近20家, 1家, '1 passed, 0 broken, 0 undecided'",
        "20余家, 19家, 1家, '0 passed, 1 broken, 0 undecided'",
        "20家, 18家, 无, '0 passed, 0 broken, 0 undecided'",
        "20家, 18家, _家, '0 passed, 0 broken, 1 undecided'",
        "20家, 24家, _家, '1 passed, 0 broken, 0 undecided'",
        "20家, _家, 4家, '0 passed, 0 broken, 1 undecided'",
        "_家, 18家, 4家, '0 passed, 0 broken, 1 undecided'",
    })
    void bounds_decide(String before, String now, String added, String tally) {
        assertThat(CheckedRule.of(RULE, before(before), now(now, added)).tally())
                .isEqualTo(tally);
    }

    @Test
    void what_is_blank_is_told() {
        assertThat(CheckedRule.of(RULE, before("20家"), now("18家", "_家")).undecided())
                .containsExactly(
                        "330212: model_enterprise_stock 18家 is less than before, and model_enterprise_selected _家 gives no"
                                + " number",
                        "示范单位(存量) 18家比上次少，而评选示范单位 _家没有数");
        assertThat(CheckedRule.of(RULE, before("20家"), now("_家", "4家")).undecided())
                .containsExactly("330212: model_enterprise_stock _家 gives no number", "示范单位(存量) _家没有数");
    }

    @Test
    void without_either_stock_or_additions_there_is_nothing_to_check() {
        assertThat(CheckedRule.of(RULE, before("20家"), by("330212").says("model_enterprise_stock", "18家"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(RULE, before("20家"), by("330212").says("model_enterprise_selected", "4家"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(RULE, by("330212").of("2010"), now("18家", "4家"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(RULE, by("330204").of("2010").says("model_enterprise_stock", "20家"), now("18家", "4家"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
