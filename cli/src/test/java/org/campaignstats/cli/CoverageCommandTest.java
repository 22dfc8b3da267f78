package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who filed, when, with what left out, who is missing: what a person sees. */
class CoverageCommandTest {
    static final String UNITS = """
            unit,name,parent,region,own
            330200,宁波市,,330200,none
            330203,海曙区,330200,330203,
            330204,江东区,330200,330204,
            330205,江北区,330200,330205,
            330206,北仑区,330200,330206,
            330225,象山县,330200,330225,
            daxie,大榭开发区,330206,,
            """;

    static final String REPORTS = """
            campaign,unit,filed_on,kind,revision,indicator,value
            2016,330203,,,,complaint_received,40件
            2016,330204,,,,complaint_received,30余件
            2016,330205,,,,complaint_received,20件
            2016,330206,,,,complaint_received,10件
            2016,330225,,,,complaint_received,30件
            2016,daxie,,,,complaint_received,5件
            2017,330203,2017-03-18,,1,complaint_received,45件
            2017,330203,2017-03-25,,2,complaint_received,54件
            2017,330203,2017-03-25,,2,meeting_count,2次
            2017,330203,2017-03-26,correction,2,meeting_count,3次
            2017,330205,2017-03-22,,,complaint_received,_件
            2017,330205,2017-03-22,,,meeting_count,多次
            2017,330206,2017-03-20,,,meeting_count,1次
            2017,330225,2017-03-01,plan,,meeting_count,4次
            """;

    @TempDir
    private Path folder;

