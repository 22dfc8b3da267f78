package org.campaignstats.core.unit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;

/**
 * Reporting units and who reports to whom.
 *
 * <p>A <i>closed</i> tree holds these units and no others, so that it can be said who is missing. An <i>open</i> one
 * holds the units that happened to occur: others may exist, and an inner unit's total can be more than its children.
 *
 * <p>Units keep the order in which they were given; children stand in that order under their parent.
 */
public final class UnitTree {
    /** The most levels that a tree can have. */
    public static final int MAX_DEPTH = 64;

    private static final int SHOWN = 10;

    private final Map<UnitId, ReportingUnit> units;
    private final Map<String, ReportingUnit> byText;
    private final Map<String, List<ReportingUnit>> named;
    private final Map<UnitId, List<ReportingUnit>> children;
    private final List<ReportingUnit> roots;
    private final List<ReportingUnit> depthFirst;
    private final boolean closed;

    private UnitTree(Collection<ReportingUnit> given, boolean closed) {
        this.closed = closed;
        this.units = new LinkedHashMap<>();
        this.byText = new HashMap<>();
        this.named = new HashMap<>();
        this.children = new LinkedHashMap<>();
        this.roots = new ArrayList<>();
        for (ReportingUnit unit : given) {
            if (units.put(unit.id(), unit) != null) {
                throw new MessageException("Unit '%s' must be listed once", "单位“%s”只能列一次", unit.id());
            }
        }
        for (ReportingUnit unit : units.values()) {
            UnitId parent = unit.parent().orElse(null);
            if (parent == null) {
                roots.add(unit);
            } else if (!units.containsKey(parent)) {
                throw new MessageException(
                        "Unit '%s' has the parent '%s', which is not in the list",
                        "单位“%s”的上级单位“%s”不在单位表中", unit.id(), parent);
            } else {
                children.computeIfAbsent(parent, p -> new ArrayList<>(1)).add(unit);
            }
        }
        this.depthFirst = depthFirst(roots);
        if (depthFirst.size() < units.size()) {
            throw new MessageException("Units report to each other in a circle: %s", "单位互为上级，形成循环：%s", circle());
        }
        if (closed && roots.size() != 1) {
            throw new MessageException(
                    "A closed tree must have one unit without a parent, has %s",
                    "应有且只有一个没有上级的单位，现有%s",
                    roots.isEmpty()
                            ? new Message("none", "0个")
                            : Message.of("%s: %s", "%s个：%s", roots.size(), ids(roots)));
        }
        for (ReportingUnit unit : units.values()) {
            byText.put(unit.id().text(), unit);
            named.computeIfAbsent(unit.name(), name -> new ArrayList<>(1)).add(unit);
        }
    }

    /**
     * The tree of these units and no others.
     *
     * @param units the units; exactly one has no parent
     * @return the tree
     * @throws IllegalArgumentException if an id occurs twice, a parent is not among the units, units report to each
     *     other in a circle, there is no single top, or there are more than {@value #MAX_DEPTH} levels
     */
    public static UnitTree closed(Collection<ReportingUnit> units) {
        return new UnitTree(units, true);
    }

    /**
     * The tree of these units, beside which others may exist.
     *
     * @param units the units; any number may have no parent
     * @return the tree
     * @throws IllegalArgumentException if an id occurs twice, a parent is not among the units, units report to each
     *     other in a circle, or there are more than {@value #MAX_DEPTH} levels
     */
    public static UnitTree open(Collection<ReportingUnit> units) {
        return new UnitTree(units, false);
    }

    /**
     * Whether the tree holds all units there are.
     *
     * @return true for a closed tree
     */
    public boolean isClosed() {
        return closed;
    }

    /**
     * The units without a parent.
     *
     * @return one in a closed tree, any number in an open one; in the order given
     */
    public List<ReportingUnit> roots() {
        return List.copyOf(roots);
    }

    /**
     * All units, each before its children.
     *
     * @return the units depth first, children in the order given
     */
    public List<ReportingUnit> depthFirst() {
        return depthFirst;
    }

