package org.campaignstats.io.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.csv.LongCsv;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.coverage.CoverageReport;
import org.campaignstats.stats.coverage.FilingCoverage;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Test;

/** The JSON and the CSV of coverage, pinned. */
class CoverageResultsTest {
    private static final String HEADER =
            "campaign,unit,name,level,parent,expected,status,kind,revision,corrections,first_filed_on,filed_on,"
                    + "deadline,timeliness,days_late,blank_figures,blank,silent,reported_by_other,call\n";

    private static final String ROWS = """
            campaign,unit,filer,filed_on,revision,kind,scope,indicator,value
            2016,330203,,,,,,complaint_received,20件
            2016,daxie,,,,,,complaint_received,10件
            2016,330200,,,,,own,complaint_received,0件
            2017,330200,,2017-03-18,1,,own,complaint_received,3件
            2017,330200,,2017-03-25,2,,own,complaint_received,_件
            2017,330200,,2017-03-26,2,correction,own,lanterns,3
            2017,330203,,2017-03-23,,,,complaint_received,4件
            2017,daxie,330200,2017-03-25,2,,,complaint_received,5件
            2017,=else,,,,,,complaint_received,5件
            """;

    private static ReadResult read(String rows) throws IOException {
        return LongCsv.read(Source.ofText("f.csv", rows), ReadOptions.defaults());
    }

    private static CoverageReport closed() throws IOException {
        ReadResult read = read(ROWS);
        UnitTree tree = UnitsCsv.read(
                Source.ofText(
                        "units.csv", SmallRollUp.UNITS.replace("330200,330203\n", "330200,330203\n=f,=f,330200,\n")),
                ReadOptions.defaults());
        return FilingCoverage.over(RollUp.over(tree).add(read.summaries()).run(), read.summaries())
                .deadline(LocalDate.of(2017, 3, 20))
                .previous("2016")
                .of("2017");
    }

    private static CoverageReport open() throws IOException {
        ReadResult read = read("campaign,unit,indicator,value\n2017,330203,complaint_received,_件\n");
        return FilingCoverage.over(
                        RollUp.over(Filings.unitTree(read))
                                .add(read.summaries())
                                .run(),
                        read.summaries())
                .of("2017");
    }

    private static String json(CoverageReport... reports) throws IOException {
        StringWriter out = new StringWriter();
        CoverageJson.write(List.of(reports), out);
        return out.toString();
    }

    private static String csv(CoverageReport... reports) throws IOException {
        StringWriter out = new StringWriter();
        CoverageCsv.write(List.of(reports), out);
        return out.toString();
    }

    @Test
    void no_report_is_an_empty_array_and_a_header() throws IOException {
        assertThat(json()).isEqualTo("[\n]\n");
        assertThat(csv()).isEqualTo(HEADER);
    }

