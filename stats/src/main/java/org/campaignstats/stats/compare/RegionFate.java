package org.campaignstats.stats.compare;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;

/** What became of a region until a year: itself, or the regions that took its place, over any number of steps. */
final class RegionFate {
    private final RegionTable regions;
    private final int year;
    private final Predicate<RegionCode> isReportedOf;
    private final Set<Lifetime> seen = new HashSet<>();
    private final Set<RegionCode> codes = new TreeSet<>();
    private boolean partlyUnknown;

    private RegionFate(RegionTable regions, int year, Predicate<RegionCode> isReportedOf) {
        this.regions = regions;
        this.year = year;
        this.isReportedOf = isReportedOf;
    }

    /** A region apart from its parent, which depends on the year in which it is looked up. */
    private record Lifetime(RegionCode code, String name, OptionalInt firstYear, OptionalInt lastYear) {
        static Lifetime of(Region region) {
            return new Lifetime(region.code(), region.name(), region.firstYear(), region.lastYear());
        }
    }

    /** The fate of a region; in the year in which it ends it is itself if it is reported of, else what takes its place. */
    static RegionFate of(Region region, RegionTable regions, int year, Predicate<RegionCode> isReportedOf) {
        RegionFate fate = new RegionFate(regions, year, isReportedOf);
        fate.follow(region);
        return fate;
    }

    /** The codes of the regions that it became. */
    Set<RegionCode> codes() {
        return codes;
    }

    /** Whether a part of it ended and the table does not say what took its place. */
    boolean isPartlyUnknown() {
        return partlyUnknown;
    }

    private void follow(Region region) {
        if (!seen.add(Lifetime.of(region))) {
            return;
        }
        boolean ends = region.lastYear().orElse(Integer.MAX_VALUE) <= year;
        if (region.existedIn(year) && (!ends || isReportedOf.test(region.code()))) {
            codes.add(region.code());
        } else if (!ends) {
            partlyUnknown = true;
        } else if (region.successors().isEmpty()) {
            followOr(renamed(region), region.existedIn(year) ? Optional.of(region.code()) : Optional.empty());
        } else {
            for (RegionCode code : region.successors()) {
                boolean known = !regions.history(code).isEmpty();
                followOr(after(region, code), known ? Optional.empty() : Optional.of(code));
            }
        }
    }

    private void followOr(Optional<Region> next, Optional<RegionCode> otherwise) {
        if (next.isPresent()) {
            follow(next.get());
        } else if (otherwise.isPresent()) {
            codes.add(otherwise.get());
        } else {
            partlyUnknown = true;
        }
    }

    /** The next region under the same code, if it begins where this one ends: the same region under another name. */
    private Optional<Region> renamed(Region region) {
        int last = region.lastYear().orElseThrow();
        return regions.history(region.code()).stream()
                .dropWhile(other -> !Lifetime.of(other).equals(Lifetime.of(region)))
                .skip(1)
                .limit(1)
                .filter(other -> other.firstYear().orElse(last) <= last + 1)
                .findFirst();
    }

    /** The region of a successor's code as it was when its predecessor ended, or as it next was. */
    private Optional<Region> after(Region ended, RegionCode code) {
        int last = ended.lastYear().orElseThrow();
        Stream<Region> then = Stream.of(regions.find(code, last), regions.find(code, last + 1))
                .flatMap(Optional::stream);
        Stream<Region> later = regions.history(code).stream()
                .filter(region -> region.firstYear().orElse(last) > last);
        return Stream.concat(then, later)
                .filter(region -> !Lifetime.of(region).equals(Lifetime.of(ended)))
                .findFirst();
    }
}
