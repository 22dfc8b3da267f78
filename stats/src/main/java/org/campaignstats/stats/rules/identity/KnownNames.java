package org.campaignstats.stats.rules.identity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionNames;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.Filing;

/**
 * The names that one unit goes by: that of the tree, and those of its region in the year of the campaign, or in any year
 * where it did not exist then or none is known. The name that an open tree has for a region comes from the filings and says
 * nothing.
 */
final class KnownNames {
    private static final int NOW = Integer.MAX_VALUE;
    private static final int MOST_SHOWN = 3;
    private static final int SHORTEST = 2;

    private final UnitId unit;
    private final UnitTree tree;
    private final RegionTable regions;
    private final OptionalInt year;
    private final List<Region> ofRegion;
    private final Optional<String> inTree;

    private KnownNames(UnitId unit, Filing filing) {
        this.unit = unit;
        this.tree = filing.context().tree();
        this.regions = filing.context().regions();
        this.year = filing.year();
        this.ofRegion = UnitRegion.of(unit, filing).stream()
                .flatMap(code -> inYear(code).map(List::of).orElseGet(() -> regions.history(code)).stream())
                .toList();
        this.inTree = tree.find(unit)
                .filter(known -> tree.isClosed() || ofRegion.isEmpty())
                .map(ReportingUnit::name);
    }

    static KnownNames of(UnitId unit, Filing filing) {
        return new KnownNames(unit, filing);
    }

    private Optional<Region> inYear(RegionCode code) {
        return year.isPresent() ? regions.find(code, year.getAsInt()) : Optional.empty();
    }

    boolean isEmpty() {
        return ofRegion.isEmpty() && inTree.isEmpty();
    }

    /** Whether a printed name is one of them. */
    boolean include(String printed) {
        String plain = withoutSpace(printed);
        return inTree.filter(name -> isOfTree(plain, withoutSpace(name))).isPresent()
                || ofRegion.stream().anyMatch(region -> isOfRegion(printed, region));
    }

    /** Whether a printed name begins with one of them and goes on, as 宁波市区 does. */
    boolean begin(String printed) {
        return IntStream.range(SHORTEST, printed.length())
                .mapToObj(length -> printed.substring(0, length))
                .anyMatch(this::include);
    }

    /** A unit without a region goes by any abbreviation: 高新区 is 宁波国家高新技术产业开发区. */
    private boolean isOfTree(String printed, String name) {
        return printed.equals(name) || ofRegion.isEmpty() && (abbreviates(printed, name) || abbreviates(name, printed));
    }

    private boolean isOfRegion(String printed, Region region) {
        int then = yearOf(region);
        RegionNames names = regions.names();
        return Stream.concat(
                        names.candidates(printed, region.code(), then).stream(),
                        names.candidatesInText(printed, region.code(), then).stream())
                .anyMatch(found -> found.code().equals(region.code()));
    }

    /** A year in which the region had its name: that of the campaign where it did. */
    private int yearOf(Region region) {
        return year.isPresent() && region.existedIn(year.getAsInt())
                ? year.getAsInt()
                : region.lastYear().orElse(NOW);
    }

    /** The other units and regions that a printed name is one of, the first few. */
    List<String> others(String printed) {
        Stream<String> units = tree
                .find(printed)
                .filter(other -> !other.id().equals(unit))
                .map(other -> other.id() + " " + other.name())
                .stream();
        Stream<String> places = regions.names().candidatesInText(printed, year.orElse(NOW)).stream()
                .map(Region::toString);
        return Stream.concat(units, places).distinct().limit(MOST_SHOWN).toList();
    }

    /** Whether the unit has no name of that time that is not here: not so in a year of which regions are left out. */
    boolean areComplete() {
        boolean regionsKnown = year.isPresent()
                && (regions.isCompleteFor(year.getAsInt())
                        || ofRegion.stream()
                                .anyMatch(region -> region.firstYear().isPresent()));
        return !ofRegion.isEmpty() && (inTree.isPresent() || regionsKnown);
    }

    private static boolean abbreviates(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    /** The code with the name that is known best. */
    @Override
    public String toString() {
        return unit + " "
                + inTree.orElseGet(() -> ofRegion.get(ofRegion.size() - 1).name());
    }
}
