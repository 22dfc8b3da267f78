package org.campaignstats.io.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.compare.ComparisonResult;
import org.junit.jupiter.api.Test;

/** The JSON of compared figures, pinned. */
class ComparisonJsonTest {
    @Test
    void a_merged_district_is_compared_with_its_predecessors_and_what_is_not_compared_says_why() throws IOException {
        assertThat(ComparisonJson.write(SmallComparison.of("""
                campaign,unit,indicator,value
                2010,310101,complaint_received,60起
                2010,310103,complaint_received,55起
                2010,old,complaint_received,5起
                2012,310101,complaint_received,130起
                2012,zone,complaint_received,至少20起
                """))).isEqualTo("""
                [
                {"unit":"310000","name":"上海市","level":"PROVINCE","units":"SAME","from_units":["310000"],\
                "to_unit":"310000","indicator":"complaint_received","breakdown":null,"measure":"件",\
                "from":{"campaign":"2010","lower":120,"upper":120,"value":120,"expected":3,"stated":3},\
                "to":{"campaign":"2012","lower":150,"upper":null,"value":150,"expected":2,"stated":2},\
                "not_comparable":null,"why":null,"change":{"lower":30,"upper":null},\
                "change_percentage_points":null,"growth_percent":{"lower":25,"upper":null},"growth":"PERCENT",\
                "share_of_parent_percent":{"from":null,"to":null},"share_of_all_keys_percent":{"from":null,\
                "to":null}},
                {"unit":"310101","name":"黄浦区","level":"COUNTY","units":"MERGED","from_units":["310101",\
                "310103"],"to_unit":"310101","indicator":"complaint_received","breakdown":null,"measure":"件",\
                "from":{"campaign":"2010","lower":115,"upper":115,"value":115,"expected":2,"stated":2},\
                "to":{"campaign":"2012","lower":130,"upper":130,"value":130,"expected":1,"stated":1},\
                "not_comparable":null,"why":null,"change":{"lower":15,"upper":15},\
                "change_percentage_points":null,"growth_percent":{"lower":13.043478260869,\
                "upper":13.04347826087},"growth":"PERCENT",\
                "share_of_parent_percent":{"from":{"lower":95.833333333333,"upper":95.833333333334},\
                "to":{"lower":0,"upper":86.666666666667}},"share_of_all_keys_percent":{"from":null,"to":null}},
                {"unit":"zone","name":"开发区","level":null,"units":"NEW","from_units":[],"to_unit":"zone",\
                "indicator":"complaint_received","breakdown":null,"measure":"件","from":null,\
                "to":{"campaign":"2012","lower":20,"upper":null,"value":20,"expected":1,"stated":1},\
                "not_comparable":"NEW","why":"no unit of 2010 is known to have become it","change":null,\
                "change_percentage_points":null,"growth_percent":null,"growth":null,\
                "share_of_parent_percent":{"from":null,"to":{"lower":13.333333333333,"upper":100}},\
                "share_of_all_keys_percent":{"from":null,"to":null}},
                {"unit":"old","name":"旧区","level":null,"units":"ENDED","from_units":["old"],"to_unit":null,\
                "indicator":"complaint_received","breakdown":null,"measure":"件","from":{"campaign":"2010",\
                "lower":5,"upper":5,"value":5,"expected":1,"stated":1},"to":null,"not_comparable":"ENDED",\
                "why":"no unit of 2012 is known to have come of it","change":null,\
                "change_percentage_points":null,"growth_percent":null,"growth":null,\
                "share_of_parent_percent":{"from":{"lower":4.166666666666,"upper":4.166666666667},"to":null},\
                "share_of_all_keys_percent":{"from":null,"to":null}}
                ]
                """);
    }

    @Test
    void rates_have_percentage_points_and_from_zero_is_a_word() throws IOException {
        ComparisonResult result = SmallComparison.of("""
                campaign,unit,indicator,value,breakdown
                2010,310101,sample_pass_rate,77.9%,
                2010,310103,sample_pass_rate,77.9%,
                2010,310101,meeting_count,无,
                2010,310103,meeting_count,0次,
                2010,310101,lanterns,3,shape=round
                2012,310101,sample_pass_rate,80.1%,
                2012,310101,meeting_count,5次,
                2012,310101,lanterns,10,
                2012,310101,lanterns,至少4,shape=round
                """);
        StringWriter out = new StringWriter();
        ComparisonJson.write(result, result.figures(UnitId.of("310101")).stream(), out);
        assertThat(out).hasToString("""
                [
                {"unit":"310101","name":"黄浦区","level":"COUNTY","units":"MERGED","from_units":["310101",\
                "310103"],"to_unit":"310101","indicator":"meeting_count","breakdown":null,"measure":"次",\
                "from":{"campaign":"2010","lower":0,"upper":0,"value":0,"expected":2,"stated":2},\
                "to":{"campaign":"2012","lower":5,"upper":5,"value":5,"expected":1,"stated":1},\
                "not_comparable":null,"why":null,"change":{"lower":5,"upper":5},"change_percentage_points":null,\
                "growth_percent":null,"growth":"FROM_ZERO","share_of_parent_percent":{"from":{"lower":0,\
                "upper":0},"to":{"lower":0,"upper":100}},"share_of_all_keys_percent":{"from":null,"to":null}},
                {"unit":"310101","name":"黄浦区","level":"COUNTY","units":"MERGED","from_units":["310101",\
                "310103"],"to_unit":"310101","indicator":"sample_pass_rate","breakdown":null,"measure":"%",\
                "from":{"campaign":"2010","lower":77.85,"upper":77.95,"value":null,"expected":2,"stated":2},\
                "to":{"campaign":"2012","lower":80.05,"upper":80.15,"value":80.1,"expected":1,"stated":1},\
                "not_comparable":null,"why":null,"change":null,"change_percentage_points":{"lower":2.1,\
                "upper":2.3},"growth_percent":null,"growth":null,"share_of_parent_percent":{"from":null,\
                "to":null},"share_of_all_keys_percent":{"from":null,"to":null}},
                {"unit":"310101","name":"黄浦区","level":"COUNTY","units":"MERGED","from_units":["310101",\
                "310103"],"to_unit":"310101","indicator":"lanterns","breakdown":null,"measure":null,"from":null,\
                "to":{"campaign":"2012","lower":10,"upper":10,"value":10,"expected":1,"stated":1},\
                "not_comparable":"ONLY_LATER","why":"nobody spoke of it in 2010","change":null,\
                "change_percentage_points":null,"growth_percent":null,"growth":null,\
                "share_of_parent_percent":{"from":null,"to":{"lower":0,"upper":100}},\
                "share_of_all_keys_percent":{"from":null,"to":null}},
                {"unit":"310101","name":"黄浦区","level":"COUNTY","units":"MERGED","from_units":["310101",\
                "310103"],"to_unit":"310101","indicator":"lanterns","breakdown":"shape=round","measure":null,\
                "from":{"campaign":"2010","lower":3,"upper":null,"value":null,"expected":2,"stated":1},\
                "to":{"campaign":"2012","lower":4,"upper":10,"value":4,"expected":1,"stated":1},\
                "not_comparable":null,"why":null,"change":{"lower":null,"upper":7},\
                "change_percentage_points":null,"growth_percent":{"lower":-100,"upper":233.333333333334},"growth":"PERCENT",\
                "share_of_parent_percent":{"from":{"lower":0,"upper":100},"to":{"lower":0,"upper":100}},\
                "share_of_all_keys_percent":{"from":null,"to":{"lower":40,"upper":100}}}
                ]
                """);
    }
}
