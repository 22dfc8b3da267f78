package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.Scope;
import org.jspecify.annotations.Nullable;

/** The statements of one key about one unit, or about several together, by scope; and those of parts of it. */
final class UnitStatements {
    static final UnitStatements NONE = new UnitStatements();

    private List<Statement> statements = List.of();
    /** A bit for each scope that there is a statement of, and for each that there are several of. */
    private int scopes;

    private int repeated;
    private Map<Scope, List<Statement>> parts = Map.of();
    private Set<Scope> complete = Set.of();
    private List<FiledSums> sums = List.of();

    void add(Statement statement) {
        int scope = bit(statement.outcome().scope());
        repeated |= scopes & scope;
        scopes |= scope;
        statements = with(statements, statement);
        if (statement.outcome().completeness() == Completeness.COMPLETE) {
            Set<Scope> more = EnumSet.of(statement.outcome().scope());
            more.addAll(complete);
            complete = more;
        }
    }

    private static int bit(Scope scope) {
        return switch (scope) {
            case WHOLE -> 1;
            case OWN -> 1 << 1;
            case UNDER -> 1 << 2;
            case EVENT -> 1 << 3;
            case GROUP -> 1 << 4;
        };
    }

    /** Most lists have one element, and are as small as that. */
    private static <T> List<T> with(List<T> some, T more) {
        if (some.isEmpty()) {
            return List.of(more);
        }
        List<T> all = some.size() == 1 ? new ArrayList<>(some) : some;
        all.add(more);
        return all;
    }

    /** Adds what activities give that were added up before. */
    void addSums(FiledSums more) {
        sums = with(sums, more);
    }

    /** The same with what activities give that were added up before. */
    UnitStatements withSums(FiledSums more) {
        UnitStatements all = new UnitStatements();
        all.statements = statements;
        all.scopes = scopes;
        all.repeated = repeated;
        all.parts = parts;
        all.complete = complete;
        all.sums = sums.isEmpty()
                ? List.of(more)
                : Stream.concat(Stream.of(more), sums.stream())
                        .sorted(FiledSums.ORDER)
                        .toList();
        return all;
    }

    /** What activities give that were added up before, beside {@link #events}. */
    List<FiledSums> sums() {
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
        sort(statements);
        if (!parts.isEmpty()) {
            parts.values().forEach(UnitStatements::sort);
        }
    }

    private static void sort(List<Statement> statements) {
        if (statements.size() > 1) {
            statements.sort(UnitStatements::compare);
        }
    }

    /** The order of statements, of which those about the same units and thing differ first in scope and activity. */
    private static int compare(Statement one, Statement other) {
        int byScope = one.outcome().scope().compareTo(other.outcome().scope());
        if (byScope != 0) {
            return byScope;
        }
        int byActivity = text(one.activity()).compareTo(text(other.activity()));
        return byActivity != 0 ? byActivity : Statement.ORDER.compare(one, other);
    }

    List<Statement> of(Scope scope) {
        if (!tells(scope)) {
            return List.of();
        }
        return scopes == bit(scope)
                ? statements
                : statements.stream().filter(s -> s.outcome().scope() == scope).toList();
    }

    private boolean tells(Scope scope) {
        return (scopes & bit(scope)) != 0;
    }

    /** The figures of parts of what was said under a scope. */
    List<Statement> partsOf(Scope scope) {
        return parts.isEmpty() ? List.of() : parts.getOrDefault(scope, List.of());
    }

    List<Statement> all() {
        return statements;
    }

    boolean isEmpty() {
        return statements.isEmpty() && parts.isEmpty() && sums.isEmpty();
    }

    /**
     * Whether there is at most one statement each of the own level, the units under it and all of it, no two of which need to
     * be settled, and nothing else.
     */
    boolean isPlain() {
        int severalOrOther = repeated | scopes & (bit(Scope.EVENT) | bit(Scope.GROUP));
        return severalOrOther == 0 && parts.isEmpty() && complete.isEmpty() && sums.isEmpty();
    }

    /** The first statement of a scope; null where there is none. */
    @Nullable
    Statement first(Scope scope) {
        return tells(scope) ? of(scope).get(0) : null;
    }

    /** Whether anything was said about the unit's own level, even a blank. */
    boolean tellsOfOwnLevel() {
        return has(Scope.OWN) || has(Scope.EVENT);
    }

    /** Whether anything was said about an event of the unit. */
    boolean tellsOfEvents() {
        return has(Scope.EVENT);
    }

    /** Whether anything was said about an event that was not added up before. */
    boolean tellsOfSingleEvents() {
        return isStated(Scope.EVENT);
    }

    /** Whether a total was given, even a blank: then there may be more below the unit than is modelled. */
    boolean givesTotal() {
        return has(Scope.WHOLE) || has(Scope.UNDER) || has(Scope.GROUP);
    }

    private boolean has(Scope scope) {
        return isStated(scope) || scope == Scope.EVENT && !sums.isEmpty();
    }

    private boolean isStated(Scope scope) {
        return tells(scope) || !parts.isEmpty() && parts.containsKey(scope);
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

    /** In the order of the activities, for statements are sorted. */
    private static Map<Optional<ActivityId>, List<Statement>> byActivity(Collection<Statement> statements) {
        if (statements.isEmpty()) {
            return Map.of();
        }
        Map<Optional<ActivityId>, List<Statement>> events = new LinkedHashMap<>();
        for (Statement statement : statements) {
            events.computeIfAbsent(statement.activity(), a -> new ArrayList<>(1))
                    .add(statement);
        }
        return events;
    }

    private static String text(Optional<ActivityId> id) {
        return id.isPresent() ? id.get().text() : "";
    }
}
