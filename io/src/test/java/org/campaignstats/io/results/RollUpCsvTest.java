package org.campaignstats.io.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The CSV of rolled-up figures, pinned. */
class RollUpCsvTest {
    private static final String HEADER =
            "campaign,unit,name,level,indicator,indicator_name,breakdown,measure,lower,upper,value,kind,stated_sum,"
                    + "own_lower,own_upper,under_lower,under_upper,expected,stated,reported_by_other,blank,silent,missing,"
                    + "assumed_none,discrepancies\n";

    @Test
    void no_figure_is_a_header() {
        assertThat(RollUpCsv.write(List.of())).isEqualTo(HEADER);
    }

    @Test
    void a_total_its_own_level_and_what_is_below_by_difference() throws IOException {
        assertThat(RollUpCsv.write(SmallRollUp.closed("""
                campaign,unit,scope,indicator,value
                2011,330200,whole,materials_distributed,12.5万份
                2011,330200,own,materials_distributed,1.34万份
                2011,daxie,whole,materials_distributed,_份
                """))).isEqualTo(HEADER + """
                2011,330200,宁波市,CITY,materials_distributed,发放宣传资料,,份,124500,125500,125000,FILED,13400,13350,13450,\
                111050,112150,3,1,,daxie,,330203,,
                2011,330203,海曙区,COUNTY,materials_distributed,发放宣传资料,,份,0,112150,,OPEN,,0,112150,,,1,0,,,,330203,,
                2011,daxie,大榭开发区,,materials_distributed,发放宣传资料,,份,0,112150,,OPEN,,0,112150,,,1,0,,daxie,,,,
                """);
    }

    @Test
    void a_contradiction_is_told_and_an_open_end_is_empty() throws IOException {
        assertThat(RollUpCsv.write(SmallRollUp.closed("""
                campaign,unit,filer,scope,indicator,value,breakdown
                2011,330200,,whole,economic_loss_recovered,10.05万元,
                2011,330203,,whole,economic_loss_recovered,200000元,
                2011,daxie,330200,whole,lanterns,至少3,shape=round
                """))).isEqualTo(HEADER + """
                2011,330200,宁波市,CITY,economic_loss_recovered,为消费者挽回经济损失,,元,100450,,100500,FILED,200000,0,,200000,,3,\
                2,,,,daxie,,"whole: filed 100,450–100,550, computed 200,000 or more, gap 99,450 (certain)"
                2011,330200,宁波市,CITY,lanterns,lanterns,shape=round,,3,,,OPEN,3,0,,3,,3,0,daxie,,330200;330203,,,
                2011,330203,海曙区,COUNTY,economic_loss_recovered,为消费者挽回经济损失,,元,200000,200000,200000,FILED,,0,200000,,,\
                1,1,,,,,,
                2011,330203,海曙区,COUNTY,lanterns,lanterns,shape=round,,0,,,OPEN,,0,,,,1,0,,,330203,,,
                2011,daxie,大榭开发区,,economic_loss_recovered,为消费者挽回经济损失,,元,0,,,OPEN,,0,,,,1,0,,,,daxie,,
                2011,daxie,大榭开发区,,lanterns,lanterns,shape=round,,3,,3,FILED,,0,,,,1,0,daxie,,,,,
                """);
    }

    @Test
    void in_an_open_tree_there_is_no_coverage() throws IOException {
        assertThat(RollUpCsv.write(SmallRollUp.open("""
                campaign,unit,unit_name,indicator,value
                2011,330203,=cmd(),complaint_received,5起
                """))).isEqualTo(HEADER + """
                2011,330203,'=cmd(),COUNTY,complaint_received,受理投诉,,件,5,5,5,FILED,,0,5,,,,,,,,,,
                """);
    }
}
