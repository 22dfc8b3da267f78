package org.campaignstats.stats.rules.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.Filing;

/**
 * An activity as one report tells of it.
 *
 * @param filing the report
 * @param activity the activity
 * @param title the letters of its type, else of its id
 * @param venue the letters of its venue; empty where it is not known
 */
record ToldActivity(Filing filing, Activity activity, String title, String venue) {
    /** What activities have in common that can be one: a campaign, a unit that knows both filers, and what is given. */
    record Bucket(CampaignId campaign, UnitId unit, Object given) {}

    /** Day and venue, by which activities are found to be one. */
    record DayAndVenue(Period days, String venue) {}

    static ToldActivity of(Filing filing, Activity activity) {
        return new ToldActivity(
                filing,
                activity,
                Titles.letters(activity.type().orElse(activity.id().text())),
                activity.venue().map(Titles::letters).orElse(""));
    }

    UnitId filer() {
        return filing.filer();
    }

    /** The title as the report has it. */
    String printedTitle() {
        return activity.type().orElse(activity.id().text());
    }

    Optional<DayAndVenue> dayAndVenue() {
        return activity.days().filter(days -> !venue.isEmpty()).map(days -> new DayAndVenue(days, venue));
    }

    /** One bucket for the filer, with the units that report to it, and one for the unit that it reports to. */
    List<Bucket> buckets(Object given) {
        CampaignId campaign = filing.summary().campaign().id();
        List<Bucket> buckets = new ArrayList<>();
        buckets.add(new Bucket(campaign, filer(), given));
        filing.context()
                .tree()
                .find(filer())
                .flatMap(ReportingUnit::parent)
                .ifPresent(parent -> buckets.add(new Bucket(campaign, parent, given)));
        return buckets;
    }

    /** Whether nothing that both give tells the two apart, and neither report says how they belong together. */
    boolean mayBe(ToldActivity other) {
        return !filer().equals(other.filer())
                && !lists(other)
                && !other.lists(this)
                && !isKnownToBe(other)
                && agree(activity.days(), other.activity.days())
                && agree(given(venue), given(other.venue));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private boolean lists(ToldActivity other) {
        return activity.organisers().contains(filer()) && activity.organisers().contains(other.filer());
    }

    /** The same id at the same unit is one activity, whoever tells of it. */
    private boolean isKnownToBe(ToldActivity other) {
        return activity.id().equals(other.activity.id()) && holders().equals(other.holders());
    }

    private Set<UnitId> holders() {
        if (!activity.organisers().isEmpty()) {
            return new HashSet<>(activity.organisers());
        }
        Set<UnitId> units = new HashSet<>();
        activity.outcomes().forEach(outcome -> units.addAll(outcome.units()));
        return units.isEmpty() ? Set.of(filer()) : units;
    }

    Place place() {
        return activity.outcomes().stream().findFirst().map(Outcome::place).orElseGet(filing::place);
    }

    /** The activity as evidence: {@code square-0315, 2011-03-15, 天一广场, by 330200}. */
    String told() {
        return activity.id()
                + activity.days().map(days -> ", " + days).orElse("")
                + activity.venue().map(at -> ", " + at).orElse("")
                + ", by "
                + filer();
    }
}
