package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCatalogue;

/**
 * Several summaries of one filer, campaign, kind and revision. Copies that say the same count once; where two differ, that is
 * found and both are kept, since nothing says which is meant.
 */
final class FilingCopies {
    private final IndicatorCatalogue catalogue;
    private final List<Finding> findings = new ArrayList<>();

    FilingCopies(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The summaries without copies. */
    List<CampaignSummary> withoutCopies(List<CampaignSummary> summaries) {
        if (summaries.size() < 2) {
            return summaries;
        }
        Set<Object> said = new HashSet<>();
        List<CampaignSummary> distinct = new ArrayList<>();
        for (CampaignSummary summary : inFixedOrder(summaries)) {
            if (said.add(content(summary))) {
                distinct.add(summary);
            } else {
                findings.add(repeated(summary));
            }
        }
        tellDifferences(distinct);
        return distinct;
    }

    private static List<CampaignSummary> inFixedOrder(List<CampaignSummary> summaries) {
        return summaries.stream()
                .sorted(Comparator.comparing(summary -> CurrentFilings.filed(summary).stream()
                        .map(CurrentFilings.Filed::statement)
                        .min(Statement.ORDER)
                        .map(first -> first + " " + summary.source())
                        .orElse("")))
                .toList();
    }

    private static Finding repeated(CampaignSummary summary) {
        return Finding.of(
                "filing-repeated",
                Severity.NOTE,
                "A copy of the filing of '" + summary.filer() + "' for "
                        + summary.campaign().id() + ", revision " + summary.revision() + ", was left out",
                placeOf(summary));
    }

    private static Place placeOf(CampaignSummary summary) {
        return summary.allOutcomes().map(Outcome::place).findFirst().orElse(Place.UNKNOWN);
    }

    /** All that a summary says, whatever the order and wherever it stands. */
    private static Object content(CampaignSummary summary) {
        Map<Object, Integer> said = new HashMap<>();
        summary.outcomes().forEach(outcome -> said.merge(withoutPlace(outcome), 1, Integer::sum));
        summary.activities().forEach(activity -> said.merge(withoutPlaces(activity), 1, Integer::sum));
        return List.of(said, summary.period());
    }

    private static Outcome withoutPlace(Outcome outcome) {
        return Outcome.builder().from(outcome).place(Place.UNKNOWN).build();
    }

    private static Activity withoutPlaces(Activity activity) {
        return Activity.builder()
                .from(activity)
                .outcomes(activity.outcomes().stream()
                        .map(FilingCopies::withoutPlace)
                        .toList())
                .build();
    }

    /** One finding for each figure that two of the filings give differently. */
    private void tellDifferences(List<CampaignSummary> summaries) {
        Map<NamedFigure, Statement> first = new HashMap<>();
        Set<NamedFigure> told = new HashSet<>();
        for (CampaignSummary summary : summaries) {
            Map<NamedFigure, Statement> here = new HashMap<>();
            CurrentFilings.filed(summary).stream()
                    .map(CurrentFilings.Filed::statement)
                    .forEach(s -> here.putIfAbsent(NamedFigure.of(s, catalogue), s));
            here.forEach((name, statement) -> Optional.ofNullable(first.putIfAbsent(name, statement))
                    .filter(other -> isDifferent(name, other, statement) && told.add(name))
                    .ifPresent(other -> findings.add(different(summary, other, statement))));
        }
    }

    /** Events without an id are not known to be the same. */
    private static boolean isDifferent(NamedFigure name, Statement a, Statement b) {
        boolean same = name.scope() != Scope.EVENT || name.activity().isPresent();
        return same && !a.outcome().baseFigure().equals(b.outcome().baseFigure());
    }

    private static Finding different(CampaignSummary summary, Statement one, Statement other) {
        List<Statement> both =
                List.of(one, other).stream().sorted(Statement.ORDER).toList();
        Outcome outcome = both.get(0).outcome();
        return Finding.of(
                "filings-differ",
                Severity.WARNING,
                "Two filings of '" + summary.filer() + "' for "
                        + summary.campaign().id() + ", revision "
                        + summary.revision() + ", say '" + outcome.figure() + "' and '"
                        + both.get(1).outcome().figure() + "' of " + outcome.indicator() + " of "
                        + outcome.units().get(0)
                        + "; both were kept; expected the one that counts to have a higher revision",
                outcome.place());
    }
}
