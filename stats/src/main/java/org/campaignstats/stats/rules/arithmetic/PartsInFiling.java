package org.campaignstats.stats.rules.arithmetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.Filing;

/** The wholes of a filing that have parts. */
final class PartsInFiling {
    private record UnitAndIndicator(UnitId unit, IndicatorCode indicator) {}

    private final List<PartsOfWhole> list;

    private PartsInFiling(Filing filing) {
        this.list = List.copyOf(found(filing));
    }

    /**
     * Finds the wholes that have parts, once for all rules.
     *
     * @param filing the filing
     * @return each whole with its parts of one kind and of one measure, in the order of the report; without rates and scores,
     *     whose parts may well be higher, and without activities that are not told apart
     */
    static List<PartsOfWhole> of(Filing filing) {
        return filing.view(PartsInFiling.class, PartsInFiling::new).list;
    }

    private static List<PartsOfWhole> found(Filing filing) {
        FiguresByQuantity figures = FiguresByQuantity.of(filing);
        Set<UnitAndIndicator> ofEvents = ofEvents(filing);
        List<PartsOfWhole> all = new ArrayList<>();
        for (FigureGroup group : filing.groups()) {
            FigureGroup.Subject subject = group.subject();
            if (!Quantity.isOfSomeActivity(subject)) {
                UnitId unit = subject.units().get(0);
                all.addAll(new PartsInGroup(
                                group,
                                figures,
                                code -> subject.scope() == Scope.OWN
                                        && ofEvents.contains(new UnitAndIndicator(unit, code)))
                        .list());
            }
        }
        return all;
    }

    private static Set<UnitAndIndicator> ofEvents(Filing filing) {
        Set<UnitAndIndicator> events = new HashSet<>();
        filing.outcomes().stream()
                .filter(outcome -> outcome.scope() == Scope.EVENT)
                .forEach(outcome -> events.add(new UnitAndIndicator(outcome.unit(), outcome.indicator())));
        return events;
    }
}
