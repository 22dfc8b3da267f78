package org.campaignstats.io.results;

import org.campaignstats.core.language.Language;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.CampaignsRule;
import org.campaignstats.stats.rules.Rule;

/** What a rule looks at. */
public enum RuleSubject {
    /** One filing at a time. */
    FILING,
    /** All filings of a batch with their units. */
    BATCH,
    /** Two campaigns, one after the other. */
    CAMPAIGNS;

    /**
     * What a rule looks at.
     *
     * @param rule the rule
     * @return its subject
     */
    public static RuleSubject of(Rule rule) {
        if (rule instanceof BatchRule) {
            return BATCH;
        }
        return rule instanceof CampaignsRule ? CAMPAIGNS : FILING;
    }

    /**
     * The subject in words.
     *
     * @param language the language
     * @return for example {@code one filing} or 单份总结
     */
    public String words(Language language) {
        return switch (this) {
            case FILING -> language.pick("one filing", "单份总结");
            case BATCH -> language.pick("all filings of a batch", "整批总结");
            case CAMPAIGNS -> language.pick("two campaigns, one after the other", "前后两次活动");
        };
    }
}
