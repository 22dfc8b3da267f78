package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.combination.Combination;

/**
 * One figure of one unit, rolled up: between which bounds the truth lies if the reports are true, the number to quote,
 * who reported, and what contradicts it.
 *
 * <p>It has no {@code equals}: to compare two results, compare what {@code RollUpJson} writes of them.
 */
public final class RolledFigure {
    private static final BigDecimal ROUNDING = new BigDecimal("0.000000000001");
    private static final int QUOTED_DECIMALS = 2;

    private final KeyResult result;
    private final int unit;

    RolledFigure(KeyResult result, int unit) {
        this.result = result;
        this.unit = unit;
    }

    /**
     * The unit.
     *
     * @return the unit that the figure is of
     */
    public ReportingUnit unit() {
        return result.question.tree().unit(unit);
    }

    /**
     * What the figure counts.
     *
     * @return campaign, indicator, breakdown and measure
     */
    public FigureKey key() {
        return result.question.statements().key();
    }

    /**
     * The indicator with its names.
     *
     * @return the indicator of the catalogue, or an ad-hoc one
     */
    public Indicator indicator() {
        return result.question.statements().indicator();
    }

    /**
     * Between which numbers the unit's total lies, own level and all units below.
     *
     * @return the bounds in the measure of the {@link #key}
     */
    public Bounds bounds() {
        return result.combined.whole.get(unit);
    }

    /**
     * The unit's own level. Where a total of a unit without units under it was given, levels that are not in the tree may
     * lie between its own level and its total, so that the own level can be less than the total.
     *
     * @return its bounds and where they come from
     */
    public RolledPart own() {
        return result.own(unit);
    }

    /**
     * All units below, without the own level.
     *
     * @return the bounds and where they come from; empty for a unit that has no units under it
     */
    public Optional<RolledPart> findUnder() {
        return result.question.tree().isLeaf(unit) ? Optional.empty() : Optional.of(result.under(unit));
    }

    /**
     * All units below, without the own level.
     *
     * @return the bounds and where they come from
     * @throws java.util.NoSuchElementException for a unit that has no units under it
     */
    public RolledPart under() {
        return findUnder()
                .orElseThrow(() -> new java.util.NoSuchElementException(
                        "Unit '" + unit().id() + "' has no units under it; ask own() or bounds()"));
    }

    /**
     * The single number to quote, as said: it may lie outside the bounds where reports contradict each other.
     *
     * @return the number in the measure of the {@link #key}; empty where the {@link #kind} is {@link FigureKind#OPEN} or
     *     {@link FigureKind#UNDEFINED}
     */
    public Optional<BigDecimal> number() {
        if (result.isUndefined(unit)) {
            return Optional.empty();
        }
        return filed().map(s -> s.outcome().baseFigure().number().orElseThrow())
                .or(() -> result.sum(unit))
                .or(this::implied);
    }