    private Run coverage(String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of("coverage", Examples.file(folder, "reports.csv", REPORTS)));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }

    private Run closed(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--units", Examples.file(folder, "units.csv", UNITS)));
        all.addAll(List.of(options));
        return coverage(all.toArray(String[]::new));
    }

    @Test
    void ningbo_filed_alone_and_told_of_some_of_its_counties() {
        assertThat(Run.ofLine("coverage " + Examples.NINGBO)).isEqualTo(new Run(0, """
                宁波市 330200 · 2011 · 1 of 13 units filed (7.6%)
                               expected  filed  share  only a plan  missing
                city                  1      1   100%            0        0
                county               11      0   0.0%            0       11
                no region             1      0   0.0%            0        1
                宁波市 330200        13      1   7.6%            0       12

                filed (1)
                unit           first filed on  revision  dated  remarks  blank  silent
                宁波市 330200  day unknown            1                      1       0

                figures
                indicator                                             stated  by others  blank  silent  missing
                organisation_participating_count  参加单位                 0          0      0       1       12
                staff_participating_count         参加工作人员             1          0      0       0       12
                consultation_site_count           设立宣传咨询点           1          0      0       0       12
                meeting_count                     召开会议                 0          0      1       0       12
                materials_distributed             发放宣传资料             1          0      0       0       12
                materials_printed                 印制宣传资料             1          0      0       0       12
                materials_received                收到上级宣传资料         1          0      0       0       12
                handbook_distributed              发放手册                 0          0      0       1       12
                outdoor_ad_count                  户外广告                 0          1      0       1       11
                exhibition_count                  展览                     1          0      0       0       12
                exhibitor_count                   参展企业                 1          0      0       0       12
                media_report_count                宣传报道                 1          0      0       0       12
                media_report_count medium=city    宣传报道                 1          0      0       0       12
                tv_radio_program_count            广播电视专题节目         1          0      0       0       12
                newspaper_column_count            报刊专栏(专版)           1          0      0       0       12
                media_interview_count             接受采访                 1          0      0       0       12
                consumer_alert_count              消费警示(提示)           1          0      0       0       12
                typical_case_published            公布典型案例             1          0      0       0       12
                media_exposed_case                媒体揭露案件             1          0      0       0       12
                consultation_received             接受咨询                 1          0      0       0       12
                complaint_received                受理投诉                 1          0      0       0       12
                onsite_repair_service             现场维修服务             1          0      0       0       12
                onsite_testing_service            现场检测服务             1          0      0       0       12
                market_inspection_count           市场监督检查             1          0      0       0       12
                attendee_count                    参加人数                 0          1      0       1       11
                school_count                      学校数                   0          1      0       1       11
                student_reached                   学生数                   0          1      0       1       11
                pledge_signatory_count            签署承诺(倡议)企业       0          2      0       1       10
                model_enterprise_selected         评选示范单位             1          0      0       0       12

                to telephone (13)
                not filed, of 宁波市 330200
                  海曙区 330203
                  江东区 330204: only others reported attendee_count
                  江北区 330205: only others reported pledge_signatory_count
                  北仑区 330206
                  镇海区 330211
                  鄞州区 330212: only others reported school_count, student_reached, pledge_signatory_count
                  象山县 330225
                  宁海县 330226
                  余姚市 330281
                  慈溪市 330282
                  奉化市 330283: only others reported outdoor_ad_count
                  大榭开发区 daxie
                blank figures
                  宁波市 330200: 1 blank: meeting_count
                """, ""));
    }

    @Test
    void a_deadline_revisions_a_plan_blanks_silence_and_an_earlier_campaign() throws IOException {
        assertThat(closed("--deadline", "2017-03-20", "--previous", "2016")).isEqualTo(new Run(0, """
                宁波市 330200 · 2017 · 4 of 6 units filed (66.6%) · deadline 2017-03-20
                               expected  filed  share  only a plan  missing  on time  share on time  late  day unknown
                county                5      4  80.0%            1        1        2          40.0%     1            0
                no region             1      0   0.0%            0        1        0           0.0%     0            0
                宁波市 330200         6      4  66.6%            1        2        2          33.3%     1            0
                北仑区 330206         2      1  50.0%            0        1        1          50.0%     0            0

                filed (4)
                unit           first filed on  revision  dated       remarks                                            blank  silent
                海曙区 330203  2017-03-18             2  2017-03-25  on time; revised after the deadline; 1 correction      0       0
                江北区 330205  2017-03-22             1  2017-03-22  2 days late                                            2       0
                北仑区 330206  2017-03-20             1  2017-03-20  on time                                                0       1
                象山县 330225  2017-03-01             1  2017-03-01  only a plan                                            0       0

                figures
                indicator                     stated  by others  blank  silent  missing
                meeting_count       召开会议       2          0      1       1        2
                complaint_received  受理投诉       1          0      1       2        2

                of the totals of 2016 the units that are missing now held
                indicator                          share   held    total
                complaint_received  受理投诉  26.9–34.7%  35–45  130–140

                to telephone (5)
                not filed, of 宁波市 330200
                  江东区 330204
                not filed, of 北仑区 330206
                  大榭开发区 daxie
                only a plan, of 宁波市 330200
                  象山县 330225
                late, of 宁波市 330200
                  江北区 330205: 2 days late; 2 blank: meeting_count, complaint_received
                silent, of 宁波市 330200
                  北仑区 330206: silent on complaint_received
                """, ""));
    }

    @Test
    void without_a_units_file_who_filed_is_listed_and_nobody_is_missing() throws IOException {
        assertThat(coverage("--deadline", "2017-03-20", "--campaign", "2017")).isEqualTo(new Run(0, """
                coverage unknown: units may be missing (no --units, --expect or table with a total row)

                2017 · 4 units filed · deadline 2017-03-20

                filed (4)
                unit           first filed on  revision  dated       remarks                                            blank  silent
                海曙区 330203  2017-03-18             2  2017-03-25  on time; revised after the deadline; 1 correction      0       0
                江北区 330205  2017-03-22             1  2017-03-22  2 days late                                            2       0
                北仑区 330206  2017-03-20             1  2017-03-20  on time                                                0       1
                象山县 330225  2017-03-01             1  2017-03-01  only a plan                                            0       0

                to telephone (3)
                only a plan, of 宁波市 330200
                  象山县 330225
                late, of 宁波市 330200
                  江北区 330205: 2 days late; 2 blank: meeting_count, complaint_received
                silent, of 宁波市 330200
                  北仑区 330206: silent on complaint_received
                """, ""));
    }

    @Test
    void several_campaigns_stand_below_each_other() throws IOException {
        assertThat(closed().out().lines().filter(line -> line.contains(" · ")))
                .containsExactly(
                        "宁波市 330200 · 2016 · 6 of 6 units filed (100%)",
                        "宁波市 330200 · 2017 · 4 of 6 units filed (66.6%)");
    }

    @Test
    void a_unit_a_level_and_an_indicator_are_asked_for() throws IOException {
        String[] asked = {"--campaign", "2017", "--unit", "北仑区", "--level", "county", "--indicator", "受理投诉"};
        assertThat(closed(asked))
                .isEqualTo(new Run(0, """
                北仑区 330206 · 2017 · 1 of 2 units filed (50.0%)
                               expected  filed  share  only a plan  missing
                county                1      1   100%            0        0
                no region             1      0   0.0%            0        1
                北仑区 330206         2      1  50.0%            0        1

                filed (1)
                unit           first filed on  revision  dated       remarks  blank  silent
                北仑区 330206  2017-03-20             1  2017-03-20               0       1

                figures
                indicator                     stated  by others  blank  silent  missing
                complaint_received  受理投诉       0          0      0       1        1

                to telephone (1)
                silent, of 宁波市 330200
                  北仑区 330206: silent on complaint_received
                """, "note: --level leaves out units that are no region: 大榭开发区\n"));
    }

    @Test
    void before_anybody_has_filed_all_are_on_the_list() throws IOException {
        assertThat(closed("--campaign", "2018")).isEqualTo(new Run(0, """
                宁波市 330200 · 2018 · 0 of 6 units filed (0.0%)
                               expected  filed  share  only a plan  missing
                county                5      0   0.0%            0        5
                no region             1      0   0.0%            0        1
                宁波市 330200         6      0   0.0%            0        6
                北仑区 330206         2      0   0.0%            0        2

                filed (0)

                to telephone (6)
                not filed, of 宁波市 330200
                  海曙区 330203
                  江东区 330204
                  江北区 330205
                  北仑区 330206
                  象山县 330225
                not filed, of 北仑区 330206
                  大榭开发区 daxie
                """, ""));
    }

    @Test
    void csv_is_one_unit_a_row() throws IOException {
        String expected = """
                campaign,unit,name,level,parent,expected,status,kind,revision,corrections,first_filed_on,filed_on,deadline,timeliness,days_late,blank_figures,blank,silent,reported_by_other,call
                2017,330203,海曙区,COUNTY,330200,yes,FILED,REPORT,2,1,2017-03-18,2017-03-25,2017-03-20,ON_TIME,,0,,,,
                2017,330204,江东区,COUNTY,330200,yes,MISSING,,,,,,2017-03-20,,,0,,,,MISSING
                2017,330205,江北区,COUNTY,330200,yes,FILED,REPORT,1,0,2017-03-22,2017-03-22,2017-03-20,LATE,2,2,meeting_count;complaint_received,,,LATE
                2017,330206,北仑区,COUNTY,330200,yes,FILED,REPORT,1,0,2017-03-20,2017-03-20,2017-03-20,ON_TIME,,0,,complaint_received,,SILENT
                2017,daxie,大榭开发区,,330206,yes,MISSING,,,,,,2017-03-20,,,0,,,,MISSING
                2017,330225,象山县,COUNTY,330200,yes,ONLY_PLAN,PLAN,1,0,2017-03-01,2017-03-01,2017-03-20,,,0,,,,ONLY_PLAN
                """;
        assertThat(closed("--deadline", "2017-03-20", "--previous", "2016", "--format", "csv"))
                .isEqualTo(new Run(0, expected, ""));
        Path out = folder.resolve("out.csv");
        assertThat(closed("--deadline", "2017-03-20", "--previous", "2016", "--format", "csv", "-o", out.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out)).isEqualTo("\uFEFF" + expected);
    }

    @Test
    void json_is_one_report_a_line() throws IOException {
        Run run = closed("--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll("\"unit\".*", "")))
                .containsExactly("[", "{\"campaign\":\"2016\",", "{\"campaign\":\"2017\",", "]");
    }

    @Test
    void rows_that_could_not_be_read_are_told() throws IOException {
        Run run =
                Run.of("coverage", Examples.file(folder, "f.csv", REPORTS + "2017,330204,,,,complaint_received,十分\n"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).endsWith("14 of 15 rows read, 1 finding\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--deadline 2017-3-5 | --deadline '2017-3-5' is not a day; expected YYYY-MM-DD, e.g. 2017-03-20",
                "--deadline soon | --deadline 'soon' is not a day; expected YYYY-MM-DD, e.g. 2017-03-20",
                "--previous 2015 | No filing is about campaign '2015'; campaigns are: 2016, 2017",
                "--format xml | --format 'xml' is not known; expected table or json or csv",
                "--level town | --level 'town' is not known; expected province or city or county",
                "--indicator lanterns | Nobody spoke of 'lanterns'. Indicators in the filings are: complaint_received, meeting_count",
            })
    void a_faulty_call_is_said_in_one_line(String options, String message) throws IOException {
        assertThat(closed(options.split(" "))).isEqualTo(new Run(2, "", "campaign-stats: " + message + "\n"));
    }
}
