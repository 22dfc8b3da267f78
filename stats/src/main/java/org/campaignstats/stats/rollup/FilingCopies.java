package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final Comparator<CampaignSummary> COPIES = Comparator.comparing(
                    (CampaignSummary summary) -> summary.campaign().id())
            .thenComparing(CampaignSummary::filer)
            .thenComparing(CampaignSummary::kind)
            .thenComparingInt(CampaignSummary::revision)
            .thenComparing(summary -> placeOf(summary).toString());

    private final IndicatorCatalogue catalogue;
    private final Set<CampaignSummary> more;
    private final List<CampaignSummary> copies = new ArrayList<>();
    private final List<FilingDifference> differences = new ArrayList<>();

    /**
     * No copies yet.
     *
     * @param catalogue the indicators
     * @param more filings that say more than their outcomes, and so are copies of none
     */
    FilingCopies(IndicatorCatalogue catalogue, Set<CampaignSummary> more) {
        this.catalogue = catalogue;
        this.more = more;
    }

    List<Finding> findings() {
        return Stream.concat(
                        copies.stream().map(FilingCopies::repeated),
                        differences.stream().map(FilingDifference::finding))
                .toList();
    }

    /** The filings that were left out, in a fixed order. */
    List<CampaignSummary> copies() {
        return copies.stream().sorted(COPIES).toList();
    }

    /** What filings give differently, in a fixed order. */
    List<FilingDifference> differences() {
        return differences.stream()
                .sorted(Comparator.comparing(FilingDifference::one, Statement.ORDER)
                        .thenComparing(FilingDifference::other, Statement.ORDER))
                .toList();
    }

    /** The summaries without copies. */
    List<CampaignSummary> withoutCopies(List<CampaignSummary> summaries) {
        if (summaries.size() < 2) {
            return summaries;
        }
        Set<Object> said = new HashSet<>();
        List<CampaignSummary> distinct = new ArrayList<>();
        for (CampaignSummary summary : inFixedOrder(summaries)) {
            if (more.contains(summary) || said.add(content(summary))) {
                distinct.add(summary);
            } else {
                copies.add(summary);
            }
        }
        tellDifferences(distinct);
        return distinct;
    }

    /** By what they say first, so that the same copy stays whatever the order in which filings were given. */
    private static List<CampaignSummary> inFixedOrder(List<CampaignSummary> summaries) {
        return summaries.stream()
                .map(Placed::of)
                .sorted(Placed.ORDER)
                .map(Placed::summary)
                .toList();
    }

    /** A summary with its first statement; none where it says nothing. */
    private record Placed(CampaignSummary summary, Optional<Statement> first) {
        private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::first, Placed::compare)
                .thenComparing(placed -> placed.summary.source().orElse(""));

        private static int compare(Optional<Statement> one, Optional<Statement> other) {
            return one.isPresent() && other.isPresent()
                    ? Statement.ORDER.compare(one.get(), other.get())
                    : Boolean.compare(one.isPresent(), other.isPresent());
        }

        private static Placed of(CampaignSummary summary) {
            return new Placed(
                    summary,
                    CurrentFilings.filed(summary).stream()
                            .map(CurrentFilings.Filed::statement)
                            .min(Statement.ORDER));
        }
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

    /** One difference for each figure that two of the filings give differently: of numbers, where two of them differ. */
    private void tellDifferences(List<CampaignSummary> summaries) {
        Map<NamedFigure, List<Statement>> said = new HashMap<>();
        for (CampaignSummary summary : summaries) {
            Set<NamedFigure> here = new HashSet<>();
            for (CurrentFilings.Filed filed : CurrentFilings.filed(summary)) {
                NamedFigure name = NamedFigure.of(filed.statement(), catalogue);
                if (isKnownToBeOne(name) && here.add(name)) {
                    said.computeIfAbsent(name, n -> new ArrayList<>()).add(filed.statement());
                }
            }
        }
        said.values().forEach(statements -> {
            List<Statement> numbers =
                    statements.stream().filter(FilingDifference::isNumber).toList();
            firstDifferent(numbers)
                    .or(() -> firstDifferent(statements))
                    .map(pair -> new FilingDifference(summaries.get(0).revision(), pair.get(0), pair.get(1)))
                    .ifPresent(differences::add);
        });
    }

    /** Events without an id are not known to be the same. */
    private static boolean isKnownToBeOne(NamedFigure name) {
        return name.scope() != Scope.EVENT || name.activity().isPresent();
    }

    /** The first statement with the first that means something else; 0 and 零 mean the same. */
    private Optional<List<Statement>> firstDifferent(List<Statement> all) {
        List<Statement> statements = all.stream().sorted(Statement.ORDER).toList();
        return statements.stream()
                .filter(other -> !bounds(other).equals(bounds(statements.get(0))))
                .findFirst()
                .map(other -> List.of(statements.get(0), other));
    }

    private Bounds bounds(Statement statement) {
        Outcome outcome = statement.outcome();
        return catalogue.findOrAdHoc(outcome.indicator()).bounds(outcome.baseFigure(), BoundsPolicy.CONVENTIONAL);
    }
}
