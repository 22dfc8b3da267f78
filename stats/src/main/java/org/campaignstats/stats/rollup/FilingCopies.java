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
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.language.Message;

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
                Message.of(
                        "A copy of the filing of '%s' for %s, revision %s, was left out",
                        "“%s”%s第%s版总结重复，只计一份",
                        summary.filer(),
                        summary.campaign().id(),
                        summary.revision()),
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

    /** Events without an id are not known to be the same; 0 and 零 are. */
    private boolean isDifferent(NamedFigure name, Statement a, Statement b) {
        boolean same = name.scope() != Scope.EVENT || name.activity().isPresent();
        return same && !bounds(a).equals(bounds(b));
    }

    private Bounds bounds(Statement statement) {
        Outcome outcome = statement.outcome();
        return catalogue.findOrAdHoc(outcome.indicator()).bounds(outcome.baseFigure(), BoundsPolicy.CONVENTIONAL);
    }

    private static Finding different(CampaignSummary summary, Statement one, Statement other) {
        List<Statement> both =
                List.of(one, other).stream().sorted(Statement.ORDER).toList();
        Outcome outcome = both.get(0).outcome();
        return Finding.of(
                "filings-differ",
                Severity.WARNING,
                Message.of(
                        "Two filings of '%s' for %s, revision %s, say '%s' and '%s' of %s of %s; both were kept; expected the"
                                + " one that counts to have a higher revision",
                        "“%s”%s第%s版有两份总结，所报“%s”与“%s”（%s，%s）不一，均已保留；应将有效的一份改为更高版次",
                        summary.filer(),
                        summary.campaign().id(),
                        summary.revision(),
                        outcome.figure(),
                        both.get(1).outcome().figure(),
                        outcome.indicator(),
                        outcome.units().get(0)),
                outcome.place());
    }
}
