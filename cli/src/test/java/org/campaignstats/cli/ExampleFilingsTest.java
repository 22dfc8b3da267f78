package org.campaignstats.cli;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.standard.StandardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the filings of the examples add up to. */
class ExampleFilingsTest {
    private static final Path FOLDER = Path.of("examples");
    private static final String TABLE = "inner-mongolia-2017/table-2017.csv";

    private static ReadResult read(String file) throws IOException {
        return Filings.read(FOLDER.resolve(file));
    }

    private static RollUpResult rollUp(ReadResult read) {
        return RollUp.over(Filings.unitTree(read)).add(read.summaries()).run();
    }

    @Test
    void a_city_gives_totals_and_parts_of_which_no_county_filed() throws IOException {
        UnitTree units = Filings.readUnits(FOLDER.resolve("ningbo-2011/units.csv"));
        RollUpResult result = RollUp.over(units)
                .add(read("ningbo-2011/reports.csv").summaries())
                .run();
        assertThat(result)
                .isNowhereContradicted()
                .hasNoFindings()
                .unit("宁波市")
                .figure("materials_distributed")
                .isPrinted("12.5万份")
                .isBetween(124500, 125500)
                .hasOwn(13350, 13450)
                .hasUnder(111050, 112150)
                .hasCoverage(1, 13)
                .and()
                .figure("media_report_count", "medium=city")
                .isBetween(50, 60)
                .and()
                .unit("奉化市")
                .figure("outdoor_ad_count")
                .isExactly(20);
    }

    @Test
    void a_table_adds_up_until_two_digits_are_swapped() throws IOException {
        assertThat(rollUp(read(TABLE)))
                .isNowhereContradicted()
                .unit("150000")
                .figure("complaint_received")
                .isExactly(25890);
        Source slipped = Source.ofText(
                "slipped-2017.csv", Files.readString(FOLDER.resolve(TABLE)).replace("4521", "4251"));
        assertThat(rollUp(Filings.read(slipped, ReadOptions.defaults())))
                .unit("150000")
                .figure("complaint_received")
                .isBetween(25620, 25890)
                .hasDiscrepancy(Discrepancy.About.WHOLE)
                .hasGap(270)
                .isCertain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningbo-2011/reports.csv", "jincheng-2016/reports.csv", "huangpu-2012/reports.csv", TABLE})
    void no_example_is_called_an_error(String file) throws IOException {
        assertThat(check(read(file))).hasNoErrors();
    }

    @Test
    void no_form_is_called_an_error() throws IOException {
        ReadOptions options = ReadOptions.builder().unit("430103").build();
        assertThat(check(Filings.read(FOLDER.resolve("changsha-tianxin-2017/form-2017.csv"), options)))
                .hasNoErrors();
    }

    private static CheckResult check(ReadResult read) {
        return RuleCheck.against(StandardRules.all())
                .over(Filings.unitTree(read))
                .check(read.summaries());
    }
}
