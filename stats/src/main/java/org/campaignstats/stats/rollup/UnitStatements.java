package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.Scope;

/** The statements of one key about one unit, or about several together, by scope; and those of parts of it. */
final class UnitStatements {
    static final UnitStatements NONE = new UnitStatements();

    private Map<Scope, List<Statement>> byScope = Map.of();
    private Map<Scope, List<Statement>> parts = Map.of();
    private Set<Scope> complete = Set.of();
    private List<ActivitySums.Filed> sums = List.of();

    void add(Statement statement) {
        Scope scope = statement.outcome().scope();
        if (byScope.isEmpty()) {
            byScope = new EnumMap<>(Scope.class);
        }
        byScope.computeIfAbsent(scope, s -> new ArrayList<>(1)).add(statement);
        if (statement.outcome().completeness() == Completeness.COMPLETE) {
            Set<Scope> more = EnumSet.of(scope);
            more.addAll(complete);
            complete = more;
        }
    }

    /** Adds what activities give that were added up before. */
    void addSums(ActivitySums.Filed more) {
        if (sums.isEmpty()) {
            sums = List.of(more);
            return;
        }
        List<ActivitySums.Filed> all = new ArrayList<>(sums);
        all.add(more);
        all.sort(Comparator.comparing(ActivitySums.Filed::filer)
                .thenComparing(filed -> filed.sums().first().toString()));
        sums = List.copyOf(all);
    }

    /** What activities give that were added up before, beside {@link #events}. */
    List<ActivitySums.Filed> sums() {
        return sums;
    }

    /** Adds a figure of something that is a part of this: 其中. */
    void addPart(Statement part) {
        if (parts.isEmpty()) {
            parts = new EnumMap<>(Scope.class);
        }
        parts.computeIfAbsent(part.outcome().scope(), s -> new ArrayList<>()).add(part);
    }

    void sort() {
        if (!byScope.isEmpty()) {
            byScope.values().forEach(UnitStatements::sort);
        }
        if (!parts.isEmpty()) {
            parts.values().forEach(UnitStatements::sort);
        }
    }

    private static void sort(List<Statement> statements) {
        if (statements.size() > 1) {
            statements.sort(Statement.ORDER);
        }
    }

    List<Statement> of(Scope scope) {
        return byScope.getOrDefault(scope, List.of());
    }

    /** The figures of parts of what was said under a scope. */
    List<Statement> partsOf(Scope scope) {
        return parts.isEmpty() ? List.of() : parts.getOrDefault(scope, List.of());
    }

    List<Statement> all() {
        if (byScope.isEmpty()) {
            return List.of();
        }
        if (byScope.size() == 1) {
            return byScope.values().iterator().next();
        }
        List<Statement> all = new ArrayList<>();
        byScope.values().forEach(all::addAll);
        return all;
    }

    boolean isEmpty() {
        return byScope.isEmpty() && parts.isEmpty() && sums.isEmpty();
    }

    /** Whether anything was said about the unit's own level, even a blank. */
    boolean tellsOfOwnLevel() {
        return has(Scope.OWN) || has(Scope.EVENT);
    }

    /** Whether anything was said about an event of the unit. */
    boolean tellsOfEvents() {
        return has(Scope.EVENT);
    }

    /** Whether a total was given, even a blank: then there may be more below the unit than is modelled. */
    boolean givesTotal() {
        return has(Scope.WHOLE) || has(Scope.UNDER) || has(Scope.GROUP);
    }

    private boolean has(Scope scope) {
        return byScope.containsKey(scope)
                || !parts.isEmpty() && parts.containsKey(scope)
                || scope == Scope.EVENT && !sums.isEmpty();
    }

    /** Whether a report says that the events, keys or parts of a figure are all there and that no two overlap. */
    boolean isComplete(Scope scope) {
        return complete.contains(scope);
    }

    /** Whether the report says that all activities of the unit are listed. */
    boolean listsAllEvents() {
        return (!of(Scope.EVENT).isEmpty() || !sums.isEmpty()) && isComplete(Scope.OWN);
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
