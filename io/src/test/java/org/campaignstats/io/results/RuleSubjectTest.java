package org.campaignstats.io.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.CampaignPair;
import org.campaignstats.stats.rules.CampaignsRule;
import org.campaignstats.stats.rules.Verdict;
import org.junit.jupiter.api.Test;

class RuleSubjectTest {
    private static final class Growth extends CampaignsRule {
        Growth() {
            super("growth", Severity.NOTE, new Message("It grows", "增长"), "made for a test");
        }

        @Override
        public List<Verdict> check(CampaignPair pair) {
            return List.of();
        }
    }

    @Test
    void a_rule_looks_at_what_its_check_takes() {
        assertThat(RuleSubject.of(new SmallCheck.TooMany())).isEqualTo(RuleSubject.FILING);
        assertThat(RuleSubject.of(new SmallCheck.Never())).isEqualTo(RuleSubject.BATCH);
        assertThat(RuleSubject.of(new Growth())).isEqualTo(RuleSubject.CAMPAIGNS);
    }

    @Test
    void a_subject_is_said_in_both_languages() {
        assertThat(RuleSubject.values())
                .extracting(subject -> subject.words(Language.EN))
                .containsExactly("one filing", "all filings of a batch", "two campaigns, one after the other");
        assertThat(RuleSubject.values())
                .extracting(subject -> subject.words(Language.ZH))
                .containsExactly("单份总结", "整批总结", "前后两次活动");
    }
}
