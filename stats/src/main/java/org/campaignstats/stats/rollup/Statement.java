package org.campaignstats.stats.rollup;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.unit.UnitId;

/**
 * One outcome and who stated it.
 *
 * @param campaign the campaign that it is about
 * @param filer who filed the summary that holds it
 * @param activity the activity that it is an outcome of; empty if it is of none that is listed
 * @param outcome the outcome
 */
public record Statement(CampaignId campaign, UnitId filer, Optional<ActivityId> activity, Outcome outcome) {
    /** An order that depends on nothing but what is said, so that no result depends on the order of the input. */
    static final Comparator<Statement> ORDER = Comparator.comparing(Statement::campaign)
            .thenComparing(s -> s.outcome().unit())
            .thenComparing(s -> s.outcome().indicator())
            .thenComparing(s -> s.outcome().scope())
            .thenComparing(s -> s.activity().map(ActivityId::text).orElse(""))
            .thenComparing(Statement::filer)
            .thenComparing(s -> s.outcome().figure().toString())
            .thenComparing(s -> s.outcome().place().file().orElse(""))
            .thenComparingInt(s -> s.outcome().place().row().orElse(0))
            .thenComparing(s -> s.outcome().place().column().orElse(""))
            .thenComparing(s -> everythingElse(s.outcome()));

    private static String everythingElse(Outcome outcome) {
        return Stream.of(
                        outcome.units(),
                        outcome.breakdown(),
                        outcome.basis(),
                        outcome.measure(),
                        outcome.baseFigure(),
                        outcome.completeness(),
                        outcome.partOf(),
                        outcome.note())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Whether the unit that it is about stated it itself. */
    boolean isByItself() {
        return outcome.units().contains(filer);
    }
}
