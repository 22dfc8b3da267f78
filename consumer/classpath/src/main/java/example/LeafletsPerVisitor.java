package example;

import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Verdict;

/** A rule of a bureau: a visitor takes ten leaflets at most. */
public final class LeafletsPerVisitor extends FilingRule {
    /** The rule. */
    public LeafletsPerVisitor() {
        super(
                "leaflets-per-visitor",
                Severity.WARNING,
                new Message("A visitor takes ten leaflets at most", "每名群众至多领取十份资料"),
                "Notice 7 of 2011, item 3");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        Amount leaflets = filing.amount("materials_distributed"); // in 份
        Amount visitors = filing.amount("audience_reached_person_times"); // in 人次
        if (!leaflets.isReported() && !visitors.isReported()) {
            return List.of(); // nothing to compare
        }
        return List.of(leaflets.isAtMost(visitors.times(10, "份"))
                .verdict("%s are more than ten for each of %s", "%s超过%s的十倍", leaflets, visitors));
    }
}
