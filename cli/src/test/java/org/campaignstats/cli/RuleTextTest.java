package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;
import org.junit.jupiter.api.Test;

/** A rule whose examples have all that an example can have. */
class RuleTextTest {
    private static final UnitTree ONE =
            UnitTree.closed(List.of(ReportingUnit.builder().id("x").build()));

    /** Holds of one filing, is broken by none, and cannot be told of several. */
    private static final class OneFiling extends BatchRule {
        private final List<RuleExample> examples;

        OneFiling(RuleExample... examples) {
            super("one-filing", Severity.WARNING, new Message("One files", "一家报送"), "made for a test");
            this.examples = List.of(examples);
        }

        @Override
        public List<Verdict> check(Batch batch) {
            return switch (batch.summaries().size()) {
                case 0 -> List.of(Verdict.broken("nobody filed", "无人报送"));
                case 1 -> List.of(Verdict.pass());
                default -> List.of(Verdict.undecided("several filed", "多家报送"));
            };
        }

        @Override
        public List<RuleExample> examples() {
            return examples;
        }
    }

    private static String text(Language language, RuleExample... examples) {
        return new RuleText(new OneFiling(examples), false, language).toString();
    }

    @Test
    void a_rule_without_examples_is_explained_without() {
        assertThat(text(Language.EN)).isEqualTo("""
                one-filing · warning · off by default · looks at all filings of a batch
                One files
                source: made for a test
                """);
        assertThat(text(Language.ZH)).isEqualTo("""
                one-filing · 警告 · 默认停用 · 检查整批总结
                一家报送
                依据：made for a test
                """);
    }

    @Test
    void units_are_shown_where_they_are_others_and_deadlines_where_there_are_some() {
        ExampleFiling filing = ExampleFiling.by("x").says("complaint_received", "1件");
        ExampleFiling second = ExampleFiling.by("y").says("complaint_received", "2件");
        RuleExample holds = RuleExample.passes(filing).over(ONE).deadline("2011-03-31");
        assertThat(text(
                        Language.EN,
                        holds,
                        RuleExample.passes(filing).over(UnitTree.open(List.of())),
                        RuleExample.undecided(filing, second).over(ONE)))
                .endsWith("""
                        source: made for a test

                        units
                        unit,name,parent,region,own
                        x,x,,,

                        it holds (with --deadline 2011-03-31)
                        campaign,unit,indicator,value
                        2011,x,complaint_received,1件

                        it holds
                        campaign,unit,indicator,value
                        2011,x,complaint_received,1件

                        it cannot be told
                        campaign,unit,indicator,value
                        2011,x,complaint_received,1件
                        2011,y,complaint_received,2件
                        → several filed

                        to try an example, save it and the units:
                          campaign-stats check --only one-filing --units units.csv example.csv
                        """);
        assertThat(text(Language.ZH, holds)).contains("\n符合（加--deadline 2011-03-31）\n");
    }

    @Test
    void what_csv_has_no_column_for_is_json() {
        CampaignSummary themed = ExampleFiling.by("x")
                .with(summary -> summary.campaign(
                        Campaign.builder().id("2011").theme("消费与民生").build()))
                .summary();
        assertThat(RuleText.text(List.of(themed))).isEqualTo("""
                [
                  {
                    "format": "campaign-summary/1",
                    "campaign": {"id": "2011", "theme": "消费与民生"},
                    "filer": "x"
                  }
                ]
                """);
    }
}
