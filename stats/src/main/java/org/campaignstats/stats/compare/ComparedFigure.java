package org.campaignstats.stats.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.RolledFigure;

/**
 * One figure in two campaigns: its bounds in each, and between which bounds its change, growth and shares lie, or why the
 * two are not compared.
 *
 * <p>What is in percent says so in its name: a change of a rate is in percentage points, and a rate has no growth.
 */
public final class ComparedFigure {
    private final ComparedKey key;
    private final FigurePair pair;
    private final Optional<NotComparable> obstacle;

    ComparedFigure(ComparedKey key, FigurePair pair, Optional<NotComparable> obstacle) {
        this.key = key;
        this.pair = pair;
        this.obstacle = obstacle;
    }

    /**
     * The unit that the figure is listed under.
     *
     * @return that of the later campaign, or one of the earlier that has none there
     */
    public ReportingUnit unit() {
        return pair.units().unit();
    }

    /**
     * Which units are compared with which.
     *
     * @return the units of both campaigns
     */
    public UnitCorrespondence units() {
        return pair.units();
    }

    /**
     * What the figure counts.
     *
     * @return indicator, breakdown and measure
     */
    public ComparedKey key() {
        return key;
    }

    /**
     * The indicator with its names.
     *
     * @return the indicator of the catalogue, or an ad-hoc one
     */
    public Indicator indicator() {
        return pair.indicator();
    }

    /**
     * The rolled-up figures of the earlier campaign that are compared together.
     *
     * @return one for each unit, in the order of {@link UnitCorrespondence#from}; none where nobody spoke of it, or the
     *     unit has no counterpart
     */
    public List<RolledFigure> fromFigures() {
        return pair.from();
    }

    /**
     * The rolled-up figure of the later campaign.
     *
     * @return the figure; empty where nobody spoke of it, or the unit has no counterpart
     */
    public Optional<RolledFigure> toFigure() {
        return pair.to();
    }

    /**
     * Between which numbers the figure of the earlier campaign lies: that of all its units together.
     *
     * @return the bounds; empty where there is no figure
     */
    public Optional<Bounds> from() {
        return pair.fromBounds();
    }

    /**
     * Between which numbers the figure of the later campaign lies.
     *
     * @return the bounds; empty where there is no figure
     */
    public Optional<Bounds> to() {
        return pair.to().map(RolledFigure::bounds);
    }

    /**
     * The single number to quote for the earlier campaign.
     *
     * @return the number of the one unit, or the sum of those of several whose figures add up; empty where there is none
     */
    public Optional<BigDecimal> fromNumber() {
        return pair.fromNumber();
    }

    /**
     * The single number to quote for the later campaign.
     *
     * @return the number; empty where there is none
     */
    public Optional<BigDecimal> toNumber() {
        return pair.to().flatMap(RolledFigure::number);
    }

    /**
     * Why the two are not compared.
     *
     * @return the reason; empty where they are
     */
    public Optional<NotComparable> notComparable() {
        return obstacle;
    }

    /**
     * Whether the two are compared.
     *
     * @return true where change and, but for rates and scores, growth can be asked for
     */
    public boolean isComparable() {
        return obstacle.isEmpty();
    }

    /**
     * By how much the figure changed, in its own measure.
     *
     * @return later minus earlier; empty where the two are not compared, and for percentages, which change by {@link
     *     #changePercentagePoints}
     */
    public Optional<Interval> change() {
        return key.isInPercent() ? Optional.empty() : difference();
    }

    /**
     * By how many percentage points a percentage changed.
     *
     * @return later minus earlier; empty where the two are not compared, and for what is not in percent
     */
    public Optional<Interval> changePercentagePoints() {
        return key.isInPercent() ? difference() : Optional.empty();
    }

    /**
     * How much the figure grew over the one before it (同比).
     *
     * @return the growth in percent, or that there was none before; empty where the two are not compared, and for
     *     percentages, rates and scores, of which no growth is given
     */
    public Optional<Growth> growth() {
        Additivity kind = indicator().additivity();
        boolean grows = !key.isInPercent() && kind != Additivity.RATE && kind != Additivity.SCORE;
        return isComparable() && grows
                ? Optional.of(Growth.of(from().orElseThrow(), to().orElseThrow()))
                : Optional.empty();
    }

