package org.campaignstats.stats.rules.plausibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.peers.Distribution;
import org.campaignstats.stats.peers.OutlierRule;
import org.campaignstats.stats.peers.Peer;
import org.campaignstats.stats.peers.Peers;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rules.RuleContext;
import org.campaignstats.stats.rules.Verdict;

/** One kind of figure of units that report to the same one, in the latest campaign and those before it. */
final class JumpsOfSiblings {
    private static final int DECIMALS = 12;
    private static final int SHOWN = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final OutlierRule PAST = new OutlierRule(OutlierRule.STANDARD.threshold(), 3);

    private final RuleContext context;
    private final List<List<Optional<RolledFigure>>> units;
    private final Peers growths;

    /**
     * The figures of some units.
     *
     * @param context what is known around them
     * @param units of each unit its figure in each of two campaigns or more, the earliest first; empty where nobody spoke of
     *     it
     */
    JumpsOfSiblings(RuleContext context, List<List<Optional<RolledFigure>>> units) {
        this.context = context;
        this.units = units;
        this.growths =
                Peers.of(units.stream().flatMap(unit -> growth(unit).stream()).toList());
    }

    List<Verdict> verdicts() {
        return units.stream().flatMap(unit -> verdict(unit).stream()).toList();
    }

    private static Optional<RolledFigure> latest(List<Optional<RolledFigure>> unit) {
        return unit.get(unit.size() - 1);
    }

    private static Optional<Peer> growth(List<Optional<RolledFigure>> unit) {
        Optional<RolledFigure> base = unit.get(unit.size() - 2).filter(JumpsOfSiblings::isPositive);
        return latest(unit)
                .filter(figure -> figure.number().isPresent())
                .flatMap(figure -> base.map(before -> new Peer(
                        figure.unit().id().text(),
                        figure.number()
                                .orElseThrow()
                                .divide(before.number().orElseThrow(), DECIMALS, RoundingMode.HALF_EVEN),
                        figure.bounds().dividedBy(before.bounds()))));
    }

    private static boolean isPositive(RolledFigure figure) {
        return figure.number().filter(number -> number.signum() > 0).isPresent();
    }

    private Optional<Verdict> verdict(List<Optional<RolledFigure>> unit) {
        return latest(unit)
                .filter(figure ->
                        figure.number().isPresent() || !figure.statements().isEmpty())
                .filter(figure -> figure.isTold() && isCount(figure))
                .map(figure -> verdict(figure, unit)
                        .about(figure.unit().id())
                        .about(figure.key().indicator())
                        .at(place(figure)));
    }

    private static boolean isCount(RolledFigure figure) {
        Additivity additivity = figure.indicator().additivity();
        return additivity != Additivity.TRANSFER && !Combination.of(additivity).isMean();
    }

    private static Place place(RolledFigure figure) {
        return figure.statements().stream()
                .findFirst()
                .map(statement -> statement.outcome().place())
                .orElse(Place.UNKNOWN);
    }

    private Verdict verdict(RolledFigure figure, List<Optional<RolledFigure>> unit) {
        if (figure.number().isEmpty()) {
            return Verdict.undecided("%s is not one number", "%s不是一个数", context.nameOf(figure));
        }
        List<Peer> before = new ArrayList<>();
        for (Optional<RolledFigure> earlier : unit.subList(0, unit.size() - 1)) {
            earlier.ifPresent(past -> past.number()
                    .ifPresent(
                            number -> before.add(new Peer(past.key().campaign().text(), number, past.bounds()))));
        }
        Peers past = Peers.of(before, PAST);
        if (before.size() < PAST.smallestSample()) {
            return Verdict.undecided(
                    "%s has earlier campaigns to compare with: %s, %s would do",
                    "%s此前可比的活动有%s次，至少应有%s次", context.nameOf(figure), before.size(), PAST.smallestSample());
        }
        return beyond(figure.bounds(), past.distribution().orElseThrow())
                .map(side -> beyondPast(figure, growth(unit), past, side))
                .orElseGet(Verdict::pass);
    }

    /** On which side of two numbers a figure is, at least twice or at most half as large: 1 above, -1 below. */
    private static Optional<Integer> beyond(Bounds bounds, Distribution past) {
        boolean few = bounds.upper()
                        .filter(most -> most.compareTo(BigDecimal.TEN) < 0)
                        .isPresent()
                && past.maximum().compareTo(BigDecimal.TEN) < 0;
        if (few) {
            return Optional.empty();
        }
        if (bounds.lower().compareTo(past.maximum().multiply(TWO)) >= 0) {
            return Optional.of(1);
        }
        return bounds.upper()
                .filter(most -> most.multiply(TWO).compareTo(past.minimum()) <= 0)
                .map(most -> -1);
    }

    private Verdict beyondPast(RolledFigure figure, Optional<Peer> growth, Peers past, int side) {
        Optional<BigDecimal> ofPast = nearest(figure.bounds(), side).flatMap(past::score);
        if (ofPast.isEmpty()) {
            return Verdict.undecided(
                    "%s has earlier campaigns of which more than half are equal",
                    "%s此前各次活动半数以上相同，无法比较", context.nameOf(figure));
        }
        Optional<BigDecimal> ofGrowth =
                growth.flatMap(peer -> nearest(peer.bounds(), side)).flatMap(growths::score);
        if (ofGrowth.isEmpty() && isBeyond(ofPast.get(), side)) {
            return Verdict.undecided(
                    "%s has too few units beside it whose growth can be compared",
                    "%s可比的同级单位太少", context.nameOf(figure));
        }
        return isBeyond(ofPast.get(), side) && isBeyond(ofGrowth.orElseThrow(), side)
                ? broken(figure, past.distribution().orElseThrow(), ofPast.get(), ofGrowth.get())
                : Verdict.pass();
    }

    /** The end of the bounds that is nearest to what is usual. */
    private static Optional<BigDecimal> nearest(Bounds bounds, int side) {
        return side > 0 ? Optional.of(bounds.lower()) : bounds.upper();
    }

    private static boolean isBeyond(BigDecimal score, int side) {
        return score.multiply(BigDecimal.valueOf(side)).compareTo(OutlierRule.STANDARD.threshold()) > 0;
    }

    private Verdict broken(RolledFigure figure, Distribution past, BigDecimal ofPast, BigDecimal ofGrowth) {
        Distribution usual = growths.distribution().orElseThrow();
        return Verdict.broken(
                        "%s is %s, after %s to %s in %s earlier campaigns, while half of the units beside it changed by"
                                + " factors of %s to %s",
                        "%s为%s，此前%5$s次活动为%3$s至%4$s，而同级单位半数变动在%6$s至%7$s倍之间",
                        context.nameOf(figure),
                        Bounds.exactly(figure.number().orElseThrow()).print(),
                        Bounds.exactly(past.minimum()).print(),
                        Bounds.exactly(past.maximum()).print(),
                        past.count(),
                        shown(usual.lowerQuartile()),
                        shown(usual.upperQuartile()))
                .evidence("modified z among its own", shown(ofPast))
                .evidence("modified z of its growth", shown(ofGrowth));
    }

    private static String shown(BigDecimal number) {
        return number.setScale(SHOWN, RoundingMode.HALF_UP).toPlainString();
    }
}
