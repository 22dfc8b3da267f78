package org.campaignstats.io.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.language.Language;
import org.campaignstats.io.csv.FormCsv;
import org.campaignstats.io.csv.IndicatorsCsv;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.io.reading.BothLanguages;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be read at all: why, in Chinese. */
class UnreadableInChineseTest {
    private static final ReadOptions OF_2011 =
            ReadOptions.builder().campaign(CampaignId.of("2011")).build();

    static Stream<Source> unreadable() {
        return Stream.of(
                csv(""),
                csv(",,,"),
                csv("unit,parent", "330200,"),
                csv("campaign,unit,value", "2011,330200,5"),
                csv("campaign,unit,unit,indicator,value", "2011,330200,5"),
                csv("单位,投诉", "其中,海曙区,5"),
                csv("项目,内容,数量", "5,6,7"),
                csv("内容,内容,数量", "投诉,6,7"),
                csv("填报单位:a;b", "内容,数量", "投诉,6"),
                csv("指标,海曙区,江北区", "投诉,6,7"),
                csv("单位,投诉,举报", ",食品,其他", "海曙区,6,7"),
                csv("单位,备注", "海曙区,好"),
                csv("海曙区,好"),
                csv("1,2"),
                csv("单位" + ",投诉".repeat(1001), "海曙区" + ",5".repeat(1001)),
                Source.ofText("f.json", "["),
                Source.ofText("f.json", "[5"),
                bytes("504B0304"),
                bytes("D0CF11E0"),
                bytes("255044462D"),
                bytes("7B5C727466"),
                bytes("1F8B0800"),
                bytes("61002C0062000A00"),
                bytes("EFBBBFB5A50A"),
                Source.ofBytes("f.csv", "单位".concat("\uD83D").getBytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void why_a_file_is_unreadable_is_said_in_both_languages(Source file) {
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> Filings.read(file, ReadOptions.defaults()))
                .satisfies(e -> assertThat(e.wording().english()).isEqualTo(e.getMessage()))
                .satisfies(e -> BothLanguages.agree(e.wording()));
    }

    @Test
    void a_workbook_is_refused_in_chinese() {
        assertThat(refusal(() -> Filings.read(bytes("504B0304"), ReadOptions.defaults())))
                .isEqualTo("f.csv：是工作簿或文档（.xlsx、.docx、.zip），不是文本；请打开后另存为\"CSV UTF-8\"，每个工作表存一个文件");
    }

    @Test
    void a_wrong_encoding_is_refused_in_chinese() {
        ReadOptions utf8 =
                ReadOptions.builder().encoding(StandardCharsets.UTF_8).build();
        Source gb = Source.ofBytes("f.csv", "单位,投诉\n".getBytes(Charset.forName("GB18030")));
        assertThat(refusal(() -> Filings.read(gb, utf8))).isEqualTo("f.csv：自第0字节起不是UTF-8；请不要指明编码，由程序识别");
    }

    @Test
    void a_form_without_a_unit_is_refused_in_chinese() {
        assertThat(refusal(() -> FormCsv.read(csv("内容,数量", "投诉,6"), OF_2011)))
                .isEqualTo("f.csv：没有填报单位行；请指明单位，如--unit 430103");
    }

    @Test
    void a_bad_row_of_units_or_indicators_is_refused_in_chinese() {
        assertThat(refusal(() -> UnitsCsv.read(csv("unit,parent,own", "330200,,所有"), OF_2011)))
                .isEqualTo("f.csv：第2行：列“own”：“所有”不符合要求；应填none或不填");
        assertThat(refusal(() -> UnitsCsv.read(csv("unit,parent", "a,b", "b,a"), OF_2011)))
                .isEqualTo("f.csv：单位互为上级，形成循环：a -> b -> a");
        assertThat(refusal(() -> UnitsCsv.read(csv("unit,parent", "a,a"), OF_2011)))
                .isEqualTo("f.csv：第2行：单位“a”不能是自己的上级单位");
        assertThat(refusal(() -> IndicatorsCsv.read(csv("code,name", "a,甲", "a,乙"), OF_2011)))
                .isEqualTo("f.csv：第3行：列“code”：指标“a”只能列一次");
        assertThat(refusal(() -> IndicatorsCsv.read(csv("code,name,numerator", "a,甲,b"), OF_2011)))
                .isEqualTo("f.csv：第2行：指标“a”有分子或分母，应为比率（RATE），现为ADDITIVE");
    }

    private static Source csv(String... lines) {
        return Source.ofText("f.csv", String.join("\n", lines) + "\n");
    }

    private static Source bytes(String hex) {
        return Source.ofBytes("f.csv", HexFormat.of().parseHex(hex));
    }

    private interface Reading {
        void read() throws IOException;
    }

    private static String refusal(Reading reading) {
        try {
            reading.read();
            return "read";
        } catch (UnreadableSourceException e) {
            return e.wording().in(Language.ZH);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
