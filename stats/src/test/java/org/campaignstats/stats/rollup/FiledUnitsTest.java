package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** The units that occur in filings, whatever the order of these. */
class FiledUnitsTest {
    private static CampaignSummary filing(String filer, String unit, String name) {
        return CampaignSummary.builder()
                .campaign("2011")
                .filer(filer)
                .putUnitNames(UnitId.of(unit), name)
                .addOutcomes(Outcome.builder()
                        .indicator("complaint_received")
                        .unit(unit)
                        .figure("5件")
                        .build())
                .build();
    }

    private static String name(String unit, Stream<CampaignSummary> filings) {
        UnitTree tree = FiledUnits.tree(filings.toList(), RegionTable.standard(), 2011);
        return tree.find(UnitId.of(unit)).orElseThrow().name();
    }

    @Test
    void a_unit_bears_the_name_that_it_gives_itself() {
        CampaignSummary own = filing("330281", "330281", "余姚市监局");
        CampaignSummary other = filing("330200", "330281", "余姚");
        assertThat(name("330281", Stream.of(own, other))).isEqualTo("余姚市监局");
        assertThat(name("330281", Stream.of(other, own))).isEqualTo("余姚市监局");
    }

    @Test
    void of_several_names_the_first_in_the_order_of_characters_is_taken() {
        List<CampaignSummary> filings = List.of(filing("330200", "330281", "余姚市"), filing("330203", "330281", "余姚"));
        assertThat(name("330281", filings.stream())).isEqualTo("余姚");
        assertThat(name("330281", Stream.of(filings.get(1), filings.get(0)))).isEqualTo("余姚");
        List<CampaignSummary> own = List.of(filing("daxie", "daxie", "大榭开发区"), filing("daxie", "daxie", "大榭"));
        assertThat(name("daxie", own.stream())).isEqualTo("大榭");
        assertThat(name("daxie", Stream.of(own.get(1), own.get(0)))).isEqualTo("大榭");
    }

    @Test
    void a_unit_that_no_filing_names_bears_the_name_of_its_region_or_its_id() {
        assertThat(name("330203", Stream.of(filing("330203", "daxie", "大榭")))).isEqualTo("海曙区");
        assertThat(name("meishan", Stream.of(filing("meishan", "daxie", "大榭")))).isEqualTo("meishan");
    }
}
