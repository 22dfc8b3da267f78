package org.campaignstats.io.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.campaignstats.stats.compare.ComparisonResult;
import org.campaignstats.stats.compare.RankBy;
import org.campaignstats.stats.compare.Ranking;
import org.junit.jupiter.api.Test;

/** Rankings as JSON and CSV, pinned. */
class RankingWritersTest {
    private static List<Ranking> rankings() throws IOException {
        ComparisonResult result = SmallComparison.of("""
                campaign,unit,indicator,value
                2010,310101,complaint_received,60起
                2010,310103,complaint_received,55起
                2010,310101,sample_pass_rate,77.9%
                2010,310103,sample_pass_rate,77.9%
                2012,310101,complaint_received,100起
                2012,zone,complaint_received,90至110起
                2012,310101,sample_pass_rate,70.1%
                """);
        return List.of(
                result.rankUnder("上海市", result.key("complaint_received"), RankBy.VALUE),
                result.rankUnder("上海市", result.key("complaint_received"), RankBy.GROWTH),
                result.rankUnder("上海市", result.key("sample_pass_rate"), RankBy.CHANGE));
    }

    @Test
    void json_has_ranks_as_ranges_and_names_what_is_ranked_with_its_unit() throws IOException {
        assertThat(RankingJson.write(rankings())).isEqualTo("""
                [
                {"indicator":"complaint_received","breakdown":null,"measure":"件","by":"value","best_rank":1,\
                "worst_rank":2,"tied_with":1,"unit":"310101","name":"黄浦区","lower":100,"upper":100},
                {"indicator":"complaint_received","breakdown":null,"measure":"件","by":"value","best_rank":1,\
                "worst_rank":2,"tied_with":1,"unit":"zone","name":"开发区","lower":90,"upper":110},
                {"indicator":"complaint_received","breakdown":null,"measure":"件","by":"growth_percent",\
                "best_rank":1,"worst_rank":1,"tied_with":0,"unit":"310101","name":"黄浦区","lower":-13.04347826087,\
                "upper":-13.043478260869},
                {"indicator":"complaint_received","breakdown":null,"measure":"件","by":"growth_percent",\
                "best_rank":null,"worst_rank":null,"tied_with":null,"unit":"zone","name":"开发区","lower":null,\
                "upper":null},
                {"indicator":"sample_pass_rate","breakdown":null,"measure":"%","by":"change_percentage_points",\
                "best_rank":1,"worst_rank":1,"tied_with":0,"unit":"310101","name":"黄浦区","lower":-7.9,\
                "upper":-7.7},
                {"indicator":"sample_pass_rate","breakdown":null,"measure":"%","by":"change_percentage_points",\
                "best_rank":null,"worst_rank":null,"tied_with":null,"unit":"zone","name":"开发区","lower":null,\
                "upper":null}
                ]
                """);
    }

    @Test
    void csv_has_the_same() throws IOException {
        assertThat(RankingCsv.write(rankings())).isEqualTo("""
                indicator,indicator_name,breakdown,measure,by,best_rank,worst_rank,tied_with,unit,name,lower,\
                upper
                complaint_received,受理投诉,,件,value,1,2,1,310101,黄浦区,100,100
                complaint_received,受理投诉,,件,value,1,2,1,zone,开发区,90,110
                complaint_received,受理投诉,,件,growth_percent,1,1,0,310101,黄浦区,-13.04347826087,-13.043478260869
                complaint_received,受理投诉,,件,growth_percent,,,,zone,开发区,,
                sample_pass_rate,合格率,,%,change_percentage_points,1,1,0,310101,黄浦区,-7.9,-7.7
                sample_pass_rate,合格率,,%,change_percentage_points,,,,zone,开发区,,
                """);
    }
}
