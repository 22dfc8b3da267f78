package org.campaignstats.io.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The CSV of compared figures, pinned. */
class ComparisonCsvTest {
    @Test
    void one_figure_is_a_row_and_a_negative_number_stays_one() throws IOException {
        assertThat(ComparisonCsv.write(SmallComparison.of("""
                campaign,unit,indicator,value
                2010,310101,complaint_received,60起
                2010,310103,complaint_received,55起
                2010,310101,sample_pass_rate,77.9%
                2010,310103,sample_pass_rate,77.9%
                2012,310101,complaint_received,100起
                2012,310101,sample_pass_rate,70.1%
                """))).isEqualTo("""
                unit,name,level,units,from_units,to_unit,indicator,indicator_name,breakdown,measure,\
                from_campaign,from_lower,from_upper,from_value,to_campaign,to_lower,to_upper,to_value,\
                not_comparable,why,change_lower,change_upper,change_percentage_points_lower,\
                change_percentage_points_upper,growth,growth_percent_lower,growth_percent_upper,\
                from_share_of_parent_percent_lower,from_share_of_parent_percent_upper,\
                to_share_of_parent_percent_lower,to_share_of_parent_percent_upper,\
                from_share_of_all_keys_percent_lower,from_share_of_all_keys_percent_upper,\
                to_share_of_all_keys_percent_lower,to_share_of_all_keys_percent_upper
                310000,上海市,PROVINCE,SAME,310000,310000,complaint_received,受理投诉,,件,2010,115,,,2012,100,,,,,,,,,\
                PERCENT,-100,,,,,,,,,
                310000,上海市,PROVINCE,SAME,310000,310000,sample_pass_rate,合格率,,%,2010,0,100,,2012,0,100,,,,,,-100,\
                100,,,,,,,,,,,
                310101,黄浦区,COUNTY,MERGED,310101;310103,310101,complaint_received,受理投诉,,件,2010,115,115,115,2012,\
                100,100,100,,,-15,-15,,,PERCENT,-13.04347826087,-13.043478260869,0,100,0,100,,,,
                310101,黄浦区,COUNTY,MERGED,310101;310103,310101,sample_pass_rate,合格率,,%,2010,77.85,77.95,,2012,\
                70.05,70.15,70.1,,,,,-7.9,-7.7,,,,,,,,,,,
                zone,开发区,,NEW,,zone,complaint_received,受理投诉,,件,2010,,,,2012,0,,,NEW,\
                no unit of 2010 is known to have become it,,,,,,,,,,0,100,,,,
                zone,开发区,,NEW,,zone,sample_pass_rate,合格率,,%,2010,,,,2012,0,100,,NEW,\
                no unit of 2010 is known to have become it,,,,,,,,,,,,,,,
                old,旧区,,ENDED,old,,complaint_received,受理投诉,,件,2010,0,,,2012,,,,ENDED,\
                no unit of 2012 is known to have come of it,,,,,,,,0,100,,,,,,
                old,旧区,,ENDED,old,,sample_pass_rate,合格率,,%,2010,0,100,,2012,,,,ENDED,\
                no unit of 2012 is known to have come of it,,,,,,,,,,,,,,,
                """);
    }
}
