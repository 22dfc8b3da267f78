package org.campaignstats.io.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.io.reading.BothLanguages;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of finding, in Chinese. A new kind needs an input here that shows it, and a place in the list of codes. */
class ChineseFindingsTest {
    private static final String LONG = "campaign,unit,indicator,value";
    private static final String JSON =
            "{\"format\": \"campaign-summary/1\", \"campaign\": \"2011\", \"filer\": \"330200\"";

    /** Files of which each line is bad in its own way. */
    static Stream<Source> badFiles() {
        return Stream.of(
                csv(
                        "内宁波市汇总",
                        "2011,330200,complaint_received,5",
                        LONG + ",measure,printed,date,scope,activity,organisers,unit_name,colour",
                        "2011,330200,complaint_received,\"1,38余\",,,,,,,,",
                        "2011,330200,complaint_received,30桩,,,,,,,,",
                        "2011,330200,放生数量,5,,,,,,,,",
                        "2011,330200,投诉,5,,,,,,,,",
                        "2011,海曙区,complaint_received,5,,,,,,,,",
                        "2011,,complaint_received,5,,,,,,,,",
                        "2011,330200,complaint_received,5件,份,,,,,,,",
                        "2011,330200,complaint_received,5,,6,,,,,,",
                        "2011,330200,economic_loss_recovered,5元,万元,,,,,,,",
                        "2011,330200,挽回经济损失(万元),5,元,,,,,,,",
                        "2011,330200,complaint_received,5,,,2011-03-15,,,,,",
                        "2011,330200,complaint_received,5,,,3月15日,,,,,",
                        "2011,330200,complaint_received,5,,,,所有,,,,",
                        "2011,330200,complaint_received,5,,,,own,square,,,",
                        "2011,330200,complaint_received,5,,,,group,,,,",
                        "2011,330200;330203,complaint_received,5,,,,,,,,",
                        "2011,330200,complaint_received,5,,,,,,330200,,",
                        "2011,330200,complaint_received,5,,,,,square,330200;330200,,",
                        "2011,330200,complaint_received,5,,,,,,,宁波市;海曙区,",
                        "2011,330200,complaint_received",
                        "2011,330200,complaint\u0007,5,,,,,,,,",
                        "\"2011,330200,complaint_received,5,,,,,,,,",
                        "\"2011\"x,330200,complaint_received,5,,,,,,,,",
                        "x".repeat(1 << 20)),
                csv(LONG),
                csv(
                        LONG + ",qualifier,precision,kind,revision,filed_on,period,complete,breakdown,basis",
                        "2011,330200,complaint_received,约5,over,,,,,,,,",
                        "2011,330200,complaint_received,5,,3,,,,,,,",
                        "2011,330200,complaint_received,5,,1000,,,,,,,",
                        "2011,330200,complaint_received,0,over,,,,,,,,",
                        "2011,330200,complaint_received,5,,,初稿,,,,,,",
                        "2011,330200,complaint_received,5,,,,0,,,,,",
                        "2011,330200,complaint_received,5,,,,,昨天,,,,",
                        "2011,330200,complaint_received,5,,,,,,三月,,,",
                        "2011,330200,complaint_received,5,,,,,,,是,,",
                        "2011,330200,complaint_received,5,,,,,,,,食品,",
                        "2011,330200,complaint_received,5,,,,,,,,,累计"),
                csv(
                        "2011年统计表,,,",
                        "单位,投诉,举报,小计",
                        "海曙区,#REF!,5,9",
                        "江北区,5,4,9",
                        "江北区,5,4,9",
                        "\"a;b\",5,4,9",
                        ",5,4,9",
                        "镇海区,3,5",
                        "其中:高新区,2,2,4",
                        "单位,投诉,举报,小计",
                        "以下为郊区,,,",
                        "宁波市,1,1,3",
                        "北仑区,5人,4,9",
                        "宁波市合计,40,30,70",
                        "注:金额单位为万元,,,"),
                csv("2011,5,6", "单位,投诉,受理投诉(件),标语,,备注,投诉(万人/天),表现", "海曙区,5,5,7,9,好,3,良好"),
                csv("2011年,,", "行政区划代码,单位,投诉", "330203,江北区,5", "330200,宁波市,", "330206,北仑区,2"),
                csv("2011年,,", "单位,投诉,合计", "海曙区,5,70", "江北区,4,60"),
                csv("2011年,", "部门,投诉", "一科,5", "合计,5"),
                csv("2011年,", "单位,投诉"),
                csv(
                        "2011年,,,",
                        "填报单位:宁波市,,,",
                        "序号,内容,单位,数量,说明",
                        "1,其中:食品,件,5,",
                        "2,受理投诉,件,3人,",
                        "3,受理投诉,件,5,",
                        "4,,件,5,",
                        "5,召开会议,次/场,3/5/6,",
                        "6,悬挂横幅,万条/天,3,",
                        "7,发放资料(万份),份,3,",
                        "8,参加人数,亿,3,",
                        "9,受理投诉,件,6,"),
                json(
                        JSON
                                + ", \"outcomes\": [5, {\"figure\": 5}, {\"indicator\": \"a\", \"figure\": 5, \"scop\": 1},"
                                + " {\"indicator\": \"a\", \"figure\": 5, \"figure\": 6},"
                                + " {\"indicator\": \"a\", \"figure\": -5}, {\"indicator\": \"a\", \"figure\": 1e9},"
                                + " {\"indicator\": \"a\", \"figure\": 1" + "0".repeat(100) + "},"
                                + " {\"indicator\": \"a\", \"figure\": \"1,38余\"}, {\"indicator\": \"a\", \"figure\": null},"
                                + " {\"indicator\": \"a\", \"figure\": true}, {\"indicator\": \"a\", \"figure\": []},"
                                + " {\"indicator\": \"a\", \"figure\": {}}, {\"indicator\": \"放生\", \"figure\": 5},"
                                + " {\"indicator\": \"投诉\", \"figure\": {\"value\": 138, \"printed\": \"1380余\"}},"
                                + " {\"indicator\": \"a\", \"figure\": \"5件\", \"measure\": \"人\"},"
                                + " {\"indicator\": \"a\", \"figure\": 5, \"unit\": \"1\", \"units\": [\"1\", \"2\"]},"
                                + " {\"indicator\": \"a\", \"figure\": 5, \"complete\": \"yes\"},"
                                + " {\"indicator\": \"a\", \"figure\": 5, \"place\": {\"row\": 0}},"
                                + " {\"indicator\": \"a\", \"figure\": {\"value\": 5, \"oddities\": [\"year_mask\","
                                + " \"year_mask\"]}}, {\"indicator\": \"a\", \"figure\": 5, \"basis\": \"b\"}]}",
                        JSON + ", \"filed_on\": \"3月\", \"unit_names\": [], \"activities\": [5, {\"id\": \"square\","
                                + " \"organisers\": [\"1\", \"1\"], \"outcomes\": [{\"indicator\": \"a\", \"figure\": 5,"
                                + " \"scope\": \"own\"}]}]}",
                        "{\"format\": \"campaign-summary/9\", \"campaign\": \"2011\", \"filer\": \"330200\"}",
                        "{\"campaign\": \"2011\", \"filer\": \"330200\", \"outcomes\": [5]}",
                        "{\"format\": \"campaign-summary/1\", \"campaign\": {\"id\": \"3·15\", \"year\": 31}}",
                        "7",
                        JSON + ", \"source\": x}",
                        JSON + ", \"source\": " + "[".repeat(300) + "}",
                        JSON + ", \"source\":"));
    }

