package org.campaignstats.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;
import picocli.CommandLine.Option;

/** Which figures of a result are asked for. */
final class Selection {
    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Only units of this level: province, city, county (repeatable).")
    List<String> levels = new ArrayList<>();

    @Option(
            names = "--indicator",
            paramLabel = "INDICATOR",
            description = "Only this indicator, by code or name (repeatable).")
    List<String> indicators = new ArrayList<>();

    /** The units that are asked for, in the order of the tree; all where none is named. */
    List<ReportingUnit> units(UnitTree tree, List<String> named) {
        Set<ReportingUnit> wanted = new LinkedHashSet<>();
        named.forEach(name -> wanted.add(unit(tree, name)));
        List<RegionLevel> wantedLevels = levels.stream()
                .map(level -> RollUpOptions.constant("--level", level, RegionLevel.class))
                .toList();
        return tree.depthFirst().stream()
                .filter(unit -> named.isEmpty() || wanted.contains(unit))
                .filter(unit -> wantedLevels.isEmpty()
                        || unit.region()
                                .map(code -> wantedLevels.contains(code.level()))
                                .orElse(false))
                .toList();
    }

    /** Says which units no level can ask for. */
    void noteUnitsWithoutLevel(UnitTree tree, PrintStream err, Language language) {
        List<String> without = tree.depthFirst().stream()
                .filter(unit -> unit.region().isEmpty())
                .map(ReportingUnit::name)
                .toList();
        if (!levels.isEmpty() && !without.isEmpty()) {
            err.println(language.pick(
                    "note: --level leaves out units that are no region: " + String.join(" ", without),
                    "提示：--level不包括不是行政区划的单位：" + String.join("、", without)));
        }
    }

    /** A unit by id or name, or by the name of its region. */
    static ReportingUnit unit(UnitTree tree, String name) {
        return tree.find(name).orElseGet(() -> {
            ReadOptions defaults = ReadOptions.defaults();
            int year = defaults.yearFor(java.util.OptionalInt.empty());
            List<ReportingUnit> byRegion = defaults.regions().names().candidates(name, year).stream()
                    .flatMap(region -> tree.depthFirst().stream()
                            .filter(unit ->
                                    unit.region().filter(region.code()::equals).isPresent()))
                    .toList();
            return byRegion.size() == 1 ? byRegion.get(0) : tree.get(name);
        });
    }

    /** The figures of these units that are of an indicator that is asked for. */
    Stream<RolledFigure> figures(RollUpResult result, List<ReportingUnit> units, IndicatorCatalogue catalogue) {
        Set<String> codes = codes(codes(result), catalogue);
        return units.stream()
                .flatMap(unit -> result.figures(unit.id()).stream())
                .filter(figure -> codes.isEmpty()
                        || codes.contains(figure.key().indicator().text()));
    }

    /** The codes of the indicators that are asked for, of which at least one must be there; none where all are. */
    Set<String> codes(List<String> there, IndicatorCatalogue catalogue) {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : indicators) {
            codes.add(name);
            catalogue.match(name).stream().map(Indicator::code).forEach(code -> codes.add(code.text()));
        }
        if (!codes.isEmpty() && there.stream().noneMatch(codes::contains)) {
            throw unspoken(there, indicators);
        }
        return codes;
    }

    /** The refusal of indicators that are not among those that there are. */
    static IllegalArgumentException unspoken(List<String> there, List<String> asked) {
        return new IllegalArgumentException("Nobody spoke of '" + String.join("', '", asked)
                + "'. Indicators in the filings are: " + String.join(", ", there));
    }

    /** The codes of the indicators of a result, in its order. */
    static List<String> codes(RollUpResult result) {
        return result.keys().stream()
                .map(key -> key.indicator().text())
                .distinct()
                .toList();
    }
}
