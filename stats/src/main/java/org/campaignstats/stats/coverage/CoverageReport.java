package org.campaignstats.stats.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.immutables.value.Value;

/**
 * Completeness and timeliness of one campaign: who filed, when and with what left out, and who is missing, of the units at
 * and below one.
 *
 * <p>Only in a closed tree can be said who is missing. In an open one the report lists who filed; {@link #counts}, {@link
 * #levels}, {@link #innerUnits}, {@link #indicators} and {@link #heldBefore} are empty. Lists are in the order of the tree,
 * and of the catalogue.
 */
@Value.Immutable
public abstract class CoverageReport {
    CoverageReport() {}

    /**
     * The campaign.
     *
     * @return the campaign that was to be reported on
     */
    public abstract CampaignId campaign();

    /**
     * The tree of the units.
     *
     * @return the tree that was rolled up
     */
    public abstract UnitTree tree();

    /**
     * The unit at and below which the report looks.
     *
     * @return the unit asked for, else the root of a closed tree; empty for the whole of an open one
     */
    public abstract Optional<ReportingUnit> top();

    /**
     * The last day on which a filing is on time.
     *
     * @return the deadline; empty where none was given, and then nobody is on time or late
     */
    public abstract Optional<LocalDate> deadline();

    /**
     * The units whose own level is expected to report; in an open tree those that filed.
     *
     * @return the units
     */
    public abstract List<UnitCoverage> units();

    /**
     * The units that filed although their own level is not expected to report.
     *
     * @return the units, which no count holds
     */
    public abstract List<UnitCoverage> otherFilers();

    /**
     * The filers that are not in the tree.
     *
     * @return their ids, sorted; of the whole batch
     */
    public abstract List<UnitId> strangers();

    /**
     * How many are expected, filed and missing.
     *
     * @return the counts of all {@link #units}; empty in an open tree
     */
    public abstract Optional<FilingCounts> counts();

    /**
     * The same by administrative level.
     *
     * @return the levels that have an expected unit, the highest first, units without a region last
     */
    public abstract List<LevelCoverage> levels();

    /**
     * The same for each unit that has units under it.
     *
     * @return the inner units that have an expected unit at or below them
     */
    public abstract List<InnerUnitCoverage> innerUnits();

    /**
     * Who gave each figure.
     *
     * @return one for each indicator, breakdown and measure that occurs in the campaign
     */
    public abstract List<IndicatorCoverage> indicators();

    /**
     * The indicators on which a unit that says nothing is called silent: those the caller named, else those of which more
     * than half of the filers of a report, in the whole tree, gave a figure about themselves, a blank counted.
     *
     * @return the indicators
     */
    public abstract List<Indicator> expectedIndicators();

    /**
     * The earlier campaign.
     *
     * @return the campaign; empty where none was given
     */
    public abstract Optional<CampaignId> previous();

    /**
     * How much of the top unit's totals in the earlier campaign the missing units held.
     *
     * @return one for each additive indicator and stock of which anything was said; none without an earlier campaign or
     *     without missing units
     */
    public abstract List<HeldBefore> heldBefore();

    /**
     * Whether it can be said who is missing.
     *
     * @return true where the tree is closed
     */
    public boolean isClosed() {
        return tree().isClosed();
    }

    /**
     * The unit that another reports to.
     *
     * @param unit a unit of the tree
     * @return its parent; empty at the top of the tree
     */
    public Optional<ReportingUnit> parent(ReportingUnit unit) {
        return unit.parent().flatMap(tree()::find);
    }

    /**
     * The units that have not filed.
     *
     * @return the units; none in an open tree
     */
    public List<ReportingUnit> missing() {
        return units().stream()
                .filter(UnitCoverage::isMissing)
                .map(UnitCoverage::unit)
                .toList();
    }

    /**
     * The list that one telephones through: first who is missing, then who filed only a plan, who is late, who left
     * figures blank, who is silent on an expected indicator. Each unit is on it once, with everything to be asked of it.
     *
     * @return the calls, by reason; those of one reason by the unit that they report to
     */
    public List<Call> calls() {
        Map<Call.Reason, Map<Optional<UnitId>, List<Call>>> calls = new EnumMap<>(Call.Reason.class);
        Stream.concat(units().stream(), otherFilers().stream())
                .forEach(unit -> Call.Reason.of(unit)
                        .ifPresent(reason -> calls.computeIfAbsent(reason, r -> new LinkedHashMap<>())
                                .computeIfAbsent(unit.unit().parent(), p -> new ArrayList<>())
                                .add(new Call(reason, unit, parent(unit.unit())))));
        return calls.values().stream()
                .flatMap(ofReason -> ofReason.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The report with only the units of some administrative levels listed. What is counted stays as it is.
     *
     * @param levels the levels
     * @return the report with fewer units, and fewer calls
     */
    public CoverageReport ofLevels(Collection<RegionLevel> levels) {
        Predicate<UnitCoverage> listed =
                unit -> unit.level().filter(levels::contains).isPresent();
        return builder()
                .from(this)
                .units(units().stream().filter(listed).toList())
                .otherFilers(otherFilers().stream().filter(listed).toList())
                .build();
    }

    /**
     * The report with only what is about some indicators. Who filed and when stays as it is.
     *
     * @param indicators the indicators
     * @return the report without the blanks, silences and figures of others
     */
    public CoverageReport ofIndicators(Collection<Indicator> indicators) {
        Set<IndicatorCode> codes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
        return builder()
                .from(this)
                .units(units().stream().map(unit -> unit.of(codes)).toList())
                .otherFilers(otherFilers().stream().map(unit -> unit.of(codes)).toList())
                .expectedIndicators(expectedIndicators().stream()
                        .filter(i -> codes.contains(i.code()))
                        .toList())
                .indicators(indicators().stream()
                        .filter(i -> codes.contains(i.key().indicator()))
                        .toList())
                .heldBefore(heldBefore().stream()
                        .filter(h -> codes.contains(h.key().indicator()))
                        .toList())
                .build();
    }

    /**
     * The report in one line.
     *
     * @return for example {@code 2011: 1 of 13 units filed, 7.6%; 12 to telephone}
     */
    @Override
    public String toString() {
        return campaign() + ": "
                + counts().map(c -> c.filed() + " of " + c.expected() + " units filed, " + c.reportingRate())
                        .orElseGet(() -> units().size() + " filed, who is missing cannot be said")
                + "; " + calls().size() + " to telephone";
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CoverageReport}. */
    static final class Builder extends ImmutableCoverageReport.Builder {
        Builder() {}
    }
}
