package org.campaignstats.stats.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;

/** One summary as rules see it: its figures by what they are about, and what is known around it. */
public final class Filing {
    private final CampaignSummary summary;
    private final RuleContext context;
    private final Map<FigureGroup.Subject, FigureGroup> groups = new LinkedHashMap<>();
    private final Views<Filing> views = new Views<>(this);

    Filing(CampaignSummary summary, RuleContext context) {
        this.summary = summary;
        this.context = context;
        summary.outcomes().forEach(outcome -> add(FigureGroup.Subject.of(outcome), outcome));
        for (Activity activity : summary.activities()) {
            activity.outcomes().forEach(outcome -> add(FigureGroup.Subject.of(outcome, activity), outcome));
        }
    }

    private void add(FigureGroup.Subject subject, Outcome outcome) {
        groups.computeIfAbsent(subject, s -> new FigureGroup(s, context.indicators()))
                .add(outcome);
    }

    /**
     * The summary as it was filed.
     *
     * @return the summary, its units known by the ids of the tree
     */
    public CampaignSummary summary() {
        return summary;
    }

    /**
     * Who filed it.
     *
     * @return the unit
     */
    public UnitId filer() {
        return summary.filer();
    }

    /**
     * The year of its campaign.
     *
     * @return the year; empty where the campaign does not say
     */
    public OptionalInt year() {
        return summary.campaign().year();
    }

    /**
     * What is known around it.
     *
     * @return tree, indicators, regions, themes and deadline
     */
    public RuleContext context() {
        return context;
    }

    /**
     * The indicator of a code.
     *
     * @param code the code
     * @return the indicator of the catalogue, else an ad-hoc one
     */
    public Indicator indicator(IndicatorCode code) {
        return context.indicators().findOrAdHoc(code);
    }

    /**
     * All its figures, those of activities included.
     *
     * @return the outcomes in the order of the report
     */
    public List<Outcome> outcomes() {
        return summary.allOutcomes().toList();
    }

    /**
     * Its figures by what they are about: only those of one group are compared to each other.
     *
     * @return the groups in the order of the report
     */
    public List<FigureGroup> groups() {
        return new ArrayList<>(groups.values());
    }

    /**
     * What it says of the filer as a whole in this campaign.
     *
     * @param indicator the code of an indicator, or a name that the catalogue has for just one
     * @return the amount of scope {@link Scope#WHOLE} and basis {@link Basis#PERIOD} that is not broken down;
     *     {@link Amount#notReported} where there is none, and where no such indicator is known, which its reason then says
     */
    public Amount amount(String indicator) {
        FigureGroup.Subject whole = FigureGroup.Subject.whole(filer());
        FigureGroup group = groups.get(whole);
        return (group == null ? new FigureGroup(whole, context.indicators()) : group).amount(indicator);
    }

    /**
     * What several rules look at, worked out once for this filing.
     *
     * @param <T> the type of it, an immutable one
     * @param type its class, one for each thing that is worked out
     * @param making works it out from this filing, and depends on nothing else; it may ask for other views
     * @return the same object for every rule that asks
     */
    public <T> T view(Class<T> type, Function<? super Filing, ? extends T> making) {
        return views.get(type, making);
    }

    /**
     * Where it stands.
     *
     * @return the place of its first figure without column, else of its source, else {@link Place#UNKNOWN}
     */
    public Place place() {
        return placeOf(summary);
    }

    static Place placeOf(CampaignSummary summary) {
        return summary.allOutcomes()
                .map(Outcome::place)
                .filter(place -> place.file().isPresent())
                .findFirst()
                .flatMap(Place::file)
                .map(Place::of)
                .orElse(Place.UNKNOWN);
    }
}
