package org.campaignstats.stats.rules.arithmetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.Filing;

/**
 * What printed shares are of. In this order: the whole that the report names for a 其中 part; for a key, the total of its
 * indicator; for an own level or the units below, the whole unit; for a whole unit, the whole of the unit above it.
 */
final class ShareTotals {
    /** Shares of units in one unit above are one column of a table. */
    private record Column(Quantity total, IndicatorCode indicator) {}

    /** The keys of one dimension that are counted in one measure, under the quantity of all of them. */
    private record Keys(Quantity total, String dimension) {}

    private static final int SHOWN_BY = 2;

    private final FiguresByQuantity figures;
    private final List<Share> shares;
    private final Denominators denominators;
    private final Map<Column, Integer> reproduced = new HashMap<>();
    private final Map<Keys, List<Amount>> keys = new HashMap<>();

    private ShareTotals(FiguresByQuantity figures) {
        this.figures = figures;
        this.shares = Share.of(figures);
        this.denominators = new Denominators(figures);
        for (Quantity quantity : shares.isEmpty() ? List.<Quantity>of() : figures.quantities()) {
            quantity.key()
                    .ifPresent(key -> keys.computeIfAbsent(
                                    new Keys(quantity.withoutKey(), key.dimension()), k -> new ArrayList<>())
                            .add(figures.find(quantity).orElseThrow()));
        }
        for (Share share : shares) {
            if (quotient(share).filter(q -> q.holding().holds()).isPresent()) {
                column(share).ifPresent(column -> reproduced.merge(column, 1, Integer::sum));
            }
        }
    }

    /** The shares of a filing with their totals, found once for all rules. */
    static ShareTotals of(Filing filing) {
        return filing.view(ShareTotals.class, f -> new ShareTotals(FiguresByQuantity.of(f)));
    }

    /** The shares that the filing prints, in the order of the report. */
    List<Share> shares() {
        return List.copyOf(shares);
    }

    /** The share beside its figure and its total; empty where the filing is silent on one of them. */
    Optional<Quotient> quotient(Share share) {
        return part(share)
                .flatMap(part -> total(share, part)
                        .flatMap(figures::find)
                        .map(total -> new Quotient(Percentage.of(share.printed()), part, total)));
    }

    private Optional<Amount> part(Share share) {
        Quantity quantity = share.quantity();
        return share.of().flatMap(code -> figures.find(quantity.subject(), code, quantity.key()));
    }

    private Optional<Quantity> total(Share share, Amount part) {
        Quantity same = quantity(share, part);
        return whole(part)
                .map(same::ofIndicator)
                .or(() -> same.key().isPresent() ? Optional.of(same.withoutKey()) : above(same));
    }

    private static Quantity quantity(Share share, Amount part) {
        Quantity quantity = share.quantity();
        IndicatorCode code = part.outcomes().get(0).indicator();
        return new Quantity(quantity.subject(), code, quantity.key(), part.measure());
    }

    /** What the report says that a figure without a key is part of. */
    private static Optional<IndicatorCode> whole(Amount part) {
        Outcome outcome = part.outcomes().get(0);
        return outcome.breakdown().isPresent() ? Optional.empty() : outcome.partOf();
    }

    private Optional<Quantity> above(Quantity same) {
        Scope scope = same.subject().scope();
        if (scope == Scope.OWN || scope == Scope.UNDER) {
            return Optional.of(same.of(Scope.WHOLE));
        }
        return Optional.of(same)
                .filter(quantity -> scope == Scope.WHOLE)
                .flatMap(quantity -> figures.filing()
                        .context()
                        .tree()
                        .find(quantity.subject().units().get(0)))
                .flatMap(ReportingUnit::parent)
                .map(same::ofUnit);
    }

    /** Whether the report names what a share is of, by a key or by 其中. */
    boolean isNamed(Share share) {
        return share.quantity().key().isPresent()
                || part(share).flatMap(ShareTotals::whole).isPresent();
    }

    /** Whether the shares of two other units in the same unit above are what they give. */
    boolean isShownByOthers(Share share) {
        return column(share)
                .filter(column -> reproduced.getOrDefault(column, 0) >= SHOWN_BY)
                .isPresent();
    }

    private Optional<Column> column(Share share) {
        return part(share)
                .flatMap(part -> total(share, part))
                .filter(total -> share.quantity().subject().scope() == Scope.WHOLE && !isNamed(share))
                .map(total -> new Column(total, share.quantity().indicator()));
    }

    /** Another total that gives the share: the keys together, or another figure at the same key or of the same subject. */
    Optional<Amount> other(Share share) {
        return part(share)
                .flatMap(part -> Denominators.find(Percentage.of(share.printed()), part, others(share, part)));
    }

    private Stream<Amount> others(Share share, Amount part) {
        FigureGroup.Subject subject = share.quantity().subject();
        List<IndicatorCode> itself = List.of(part.outcomes().get(0).indicator());
        Stream<Amount> beside = denominators.at(subject, share.quantity().key(), part, itself);
        return share.quantity().key().isEmpty()
                ? beside
                : Stream.of(
                                together(quantity(share, part)).stream(),
                                beside,
                                denominators.at(subject, Optional.empty(), part, itself))
                        .flatMap(amounts -> amounts);
    }

    private Optional<Amount> together(Quantity key) {
        return key.key()
                .map(name -> new Keys(key.withoutKey(), name.dimension()))
                .map(of -> NamedSum.ofKeys(keys.getOrDefault(of, List.of()), of.dimension()));
    }
}