    /** The only number that is possible; of a rate that is known up to the rounding of its quotient, two decimals. */
    private Optional<BigDecimal> implied() {
        Bounds bounds = bounds();
        boolean quotient = combination().isMean()
                && bounds.upper()
                        .filter(upper -> upper.subtract(bounds.lower()).compareTo(ROUNDING) <= 0)
                        .isPresent();
        if (bounds.isPoint() || !quotient) {
            return Optional.of(bounds).filter(Bounds::isPoint).map(Bounds::lower);
        }
        return Optional.of(bounds.lower().setScale(QUOTED_DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * Where the single number comes from.
     *
     * @return the kind of figure
     */
    public FigureKind kind() {
        if (result.isUndefined(unit)) {
            return FigureKind.UNDEFINED;
        }
        if (filed().isPresent()) {
            return FigureKind.FILED;
        }
        if (result.sum(unit).isPresent()) {
            return FigureKind.SUM;
        }
        return implied().isPresent() ? FigureKind.IMPLIED : FigureKind.OPEN;
    }

    /**
     * What was stated of the own level and the units below, added up; never a total, only what there is of it so far.
     *
     * @return the sum of the stated numbers, without the unit's own total; empty where none was stated
     */
    public Optional<BigDecimal> statedSum() {
        return result.numbers().statedSum(unit);
    }

    /**
     * Who reported the figure among the units at and below this one.
     *
     * @return the coverage; empty in an open tree, where it cannot be said who is missing
     */
    public Optional<Coverage> findCoverage() {
        return result.question.tree().isOpen()
                ? Optional.empty()
                : Optional.of(Coverage.of(
                        result.question, unit, result.question.tree().end(unit)));
    }

    /**
     * Who reported the figure among the units at and below this one.
     *
     * @return the coverage
     * @throws java.util.NoSuchElementException in an open tree, where it cannot be said who is missing
     */
    public Coverage coverage() {
        return findCoverage()
                .orElseThrow(() -> new java.util.NoSuchElementException(
                        "Coverage is unknown: the unit tree is open, so that units may be missing from it"));
    }

    /**
     * What contradicts itself at this unit.
     *
     * @return the discrepancies in the order event, own, group, under, whole, breakdown, each with what would explain it;
     *     usually none
     */
    public List<Discrepancy> discrepancies() {
        return result.discrepancies(unit);
    }

    /**
     * The outcomes about this unit that the figure rests on, with those of several units under it together and of
     * activities that it is the lowest unit above the organisers of; those about the units below are theirs.
     *
     * @return the statements in a fixed order; none where nothing was said about the unit itself
     */
    public List<Statement> statements() {
        KeyStatements said = result.question.statements();
        if (said.groups().isEmpty() && said.jointActivities().isEmpty()) {
            return List.copyOf(ownStatements());
        }
        List<Statement> statements = new ArrayList<>(ownStatements());
        TreeIndex tree = result.question.tree();
        said.groups().forEach((group, together) -> {
            if (tree.parent(group.first()) == unit) {
                statements.addAll(together.all());
            }
        });
        said.jointActivities().stream()
                .filter(joint -> tree.lowestAbove(joint.organisers()) == unit)
                .forEach(joint -> statements.addAll(joint.statements()));
        return List.copyOf(statements);
    }

    /**
     * What activities of the unit give that were added up before the roll-up, beside {@link #statements}.
     *
     * @return the sums of each filing; none where all were statements
     */
    public List<ActivitySums> activitySums() {
        return result.question.statements().activitySums(unit);
    }

    boolean isContradicted() {
        return result.isContradicted(unit);
    }

    /** The outcomes about this unit alone. */
    List<Statement> ownStatements() {
        return result.question.statements().said(unit).all();
    }

    /**
     * Whether anything was stated about this unit or one below it; else its bounds are only what a total above leaves.
     *
     * @return true where there is a statement, even a blank
     */
    public boolean isTold() {
        return result.isTold(unit);
    }

    /**
     * Whether the figure covers all units there are, or only those that occurred in the batch.
     *
     * @return true in an open tree where the unit has units under it and no total of it was given
     */
    public boolean isOfOccurringUnitsOnly() {
        TreeIndex tree = result.question.tree();
        return tree.isOpen()
                && !tree.isLeaf(unit)
                && !result.question.about(unit).givesTotal();
    }

    /**
     * Whether units at or below this one held activities together that several of them may have counted, so that what they
     * did together may be less or more than the sum of their figures.
     *
     * @return true where a joint activity of the {@link #key} has an organiser at or below the unit
     */
    public boolean sharesActivities() {
        return result.sharesActivities(unit);
    }

    /** How figures of this kind combine. */
    Combination combination() {
        return result.question.combination();
    }

    /** The units above this one, the nearest first. */
    List<UnitId> unitsAbove() {
        TreeIndex tree = result.question.tree();
        List<UnitId> above = new ArrayList<>();
        for (int u = unit; tree.hasParent(u); u = tree.parent(u)) {
            above.add(tree.unit(tree.parent(u)).id());
        }
        return above;
    }

    /**
     * How the figure came about: what was stated, where, and what follows for the own level and the units below.
     *
     * @return a tree of lines without a line break at the end
     */
    public String explain() {
        return explain(Language.EN);
    }

    /**
     * How the figure came about: what was stated, where, and what follows for the own level and the units below.
     *
     * @param language the language of the words beside names and figures
     * @return a tree of lines without a line break at the end
     */
    public String explain(Language language) {
        return new Explanation(result, unit, language).toString();
    }

    /**
     * The number as it is best quoted, with its measure.
     *
     * @return the filed total as printed, {@code 12.5万份}; a sum or an implied number with thousands separated; empty
     *     where there is none
     */
    public Optional<String> printed() {
        Optional<String> filed =
                filed().map(s -> s.outcome().figure()).map(f -> isComplete(f) ? f.toString() : f + measureOfFiled());
        return filed.or(() -> number().map(n ->
                Bounds.exactly(n).print() + key().measure().map(Measure::name).orElse("")));
    }

    /** A print with its measure, or a word for zero, which has none. */
    private static boolean isComplete(PrintedFigure figure) {
        return figure.measure().isPresent() || figure.figure().equals(Stated.zeroInWords());
    }

    private Optional<Statement> filed() {
        return result.isUndefined(unit) ? Optional.empty() : result.numbers().filed(unit);
    }

    private String measureOfFiled() {
        return filed().flatMap(s -> s.outcome().measure())
                .or(() -> key().measure())
                .map(Measure::name)
                .orElse("");
    }

    /**
     * The figure in one line.
     *
     * @param language the language
     * @return for example {@code 12.5万份, 124,500–125,500 (上报合计)}
     */
    public String in(Language language) {
        if (result.isUndefined(unit)) {
            return kind().words(language);
        }
        return printed().map(p -> p + ", ").orElse("") + bounds().print(language) + " (" + kind().words(language) + ")";
    }

    /**
     * The figure in one line.
     *
     * @return for example {@code 12.5万份, 124,500–125,500 (filed total)}
     */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
