package org.campaignstats.stats.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.AnnualThemes;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;

class CampaignPairTest {
    private static List<CampaignPair> pairs(ExampleFiling... filings) {
        RuleContext context = new RuleContext(
                RuleExample.UNITS,
                IndicatorCatalogue.standard(),
                RegionTable.standard(),
                AnnualThemes.standard(),
                Optional.empty());
        return new Batch(Stream.of(filings).map(ExampleFiling::summary).toList(), context).pairs();
    }

    @Test
    void it_knows_who_reported_before_and_who_does_now() {
        List<CampaignPair> pairs = pairs(
                by("330203").of("2010"),
                by("330204").of("2010"),
                by("330281").of("2010").with(summary -> summary.kind(FilingKind.PLAN)),
                by("330204").of("2011"),
                by("330212").of("2011"));
        assertThat(pairs).hasSize(1);
        CampaignPair pair = pairs.get(0);
        assertThat(pair.earlierFilers()).extracting(UnitId::text).containsExactly("330203", "330204");
        assertThat(pair.filers()).extracting(UnitId::text).containsExactly("330204", "330212");
        assertThat(pair.reports())
                .extracting(reports -> reports.now().filer().text())
                .containsExactly("330204");
        assertThat(pair.yearsApart()).isEqualTo(1);
    }

    @Test
    void the_campaign_before_may_be_of_some_years_ago() {
        assertThat(pairs(by("330203").of("2010"), by("330203").of("2013")))
                .extracting(CampaignPair::yearsApart)
                .containsExactly(3);
    }
}