    private static Source csv(String... lines) {
        return Source.ofText("f.csv", String.join("\n", lines) + "\n");
    }

    private static Source json(String... lines) {
        return Source.ofText("f.json", String.join("\n", lines));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void what_is_found_is_said_in_both_languages(Source file) throws IOException {
        List<Finding> findings = Filings.read(file, ReadOptions.defaults()).findings();
        assertThat(findings).isNotEmpty();
        BothLanguages.agree(findings);
    }

    @Test
    void every_kind_of_finding_is_among_them() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        for (Source file : badFiles().toList()) {
            Filings.read(file, ReadOptions.defaults()).findings().forEach(f -> codes.add(f.code()));
        }
        inTree().findings().forEach(f -> codes.add(f.code()));
        assertThat(codes)
                .containsExactly(
                        "activity-contradictory",
                        "cell-error",
                        "cell-missing",
                        "cell-unreadable",
                        "column-ignored",
                        "column-repeated",
                        "column-unknown",
                        "control-character",
                        "date-dropped",
                        "figure-odd",
                        "figure-unreadable",
                        "format-missing",
                        "format-unknown",
                        "header-missing",
                        "header-repeated",
                        "indicator-missing",
                        "indicator-repeated",
                        "indicator-unknown",
                        "json-invalid",
                        "json-too-large",
                        "json-truncated",
                        "measure-below",
                        "measure-contradicted",
                        "measure-differs",
                        "measure-overruled",
                        "measure-unreadable",
                        "no-rows",
                        "number-invalid",
                        "outcome-contradictory",
                        "own-level-assumed",
                        "part-of-nothing",
                        "print-contradicted",
                        "property-invalid",
                        "property-missing",
                        "property-repeated",
                        "property-unknown",
                        "quote-misplaced",
                        "quote-unclosed",
                        "row-above-header",
                        "row-ignored",
                        "row-not-a-unit",
                        "row-ragged",
                        "row-too-long",
                        "subtotal-differs",
                        "subtotal-unchecked",
                        "summary-missing",
                        "table-unit-unknown",
                        "total-of-some",
                        "unit-code-differs",
                        "unit-missing",
                        "unit-read-by-name",
                        "unit-repeated",
                        "unit-unknown",
                        "unit-unreadable");
    }

