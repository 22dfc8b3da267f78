package org.campaignstats.stats.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.jspecify.annotations.Nullable;

/** All filings of a check with their roll-up, as rules see them. The order in which they were given makes no difference. */
public final class Batch {
    private static final Comparator<CampaignSummary> ORDER = Comparator.comparing(
                    (CampaignSummary summary) -> summary.campaign().id())
            .thenComparing(CampaignSummary::filer)
            .thenComparing(CampaignSummary::kind)
            .thenComparingInt(CampaignSummary::revision)
            .thenComparing(summary -> summary.source().orElse(""))
            .thenComparing(summary -> Filing.placeOf(summary).toString())
            .thenComparing(CampaignSummary::toString);

    private final RuleContext context;
    private final List<CampaignSummary> summaries;
    private final Map<FilerAndCampaign, Filing> reports = new LinkedHashMap<>();
    private final Views<Batch> views = new Views<>(this);
    private @Nullable RollUpResult conventional;
    private @Nullable RollUpResult cautious;

    Batch(List<CampaignSummary> summaries, RuleContext context) {
        this.context = context;
        this.summaries = summaries.stream().sorted(ORDER).toList();
        for (CampaignSummary summary : this.summaries) {
            if (summary.kind() == FilingKind.REPORT) {
                reports.merge(
                        new FilerAndCampaign(summary.campaign().id(), summary.filer()),
                        new Filing(summary, context),
                        Batch::later);
            }
        }
    }

    private static Filing later(Filing one, Filing other) {
        return other.summary().revision() > one.summary().revision() ? other : one;
    }

    /**
     * What is known around the filings.
     *
     * @return tree, indicators, regions, themes and deadline
     */
    public RuleContext context() {
        return context;
    }

    /**
     * The units and who reports to whom.
     *
     * @return the tree of the context
     */
    public UnitTree tree() {
        return context.tree();
    }

    /**
     * All filings, earlier revisions, plans and corrections too.
     *
     * @return the summaries by campaign, filer, kind and revision, their units known by the ids of the tree
     */
    public List<CampaignSummary> summaries() {
        return summaries;
    }

    /**
     * The campaigns that they are about.
     *
     * @return the ids, each once, sorted
     */
    public List<CampaignId> campaigns() {
        return summaries.stream()
                .map(summary -> summary.campaign().id())
                .distinct()
                .toList();
    }

    /**
     * The report of a unit that counts.
     *
     * @param campaign the campaign
     * @param filer the unit
     * @return its latest revision that is a report, of several the first in order; empty where it filed none
     */
    public Optional<Filing> report(CampaignId campaign, UnitId filer) {
        return Optional.ofNullable(reports.get(new FilerAndCampaign(campaign, filer)));
    }

    /**
     * Every campaign of a known year with the one before it.
     *
     * @return the pairs by year; none where there are fewer than two years
     */
    public List<CampaignPair> pairs() {
        List<CampaignSummary> years = summaries.stream()
                .filter(summary -> summary.campaign().year().isPresent())
                .sorted(Comparator.comparingInt(
                        summary -> summary.campaign().year().getAsInt()))
                .toList();
        List<CampaignPair> pairs = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            CampaignSummary earlier = years.get(i - 1);
            CampaignSummary later = years.get(i);
            if (earlier.campaign().year().getAsInt() < later.campaign().year().getAsInt()) {
                pairs.add(new CampaignPair(
                        this, earlier.campaign().id(), later.campaign().id()));
            }
        }
        return pairs;
    }

    /**
     * What the filings add up to, figures meaning what they do by convention.
     *
     * @return the roll-up, computed once
     */
    public RollUpResult result() {
        RollUpResult result = conventional;
        if (result == null) {
            result = rollUp(BoundsPolicy.CONVENTIONAL);
            conventional = result;
        }
        return result;
    }

    /**
     * What the filings add up to where only what the words rule out is ruled out: what is contradicted here is certain.
     *
     * @return the roll-up under {@link BoundsPolicy#CAUTIOUS}, computed once
     */
    public RollUpResult cautious() {
        RollUpResult result = cautious;
        if (result == null) {
            result = rollUp(BoundsPolicy.CAUTIOUS);
            cautious = result;
        }
        return result;
    }

    /**
     * The reports that count.
     *
     * @return of each campaign and filer the latest revision, by campaign and filer
     */
    public List<Filing> reports() {
        return List.copyOf(reports.values());
    }

    /**
     * What several rules look at, worked out once for this batch.
     *
     * @param <T> the type of it, an immutable one
     * @param type its class, one for each thing that is worked out
     * @param making works it out from this batch, and depends on nothing else; it may ask for other views
     * @return the same object for every rule that asks
     */
    public <T> T view(Class<T> type, Function<? super Batch, ? extends T> making) {
        return views.get(type, making);
    }

    private record FilerAndCampaign(CampaignId campaign, UnitId filer) {}

    private RollUpResult rollUp(BoundsPolicy policy) {
        return RollUp.over(context.tree())
                .indicators(context.indicators())
                .bounds(policy)
                .add(summaries)
                .run();
    }
}
