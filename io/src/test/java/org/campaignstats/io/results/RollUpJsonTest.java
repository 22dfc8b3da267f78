package org.campaignstats.io.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON of rolled-up figures, pinned. */
class RollUpJsonTest {
    @Test
    void no_figure_is_an_empty_array() {
        assertThat(RollUpJson.write(List.of())).isEqualTo("[\n]\n");
    }

    @Test
    void a_total_its_own_level_and_what_is_below_by_difference() throws IOException {
        assertThat(RollUpJson.write(SmallRollUp.closed("""
                campaign,unit,scope,indicator,value
                2011,330200,whole,materials_distributed,12.5万份
                2011,330200,own,materials_distributed,1.34万份
                2011,daxie,whole,materials_distributed,_份
                """))).isEqualTo("""
                [
                {"campaign":"2011","unit":"330200","name":"宁波市","level":"CITY","indicator":"materials_distributed",\
                "breakdown":null,"measure":"份","lower":124500,"upper":125500,"value":125000,"kind":"FILED",\
                "stated_sum":13400,"own":{"lower":13350,"upper":13450},"under":{"lower":111050,"upper":112150},\
                "coverage":{"expected":3,"stated":1,"reported_by_other":[],"blank":["daxie"],"silent":[],\
                "missing":["330203"],"assumed_none":[]},"discrepancies":[]},
                {"campaign":"2011","unit":"330203","name":"海曙区","level":"COUNTY",\
                "indicator":"materials_distributed","breakdown":null,"measure":"份","lower":0,"upper":112150,\
                "value":null,"kind":"OPEN","stated_sum":null,"own":{"lower":0,"upper":112150},"under":null,\
                "coverage":{"expected":1,"stated":0,"reported_by_other":[],"blank":[],"silent":[],\
                "missing":["330203"],"assumed_none":[]},"discrepancies":[]},
                {"campaign":"2011","unit":"daxie","name":"大榭开发区","level":null,"indicator":"materials_distributed",\
                "breakdown":null,"measure":"份","lower":0,"upper":112150,"value":null,"kind":"OPEN",\
                "stated_sum":null,"own":{"lower":0,"upper":112150},"under":null,"coverage":{"expected":1,"stated":0,\
                "reported_by_other":[],"blank":["daxie"],"silent":[],"missing":[],"assumed_none":[]},\
                "discrepancies":[]}
                ]
                """);
    }

    @Test
    void a_contradiction_is_told_and_an_open_end_is_null() throws IOException {
        assertThat(RollUpJson.write(SmallRollUp.closed("""
                campaign,unit,filer,scope,indicator,value,breakdown,measure
                2011,330200,,whole,economic_loss_recovered,10.05万元,,
                2011,330203,,whole,economic_loss_recovered,200000元,,
                2011,daxie,330200,whole,lanterns,至少3,shape=round,
                """))).isEqualTo("""
                [
                {"campaign":"2011","unit":"330200","name":"宁波市","level":"CITY",\
                "indicator":"economic_loss_recovered","breakdown":null,"measure":"元","lower":100450,"upper":null,\
                "value":100500,"kind":"FILED","stated_sum":200000,"own":{"lower":0,"upper":null},\
                "under":{"lower":200000,"upper":null},"coverage":{"expected":3,"stated":2,"reported_by_other":[],\
                "blank":[],"silent":[],"missing":["daxie"],"assumed_none":[]},"discrepancies":[{"about":"whole",\
                "said_twice":false,"filed":[100450,100550],"computed":[200000,null],"gap":99450,"certain":true,\
                "suspects":[]}]},
                {"campaign":"2011","unit":"330200","name":"宁波市","level":"CITY","indicator":"lanterns",\
                "breakdown":"shape=round","measure":null,"lower":3,"upper":null,"value":null,"kind":"OPEN",\
                "stated_sum":3,"own":{"lower":0,"upper":null},"under":{"lower":3,"upper":null},\
                "coverage":{"expected":3,"stated":0,"reported_by_other":["daxie"],"blank":[],"silent":["330200",\
                "330203"],"missing":[],"assumed_none":[]},"discrepancies":[]},
                {"campaign":"2011","unit":"330203","name":"海曙区","level":"COUNTY",\
                "indicator":"economic_loss_recovered","breakdown":null,"measure":"元","lower":200000,"upper":200000,\
                "value":200000,"kind":"FILED","stated_sum":null,"own":{"lower":0,"upper":200000},"under":null,\
                "coverage":{"expected":1,"stated":1,"reported_by_other":[],"blank":[],"silent":[],"missing":[],\
                "assumed_none":[]},"discrepancies":[]},
                {"campaign":"2011","unit":"330203","name":"海曙区","level":"COUNTY","indicator":"lanterns",\
                "breakdown":"shape=round","measure":null,"lower":0,"upper":null,"value":null,"kind":"OPEN",\
                "stated_sum":null,"own":{"lower":0,"upper":null},"under":null,"coverage":{"expected":1,"stated":0,\
                "reported_by_other":[],"blank":[],"silent":["330203"],"missing":[],"assumed_none":[]},\
                "discrepancies":[]},
                {"campaign":"2011","unit":"daxie","name":"大榭开发区","level":null,"indicator":"economic_loss_recovered",\
                "breakdown":null,"measure":"元","lower":0,"upper":null,"value":null,"kind":"OPEN","stated_sum":null,\
                "own":{"lower":0,"upper":null},"under":null,"coverage":{"expected":1,"stated":0,\
                "reported_by_other":[],"blank":[],"silent":[],"missing":["daxie"],"assumed_none":[]},\
                "discrepancies":[]},
                {"campaign":"2011","unit":"daxie","name":"大榭开发区","level":null,"indicator":"lanterns",\
                "breakdown":"shape=round","measure":null,"lower":3,"upper":null,"value":3,"kind":"FILED",\
                "stated_sum":null,"own":{"lower":0,"upper":null},"under":null,"coverage":{"expected":1,"stated":0,\
                "reported_by_other":["daxie"],"blank":[],"silent":[],"missing":[],"assumed_none":[]},\
                "discrepancies":[]}
                ]
                """);
    }

    @Test
    void in_an_open_tree_there_is_no_coverage() throws IOException {
        assertThat(RollUpJson.write(SmallRollUp.open("""
                campaign,unit,indicator,value
                2011,330203,complaint_received,5起
                """))).isEqualTo("""
                [
                {"campaign":"2011","unit":"330203","name":"海曙区","level":"COUNTY","indicator":"complaint_received",\
                "breakdown":null,"measure":"件","lower":5,"upper":5,"value":5,"kind":"FILED","stated_sum":null,\
                "own":{"lower":0,"upper":5},"under":null,"coverage":null,"discrepancies":[]}
                ]
                """);
    }

    @Test
    void large_numbers_and_decimals_are_plain() throws IOException {
        String json = RollUpJson.write(SmallRollUp.open("""
                campaign,unit,indicator,value
                2011,330203,economic_loss_recovered,30亿元
                2011,330203,fake_goods_seized,1.5吨
                2011,330203,sample_pass_rate,77.9%
                """));
        assertThat(json)
                .contains("\"value\":3000000000,")
                .contains("\"lower\":77.85,\"upper\":77.95,\"value\":77.9,")
                .doesNotContain("E+");
    }
}
