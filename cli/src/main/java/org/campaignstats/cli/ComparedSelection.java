package org.campaignstats.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.compare.ComparedFigure;
import org.campaignstats.stats.compare.ComparedKey;
import org.campaignstats.stats.compare.ComparisonResult;
import org.campaignstats.stats.compare.RankBy;
import org.campaignstats.stats.compare.Ranking;
import org.campaignstats.stats.compare.UnitCorrespondence;

/** Which figures and rankings of a comparison are asked for. */
final class ComparedSelection {
    private final ComparisonResult result;
    private final Set<ReportingUnit> named = new LinkedHashSet<>();
    private final List<RegionLevel> levels;
    private final List<ComparedKey> keys;

    ComparedSelection(ComparisonResult result, Selection selection, List<String> named, IndicatorCatalogue catalogue) {
        this.result = result;
        named.forEach(name -> this.named.add(unit(name)));
        this.levels = selection.levels.stream()
                .map(level -> RollUpOptions.constant("--level", level, RegionLevel.class))
                .toList();
        List<String> there = result.keys().stream()
                .map(key -> key.indicator().text())
                .distinct()
                .toList();
        Set<String> codes = selection.codes(there, catalogue);
        this.keys = result.keys().stream()
                .filter(key -> codes.isEmpty() || codes.contains(key.indicator().text()))
                .toList();
    }

    private ReportingUnit unit(String name) {
        return result.toTree()
                .find(name)
                .or(() -> result.fromTree().find(name))
                .orElseGet(() -> Selection.unit(result.toTree(), name));
    }

    /**
     * A ranking and what it is of.
     *
     * @param title the unit above those that are ranked, or their level
     * @param ranking the ranking
     */
    record Titled(String title, Ranking ranking) {}

    ComparisonResult result() {
        return result;
    }

    /** Whether units were named, so that they are shown even where nothing was said of them. */
    boolean isNamed() {
        return !named.isEmpty();
    }

    /** The units that are asked for: those named, also as a part of another, and of the levels named. */
    List<UnitCorrespondence> units() {
        return result.units().stream()
                .filter(one -> named.isEmpty()
                        || named.contains(one.unit())
                        || one.from().stream().anyMatch(named::contains))
                .filter(one -> levels.isEmpty()
                        || one.unit()
                                .region()
                                .map(code -> levels.contains(code.level()))
                                .orElse(false))
                .toList();
    }

    Stream<ComparedFigure> figures() {
        return units().stream().flatMap(this::figures);
    }

    Stream<ComparedFigure> figures(UnitCorrespondence one) {
        return result.figures(one).filter(figure -> keys.contains(figure.key()));
    }

    /** One ranking for each figure that anything was said of, under each unit that was named or of each level. */
    List<Titled> rankings(RankBy by) {
        List<Titled> rankings = new ArrayList<>();
        for (ComparedKey key : keys) {
            for (RegionLevel level : levels) {
                rankings.add(new Titled(level.name().toLowerCase(Locale.ROOT), result.rankLevel(level, key, by)));
            }
            if (levels.isEmpty()) {
                above().forEach(unit -> rankings.add(
                        new Titled(title(unit), result.rankUnder(unit.id().text(), key, by))));
            }
        }
        return rankings.stream().filter(titled -> isTold(titled.ranking())).toList();
    }

    private List<ReportingUnit> above() {
        return named.isEmpty() ? result.toTree().roots() : List.copyOf(named);
    }

    private static boolean isTold(Ranking ranking) {
        return !ranking.ranked().isEmpty() || ranking.unranked().stream().anyMatch(ComparedFigure::isTold);
    }

    /** The name and the id of a unit. */
    static String title(ReportingUnit unit) {
        String id = unit.id().text();
        return Optional.of(unit.name()).filter(id::equals).orElse(unit.name() + " " + id);
    }
}