    @Test
    void units_of_a_tree_that_was_told_are_missed_in_chinese() throws IOException {
        ReadResult read = inTree();
        BothLanguages.agree(read.findings());
        assertThat(chinese(read))
                .containsExactly(
                        "错误：f.csv 第3行，列“单位”：单位“慈溪市”不在单位表中；应填表中单位的编号或名称",
                        "错误：f.csv 第4行，列“单位”：合计不包括“宁波市”的全部下辖单位（没有江北区的行），未作为其数读取");
    }

    private static ReadResult inTree() throws IOException {
        UnitTree units = UnitsCsv.read(
                csv("unit,name,parent", "330200,宁波市,", "330203,海曙区,330200", "330205,江北区,330200"),
                ReadOptions.defaults());
        ReadOptions options = ReadOptions.builder().units(units).year(2011).build();
        return Filings.read(csv("单位,投诉", "海曙区,5", "慈溪市,5", "宁波市合计,10"), options);
    }

    @Test
    void a_clerk_reads_what_to_put_right() throws IOException {
        assertThat(chinese(Filings.read(
                        csv(
                                LONG + ",scope,filed_on",
                                "2011,330200,complaint_received,\"1,38余\",,",
                                "2011,,complaint_received,5,,",
                                "2011,330200,complaint_received,5,全市,",
                                "2011,330200,complaint_received,5,,3月20日",
                                "2011,330200,放生数量,5,,",
                                "2011,330200,complaint_received"),
                        ReadOptions.defaults())))
                .containsExactly(
                        "错误：f.csv 第2行，列“value”：“1,38余”不是可识别的数（“1”后有“,”）；应填如1380、1380余、12.5万或_",
                        "错误：f.csv 第3行，列“unit”：单元格为空；应填如330200",
                        "错误：f.csv 第4行，列“scope”：“全市”不是有效的scope；应填whole、own、under、event、group之一",
                        "错误：f.csv 第5行，列“filed_on”：“3月20日”不是日期；应填如2017-03-15",
                        "提示：f.csv 第6行，列“indicator”：指标“放生数量”不在指标目录中，已作为独立的可加指标保留",
                        "错误：f.csv 第7行：该行有3个单元格，表头有6个");
    }

    @Test
    void a_table_that_contradicts_itself_is_told_in_chinese() throws IOException {
        assertThat(chinese(Filings.read(
                        csv("2011年,,,", "单位,投诉,举报,小计", "海曙区,5,4,9", "江北区,5,4,10", "海曙区,5,4,9", "镇海区,####,4,9"),
                        ReadOptions.defaults())))
                .containsExactly(
                        "警告：f.csv 第4行，列“小计”：“江北区”的“小计”为10，所合计的各列之和为9，相差1（投诉 5 + 举报 4）",
                        "错误：f.csv 第5行，列“单位”：“海曙区”已在第3行出现，本行未读取；每个单位只能有一行",
                        "错误：f.csv 第6行，列“投诉”：“####”是电子表格无法显示或算出数字时的提示；应填数字本身，如1380、1380余、12.5万或_");
    }

    @Test
    void a_bad_json_file_is_told_in_chinese() throws IOException {
        assertThat(chinese(Filings.read(
                        json(
                                JSON + ", \"outcomes\": [{\"indicator\": \"complaint_received\"},"
                                        + " {\"indicator\": \"complaint_received\", \"figure\": -5}], \"source\": 5}",
                                JSON + ", \"kind\": \"draft\", \"outcomes\": [{}]}",
                                JSON + "}\nx y"),
                        ReadOptions.defaults())))
                .containsExactly(
                        "错误：f.json 第1行，列“outcomes[0]”：缺少属性“figure”",
                        "错误：f.json 第1行，列“outcomes[1].figure”：“figure”不能为负，现为-5",
                        "错误：f.json 第1行，列“source”：“source”应是文本，如\"甬工商消〔2011〕3号\"，现为5",
                        "错误：f.json 第2行，列“outcomes[0]”：缺少属性“indicator”",
                        "错误：f.json 第2行，列“kind”：“kind”应是report、plan、correction之一，现为“draft”；该总结及其1条数据未读取",
                        "错误：f.json 第4行：该行自第1个字符起，“x y”不是JSON；其后的内容未读取");
    }

    private static List<String> chinese(ReadResult read) {
        return read.findings().stream().map(f -> f.in(Language.ZH)).toList();
    }

    @Test
    void the_end_says_in_chinese_how_much_was_read() throws IOException {
        ReadResult read =
                Filings.read(csv(LONG, "2011,330200,complaint_received,5", "2011,,,5"), ReadOptions.defaults());
        assertThat(read.in(Language.ZH)).isEqualTo("2行中读取1行，1条发现");
        assertThat(read.in(Language.EN)).isEqualTo(read.toString());
    }
}
