package org.campaignstats.core.region;

/** A region as a row of a file gives it, without a parent, and where: the file and the line. */
record RegionRow(Region region, String source, int line) {

    /** A row of another file that says something newer about this region. */
    boolean isReplacedBy(RegionRow other) {
        return region.code().equals(other.region.code()) && region.name().equals(other.region.name());
    }

    RegionTableException malformed(String message) {
        return new RegionTableException(source + " line " + line + ": " + message);
    }
}
