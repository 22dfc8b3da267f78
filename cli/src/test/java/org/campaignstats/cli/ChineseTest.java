package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst sees who asks for Chinese. */
class ChineseTest {
    @TempDir
    private Path folder;

    @Test
    void a_city_report_is_shown_in_chinese() {
        assertThat(Run.ofLine("rollup --lang zh --unit 330200 " + Examples.NINGBO))
                .isEqualTo(new Run(0, """
                宁波市 330200 · 2011 · 应报13个单位，已报1个
                指标                代码                                        数值           上下限           本级             下辖  依据
                参加单位            organisation_participating_count          30多个           30以上              …                …  不定
                参加工作人员        staff_participating_count               1380余人      1,380–1,390        0–1,390          0–1,390  上报合计
                设立宣传咨询点      consultation_site_count                     91个               91           0–91             0–91  上报合计
                召开会议            meeting_count                               多次            1以上          1以上                …  不定
                发放宣传资料        materials_distributed                   12.5万份  124,500–125,500  13,350–13,450  111,050–112,150  上报合计
                印制宣传资料        materials_printed                 已报部分48,000       47,500以上  47,500–48,500                …  不定
                收到上级宣传资料    materials_received                已报部分10,000                …   9,000–10,000                …  不定
                户外广告            outdoor_ad_count                      已报部分20           20以上              …           20以上  不定
                展览                exhibition_count                       已报部分1            1以上              1                …  不定
                参展企业            exhibitor_count                       已报部分30           30以上             30                …  不定
                宣传报道            media_report_count                       120余篇          120–130          20–30           90–110  上报合计
                宣传报道            media_report_count medium=city            50余篇            50–60           0–30            20–60  上报合计
                广播电视专题节目    tv_radio_program_count                    80多期            80–90           0–90             0–90  上报合计
                报刊专栏(专版)      newspaper_column_count                      13个               13           0–13             0–13  上报合计
                接受采访            media_interview_count                 已报部分10           10以上          10–20                …  不定
                消费警示(提示)      consumer_alert_count                        57条               57           0–57             0–57  上报合计
                公布典型案例        typical_case_published                已报部分10           10以上         10以上                …  不定
                媒体揭露案件        media_exposed_case                          78起               78           0–78             0–78  上报合计
                接受咨询            consultation_received                    549人次              549          0–549            0–549  上报合计
                受理投诉            complaint_received                         115起              115          0–115            0–115  上报合计
                现场维修服务        onsite_repair_service                      622件              622          0–622            0–622  上报合计
                现场检测服务        onsite_testing_service                     249件              249          0–249            0–249  上报合计
                市场监督检查        market_inspection_count                  190余次          190–200          0–200            0–200  上报合计
                参加人数            attendee_count                                 —        1,200以上              …        1,200以上  不定
                学校数              school_count                                   —           42以上              …           42以上  不定
                学生数              student_reached                                —       65,000以上              …       65,000以上  不定
                签署承诺(倡议)企业  pledge_signatory_count                         —           22以上              …           22以上  不定
                评选示范单位        model_enterprise_selected                    4家                4            0–4              0–4  上报合计
                未报送（12）：海曙区、江东区、江北区、北仑区、镇海区、鄞州区、象山县、宁海县、余姚市、慈溪市、奉化市、大榭开发区
                保留但未计入（2）：
                  宁波市 收到上级宣传资料 materials_received 近万份，上下级移交
                  鄞州区 发放手册 handbook_distributed 30000多册，累计数，由宁波市报送

                未发现不一致
                """, ""));
    }

    @Test
    void a_table_with_a_total_row_is_shown_in_chinese() {
        assertThat(Run.ofLine("rollup --lang zh --unit 150000 examples/inner-mongolia-2017/table-2017.csv"))
                .isEqualTo(new Run(0, """
                内蒙古自治区 150000 · 2017 · 应报15个单位，已报15个
                指标        代码                   数值   上下限  本级     下辖  依据
                受理投诉    complaint_received  25890件   25,890   187   25,703  上报合计
                受理举报    report_received      3417件    3,417    47    3,370  上报合计
                咨询、建议                       103176  103,176     0  103,176  上报合计
                小计                             132483  132,483   234  132,249  上报合计

                未发现不一致
                """, """
                提示：table-2017.csv 第1行，列“咨询、建议”：指标“咨询、建议”不在指标目录中，已作为独立的可加指标保留
                """));
    }

    @Test
    void a_contradiction_and_rows_that_could_not_be_read_are_told_in_chinese() throws IOException {
        String reports = Examples.file(folder, "f.csv", """
                campaign,unit,scope,indicator,value
                2011,330200,,complaint_received,100起
                2011,330203,,complaint_received,115起
                2011,330203,,complaint_received,十分
                2011,330203,全区,complaint_received,5起
                2011,330203,,lanterns,多个
                2011,330204
                """);
        assertThat(Run.of("rollup", "--lang", "ZH", "--unit", "330200", reports))
                .isEqualTo(new Run(3, """
                覆盖情况未知：可能有单位未报送（没有--units、--expect或带合计行的表）

                宁波市 330200 · 2011 · 已报2个单位
                指标      代码                 数值   上下限  本级     下辖  依据
                受理投诉  complaint_received  100起  100以上     …  115以上  上报合计 !!
                lanterns                          —    1以上     …    1以上  不定（限本批出现的单位）
                !! 受理投诉 合计：上报100，推算115以上，相差15（确定）
                   无简单解释

                1个数不一致，以!!标出
                """, """
                错误：f.csv 第4行，列“value”：“十分”不是可识别的数（是词语，或有两种读法）；应填如1380、1380余、12.5万或_
                错误：f.csv 第5行，列“scope”：“全区”不是有效的scope；应填whole、own、under、event、group之一
                提示：f.csv 第6行，列“indicator”：指标“lanterns”不在指标目录中，已作为独立的可加指标保留
                错误：f.csv 第7行：该行有2个单元格，表头有5个
                6行中读取3行，4条发现
                """));
    }

