package org.campaignstats.stats.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;

/** The totals of an earlier campaign, and how much of them some units held. */
final class EarlierTotals {
    private final RollUpResult result;
    private final CampaignId campaign;

    EarlierTotals(RollUpResult result, CampaignId campaign) {
        if (!result.campaigns().contains(campaign)) {
            throw new IllegalArgumentException(
                    "No filing is about campaign '" + campaign + "'; campaigns are: " + shown(result.campaigns()));
        }
        this.result = result;
        this.campaign = campaign;
    }

    CampaignId campaign() {
        return campaign;
    }

    private static String shown(List<CampaignId> campaigns) {
        return campaigns.isEmpty()
                ? "none"
                : campaigns.stream().map(CampaignId::text).collect(Collectors.joining(", "));
    }

    /** What units of another tree, now missing, held of the totals of its top unit, in the order of the catalogue. */
    List<HeldBefore> heldBy(Collection<ReportingUnit> missing, UnitTree now, ReportingUnit top) {
        Parts parts = new Parts(missing, now, top);
        if (missing.isEmpty() || !parts.hasTop()) {
            return List.of();
        }
        return result.figures(top.id()).stream()
                .filter(EarlierTotals::addsUp)
                .filter(figure -> figure.key().campaign().equals(campaign) && figure.isTold())
                .map(parts::held)
                .toList();
    }

    private static boolean addsUp(RolledFigure figure) {
        Additivity additivity = figure.indicator().additivity();
        return figure.key().breakdown().isEmpty()
                && (additivity == Additivity.ADDITIVE || additivity == Additivity.STOCK);
    }

    /** The parts of the top unit's totals, told apart by whether a unit that is missing now held them. */
    private final class Parts {
        private final ReportingUnit top;
        private final Map<FigureKey, Bounds> held = new HashMap<>();
        private final Map<FigureKey, Bounds> rest = new HashMap<>();
        private boolean someNew;

        Parts(Collection<ReportingUnit> missing, UnitTree now, ReportingUnit top) {
            this.top = top;
            Set<UnitId> left = missing.stream().map(ReportingUnit::id).collect(Collectors.toCollection(HashSet::new));
            List<ReportingUnit> open =
                    new ArrayList<>(result.tree().find(top.id()).map(List::of).orElse(List.of()));
            while (!open.isEmpty()) {
                ReportingUnit unit = open.remove(open.size() - 1);
                boolean isMissing = left.remove(unit.id());
                boolean isWhole = now.children(unit.id()).isEmpty();
                if (isMissing && isWhole) {
                    add(held, unit, RolledFigure::bounds);
                    forget(unit, left);
                } else {
                    split(unit, isMissing);
                    open.addAll(result.tree().children(unit.id()));
                }
            }
            this.someNew = !left.isEmpty();
        }

        boolean hasTop() {
            return result.tree().find(top.id()).isPresent();
        }

        /** The own level of a unit, to whom it is due; what may lie below one without units is not known to be held. */
        private void split(ReportingUnit unit, boolean isMissing) {
            boolean isLeaf = result.tree().children(unit.id()).isEmpty();
            if (isMissing) {
                add(held, unit, figure -> figure.own().bounds());
            }
            if (isLeaf) {
                add(rest, unit, RolledFigure::bounds);
            } else if (!isMissing) {
                add(rest, unit, figure -> figure.own().bounds());
            }
        }

        /** Units under a whole that is held are in it already. */
        private void forget(ReportingUnit unit, Set<UnitId> left) {
            for (ReportingUnit child : result.tree().children(unit.id())) {
                left.remove(child.id());
                forget(child, left);
            }
        }

        private void add(Map<FigureKey, Bounds> sums, ReportingUnit unit, Function<RolledFigure, Bounds> part) {
            result.figures(unit.id()).stream()
                    .filter(figure -> figure.key().campaign().equals(campaign))
                    .forEach(figure -> sums.merge(figure.key(), part.apply(figure), Bounds::plus));
        }

        HeldBefore held(RolledFigure figure) {
            FigureKey key = figure.key();
            Bounds known = held.getOrDefault(key, Bounds.ZERO);
            Bounds total = figure.isOfOccurringUnitsOnly()
                    ? Bounds.atLeast(figure.bounds().lower())
                    : figure.bounds();
            boolean isSum = !figure.isOfOccurringUnitsOnly()
                    && !figure.sharesActivities()
                    && figure.discrepancies().isEmpty();
            Bounds others = isSum ? rest.getOrDefault(key, Bounds.ZERO) : Bounds.UNKNOWN;
            PartOfTotal part =
                    new PartOfTotal(someNew ? Bounds.atLeast(known.lower()) : known, others, total).narrowed();
            Optional<Bounds> percent = part.percent();
            return new HeldBefore(key, figure.indicator(), part.part(), figure.bounds(), percent);
        }
    }
}
