package org.campaignstats.core.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why a table has no region with a code in a year, and which region to ask for instead. */
final class RegionAbsence {

    private final RegionTable table;
    private final RegionCode code;
    private final int year;

    private RegionAbsence(RegionTable table, RegionCode code, int year) {
        this.table = table;
        this.code = code;
        this.year = year;
    }

    static String explain(RegionTable table, RegionCode code, int year) {
        RegionAbsence absence = new RegionAbsence(table, code, year);
        return "No region " + code + " in " + year + ": "
                + absence.ended().or(absence::notYet).orElseGet(absence::unknown);
    }

    private Optional<String> ended() {
        return table.history(code).stream()
                .filter(region -> region.lastYear().orElse(year) < year)
                .reduce((older, newer) -> newer)
                .map(region -> region.name() + " existed until "
                        + region.lastYear().getAsInt()
                        + neighbours(
                                "successor",
                                region.successors().stream().map(this::named).toList()));
    }

    private Optional<String> notYet() {
        return table.history(code).stream()
                .filter(region -> region.firstYear().orElse(year) > year)
                .findFirst()
                .map(region -> region.name() + " exists from "
                        + region.firstYear().getAsInt()
                        + neighbours(
                                "predecessor",
                                table.predecessors(region).stream()
                                        .map(Region::toString)
                                        .toList()));
    }

    private String unknown() {
        String complete = table.completeYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
        if (table.isCompleteFor(year)) {
            return "the table has no such code, and is complete for " + complete;
        }
        return "the table does not know this code, and cannot tell, since it is complete for "
                + (complete.isEmpty() ? "no year" : complete + " only");
    }

    private String named(RegionCode successor) {
        return table.history(successor).stream()
                .reduce((older, newer) -> newer)
                .map(Region::toString)
                .orElseGet(successor::toString);
    }

    private static String neighbours(String word, List<String> regions) {
        return switch (regions.size()) {
            case 0 -> "";
            case 1 -> "; its " + word + " is " + regions.get(0);
            default -> "; its " + word + "s are " + String.join(", ", regions);
        };
    }
}
