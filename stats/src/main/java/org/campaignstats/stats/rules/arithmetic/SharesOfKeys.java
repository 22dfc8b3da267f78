package org.campaignstats.stats.rules.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.FigureGroup;

/** The printed shares of the keys of one dimension, in the order of the report. */
final class SharesOfKeys {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Dimension(FigureGroup.Subject subject, IndicatorCode indicator, String name) {}

    private final String dimension;
    private final List<Share> shares = new ArrayList<>();

    private SharesOfKeys(String dimension) {
        this.dimension = dimension;
    }

    /** The shares that are of a key, by dimension. */
    static Collection<SharesOfKeys> of(List<Share> shares) {
        Map<Dimension, SharesOfKeys> byDimension = new LinkedHashMap<>();
        for (Share share : shares) {
            Quantity quantity = share.quantity();
            quantity.key()
                    .ifPresent(key -> byDimension
                            .computeIfAbsent(
                                    new Dimension(quantity.subject(), quantity.indicator(), key.dimension()),
                                    d -> new SharesOfKeys(d.name()))
                            .shares
                            .add(share));
        }
        return byDimension.values();
    }

    /** The name of the dimension. */
    String dimension() {
        return dimension;
    }

    /** The shares, one or more. */
    List<Share> shares() {
        return shares;
    }

    /** The share of 其他. */
    Optional<Share> ofOther() {
        return shares.stream().filter(Share::isOfOther).findFirst();
    }

    /** The share of 其他 where it is just what the shares of the other keys leave of 100. */
    Optional<Share> residual() {
        return ofOther().filter(other -> shares.size() > 1 && isRest(other));
    }

    private boolean isRest(Share other) {
        return other.number()
                .flatMap(number -> rest(other).filter(rest -> rest.compareTo(number) == 0))
                .isPresent();
    }

    /** What the other keys leave of 100; empty where one is not a plain number. */
    private Optional<BigDecimal> rest(Share other) {
        Optional<BigDecimal> rest = Optional.of(HUNDRED);
        for (Share share : shares) {
            if (!share.equals(other)) {
                rest = rest.flatMap(left -> share.number().map(left::subtract));
            }
        }
        return rest;
    }

    /** The printed shares added up, in percent: where each may be a fraction, they all are. */
    Amount sum() {
        List<Amount> amounts =
                shares.stream().map(share -> share.printed().withoutMeasure()).toList();
        boolean areFractions =
                shares.stream().allMatch(share -> Percentage.of(share.printed()).mayBeFraction());
        Amount sum = Amount.sum(amounts);
        return areFractions ? sum.times(HUNDRED) : sum;
    }
}
