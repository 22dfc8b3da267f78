package org.campaignstats.stats.compare;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/**
 * Two campaigns compared: the figures of every unit, and which units are compared with which. Immutable.
 *
 * <p>Units of the later campaign come in the order of their tree, then those of the earlier campaign that have no
 * counterpart. Units that are in a tree only for the year of another campaign are left out.
 */
public final class ComparisonResult {
    private final Side from;
    private final Side to;
    private final RegionTable regions;
    private final List<UnitCorrespondence> units;
    private final FigureRows rows;

    ComparisonResult(Side from, Side to, RegionTable regions) {
        this.from = from;
        this.to = to;
        this.regions = regions;
        this.units = List.copyOf(Correspondences.of(from, to, regions));
        this.rows = new FigureRows(from, to, units);
    }

    /**
     * The earlier campaign.
     *
     * @return its id
     */
    public CampaignId from() {
        return from.campaign();
    }

    /**
     * The later campaign.
     *
     * @return its id
     */
    public CampaignId to() {
        return to.campaign();
    }

    /**
     * The units of the earlier campaign.
     *
     * @return their tree
     */
    public UnitTree fromTree() {
        return from.tree();
    }

    /**
     * The units of the later campaign.
     *
     * @return their tree
     */
    public UnitTree toTree() {
        return to.tree();
    }

    /**
     * Which units are compared with which.
     *
     * @return one for each unit that is listed
     */
    public List<UnitCorrespondence> units() {
        return units;
    }

    /**
     * Everything that was counted in either campaign.
     *
     * @return the keys in the order of the later campaign; each that only the earlier has follows the one that it follows
     *     there
     */
    public List<ComparedKey> keys() {
        return rows.keys();
    }

    /**
     * All figures: every unit, with every key.
     *
     * @return a stream of units times keys
     */
    public Stream<ComparedFigure> figures() {
        return units.stream().flatMap(rows::of);
    }

    /**
     * All figures of corresponding units.
     *
     * @param one one of the {@link #units}
     * @return a figure for every key
     */
    public Stream<ComparedFigure> figures(UnitCorrespondence one) {
        return rows.of(one);
    }

    /**
     * All figures of a unit.
     *
     * @param unit the unit of the later campaign, or one of the earlier that has no counterpart
     * @return a figure for every key; none for a unit that is not listed
     */
    public List<ComparedFigure> figures(UnitId unit) {
        return units.stream()
                .filter(one -> one.unit().id().equals(unit))
                .flatMap(rows::of)
                .toList();
    }

    /**
     * All figures of a unit.
     *
     * @param unit the id or name of the unit
     * @return a figure for every key; none for a unit that is compared as part of another
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<ComparedFigure> figures(String unit) {
        return figures(unit(unit).id());
    }

    /**
     * The figure of a unit and key.
     *
     * @param unit the unit
     * @param key indicator, breakdown and measure
     * @return the figure; empty if the unit is not listed or nobody spoke of the key
     */
    public Optional<ComparedFigure> find(UnitId unit, ComparedKey key) {
        return rows.keys().contains(key)
                ? units.stream()
                        .filter(one -> one.unit().id().equals(unit))
                        .findFirst()
                        .flatMap(one -> rows.of(one, List.of(key)).findFirst())
                : Optional.empty();
    }

    /**
     * The figure of a unit and indicator.
     *
     * @param unit the id or name of the unit
     * @param indicator the code of the indicator, or one of its names
     * @return the figure that is not broken down
     * @throws IllegalArgumentException if there is no such unit
     * @throws NoSuchElementException if the unit is compared as a part of another, nobody spoke of the indicator, or it has
     *     figures in several measures; then name the key
     */
    public ComparedFigure get(String unit, String indicator) {
        ReportingUnit asked = unit(unit);
        return find(asked.id(), key(indicator))
                .orElseThrow(() -> new NoSuchElementException("Unit '" + unit + "' is not compared by itself"
                        + units.stream()
                                .filter(one -> one.from().contains(asked))
                                .map(one -> "; ask for '" + one.unit().id() + "': " + one)
                                .findFirst()
                                .orElse("")));
    }

    /**
     * The key of an indicator.
     *
     * @param indicator the code of the indicator, or one of its names
     * @return the key that is not broken down
     * @throws NoSuchElementException if nobody spoke of the indicator, or it was counted in several measures
     */
    public ComparedKey key(String indicator) {
        List<ComparedKey> found = keys().stream()
                .filter(key -> key.breakdown().isEmpty() && isNamed(rows.indicator(key), indicator))
                .toList();
        if (found.size() != 1) {
            throw new NoSuchElementException(
                    found.isEmpty()
                            ? "Nobody spoke of '" + indicator + "'. There are: " + listed(keys())
                            : "Several figures '" + indicator + "'. Ask for one of the keys: " + listed(found));
        }
        return found.get(0);
    }

    private static String listed(List<ComparedKey> keys) {
        return String.join(", ", keys.stream().map(ComparedKey::toString).toList());
    }

    private static boolean isNamed(Indicator indicator, String name) {
        return indicator.code().text().equals(name)
                || indicator.chineseName().equals(name)
                || indicator.englishName().filter(name::equals).isPresent()
                || indicator.synonyms().contains(name);
    }

    /**
     * The units of the later campaign that report to one, ranked by a figure.
     *
     * @param unit the id or name of the unit above them
     * @param key what is ranked; see {@link #key}
     * @param by what they are ranked by
     * @return the ranking
     * @throws IllegalArgumentException if there is no such unit
     */
    public Ranking rankUnder(String unit, ComparedKey key, RankBy by) {
        Optional<UnitId> parent = Optional.of(unit(unit).id());
        return rank(later -> later.parent().equals(parent), key, by);
    }

    /**
     * The units of the later campaign of one administrative level, ranked by a figure.
     *
     * @param level the level of their regions; units without a region are left out
     * @param key what is ranked; see {@link #key}
     * @param by what they are ranked by
     * @return the ranking
     */
    public Ranking rankLevel(RegionLevel level, ComparedKey key, RankBy by) {
        return rank(
                later -> later.region().filter(code -> code.level() == level).isPresent(), key, by);
    }

    private Ranking rank(Predicate<ReportingUnit> which, ComparedKey key, RankBy by) {
        List<ComparedKey> one = keys().stream().filter(key::equals).toList();
        return Ranking.of(
                units.stream()
                        .filter(unit -> unit.to().filter(which).isPresent())
                        .flatMap(unit -> rows.of(unit, one))
                        .toList(),
                by);
    }

    /**
     * What a reader must know of the comparison as a whole.
     *
     * @return that changes of regions may be unknown, where a unit has no counterpart and the region table is not complete
     *     for both years; else nothing
     */
    public List<Message> notes() {
        return ComparisonNotes.of(from, to, regions, units);
    }

    private ReportingUnit unit(String idOrName) {
        return to.tree()
                .find(idOrName)
                .or(() -> from.tree().find(idOrName))
                .orElseGet(() -> to.tree().get(idOrName));
    }
}
