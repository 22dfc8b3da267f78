package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.stats.compare.Comparison;
import org.campaignstats.stats.compare.RankBy;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.junit.jupiter.api.Test;

/** Comparisons and rankings as a Chinese reader sees them. */
class CompareInChineseTest {
    private static final Path FOLDER = Path.of("examples/huangpu-2012");

    private static RollUpResult rollUp(String units, String campaign) throws IOException {
        UnitTree tree = Filings.readUnits(FOLDER.resolve(units));
        List<CampaignSummary> filed = Filings.read(FOLDER.resolve("reports.csv")).summaries().stream()
                .filter(summary -> summary.campaign().id().text().equals(campaign))
                .toList();
        return RollUp.over(tree).add(filed).run();
    }

    private static ComparedSelection selected(String... units) throws IOException {
        return new ComparedSelection(
                Comparison.of(rollUp("units-2010.csv", "2010"), rollUp("units-2012.csv", "2012"))
                        .run(),
                new Selection(),
                List.of(units),
                IndicatorCatalogue.standard());
    }

    @Test
    void a_table_of_two_districts() throws IOException {
        assertThat(new ComparisonTables(selected("黄浦区", "长宁区"), Language.ZH)).hasToString("""
                黄浦区 310101 · 2010 → 2012 · 2010年为310101 黄浦区、310103 卢湾区合计 · 报送单位 2/2 → 1/1
                指标                                                                2010                     2012                增减         同比                    占上级比重              占总数比重
                materials_distributed             发放宣传资料  20,000份 (19,500–21,500)  2.2万份 (21,500–22,500)           0至+3,000  0%至+15.39%         0%–59.73% → 0%–58.45%
                press_conference_count            新闻发布会                           …                        …                未知         未知
                complaint_received                受理投诉                         115件                    130起                 +15      +13.04%  41.81%–43.4% → 41.66%–43.05%
                complaint_received category=food  受理投诉                         20–75                     45起            -30至+25  -40%至+125%     11.11%–100% → 19.82%–100%  17.39%–65.22% → 34.62%
                sample_pass_rate                  合格率                   77.85%–81.55%    85.2% (85.15%–85.25%)  +3.6至+7.4个百分点

                长宁区 310105 · 2010 → 2012 · 报送单位 1/1 → 1/1
                指标                                              2010            2012    增减         同比                    占上级比重
                complaint_received            受理投诉  70余起 (70–80)  80余起 (80–90)  0至+20  0%至+28.58%  26.41%–29.1% → 26.49%–28.85%
                attendee_person_times (人次)  参与人次         300人次               —
                attendee_person_times (人)    参与人次               —           200人
                attendee_person_times 不可比：2010年计量单位为人次，2012年为人
                """);
    }

    @Test
    void a_ranking_with_ties_and_those_that_are_not_ranked() throws IOException {
        ComparedSelection selected = selected();
        List<ComparedSelection.Titled> growths = selected.rankings(RankBy.GROWTH);
        assertThat(new RankingTables(selected.result(), growths.subList(1, 3), Language.ZH))
                .hasToString("""
                上海市 310000 · press_conference_count 新闻发布会 (次) · 2010 → 2012 · 按同比排名
                未排名（3）：黄浦区 (未知，名次不定)、徐汇区 (上期为零，无同比)、长宁区 (未知，名次不定)

                上海市 310000 · complaint_received 受理投诉 (件) · 2010 → 2012 · 按同比排名
                名次     单位                  同比
                1–2并列  徐汇区 310104         +15%
                1–3并列  长宁区 310105  0%至+28.58%
                2–3并列  黄浦区 310101      +13.04%
                并列：上下限重叠，名次为可能的最好与最差名次
                """);
    }
}