    /**
     * How much the figure grew over the one before it, in percent.
     *
     * @return the growth; empty where there is none, as from a base of zero
     */
    public Optional<Interval> growthPercent() {
        return growth().flatMap(Growth::percent);
    }

    private Optional<Interval> difference() {
        return isComparable()
                ? Optional.of(Interval.change(from().orElseThrow(), to().orElseThrow()))
                : Optional.empty();
    }

    /**
     * What share of the unit above the figure had in the earlier campaign (占比).
     *
     * @return the share in percent; empty at the top of a tree, for units that did not report to the same one, and for
     *     rates, scores and transfers
     */
    public Optional<Share> fromShareOfParent() {
        return pair.fromShares().flatMap(shares -> shares.inParent(pair.from(), key));
    }

    /**
     * What share of the unit above the figure has in the later campaign (占比).
     *
     * @return the share in percent; empty at the top of a tree, and for rates, scores and transfers
     */
    public Optional<Share> toShareOfParent() {
        return pair.toShares().inParent(pair.to().stream().toList(), key);
    }

    /**
     * What share the key of a dimension had in all keys together in the earlier campaign, at the same unit.
     *
     * @return the share in percent; empty for a figure that is not broken down, where nobody spoke of all keys together,
     *     and for rates, scores and transfers
     */
    public Optional<Share> fromShareOfAllKeys() {
        return pair.fromShares().flatMap(shares -> shares.inAllKeys(pair.from(), key));
    }

    /**
     * What share the key of a dimension has in all keys together in the later campaign, at the same unit.
     *
     * @return the share in percent; empty for a figure that is not broken down, where nobody spoke of all keys together,
     *     and for rates, scores and transfers
     */
    public Optional<Share> toShareOfAllKeys() {
        return pair.toShares().inAllKeys(pair.to().stream().toList(), key);
    }

    /**
     * Whether anything was said of the figure at the unit or below it, in either campaign.
     *
     * @return true where there is a statement, even a blank
     */
    public boolean isTold() {
        return pair.from().stream().anyMatch(RolledFigure::isTold)
                || pair.to().filter(RolledFigure::isTold).isPresent();
    }

    /**
     * Whether the figure covers only the units that occurred in the batch, in both campaigns the same ones.
     *
     * @return true in open trees, where the unit has units under it and no total of it was given
     */
    public boolean isOfOccurringUnitsOnly() {
        return isComparable() && pair.to().orElseThrow().isOfOccurringUnitsOnly();
    }

    /**
     * The comparison in words.
     *
     * @param language the language of the reader
     * @return for example {@code 115 → 130: +15, +13.04%}, or why the two are not compared
     */
    public String print(Language language) {
        if (obstacle.isPresent()) {
            return language.pick("not comparable: ", "不可比：")
                    + obstacle.get().words().in(language);
        }
        String both = printed(from().orElseThrow(), language) + " → " + printed(to().orElseThrow(), language) + ": "
                + printChange(language);
        return both
                + growth().map(g -> language.pick(", ", "，") + g.print(language))
                        .orElse("");
    }

    /**
     * The change in words, a percentage's in percentage points.
     *
     * @param language the language of the reader
     * @return for example {@code +15}, {@code +1.2 to +1.4 percentage points}; empty where the two are not compared
     */
    public String printChange(Language language) {
        return change().map(c -> c.printChange(language))
                .or(() -> changePercentagePoints()
                        .map(c -> c.printChange(language) + language.pick(" percentage points", "个百分点")))
                .orElse("");
    }

    private String printed(Bounds bounds, Language language) {
        Interval interval = Interval.from(bounds);
        return bounds.isUnknown()
                ? Interval.UNKNOWN.print(language)
                : key.isInPercent() ? interval.printPercent(language) : interval.print(language);
    }

    /**
     * The comparison in words.
     *
     * @return for example {@code 115 → 130: +15, +13.04%}
     */
    @Override
    public String toString() {
        return print(Language.EN);
    }
}