    @Test
    void json_of_a_closed_tree() throws IOException {
        assertThat(json(closed())).isEqualTo("""
                [
                {"campaign":"2017","unit":"330200","name":"宁波市","closed":true,"deadline":"2017-03-20",\
                "previous":"2016","counts":{"expected":4,"filed":2,"missing":2,"only_plan":0,"on_time":1,"late":1,\
                "day_unknown":0,"filed_percent":50,"on_time_percent":25},"levels":[{"level":"CITY","expected":1,\
                "filed":1,"missing":0,"only_plan":0,"on_time":1,"late":0,"day_unknown":0,"filed_percent":100,\
                "on_time_percent":100},{"level":"COUNTY","expected":1,"filed":1,"missing":0,"only_plan":0,\
                "on_time":0,"late":1,"day_unknown":0,"filed_percent":100,"on_time_percent":0},{"level":null,\
                "expected":2,"filed":0,"missing":2,"only_plan":0,"on_time":0,"late":0,"day_unknown":0,\
                "filed_percent":0,"on_time_percent":0}],"inner_units":[{"unit":"330200","name":"宁波市","expected":4,\
                "filed":2,"missing":2,"only_plan":0,"on_time":1,"late":1,"day_unknown":0,"filed_percent":50,\
                "on_time_percent":25}],"units":[{"unit":"330200","name":"宁波市","level":"CITY","parent":null,\
                "status":"FILED","kind":"REPORT","revision":2,"corrections":1,"first_filed_on":"2017-03-18",\
                "filed_on":"2017-03-25","timeliness":"ON_TIME","days_late":null,"blank_figures":1,\
                "blank":["complaint_received"],"silent":[],"reported_by_other":[]},{"unit":"330203","name":"海曙区",\
                "level":"COUNTY","parent":"330200","status":"FILED","kind":"REPORT","revision":1,"corrections":0,\
                "first_filed_on":"2017-03-23","filed_on":"2017-03-23","timeliness":"LATE","days_late":3,\
                "blank_figures":0,"blank":[],"silent":[],"reported_by_other":[]},{"unit":"=f","name":"=f",\
                "level":null,"parent":"330200","status":"MISSING","kind":null,"revision":null,"corrections":null,\
                "first_filed_on":null,"filed_on":null,"timeliness":null,"days_late":null,"blank_figures":0,\
                "blank":[],"silent":[],"reported_by_other":[]},{"unit":"daxie","name":"大榭开发区","level":null,\
                "parent":"330200","status":"MISSING","kind":null,"revision":null,"corrections":null,\
                "first_filed_on":null,"filed_on":null,"timeliness":null,"days_late":null,"blank_figures":0,\
                "blank":[],"silent":[],"reported_by_other":["complaint_received"]}],"other_filers":[],\
                "unknown_filers":["=else"],"expected_indicators":["complaint_received"],\
                "indicators":[{"indicator":"complaint_received","breakdown":null,"measure":"件",\
                "coverage":{"expected":4,"stated":1,"reported_by_other":["daxie"],"blank":["330200"],"silent":[],\
                "missing":["=f"],"assumed_none":[]}},{"indicator":"lanterns","breakdown":null,"measure":null,\
                "coverage":{"expected":4,"stated":1,"reported_by_other":[],"blank":[],"silent":["330203"],\
                "missing":["=f","daxie"],"assumed_none":[]}}],"held_before":[{"indicator":"complaint_received",\
                "measure":"件","held":{"lower":10,"upper":null},"total":{"lower":30,"upper":null},\
                "percent":{"lower":33.333333333333,"upper":100}}],"calls":[{"unit":"=f","reason":"MISSING"},\
                {"unit":"daxie","reason":"MISSING"},{"unit":"330203","reason":"LATE"},{"unit":"330200",\
                "reason":"BLANK"}]}
                ]
                """);
    }

    @Test
    void json_of_an_open_tree_has_no_counts() throws IOException {
        assertThat(json(open())).isEqualTo("""
                [
                {"campaign":"2017","unit":null,"name":null,"closed":false,"deadline":null,"previous":null,\
                "counts":null,"levels":[],"inner_units":[],"units":[{"unit":"330203","name":"海曙区","level":"COUNTY",\
                "parent":null,"status":"FILED","kind":"REPORT","revision":1,"corrections":0,"first_filed_on":null,\
                "filed_on":null,"timeliness":null,"days_late":null,"blank_figures":1,"blank":["complaint_received"],\
                "silent":[],"reported_by_other":[]}],"other_filers":[],"unknown_filers":[],\
                "expected_indicators":["complaint_received"],"indicators":[],"held_before":[],\
                "calls":[{"unit":"330203","reason":"BLANK"}]}
                ]
                """);
    }

    @Test
    void csv_is_one_unit_a_row() throws IOException {
        assertThat(csv(closed())).isEqualTo(HEADER + """
                2017,330200,宁波市,CITY,,yes,FILED,REPORT,2,1,2017-03-18,2017-03-25,2017-03-20,ON_TIME,,1,\
                complaint_received,,,BLANK
                2017,330203,海曙区,COUNTY,330200,yes,FILED,REPORT,1,0,2017-03-23,2017-03-23,2017-03-20,LATE,3,0,,,,LATE
                2017,'=f,'=f,,330200,yes,MISSING,,,,,,2017-03-20,,,0,,,,MISSING
                2017,daxie,大榭开发区,,330200,yes,MISSING,,,,,,2017-03-20,,,0,,,complaint_received,MISSING
                """);
        assertThat(csv(open())).isEqualTo(HEADER + """
                2017,330203,海曙区,COUNTY,,yes,FILED,REPORT,1,0,,,,,,1,complaint_received,,,BLANK
                """);
    }
}
