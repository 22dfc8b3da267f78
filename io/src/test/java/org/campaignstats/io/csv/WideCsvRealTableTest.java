package org.campaignstats.io.csv;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Test;

/** The 12315 table of Inner Mongolia for 2017, as it was filed. */
class WideCsvRealTableTest {
    private static final String FILE = "inner-mongolia-2017.csv";
    private static final String NOTE =
            "note: " + FILE + " row 1, column 咨询、建议: Indicator '咨询、建议' is not in the catalogue"
                    + " and was kept as an additive one of its own";

    @Test
    void every_row_is_read_without_an_error() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file(FILE), ReadOptions.defaults());
        assertThat(read).hasToString("16 of 16 rows read, 1 finding");
        assertThat(CsvSamples.findings(read)).containsExactly(NOTE);
    }

    @Test
    void the_region_has_its_total_and_its_own_level_in_one_summary() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file(FILE), ReadOptions.defaults());
        CampaignSummary region = read.summaries().get(14);
        assertThat(read.summaries()).hasSize(15);
        assertThat(region.filer()).hasToString("150000");
        assertThat(region.campaign().id()).hasToString("2017");
        assertThat(CsvSamples.outcomes(ReadResult.builder()
                        .addSummaries(region)
                        .rows(2)
                        .rowsRead(2)
                        .build()))
                .containsExactly(
                        "150000 OWN 咨询、建议 0",
                        "150000 OWN complaint_received 187",
                        "150000 OWN report_received 47",
                        "150000 OWN 小计 234",
                        "150000 咨询、建议 103176",
                        "150000 complaint_received 25890",
                        "150000 report_received 3417",
                        "150000 小计 132483");
    }

    @Test
    void the_table_is_a_closed_tree_of_its_rows_under_the_region_of_the_office_row() throws IOException {
        UnitTree tree = WideCsv.read(CsvSamples.file(FILE), ReadOptions.defaults())
                .trees()
                .get(0);
        assertThat(tree.isClosed()).isTrue();
        assertThat(tree.roots()).extracting(ReportingUnit::name).containsExactly("内蒙古自治区");
        assertThat(tree.depthFirst())
                .extracting(unit -> unit.id().text())
                .containsExactly(
                        "150000", "150200", "150100", "150600", "150400", "150700", "150800", "150300", "150900",
                        "150500", "152500", "152200", "152501", "152900", "150781");
        assertThat(tree.get("150781").parent()).hasToString("Optional[150000]");
        assertThat(tree.get("152900").name()).isEqualTo("阿拉善市场监督管理局");
        assertThat(tree.depthFirst()).extracting(ReportingUnit::ownLevel).containsOnly(OwnLevel.EXPECTED);
    }

    @Test
    void its_rows_add_up_to_its_totals() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file(FILE), ReadOptions.defaults());
        assertThat(RollUp.over(read.trees().get(0)).add(read.summaries()).run())
                .isNowhereContradicted()
                .unit("150000")
                .figure("complaint_received")
                .isExactly(25890)
                .hasOwn(187, 187)
                .hasUnder(25703, 25703)
                .hasCoverage(15, 15);
    }

    @Test
    void a_figure_knows_its_file_row_and_column() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file(FILE), ReadOptions.defaults());
        assertThat(read.summaries().get(2).outcomes().get(1).place()).hasToString(FILE + " row 4, column 投诉");
    }

    @Test
    void a_mistyped_figure_is_one_finding_at_the_subtotal_of_its_row() throws IOException {
        String mistyped = new String(CsvSamples.bytes(FILE), StandardCharsets.UTF_8).replace("4521", "4251");
        ReadResult read = WideCsv.read(Source.ofText(FILE, mistyped), ReadOptions.defaults());
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        NOTE,
                        "warning: " + FILE
                                + " row 4, column 小计: '小计' of '鄂尔多斯市工商局' is 19,718, the columns that it totals"
                                + " add up to 19,448: a gap of 270 (咨询、建议 14,751 + 投诉 4,251 + 举报 446)");
        assertThat(read.findings().get(1))
                .isWarning()
                .atRow(4)
                .hasEvidence("咨询、建议", "14,751")
                .hasEvidence("投诉", "4,251")
                .hasEvidence("举报", "446");
        assertThat(read.isComplete()).isTrue();
    }
}