    /**
     * The units that report to a unit.
     *
     * @param parent the id of the unit
     * @return its children in the order given; none for a unit without, or one that is not in the tree
     */
    public List<ReportingUnit> children(UnitId parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /**
     * The unit of an id.
     *
     * @param id the id
     * @return the unit; empty if it is not in the tree
     */
    public Optional<ReportingUnit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /**
     * The unit of an id or, failing that, of a name.
     *
     * @param idOrName the id or the full name
     * @return the unit; empty if none has that id and none or several have that name
     */
    public Optional<ReportingUnit> find(String idOrName) {
        Optional<ReportingUnit> byId = Optional.ofNullable(byText.get(idOrName));
        List<ReportingUnit> byName = named.getOrDefault(idOrName, List.of());
        return byId.or(() -> byName.size() == 1 ? Optional.of(byName.get(0)) : Optional.empty());
    }

    /**
     * The unit of an id or a name.
     *
     * @param idOrName the id or the full name
     * @return the unit
     * @throws IllegalArgumentException if none has that id and none or several have that name
     */
    public ReportingUnit get(String idOrName) {
        return find(idOrName)
                .orElseThrow(() -> new MessageException(
                        "No unit '%s' in the tree. Its units are: %s",
                        "单位表中没有“%s”。其中的单位有：%s", idOrName, listed(depthFirst, UnitTree::idAndName)));
    }

    private List<ReportingUnit> depthFirst(List<ReportingUnit> tops) {
        List<ReportingUnit> order = new ArrayList<>(units.size());
        Deque<List<ReportingUnit>> open = new ArrayDeque<>();
        Deque<Integer> next = new ArrayDeque<>();
        open.push(tops);
        next.push(0);
        while (!open.isEmpty()) {
            int index = next.pop();
            if (index == open.peek().size()) {
                open.pop();
                continue;
            }
            ReportingUnit unit = open.peek().get(index);
            next.push(index + 1);
            order.add(unit);
            List<ReportingUnit> below = children.getOrDefault(unit.id(), List.of());
            if (!below.isEmpty()) {
                if (open.size() == MAX_DEPTH) {
                    throw new MessageException(
                            "Unit '%s' has units below level %s, the last that a tree can have",
                            "单位“%s”之下超过了%s级，这是允许的最多级数", unit.id(), MAX_DEPTH);
                }
                open.push(below);
                next.push(0);
            }
        }
        return List.copyOf(order);
    }

    /** The first circle, followed from the first unit that no root reaches. */
    private Message circle() {
        Set<UnitId> reached = depthFirst.stream().map(ReportingUnit::id).collect(Collectors.toSet());
        ReportingUnit at = units.values().stream()
                .filter(unit -> !reached.contains(unit.id()))
                .findFirst()
                .orElseThrow();
        Set<ReportingUnit> path = new LinkedHashSet<>();
        while (path.add(at)) {
            at = parent(at);
        }
        List<ReportingUnit> all = new ArrayList<>(path);
        List<ReportingUnit> circle = all.subList(all.indexOf(at), all.size());
        String shown =
                circle.stream().limit(SHOWN).map(unit -> unit.id().text()).collect(Collectors.joining(" -> "));
        return circle.size() > SHOWN
                ? Message.of("%s -> … (%s in all) -> %s", "%s -> …（共%s个） -> %s", shown, circle.size(), at.id())
                : Message.same(shown + " -> " + at.id());
    }

    private ReportingUnit parent(ReportingUnit unit) {
        return find(unit.parent().orElseThrow()).orElseThrow();
    }

    private static String idAndName(ReportingUnit unit) {
        return unit.name().equals(unit.id().text()) ? unit.name() : unit.id() + " " + unit.name();
    }

    private static Message ids(List<ReportingUnit> listed) {
        return listed(listed, unit -> unit.id().text());
    }

    private static Message listed(List<ReportingUnit> units, Function<ReportingUnit, String> shown) {
        String first = units.stream().limit(SHOWN).map(shown).collect(Collectors.joining(", "));
        if (units.size() > SHOWN) {
            return Message.of("%s, … (%s in all)", "%s, …（共%s个）", first, units.size());
        }
        return units.isEmpty() ? new Message("none", "无") : Message.same(first);
    }
}
