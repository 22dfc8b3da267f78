package org.campaignstats.io.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleSet;
import org.junit.jupiter.api.Test;

/** The JSON and the CSV of a check, and of rules, pinned. */
class CheckResultsTest {
    private static final String HEADER =
            "kind,severity,code,file,row,column,characters,filer,filer_name,unit,name,indicator,message,message_zh,evidence\n";

    private static CheckReport report() throws IOException {
        return SmallCheck.report(SmallCheck.RULES, SmallCheck.read("f.csv", """
                        campaign,unit,filer,indicator,value
                        2011,330203,330200,complaint_received,115件
                        2011,=x,,complaint_received,_件
                        2011,daxie,,complaint_received,3件
                        2011,daxie,,complaint_received,十分
                        """));
    }

    private static String json(CheckReport report) throws IOException {
        StringWriter out = new StringWriter();
        CheckJson.write(report, out);
        return out.toString();
    }

    private static String csv(List<CheckFinding> found, CheckReport report) throws IOException {
        StringWriter out = new StringWriter();
        CheckCsv.write(found, report, out);
        return out.toString();
    }

    @Test
    void json_is_one_object_with_findings_undecided_and_rules() throws IOException {
        assertThat(json(report())).isEqualTo("""
                {"closed":true,"filings":3,"rows":4,"rows_read":3,"findings":[
                {"kind":"BROKEN","code":"too-many","severity":"ERROR","message":"115件 is too many, at most 10",\
                "message_zh":"115件太多，不超过10","file":"f.csv","row":2,"column":null,"characters":null,"filer":"330200",\
                "filer_name":"宁波市","unit":"330203","name":"海曙区","indicator":"complaint_received",\
                "evidence":[{"name":"said","text":"115件"}]},
                {"kind":"READING","code":"figure-unreadable","severity":"ERROR","message":"'十分' is not a figure (it is a \
                word, or could be read in two ways); expected e.g. 1380, 1380余, 12.5万 or _","message_zh":"“十分”不是可识别的数\
                （是词语，或有两种读法）；应填如1380、1380余、12.5万或_","file":"f.csv","row":5,"column":"value","characters":null,\
                "filer":"daxie","filer_name":"大榭开发区","unit":"daxie","name":"大榭开发区","indicator":null,"evidence":[]},
                {"kind":"BROKEN","code":"never","severity":"WARNING","message":"in no case","message_zh":"从不","file":null,\
                "row":null,"column":null,"characters":null,"filer":null,"filer_name":null,"unit":null,"name":null,\
                "indicator":null,"evidence":[]}
                ],"undecided":[
                {"kind":"UNDECIDED","code":"never","severity":null,"message":"nobody knows","message_zh":"无人知道","file":null,\
                "row":null,"column":null,"characters":null,"filer":null,"filer_name":null,"unit":null,"name":null,\
                "indicator":null,"evidence":[]},
                {"kind":"UNDECIDED","code":"too-many","severity":null,"message":"_件 gives no number","message_zh":"_件没有数",\
                "file":"f.csv","row":3,"column":null,"characters":null,"filer":"=x","filer_name":null,"unit":"=x",\
                "name":null,"indicator":"complaint_received","evidence":[]}
                ],"rules":[
                {"code":"too-many","severity":"ERROR","passed":1,"broken":1,"undecided":1},
                {"code":"never","severity":"WARNING","passed":0,"broken":1,"undecided":1}
                ]}
                """);
    }

    @Test
    void csv_is_one_finding_a_row() throws IOException {
        CheckReport report = report();
        assertThat(csv(report.findings(), report)).isEqualTo(HEADER + """
                BROKEN,ERROR,too-many,f.csv,2,,,330200,宁波市,330203,海曙区,complaint_received,\
                "115件 is too many, at most 10",115件太多，不超过10,said: 115件
                READING,ERROR,figure-unreadable,f.csv,5,value,,daxie,大榭开发区,daxie,大榭开发区,,"''十分' is not a figure (it is a word, or could be \
                read in two ways); expected e.g. 1380, 1380余, 12.5万 or _",“十分”不是可识别的数（是词语，或有两种读法）；\
                应填如1380、1380余、12.5万或_,
                BROKEN,WARNING,never,,,,,,,,,,in no case,从不,
                """);
        assertThat(csv(report.undecided(), report)).isEqualTo(HEADER + """
                UNDECIDED,,never,,,,,,,,,,nobody knows,无人知道,
                UNDECIDED,,too-many,f.csv,3,,,'=x,,'=x,,complaint_received,_件 gives no number,_件没有数,
                """);
    }

    @Test
    void nothing_found_is_empty_lists_and_a_header() throws IOException {
        CheckReport report = CheckReport.of(
                ReadResult.empty(), RuleCheck.against(RuleSet.of()).check(), UnitTree.open(List.of()));
        assertThat(json(report)).isEqualTo("""
                {"closed":false,"filings":0,"rows":0,"rows_read":0,"findings":[
                ],"undecided":[
                ],"rules":[
                ]}
                """);
        assertThat(csv(report.findings(), report)).isEqualTo(HEADER);
    }

    @Test
    void characters_of_a_text_are_counted_from_one() throws IOException {
        CampaignSummary summary = ExampleFiling.by("330203")
                .says(
                        "complaint_received",
                        "115件",
                        outcome -> outcome.place(Place.of("r.txt").span(621, 631)))
                .summary();
        CheckReport report = CheckReport.of(
                ReadResult.builder().addSummaries(summary).rows(1).rowsRead(1).build(),
                RuleCheck.against(RuleSet.of(new SmallCheck.TooMany()))
                        .over(SmallCheck.units())
                        .check(summary),
                SmallCheck.units());
        assertThat(json(report)).contains("\"file\":\"r.txt\",\"row\":null,\"column\":null,\"characters\":[622,631],");
        assertThat(csv(report.findings(), report)).contains("BROKEN,ERROR,too-many,r.txt,,,622–631,330203,海曙区,");
    }

    @Test
    void rules_are_one_a_line() throws IOException {
        RuleSet on = RuleSet.of(new SmallCheck.TooMany());
        StringWriter json = new StringWriter();
        RulesJson.write(SmallCheck.RULES.rules(), on, json);
        assertThat(json).hasToString("""
                [
                {"code":"too-many","severity":"ERROR","on":true,"about":"FILING","statement":"At most ten",\
                "statement_zh":"不超过十","source":"made for a test"},
                {"code":"never","severity":"WARNING","on":false,"about":"BATCH","statement":"Never holds",\
                "statement_zh":"从不符合","source":"made for a test"}
                ]
                """);
        StringWriter csv = new StringWriter();
        RulesCsv.write(SmallCheck.RULES.rules(), on, csv);
        assertThat(csv).hasToString("""
                code,severity,on,about,statement,statement_zh,source
                too-many,ERROR,yes,FILING,At most ten,不超过十,made for a test
                never,WARNING,no,BATCH,Never holds,从不符合,made for a test
                """);
    }
}
