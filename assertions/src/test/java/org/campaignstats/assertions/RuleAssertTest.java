package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;
import org.junit.jupiter.api.Test;

class RuleAssertTest {
    /** Ten meetings are enough. */
    private static final class TenMeetings extends FilingRule {
        private final List<RuleExample> examples;

        TenMeetings(RuleExample... examples) {
            super("ten-meetings", Severity.ERROR, new Message("Ten meetings are enough", "会议至多十次"), "RuleAssertTest");
            this.examples = List.of(examples);
        }

        @Override
        public List<Verdict> check(Filing filing) {
            Amount meetings = filing.amount("meeting_count");
            return List.of(meetings.isAtMost(Amount.of(10)).verdict("%s are too many", "%s过多", meetings));
        }

        @Override
        public List<RuleExample> examples() {
            return examples;
        }
    }

    private static ExampleFiling meetings(String figure) {
        return ExampleFiling.by("330203").says("meeting_count", figure);
    }

    @Test
    void examples_that_are_what_they_say_hold() {
        assertThat(new TenMeetings(
                        RuleExample.passes(meetings("10次")),
                        RuleExample.breaks(meetings("11次")),
                        RuleExample.undecided(meetings("_次"))))
                .holdsToItsExamples();
    }

    @Test
    void an_example_that_is_not_is_printed_with_what_the_rule_says() {
        TenMeetings rule = new TenMeetings(RuleExample.passes(meetings("10次")), RuleExample.passes(meetings("11次")));
        assertThatThrownBy(() -> assertThat(rule).holdsToItsExamples())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expected the example of rule 'ten-meetings' to be PASS:
                          Ten meetings are enough
                          0 passed, 1 broken, 0 undecided
                          error: meeting_count 11次 are too many (ten-meetings, 330203 meeting_count)
                          filed by 330203, 2011:
                            meeting_count 11次 → 11""");
    }

    @Test
    void a_rule_without_examples_fails() {
        assertThatThrownBy(() -> assertThat(new TenMeetings()).holdsToItsExamples())
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected rule 'ten-meetings' to have examples, has none");
    }
}
