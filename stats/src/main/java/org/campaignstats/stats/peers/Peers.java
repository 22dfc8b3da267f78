package org.campaignstats.stats.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;

/**
 * A figure among sibling units: how it is distributed, and which of them stand out.
 *
 * <pre>{@code
 * RollUpResult result = RollUp.over(units).add(summaries).run();
 * Peers complaints = Peers.of(result, "330200", "complaint_received");
 * System.out.println(complaints.outliers());
 * }</pre>
 *
 * <p>A sibling enters with its single number, whatever its bounds; one without ({@link
 * org.campaignstats.stats.rollup.FigureKind#OPEN}) is left out and named. Outliers are those of the modified z-score,
 * 0.6745 (x − median) / MAD, beyond the threshold of the {@link OutlierRule}. Median and MAD are those of the numbers; a
 * figure is an outlier for certain where every number within its own bounds is one. Where more than half of the numbers
 * are equal the MAD is zero and there is no score; where there are fewer than the smallest sample, none is given.
 *
 * <p>In an open tree the siblings are those that occur. Immutable; the order of the input changes nothing.
 */
public final class Peers {
    private final Optional<Message> subject;
    private final List<Peer> peers;
    private final List<ReportingUnit> leftOut;
    private final OutlierRule rule;
    private final Optional<Distribution> distribution;
    private final Judgement judgement;
    private final List<Outlier> outliers;

    private Peers(Optional<Message> subject, Collection<Peer> peers, List<ReportingUnit> leftOut, OutlierRule rule) {
        this.subject = subject;
        this.peers = peers.stream().sorted(Peer.ORDER).toList();
        this.leftOut = List.copyOf(leftOut);
        this.rule = rule;
        this.distribution = peers.isEmpty()
                ? Optional.empty()
                : Optional.of(Distribution.of(peers.stream().map(Peer::number).toList()));
        this.judgement = Judgement.of(distribution, rule);
        this.outliers = score().map(z ->
                        this.peers.stream().flatMap(p -> z.outlier(p).stream()).toList())
                .orElse(List.of());
    }

    /**
     * The figures of the units under one, with the usual rule.
     *
     * @param result the roll-up
     * @param parent the id or name of the unit above the siblings
     * @param indicator the code of the indicator, or a name that the catalogue has for it alone
     * @return the distribution of the figures that are not broken down
     * @throws IllegalArgumentException if there is no such unit or it has no units under it
     * @throws java.util.NoSuchElementException if nobody spoke of the indicator, or it has figures of several campaigns
     *     or in several measures; then name the key
     */
    public static Peers of(RollUpResult result, String parent, String indicator) {
        RolledFigure above = result.get(parent, indicator);
        return of(result, above.unit().id(), above.key(), OutlierRule.STANDARD);
    }

    /**
     * The figures of the units under one.
     *
     * @param result the roll-up
     * @param parent the unit above the siblings
     * @param key campaign, indicator, breakdown and measure
     * @param rule when a figure is an outlier
     * @return the distribution
     * @throws IllegalArgumentException if there is no such unit, it has no units under it, or nobody spoke of the key
     */
    public static Peers of(RollUpResult result, UnitId parent, FigureKey key, OutlierRule rule) {
        ReportingUnit above = result.tree().get(parent.text());
        List<ReportingUnit> siblings = result.tree().children(above.id());
        if (siblings.isEmpty()) {
            throw new IllegalArgumentException(
                    "Unit '" + above.id() + "' has no units under it that could be compared with each other");
        }
        List<Peer> peers = new ArrayList<>();
        List<ReportingUnit> leftOut = new ArrayList<>();
        for (ReportingUnit sibling : siblings) {
            RolledFigure figure = result.find(sibling.id(), key)
                    .orElseThrow(() -> new IllegalArgumentException("Nobody spoke of '" + key + "'"));
            figure.number()
                    .ifPresentOrElse(
                            number -> peers.add(new Peer(sibling.name(), number, figure.bounds())),
                            () -> leftOut.add(sibling));
        }
        return new Peers(Optional.of(Wording.subject(key, above)), peers, leftOut, rule);
    }

    /**
     * Any named numbers, with the usual rule.
     *
     * @param peers the figures in any order, possibly none
     * @return their distribution
     */
    public static Peers of(Collection<Peer> peers) {
        return of(peers, OutlierRule.STANDARD);
    }

    /**
     * Any named numbers.
     *
     * @param peers the figures in any order, possibly none
     * @param rule when a figure is an outlier
     * @return their distribution
     */
    public static Peers of(Collection<Peer> peers, OutlierRule rule) {
        return new Peers(Optional.empty(), peers, List.of(), rule);
    }

    /** What could be said of outliers. */
    public enum Judgement {
        /** Each figure has a score; those beyond the threshold are listed, possibly none. */
        SCORED,
        /** There are fewer figures than the smallest sample: none is called an outlier. */
        TOO_SHORT,
        /** More than half of the figures are equal, so that the MAD is zero: which are outliers cannot be told. */
        NO_SPREAD;

        static Judgement of(Optional<Distribution> distribution, OutlierRule rule) {
            if (distribution.map(Distribution::count).orElse(0) < rule.smallestSample()) {
                return TOO_SHORT;
            }
            return distribution.map(Distribution::mad).orElseThrow().signum() == 0 ? NO_SPREAD : SCORED;
        }
    }

    Optional<Message> subject() {
        return subject;
    }

    /**
     * The figures that are compared.
     *
     * @return the figures, the smallest first, equal ones by name
     */
    public List<Peer> peers() {
        return peers;
    }

    /**
     * The siblings without a single number.
     *
     * @return the units in the order of the tree; none for a plain list
     */
    public List<ReportingUnit> leftOut() {
        return leftOut;
    }

    /**
     * When a figure is an outlier here.
     *
     * @return threshold and smallest sample
     */
    public OutlierRule rule() {
        return rule;
    }

    /**
     * Count, minimum, quartiles, maximum, mean and MAD.
     *
     * @return the statistics, of a short series too; empty where no sibling has a number
     */
    public Optional<Distribution> distribution() {
        return distribution;
    }

    /**
     * Whether outliers could be told.
     *
     * @return the judgement
     */
    public Judgement judgement() {
        return judgement;
    }

    /**
     * The figures that stand out.
     *
     * @return the outliers, the smallest figure first; none unless the {@link #judgement} is {@link Judgement#SCORED}
     */
    public List<Outlier> outliers() {
        return outliers;
    }

    /**
     * The modified z-score of a number among these peers: 0.6745 (x − median) / MAD.
     *
     * @param number any number
     * @return the score rounded to the twelfth decimal; empty unless the {@link #judgement} is {@link Judgement#SCORED}
     */
    public Optional<BigDecimal> score(BigDecimal number) {
        return score().map(z -> z.of(number));
    }

    private Optional<ModifiedZ> score() {
        return distribution
                .filter(d -> judgement == Judgement.SCORED)
                .map(d -> new ModifiedZ(d.median(), d.mad(), rule.threshold()));
    }

    /**
     * Everything in one line, in both languages.
     *
     * @return subject, statistics, outliers with their scores, who was left out
     */
    public Message message() {
        return new Wording(this).message();
    }

    /**
     * Everything in one line of English.
     *
     * @return for example {@code 6 figures: minimum 31, quartiles 33.25, 36, 38.75, maximum 81, mean 42.6667, MAD 3;
     *     outliers (|z| > 3.5): f 81 (z 10.1175, certain)}
     */
    @Override
    public String toString() {
        return message().english();
    }
}
