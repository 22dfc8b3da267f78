package org.campaignstats.io.csv;

import java.util.Optional;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.UnitId;

/**
 * A unit that a table or form names.
 *
 * @param id its id
 * @param name its name as printed
 * @param region its region; empty if it is not known to be one
 */
record FoundUnit(UnitId id, String name, Optional<RegionCode> region) {}
