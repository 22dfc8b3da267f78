package org.campaignstats.assertions;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Verdict;

/** A rule that an agency may have: for each thing that a filing tells of, at most ten leaflets for a visitor. */
final class LeafletsPerVisitor extends FilingRule {
    LeafletsPerVisitor() {
        super(
                "leaflets-per-visitor",
                Severity.ERROR,
                new Message("A visitor takes ten leaflets at most", "每名群众至多领取十份资料"),
                "a notice of the agency");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureGroup group : filing.groups()) {
            Amount leaflets = group.amount("materials_distributed");
            Amount visitors = group.amount("audience_reached_person_times");
            if (leaflets.isReported()) {
                verdicts.add(leaflets.isAtMost(visitors.times(10, "份"))
                        .verdict("%s are more than ten for each of %s", "%s超过%s的十倍", leaflets, visitors));
            }
        }
        return verdicts;
    }
}
