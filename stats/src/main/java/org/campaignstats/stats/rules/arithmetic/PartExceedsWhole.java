package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;
import org.campaignstats.stats.rules.arithmetic.PartsOfWhole.Known;
import org.campaignstats.stats.rules.arithmetic.PartsOfWhole.Part;

/**
 * A 其中 part or a key of a breakdown is not more than the figure that it is part of.
 *
 * <p>Where only the catalogue has one indicator within another, as handbooks are within materials, it is no error: the
 * report may have counted the one beside the other. Disputes settled are left to {@link SettledExceedsMediated} unless the
 * report says that they are a part.
 */
final class PartExceedsWhole extends FilingRule {
    PartExceedsWhole() {
        super(
                "part-exceeds-whole",
                Severity.ERROR,
                new Message("A part is not more than its whole", "其中数不大于总数"),
                "arithmetic: a part is contained in its whole");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (PartsOfWhole parts : PartsInFiling.of(filing)) {
            for (Part part : parts.parts()) {
                if (part.known() != Known.IMPLIED || !isSettled(part, parts)) {
                    verdicts.add(verdict(part, parts));
                }
            }
        }
        return verdicts;
    }

    private static boolean isSettled(Part part, PartsOfWhole parts) {
        return SettledExceedsMediated.PAIR.isOf(
                part.indicator().code(), parts.indicator().code());
    }

    private static Verdict verdict(Part part, PartsOfWhole parts) {
        Verdict verdict = part.amount()
                .isAtMost(parts.whole())
                .verdict("the part %s is more than its whole, %s", "其中数%s大于总数%s", part.amount(), parts.whole());
        return parts.isOfThisCampaign() && part.known() != Known.IMPLIED ? verdict : verdict.uncertain();
    }

    @Override
    public List<RuleExample> examples() {
        UnaryOperator<Outcome.Builder> part = Examples.partOf("complaint_received");
        return List.of(
                RuleExample.passes(
                        by("330203").says("complaint_received", "115件").says("网购投诉", "110余件", part)),
                RuleExample.breaks(
                        by("330203").says("complaint_received", "115件").says("网购投诉", "120件", part)),
                RuleExample.undecided(
                        by("330203").says("complaint_received", "_件").says("网购投诉", "120件", part)));
    }
}
