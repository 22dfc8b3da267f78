package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.csv.LongCsv;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.coverage.FilingCoverage;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Test;

/** The same tables in Chinese, and what a table says where there is nothing to say. */
class CoverageTablesTest {
    private static String chinese(UnitTree tree, ReadResult read) {
        FilingCoverage coverage = FilingCoverage.over(
                        RollUp.over(tree).add(read.summaries()).run(), read.summaries())
                .deadline(LocalDate.of(2017, 3, 20))
                .previous("2016");
        return CoverageTables.of(List.of(coverage.of("2017")), Language.ZH);
    }

    private static ReadResult read(String rows) throws IOException {
        return LongCsv.read(Source.ofText("reports.csv", rows), ReadOptions.defaults());
    }

    @Test
    void a_closed_tree_in_chinese() throws IOException {
        UnitTree tree = UnitsCsv.read(Source.ofText("units.csv", CoverageCommandTest.UNITS), ReadOptions.defaults());
        String rows =
                CoverageCommandTest.REPORTS + "2017,330200,,,,meeting_count,1次\n2017,stranger,,,,meeting_count,1次\n";
        assertThat(chinese(tree, read(rows))).isEqualTo("""
                宁波市 330200 · 2017 · 应报6个单位，已报4个（66.6%） · 截止2017-03-20
                               应报  已报  报送率  只报方案  未报  按时  按时率  逾期  日期不详
                县级              5     4   80.0%         1     1     2   40.0%     1         0
                无行政区划        1     0    0.0%         0     1     0    0.0%     0         0
                宁波市 330200     6     4   66.6%         1     2     2   33.3%     1         0
                北仑区 330206     2     1   50.0%         0     1     1   50.0%     0         0

                已报送（4）
                单位           首次报送    版次  该版日期    备注                       空缺  未报指标
                海曙区 330203  2017-03-18     2  2017-03-25  按时；截止后修订；更正1次     0         0
                江北区 330205  2017-03-22     1  2017-03-22  逾期2天                       2         0
                北仑区 330206  2017-03-20     1  2017-03-20  按时                          0         0
                象山县 330225  2017-03-01     1  2017-03-01  只报送方案                    0         0
                未要求而报送：宁波市 330200
                不在单位表中的报送者：stranger

                指标
                指标                          已报  他人代报  空缺  未报指标  未报送
                meeting_count       召开会议     2         0     1         1       2
                complaint_received  受理投诉     1         0     1         2       2

                现未报送单位占2016合计的比重
                指标                                占比   数量     合计
                complaint_received  受理投诉  26.9–34.7%  35–45  130–140

                待催报（4）
                未报送，属宁波市 330200
                  江东区 330204
                未报送，属北仑区 330206
                  大榭开发区 daxie
                只报送方案，属宁波市 330200
                  象山县 330225
                逾期，属宁波市 330200
                  江北区 330205：逾期2天；2处空缺：召开会议、受理投诉
                """);
    }

    @Test
    void an_open_tree_in_chinese() throws IOException {
        ReadResult read = read("""
                campaign,unit,filed_on,indicator,value
                2016,330203,,complaint_received,40件
                2017,330203,2017-03-19,complaint_received,40件
                """);
        assertThat(chinese(Filings.unitTree(read), read)).isEqualTo("""
                覆盖情况不明：可能有单位未报送（未给--units、--expect，表中也无合计行）

                2017 · 已报1个单位 · 截止2017-03-20

                已报送（1）
                单位           首次报送    版次  该版日期    备注  空缺  未报指标
                海曙区 330203  2017-03-19     1  2017-03-19  按时     0         0

                现未报送单位占2016合计的比重
                不详

                待催报（0）
                已报送单位中无
                """);
    }

    @Test
    void no_report_is_said() {
        assertThat(CoverageTables.of(List.of(), Language.EN)).isEqualTo("no filings\n");
        assertThat(CoverageTables.of(List.of(), Language.ZH)).isEqualTo("没有报送\n");
    }
}
