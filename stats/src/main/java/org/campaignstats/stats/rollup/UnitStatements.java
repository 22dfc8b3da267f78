package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.Scope;

/** The statements of one key about one unit, by scope. */
final class UnitStatements {
    static final UnitStatements NONE = new UnitStatements();

    private final Map<Scope, List<Statement>> byScope = new EnumMap<>(Scope.class);

    void add(Statement statement) {
        byScope.computeIfAbsent(statement.outcome().scope(), s -> new ArrayList<>())
                .add(statement);
    }

    void sort() {
        byScope.values().forEach(list -> list.sort(Statement.ORDER));
    }

    List<Statement> of(Scope scope) {
        return byScope.getOrDefault(scope, List.of());
    }

    List<Statement> all() {
        return byScope.isEmpty()
                ? List.of()
                : byScope.values().stream().flatMap(List::stream).toList();
    }

    boolean isEmpty() {
        return byScope.isEmpty();
    }

    /** Whether anything was said about the unit's own level, even a blank. */
    boolean tellsOfOwnLevel() {
        return !of(Scope.OWN).isEmpty() || !of(Scope.EVENT).isEmpty();
    }

    /** Whether a total was given, even a blank: then there may be more below the unit than is modelled. */
    boolean givesTotal() {
        return !of(Scope.WHOLE).isEmpty() || !of(Scope.UNDER).isEmpty();
    }

    /** Whether the report says that all activities of the unit are listed. */
    boolean listsAllEvents() {
        return of(Scope.OWN).stream().anyMatch(s -> s.outcome().completeness() == Completeness.COMPLETE);
    }

    /** The event statements by activity; those of no listed activity under an empty key. */
    Map<Optional<ActivityId>, List<Statement>> events() {
        if (of(Scope.EVENT).isEmpty()) {
            return Map.of();
        }
        Map<Optional<ActivityId>, List<Statement>> events = new TreeMap<>((a, b) -> a.map(ActivityId::text)
                .orElse("")
                .compareTo(b.map(ActivityId::text).orElse("")));
        of(Scope.EVENT)
                .forEach(s -> events.computeIfAbsent(s.activity(), a -> new ArrayList<>())
                        .add(s));
        return events;
    }
}
