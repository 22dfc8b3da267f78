package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.Scope;

/** The statements of one key about one unit, or about several together, by scope; and those of parts of it. */
final class UnitStatements {
    static final UnitStatements NONE = new UnitStatements();

    private final Map<Scope, List<Statement>> byScope = new EnumMap<>(Scope.class);
    private final Map<Scope, List<Statement>> parts = new EnumMap<>(Scope.class);

    void add(Statement statement) {
        byScope.computeIfAbsent(statement.outcome().scope(), s -> new ArrayList<>())
                .add(statement);
    }

    /** Adds a figure of something that is a part of this: 其中. */
    void addPart(Statement part) {
        parts.computeIfAbsent(part.outcome().scope(), s -> new ArrayList<>()).add(part);
    }

    void sort() {
        byScope.values().forEach(list -> list.sort(Statement.ORDER));
        parts.values().forEach(list -> list.sort(Statement.ORDER));
    }

    List<Statement> of(Scope scope) {
        return byScope.getOrDefault(scope, List.of());
    }

    /** The figures of parts of what was said under a scope. */
    List<Statement> partsOf(Scope scope) {
        return parts.getOrDefault(scope, List.of());
    }

    List<Statement> all() {
        return byScope.isEmpty()
                ? List.of()
                : byScope.values().stream().flatMap(List::stream).toList();
    }

    boolean isEmpty() {
        return byScope.isEmpty() && parts.isEmpty();
    }

    /** Whether anything was said about the unit's own level, even a blank. */
    boolean tellsOfOwnLevel() {
        return has(Scope.OWN) || has(Scope.EVENT);
    }

    /** Whether a total was given, even a blank: then there may be more below the unit than is modelled. */
    boolean givesTotal() {
        return has(Scope.WHOLE) || has(Scope.UNDER) || has(Scope.GROUP);
    }

    private boolean has(Scope scope) {
        return byScope.containsKey(scope) || parts.containsKey(scope);
    }

    /** Whether a report says that the events, keys or parts of a figure are all there and that no two overlap. */
    boolean isComplete(Scope scope) {
        return of(scope).stream().anyMatch(s -> s.outcome().completeness() == Completeness.COMPLETE);
    }

    /** Whether the report says that all activities of the unit are listed. */
    boolean listsAllEvents() {
        return !of(Scope.EVENT).isEmpty() && isComplete(Scope.OWN);
    }

    /** The event statements by activity; those of no listed activity under an empty key. */
    Map<Optional<ActivityId>, List<Statement>> events() {
        return byActivity(of(Scope.EVENT));
    }

    /** The figures of parts of events, by activity. */
    Map<Optional<ActivityId>, List<Statement>> partsOfEvents() {
        return byActivity(partsOf(Scope.EVENT));
    }

    private static Map<Optional<ActivityId>, List<Statement>> byActivity(Collection<Statement> statements) {
        if (statements.isEmpty()) {
            return Map.of();
        }
        Map<Optional<ActivityId>, List<Statement>> events = new TreeMap<>((a, b) -> a.map(ActivityId::text)
                .orElse("")
                .compareTo(b.map(ActivityId::text).orElse("")));
        statements.forEach(s ->
                events.computeIfAbsent(s.activity(), a -> new ArrayList<>()).add(s));
        return events;
    }
}