    @Test
    void who_has_not_filed_is_told_in_chinese() throws IOException {
        String units = Examples.file(folder, "units.csv", Examples.UNITS);
        String reports = Examples.file(folder, "f.csv", """
                campaign,unit,scope,indicator,value
                2011,330200,whole,complaint_received,100起
                """);
        Run run = Run.of("rollup", "--lang", "zh", "--level", "city", "--units", units, reports);
        assertThat(run.out()).startsWith("宁波市 330200 · 2011 · 应报3个单位，已报1个\n").contains("\n未报送（2）：海曙区、大榭开发区\n");
        assertThat(run.err()).isEqualTo("提示：--level不包括不是行政区划的单位：大榭开发区\n");
    }

    @Test
    void a_figure_is_explained_in_chinese() {
        assertThat(Run.of(
                        "explain",
                        "--lang",
                        "zh",
                        "--unit",
                        "宁波市",
                        "--indicator",
                        "发放宣传资料",
                        "--units",
                        "examples/ningbo-2011/units.csv",
                        "examples/ningbo-2011/reports.csv"))
                .isEqualTo(new Run(0, """
                宁波市, 发放宣传资料 (份), 2011: 12.5万, 介于124,500与125,500之间
                ├─ 合计  全市 12.5万份 → 124,500–125,500    reports.csv 第9行
                ├─ 本级  市本级 1.34万份 → 13,350–13,450    reports.csv 第10行
                └─ 下辖  111,050–112,150 差额；12个中0个已报，各0–112,150
                """, ""));
    }

    @Test
    void explain_and_convert_tell_in_chinese_what_could_not_be_read() throws IOException {
        String reports = Examples.file(
                folder, "f.csv", "campaign,unit,indicator,value\n2011,330203,complaint_received,5起\n2011,330203,,5起\n");
        String told = "错误：f.csv 第3行，列“indicator”：单元格为空；应填如materials_distributed\n2行中读取1行，1条发现\n";
        assertThat(Run.of("convert", "--lang", "zh", "--to", "json", reports).err())
                .isEqualTo(told);
        assertThat(Run.of("explain", "--lang", "zh", "--unit", "330203", "--indicator", "complaint_received", reports)
                        .err())
                .isEqualTo(told);
    }

    @Test
    void units_of_a_year_that_is_not_complete_are_told_in_chinese() {
        assertThat(Run.ofLine("units --lang zh --under 330200 --year 2011").err())
                .isEqualTo("提示：区划表只有[2023]年是完整的；2011年的单位请核对后再用\n");
    }

    @Test
    void why_a_file_or_a_region_cannot_be_used_is_told_in_chinese() throws IOException {
        assertRefused(Run.ofLine("rollup --lang zh no/such.csv"), "no/such.csv：没有这个文件");
        assertRefused(Run.of("rollup", "--lang", "zh", Examples.file(folder, "e.csv", "")), "e.csv：为空；应为带表头的CSV，或JSON");
        assertRefused(Run.of("rollup", "--lang", "zh", folder.toString()), folder.getFileName() + "：是文件夹；应为文件");
        assertRefused(Run.ofLine("units --lang zh --under 某市 --year 2023"), "“某市”在2023年不是唯一的行政区划；可能是：无；请填代码，如330200");
    }

    @Test
    void a_unit_that_is_not_there_is_told_in_chinese_after_what_was_found() {
        assertThat(Run.ofLine("rollup --lang zh --unit 某市 examples/jincheng-2016/reports.csv"))
                .isEqualTo(new Run(2, "", """
                提示：reports.csv 第5行，列“indicator”：指标“banner_board_count”不在指标目录中，已作为独立的可加指标保留
                campaign-stats: 单位表中没有“某市”。其中的单位有：140500 晋城市, 140502 城区, 140521 沁水县, 140522 阳城县, 140524 陵川县, 140525 泽州县, 140581 高平市, kaifaqu
                """));
    }

    private static void assertRefused(Run run, String message) {
        assertThat(run).isEqualTo(new Run(2, "", "campaign-stats: " + message + "\n"));
    }

    @Test
    void what_programs_read_is_the_same_in_every_language() {
        for (String format : new String[] {"json", "csv"}) {
            String line = "rollup --format " + format + " " + Examples.NINGBO;
            assertThat(Run.ofLine(line + " --lang zh")).isEqualTo(Run.ofLine(line));
        }
    }

    @Test
    void english_is_the_default_and_another_language_is_refused() {
        String line = "rollup " + Examples.NINGBO;
        assertThat(Run.ofLine(line + " --lang en")).isEqualTo(Run.ofLine(line));
        assertRefused(Run.ofLine(line + " --lang fr"), "--lang 'fr' is not known; expected en or zh");
    }
}
