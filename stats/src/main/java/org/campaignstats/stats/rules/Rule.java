package org.campaignstats.stats.rules;

import java.util.List;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;

/**
 * What must hold of reports, and a check of whether it does. A rule is one class that extends {@link FilingRule},
 * {@link BatchRule} or {@link CampaignsRule}; it has no state, so that the same reports give the same verdicts.
 */
public abstract sealed class Rule permits FilingRule, BatchRule, CampaignsRule {
    private final String code;
    private final Severity severity;
    private final Message statement;
    private final String source;

    Rule(String code, Severity severity, Message statement, String source) {
        if (!Finding.isCode(code)) {
            throw new MessageException(
                    "Rule code '%s' must be kebab-case, e.g. part-exceeds-whole",
                    "规则编号“%s”应由小写字母、数字和连字符组成，如part-exceeds-whole", code);
        }
        if (source.isBlank()) {
            throw new MessageException("Rule '%s' must name its source", "规则“%s”应注明依据", code);
        }
        this.code = code;
        this.severity = severity;
        this.statement = statement;
        this.source = source;
    }

    /**
     * What identifies it, and what its findings are called.
     *
     * @return the code in kebab-case: {@code part-exceeds-whole}
     */
    public final String code() {
        return code;
    }

    /**
     * How much it matters where it is broken for certain.
     *
     * @return {@link Severity#ERROR} only for what cannot be true
     */
    public final Severity severity() {
        return severity;
    }

    /**
     * What must hold, in one sentence.
     *
     * @return the sentence in both languages
     */
    public final Message statement() {
        return statement;
    }

    /**
     * Where it comes from: a standard, a form, a section of one, or the arithmetic that it follows from.
     *
     * @return the source, not blank
     */
    public final String source() {
        return source;
    }

    /**
     * Small filings that hold to it, break it, and leave it undecided.
     *
     * @return the examples in this order; none unless overridden
     */
    public List<RuleExample> examples() {
        return List.of();
    }

    /**
     * The rule in one line.
     *
     * @return for example {@code part-exceeds-whole (error): A part is not more than its whole}
     */
    @Override
    public String toString() {
        return code + " (" + severity + "): " + statement;
    }
}
