package org.campaignstats.stats.compare;

import java.util.List;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.stats.compare.UnitCorrespondence.Kind;

/** What a reader must know of a comparison as a whole. */
final class ComparisonNotes {
    private ComparisonNotes() {}

    /** That changes of regions may be unknown, where a unit has no counterpart and the table is not complete. */
    static List<Message> of(Side from, Side to, RegionTable regions, List<UnitCorrespondence> units) {
        boolean unmatched =
                units.stream().map(UnitCorrespondence::kind).anyMatch(kind -> kind == Kind.NEW || kind == Kind.ENDED);
        boolean incomplete = !isComplete(from, regions) || !isComplete(to, regions);
        return unmatched && incomplete ? List.of(incomplete(from, to, regions)) : List.of();
    }

    private static boolean isComplete(Side side, RegionTable regions) {
        return !side.hasRegions() || regions.isCompleteFor(side.year());
    }

    private static Message incomplete(Side from, Side to, RegionTable regions) {
        List<String> years =
                regions.completeYears().stream().map(String::valueOf).toList();
        String english = years.isEmpty() ? "no year" : String.join(", ", years) + " only";
        String chinese = years.isEmpty() ? "各年均不完整" : "仅" + String.join("、", years) + "年完整";
        return new Message(
                "the region table is complete for " + english + ": changes between " + from.campaign() + " and "
                        + to.campaign() + " may be missing from it",
                "行政区划表" + chinese + "，" + from.chinese() + "至" + to.chinese() + "的区划变动可能未收录");
    }
}
