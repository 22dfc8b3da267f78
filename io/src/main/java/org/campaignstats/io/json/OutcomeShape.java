package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.BASIS;
import static org.campaignstats.io.json.JsonNames.BREAKDOWN;
import static org.campaignstats.io.json.JsonNames.COMPLETE;
import static org.campaignstats.io.json.JsonNames.FIGURE;
import static org.campaignstats.io.json.JsonNames.INDICATOR;
import static org.campaignstats.io.json.JsonNames.MEASURE;
import static org.campaignstats.io.json.JsonNames.NOTE;
import static org.campaignstats.io.json.JsonNames.PART_OF;
import static org.campaignstats.io.json.JsonNames.PLACE;
import static org.campaignstats.io.json.JsonNames.SCOPE;
import static org.campaignstats.io.json.JsonNames.UNIT;
import static org.campaignstats.io.json.JsonNames.UNITS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;

/**
 * An outcome. Left out is what goes without saying where it stands: the filer as its unit, {@code whole} as its scope, or
 * {@code event} inside an activity.
 */
final class OutcomeShape {
    private static final List<String> KNOWN =
            List.of(INDICATOR, UNIT, UNITS, BREAKDOWN, SCOPE, BASIS, FIGURE, MEASURE, COMPLETE, PART_OF, NOTE, PLACE);

    private OutcomeShape() {}

    /** Writes an outcome whose scope goes without saying where it is this one, and whose unit where it is the filer. */
    static JsonValue write(Outcome outcome, Optional<UnitId> filer, Scope usual) {
        JsonMembers members =
                new JsonMembers().put(INDICATOR, outcome.indicator().text());
        units(members, outcome, filer);
        outcome.breakdown().ifPresent(b -> members.put(BREAKDOWN, BreakdownShape.write(b)));
        members.putUnless(usual, SCOPE, outcome.scope())
                .putUnless(Basis.PERIOD, BASIS, outcome.basis())
                .put(FIGURE, FigureShape.write(outcome.figure()));
        if (!outcome.measure().equals(outcome.figure().measure())) {
            members.putIfPresent(MEASURE, outcome.measure());
        }
        if (outcome.completeness() == Completeness.COMPLETE) {
            members.put(COMPLETE, new JsonValue.Flag(true, 0));
        }
        return members.putIfPresent(PART_OF, outcome.partOf())
                .putIfPresent(NOTE, outcome.note())
                .put(PLACE, PlaceShape.write(outcome.place()))
                .build();
    }

    private static void units(JsonMembers members, Outcome outcome, Optional<UnitId> filer) {
        List<UnitId> units = outcome.units();
        if (units.size() > JsonLimits.UNITS) {
            throw new IllegalArgumentException("Outcome '" + outcome.indicator() + "' must name at most "
                    + JsonLimits.UNITS + " units to be written as JSON, names " + units.size());
        }
        if (units.size() > 1) {
            members.put(UNITS, JsonValue.items(units, unit -> JsonValue.text(unit.text())));
        } else if (!filer.equals(Optional.of(outcome.unit()))) {
            members.put(UNIT, outcome.unit().text());
        }
    }

    /**
     * Reads an outcome.
     *
     * @param filer whom it is about where it does not say; empty where it must say
     * @param usual its scope where it does not say; the only one where it is that of an activity
     * @param here its place where it does not say
     * @param codes gives the code of a text
     */
    static Outcome read(
            JsonAt at, Optional<UnitId> filer, Scope usual, Place here, Function<String, IndicatorCode> codes) {
        JsonProperties properties = at.properties(KNOWN);
        Outcome.Builder outcome = Outcome.builder()
                .indicator(properties.get(INDICATOR).read("materials_distributed", codes))
                .units(units(properties, filer))
                .scope(scope(properties, usual))
                .figure(FigureShape.read(properties.get(FIGURE)));
        properties.find(BREAKDOWN).ifPresent(b -> outcome.breakdown(BreakdownShape.read(b)));
        properties.find(BASIS).ifPresent(b -> outcome.basis(b.constant(Basis.class)));
        properties.find(MEASURE).ifPresent(m -> outcome.measure(m.read("份", Measure::of)));
        properties.find(COMPLETE).filter(JsonAt::flag).ifPresent(c -> outcome.completeness(Completeness.COMPLETE));
        properties.find(PART_OF).ifPresent(p -> outcome.partOf(p.read("complaint_received", codes)));
        properties.find(NOTE).ifPresent(n -> outcome.note(n.text("现场")));
        outcome.place(properties.find(PLACE).map(PlaceShape::read).orElse(here));
        try {
            return outcome.build();
        } catch (IllegalArgumentException e) {
            throw at.problem("outcome-contradictory", MessageException.wordingOf(e));
        }
    }

    static boolean namesUnits(JsonAt at) {
        return at.value() instanceof JsonValue.Members m
                && (m.members().containsKey(UNIT) || m.members().containsKey(UNITS));
    }

    private static List<UnitId> units(JsonProperties properties, Optional<UnitId> filer) {
        if (properties.has(UNIT) && properties.has(UNITS)) {
            throw properties
                    .object()
                    .problem(
                            "property-repeated",
                            new Message("Either 'unit' or 'units' must be given, not both", "“unit”和“units”只能有一个"));
        }
        if (properties.has(UNITS)) {
            List<UnitId> units = new ArrayList<>();
            for (JsonAt unit : properties.get(UNITS).items("[\"140581\", \"140522\"]")) {
                units.add(unit.read("140581", UnitId::of));
            }
            return units;
        }
        if (!properties.has(UNIT) && filer.isPresent()) {
            return List.of(filer.get());
        }
        return List.of(properties.get(UNIT).read("330200", UnitId::of));
    }

    private static Scope scope(JsonProperties properties, Scope usual) {
        Scope scope = properties.find(SCOPE).map(s -> s.constant(Scope.class)).orElse(usual);
        if (usual == Scope.EVENT && scope != Scope.EVENT) {
            throw properties
                    .get(SCOPE)
                    .problem(
                            "outcome-contradictory",
                            Message.of(
                                    "'scope' must be event inside an activity, was '%s'",
                                    "活动之内“scope”应为event，现为“%s”", JsonMembers.name(scope)));
        }
        return scope;
    }
}
