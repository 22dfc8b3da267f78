package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** The figures of every unit of a tree, and what was kept, found and contradicted on the way. Immutable. */
public final class RollUpResult {
    private final TreeIndex tree;
    private final List<KeyResult> results;
    private final IndicatorCatalogue catalogue;
    private final Map<CampaignId, Expectation> expectations;
    private final List<KeptOutcome> kept;
    private final List<Finding> findings;
    private final List<CampaignSummary> copies;
    private final List<FilingDifference> differences;
    private final int filings;

    RollUpResult(
            TreeIndex tree,
            List<KeyResult> results,
            IndicatorCatalogue catalogue,
            Map<CampaignId, Expectation> expectations,
            SortedOutcomes sorted,
            List<CampaignSummary> summaries) {
        this.tree = tree;
        this.results = results;
        this.catalogue = catalogue;
        this.expectations = new TreeMap<>(expectations);
        this.kept = sorted.kept();
        this.findings = sorted.findings();
        this.copies = sorted.copies().copies();
        this.differences = sorted.copies().differences();
        this.filings = summaries.size();
    }

    /**
     * The units that were rolled up.
     *
     * @return the tree
     */
    public UnitTree tree() {
        return tree.tree();
    }

    /**
     * The campaigns that filings are about.
     *
     * @return the ids, sorted
     */
    public List<CampaignId> campaigns() {
        return List.copyOf(expectations.keySet());
    }

    /**
     * Everything that was counted.
     *
     * @return the keys: campaigns by id, then indicators as the catalogue lists them, then ad-hoc ones by code
     */
    public List<FigureKey> keys() {
        return results.stream().map(r -> r.question.statements().key()).toList();
    }

    /**
     * All figures: every unit, depth first, with every key.
     *
     * @return a stream of units times keys
     */
    public Stream<RolledFigure> figures() {
        return tree().depthFirst().stream().flatMap(unit -> figures(unit.id()).stream());
    }

    /**
     * All figures of one unit.
     *
     * @param unit the unit
     * @return a figure for every key, in the order of {@link #keys}; none for a unit that is not in the tree
     */
    public List<RolledFigure> figures(UnitId unit) {
        if (!tree.contains(unit)) {
            return List.of();
        }
        int number = tree.number(unit);
        return results.stream().map(r -> new RolledFigure(r, number)).toList();
    }

    /**
     * All figures of one unit.
     *
     * @param unit the id or name of the unit
     * @return a figure for every key, in the order of {@link #keys}
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<RolledFigure> figures(String unit) {
        return figures(tree().get(unit).id());
    }

    /**
     * All figures of the units of one administrative level.
     *
     * @param level the level of their regions
     * @return the figures, units depth first; units without a region are left out
     */
    public List<RolledFigure> figures(RegionLevel level) {
        return tree().depthFirst().stream()
                .filter(unit -> unit.region().map(code -> code.level() == level).orElse(false))
                .flatMap(unit -> figures(unit.id()).stream())
                .toList();
    }

    /**
     * The figure of a unit and indicator.
     *
     * @param unit the id or name of the unit
     * @param indicator the code of the indicator, or a name or synonym that the catalogue has for it alone
     * @return the figure that is not broken down
     * @throws IllegalArgumentException if there is no such unit
     * @throws NoSuchElementException if nobody spoke of the indicator, or if it has figures of several campaigns or in
     *     several measures; then name the key
     */
    public RolledFigure get(String unit, String indicator) {
        UnitId id = tree().get(unit).id();
        List<RolledFigure> found = figures(id).stream()
                .filter(f -> f.key().breakdown().isEmpty() && isNamed(f, indicator))
                .toList();
        if (found.size() != 1) {
            List<String> keys = (found.isEmpty() ? figures(id) : found)
                    .stream().map(f -> f.key().toString()).toList();
            throw new NoSuchElementException((found.isEmpty() ? "No figure '" : "Several figures '") + indicator
                    + "' at unit '" + unit + "'. " + (found.isEmpty() ? "There are: " : "Ask for one of the keys: ")
                    + String.join(", ", keys));
        }
        return found.get(0);
    }

