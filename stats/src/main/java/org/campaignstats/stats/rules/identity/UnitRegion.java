package org.campaignstats.stats.rules.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.RuleContext;

/** Says which region a unit covers. */
final class UnitRegion {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private UnitRegion() {}

    /**
     * The region of a unit: as the tree says, else the code that its id is. A closed tree that names the unit without a
     * region says that it covers none, unless its id is the code of a region that is known.
     */
    static Optional<RegionCode> of(UnitId unit, Filing filing) {
        RuleContext context = filing.context();
        Optional<ReportingUnit> inTree = context.tree().find(unit);
        boolean coversNone = context.tree().isClosed() && inTree.isPresent();
        return inTree.flatMap(ReportingUnit::region)
                .or(() -> Optional.of(unit.text())
                        .filter(text -> CODE.matcher(text).matches())
                        .map(RegionCode::of)
                        .filter(code ->
                                !coversNone || !context.regions().history(code).isEmpty()));
    }
}
