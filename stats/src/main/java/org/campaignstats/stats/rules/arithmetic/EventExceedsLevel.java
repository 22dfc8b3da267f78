package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * What one activity gives is not more than the own level of its unit in this campaign, else not more than the whole unit;
 * where the indicator adds up, neither is what activities of different ids give together.
 *
 * <p>A joint activity belongs to no single organiser and is left out. Figures of activities without an id are compared one
 * by one: two of them may be of the same activity.
 */
final class EventExceedsLevel extends FilingRule {
    EventExceedsLevel() {
        super(
                "event-exceeds-level",
                Severity.ERROR,
                new Message("Activities give no more than the level that held them", "活动数不大于所属本级数或总数"),
                "arithmetic: an activity is a part of the own level of its unit");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        FiguresByQuantity figures = FiguresByQuantity.of(filing);
        List<Verdict> verdicts = new ArrayList<>();
        for (EventFigures events : EventFigures.of(filing)) {
            Quantity own = events.quantity().of(Scope.OWN);
            Quantity whole = events.quantity().of(Scope.WHOLE);
            Optional<Amount> ownLevel = figures.find(own);
            Optional<Amount> total = figures.find(whole);
            if (ownLevel.filter(Amount::isNumber).isPresent() || total.isEmpty()) {
                ownLevel.ifPresent(level -> check(events, new Message("own level", "本级数"), level, verdicts));
            } else {
                check(events, new Message("total", "总数"), total.get(), verdicts);
            }
        }
        return verdicts;
    }

    private static void check(EventFigures events, Message name, Amount level, List<Verdict> verdicts) {
        List<Amount> amounts = new ArrayList<>(events.unlisted());
        if (events.addsUp()
                && !Excess.isOfOne(events.listed(), level, events.together().isAtMost(level))) {
            amounts.add(events.together());
        } else {
            amounts.addAll(events.listed());
        }
        amounts.forEach(amount -> verdicts.add(verdict(amount, name, level)));
    }

    private static Verdict verdict(Amount event, Message name, Amount level) {
        return event.isAtMost(level).verdict("%s: more than the %s, %s", "%s，大于%s%s", event, name, level);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(leaflets("1.34万份", "3000余份", "5000份")),
                RuleExample.breaks(leaflets("1.34万份", "9000余份", "5000份")),
                RuleExample.undecided(leaflets("1.34万份", "_余份", "5000份")));
    }

    private static ExampleFiling leaflets(String own, String square, String school) {
        ExampleFiling filing = by("330203").says("materials_distributed", Scope.OWN, own);
        return filing.held("square", a -> a.addOutcomes(filing.event("materials_distributed", square)))
                .held("school", a -> a.addOutcomes(filing.event("materials_distributed", school)));
    }
}
