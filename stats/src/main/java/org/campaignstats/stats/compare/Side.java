package org.campaignstats.stats.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;

/** One of the two campaigns: what was rolled up for it, over which units, in which year. */
final class Side {
    private final RollUpResult result;
    private final CampaignId campaign;
    private final OptionalInt year;
    private final RegionTable regions;
    private final List<FigureKey> keys;
    private final Map<ComparedKey, Integer> places = new HashMap<>();
    private final Map<UnitId, Integer> order = new HashMap<>();

    Side(RollUpResult result, CampaignId campaign, OptionalInt year, RegionTable regions) {
        this.result = result;
        this.campaign = campaign;
        this.year = year;
        this.regions = regions;
        this.keys = result.keys();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).campaign().equals(campaign)) {
                places.put(ComparedKey.of(keys.get(i)), i);
            }
        }
        tree().depthFirst().forEach(unit -> order.put(unit.id(), order.size()));
    }

    CampaignId campaign() {
        return campaign;
    }

    /** The campaign as Chinese names it: 2010年 where its id is a year. */
    String chinese() {
        return campaign.text().matches("(19|20)[0-9]{2}") ? campaign + "年" : campaign.text();
    }

    UnitTree tree() {
        return result.tree();
    }

    RollUpResult result() {
        return result;
    }

    /** What was counted in the campaign, in the order of the result. */
    List<ComparedKey> keys() {
        return keys.stream()
                .filter(key -> key.campaign().equals(campaign))
                .map(ComparedKey::of)
                .toList();
    }

    /** The indicator of each key. */
    Map<ComparedKey, Indicator> indicators() {
        Map<ComparedKey, Indicator> indicators = new HashMap<>();
        tree().depthFirst().stream().limit(1).forEach(any -> {
            List<RolledFigure> figures = result.figures(any.id());
            places.forEach(
                    (key, place) -> indicators.put(key, figures.get(place).indicator()));
        });
        return indicators;
    }

    /** The figure of a unit of the tree; empty where nobody spoke of the key in the campaign. */
    Optional<RolledFigure> find(UnitId unit, ComparedKey key) {
        return find(result.figures(unit), key);
    }

    /** The figure of a key among all figures of a unit, so that they are made once for all keys. */
    Optional<RolledFigure> find(List<RolledFigure> ofUnit, ComparedKey key) {
        return Optional.ofNullable(places.get(key)).map(ofUnit::get);
    }

    /** The region of a unit; its id is the code of one where that is known and no region was given. */
    static Optional<RegionCode> region(ReportingUnit unit, RegionTable regions) {
        return unit.region()
                .or(() -> Optional.of(unit.id().text())
                        .filter(id -> id.matches("[0-9]{6}"))
                        .map(RegionCode::of)
                        .filter(code -> !regions.history(code).isEmpty()));
    }

    Optional<RegionCode> region(ReportingUnit unit) {
        return region(unit, regions);
    }

    /** Whether any unit is a region, so that the year matters. */
    boolean hasRegions() {
        return tree().depthFirst().stream().anyMatch(unit -> region(unit).isPresent());
    }

    /** The year, where one is needed. */
    int year() {
        return year.orElseThrow(() -> new IllegalArgumentException("The year of campaign '" + campaign
                + "' is not known from its id, so units whose region changed cannot be followed; set it with fromYear"
                + " or toYear"));
    }

    /** The units of the tree, without those that are in it only for another year. */
    List<ReportingUnit> unitsOfItsYear() {
        return tree().depthFirst().stream()
                .filter(unit -> !isOfAnotherYear(unit))
                .toList();
    }

    /** The units of the tree that are regions. */
    Map<RegionCode, List<ReportingUnit>> unitsByRegion() {
        Map<RegionCode, List<ReportingUnit>> units = new HashMap<>();
        for (ReportingUnit unit : tree().depthFirst()) {
            region(unit)
                    .ifPresent(code ->
                            units.computeIfAbsent(code, c -> new ArrayList<>()).add(unit));
        }
        return units;
    }

    /** Some units of the tree in its order. */
    List<ReportingUnit> inOrder(Collection<ReportingUnit> units) {
        return units.stream()
                .sorted(Comparator.comparing(unit -> order.getOrDefault(unit.id(), 0)))
                .toList();
    }

    /** Whether a unit is in the tree only for another year: its region did not exist in this one and nobody spoke of it. */
    boolean isOfAnotherYear(ReportingUnit unit) {
        return !isKnownToExist(unit) && !isTold(unit);
    }

    /** Whether the region of a unit existed in the year, or is none, or none that the table knows. */
    boolean isKnownToExist(ReportingUnit unit) {
        return region(unit)
                .filter(code -> !regions.history(code).isEmpty())
                .map(code -> regions.find(code, year()).isPresent())
                .orElse(true);
    }

    /** Whether anything was said of a unit itself in the campaign. */
    boolean isTold(ReportingUnit unit) {
        return result.figures(unit.id()).stream()
                .anyMatch(f ->
                        f.key().campaign().equals(campaign) && !f.statements().isEmpty());
    }

    /** Whether a unit is another or stands under it. */
    boolean isWithin(UnitId unit, UnitId top) {
        Optional<UnitId> at = Optional.of(unit);
        while (at.isPresent() && !at.get().equals(top)) {
            at = tree().find(at.get()).flatMap(ReportingUnit::parent);
        }
        return at.isPresent();
    }
}
