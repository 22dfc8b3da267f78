package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** Keys are rolled up by several threads, which look up indicators that nobody reported on. */
class ManyRatesTest {
    private static final int RATES = 400;
    private static final int RUNS = 30;

    @Test
    void rates_whose_numerators_nobody_reported_are_all_there_in_every_run() {
        List<Indicator> rates = new ArrayList<>();
        CampaignSummary.Builder summary =
                CampaignSummary.builder().campaign("2011").filer("330203");
        for (int i = 0; i < RATES; i++) {
            rates.add(Indicator.builder()
                    .code("rate_" + i)
                    .chineseName("比率" + i)
                    .measure(Measure.of("%"))
                    .additivity(Additivity.RATE)
                    .numerator(IndicatorCode.of("numerator_" + i))
                    .denominator(IndicatorCode.of("denominator_" + i))
                    .build());
            summary.addOutcomes(Outcome.builder()
                    .indicator("rate_" + i)
                    .unit("330203")
                    .figure("50%")
                    .build());
        }
        IndicatorCatalogue catalogue = IndicatorCatalogue.standard().with(rates);
        UnitTree tree =
                UnitTree.closed(List.of(ReportingUnit.builder().id("330203").build()));
        for (int run = 0; run < RUNS; run++) {
            RollUpResult result =
                    RollUp.over(tree).indicators(catalogue).add(summary.build()).run();
            assertThat(result.figures("330203")).hasSize(RATES);
        }
    }
}