    /**
     * The figure of a unit and key.
     *
     * @param unit the unit
     * @param key campaign, indicator, breakdown and measure
     * @return the figure; empty if the unit is not in the tree or nobody spoke of the key
     */
    public Optional<RolledFigure> find(UnitId unit, FigureKey key) {
        return figures(unit).stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /**
     * The figure of a unit in one campaign.
     *
     * @param unit the unit
     * @param campaign the campaign
     * @param indicator the indicator
     * @return the figures that are not broken down, one for each measure; none if there are none
     */
    public List<RolledFigure> find(UnitId unit, CampaignId campaign, IndicatorCode indicator) {
        return figures(unit).stream()
                .filter(f -> f.key().campaign().equals(campaign)
                        && f.key().indicator().equals(indicator)
                        && f.key().breakdown().isEmpty())
                .toList();
    }

    /**
     * The figures that contradict themselves.
     *
     * @return the figures with at least one discrepancy, units depth first
     */
    public List<RolledFigure> contradicted() {
        return figures().filter(RolledFigure::isContradicted).toList();
    }

    /**
     * What was kept and not added, with the reason.
     *
     * @return the outcomes in a fixed order
     */
    public List<KeptOutcome> kept() {
        return kept;
    }

    /**
     * What was found wrong with the filings: outcomes about units that are not in the tree, copies that were left out.
     *
     * @return the findings in order; usually none
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The filings that were left out because another one of the same filer, campaign, kind and revision says the same.
     *
     * @return the copies by campaign and filer; of earlier revisions none is listed
     */
    public List<CampaignSummary> copies() {
        return copies;
    }

    /**
     * The figures that two filings of the same filer, campaign, kind and revision give differently; both were kept.
     *
     * @return one for each such figure, in a fixed order
     */
    public List<FilingDifference> differences() {
        return differences;
    }

    /**
     * The units at and below one that filed anything for a campaign, of those whose own level is expected to report.
     *
     * @param unit the unit
     * @param campaign the campaign
     * @return the units in the order of the tree
     */
    public List<ReportingUnit> filed(UnitId unit, CampaignId campaign) {
        return expected(unit, campaign, true);
    }

    /**
     * The units at and below one that filed nothing for a campaign, of those whose own level is expected to report.
     *
     * @param unit the unit
     * @param campaign the campaign
     * @return the units in the order of the tree; in an open tree more may be missing
     */
    public List<ReportingUnit> notFiled(UnitId unit, CampaignId campaign) {
        return expected(unit, campaign, false);
    }

    private List<ReportingUnit> expected(UnitId unit, CampaignId campaign, boolean filed) {
        Expectation expectation = expectations.get(campaign);
        List<ReportingUnit> units = new ArrayList<>();
        if (expectation == null || !tree.contains(unit)) {
            return units;
        }
        int number = tree.number(unit);
        for (int u = number; u < tree.end(number); u++) {
            if (expectation.isExpected(u) && expectation.hasFiled(u) == filed) {
                units.add(tree.unit(u));
            }
        }
        return units;
    }

    private boolean isNamed(RolledFigure figure, String indicator) {
        return figure.key().indicator().text().equals(indicator)
                || catalogue
                        .matchOne(indicator)
                        .filter(figure.indicator()::equals)
                        .isPresent();
    }

    /**
     * The size of the result.
     *
     * @return for example {@code 13 units, 29 figures each, campaigns: 2011, filings: 1}
     */
    @Override
    public String toString() {
        return tree.size() + " units, " + results.size() + " figures each, campaigns: "
                + campaigns().stream().map(CampaignId::text).collect(Collectors.joining(", ")) + ", filings: "
                + filings;
    }
}
