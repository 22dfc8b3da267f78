package org.campaignstats.core.region;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One region under one name, through the years it existed, for example 330204 江东区, which ended in 2016.
 *
 * <p>First and last year are inclusive, so in the year of a change the old region and the new one both exist: a report of
 * March 2016 may come from 奉化市, one of December 2016 from 奉化区.
 *
 * @param code the code
 * @param name the full official name, for example 内蒙古自治区
 * @param parent the code of the region directly above; empty for a province, and where the table has nothing above the
 *     region in that year. A region asked for with a year carries its parent of that year
 * @param firstYear the first year it existed, inclusive; empty where the table does not know: the region then counts as
 *     existing in every earlier year
 * @param lastYear the last year it existed, inclusive; empty if it still exists
 * @param successors the regions that took its place, in the order of the table; empty if it still exists, or if the table
 *     names none
 */
public record Region(
        RegionCode code,
        String name,
        Optional<RegionCode> parent,
        OptionalInt firstYear,
        OptionalInt lastYear,
        List<RegionCode> successors) {

    /**
     * Checks that the parts agree with each other.
     *
     * @param code the code
     * @param name the full name, not blank
     * @param parent the code of the region directly above, if any
     * @param firstYear the first year, inclusive, if known
     * @param lastYear the last year, inclusive, if it ended
     * @param successors the regions that took its place
     * @throws IllegalArgumentException if the name is blank, the parent is not above the code, the region ends before it
     *     begins, or has successors without a last year
     */
    public Region {
        successors = List.copyOf(successors);
        if (name.isBlank()) {
            throw new IllegalArgumentException("Region " + code + " must have a name");
        }
        if (parent.isPresent() && (parent.get().equals(code) || !parent.get().covers(code))) {
            throw new IllegalArgumentException("Region " + code + " " + name + " cannot lie in " + parent.get());
        }
        if (firstYear.isPresent() && lastYear.isPresent() && firstYear.getAsInt() > lastYear.getAsInt()) {
            throw new IllegalArgumentException("Region " + code + " " + name + " cannot end in " + lastYear.getAsInt()
                    + ", before it begins in " + firstYear.getAsInt());
        }
        if (lastYear.isEmpty() && !successors.isEmpty()) {
            throw new IllegalArgumentException(
                    "Region " + code + " " + name + " has a successor, so it must have a last year");
        }
    }

    /**
     * The level, which the code gives.
     *
     * @return the level
     */
    public RegionLevel level() {
        return code.level();
    }

    /**
     * Whether the region existed in a year, as far as its table knows: first and last year count, an unknown first year
     * excludes nothing.
     *
     * @param year the year, for example 2011
     * @return whether it existed then
     */
    public boolean existedIn(int year) {
        return firstYear.orElse(year) <= year && lastYear.orElse(year) >= year;
    }

    /**
     * The code and the name.
     *
     * @return for example {@code 330204 江东区}
     */
    @Override
    public String toString() {
        return code + " " + name;
    }

    Region withParent(Optional<RegionCode> newParent) {
        return newParent.equals(parent) ? this : new Region(code, name, newParent, firstYear, lastYear, successors);
    }
}
