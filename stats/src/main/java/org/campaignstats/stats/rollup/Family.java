package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.combination.Part;

/**
 * Keys of which some are parts of others, combined together. Twice over: first the parts, then what they are parts of, which
 * their parts bound from below; then each part again, which what it is a part of bounds from above.
 */
final class Family {
    private final List<KeyStatements> members;
    private final Relations relations;
    private final Function<KeyStatements, Question> questions;
    private final Evidence none;
    private final Map<KeyStatements, Evidence> evidence = new HashMap<>();
    private final Map<KeyStatements, Combined> first = new HashMap<>();
    private final Map<KeyStatements, Combined> last = new LinkedHashMap<>();

    /**
     * A family.
     *
     * @param members the keys, parts before their wholes
     * @param relations which are parts of which
     * @param questions what is to be combined for each
     * @param none the evidence of a key that no other tells anything of
     */
    private Family(
            List<KeyStatements> members,
            Relations relations,
            Function<KeyStatements, Question> questions,
            Evidence none) {
        this.members = members;
        this.relations = relations;
        this.questions = questions;
        this.none = none;
    }

    /** The bounds of each member. */
    static Map<KeyStatements, Combined> combine(
            List<KeyStatements> members,
            Relations relations,
            Function<KeyStatements, Question> questions,
            Evidence none) {
        return new Family(members, relations, questions, none).run();
    }

    private Map<KeyStatements, Combined> run() {
        for (KeyStatements key : members) {
            Evidence ofParts = ofParts(key);
            first.put(key, Passes.over(questions.apply(key), ofParts));
            evidence.put(key, relations.ofPart(key).isEmpty() ? ofParts : ofParts.copy());
        }
        for (int i = members.size() - 1; i >= 0; i--) {
            KeyStatements key = members.get(i);
            last.put(key, limited(key));
            limitParts(key);
        }
        return last;
    }

    private Combined first(KeyStatements key) {
        return Objects.requireNonNull(first.get(key));
    }

    private Evidence evidence(KeyStatements key) {
        return Objects.requireNonNull(evidence.get(key));
    }

    // ---- what parts say of their whole

    private Evidence ofParts(KeyStatements whole) {
        List<Relation> parts = relations.ofWhole(whole);
        if (parts.isEmpty()) {
            return none;
        }
        Question question = questions.apply(whole);
        Evidence evidence = new Evidence(question.tree().size());
        Map<String, List<Relation>> byWhat = new LinkedHashMap<>();
        for (Relation relation : parts) {
            evidence.noteStated(relation.part());
            byWhat.computeIfAbsent((relation.isKey() ? "=" : "") + relation.what(), w -> new ArrayList<>())
                    .add(relation);
        }
        byWhat.values().forEach(same -> evidence.addParts(same.get(0).what(), together(question, same)));
        List<Relation> loose = parts.stream().filter(r -> !r.isKey()).toList();
        if (loose.size() > 1) {
            evidence.addParts(names(loose), allTogether(question, loose));
        }
        return evidence;
    }

    private static String names(List<Relation> parts) {
        return String.join(";", parts.stream().map(Relation::what).toList());
    }

    /** The keys of one dimension, or one loose part: at least their sum, or just that where they are all there. */
    private Quantities together(Question question, List<Relation> parts) {
        Quantities quantities = Quantities.unknown(question.tree().size());
        for (Quantity quantity : Quantity.values()) {
            for (int u = 0; u < question.tree().size(); u++) {
                List<Relation> holding = holding(parts, quantity, u);
                if (!holding.isEmpty()) {
                    boolean exact = isExact(question, parts.get(0).isKey(), quantity, u)
                            && (parts.get(0).isKey() || looseParts(question, quantity, u) == 1);
                    quantities.of(quantity)[u] = exact
                            ? exactly(question, given(holding, quantity, u), quantity, u)
                            : atLeast(question, holding, quantity, u);
                }
            }
        }
        return quantities;
    }

    /** Loose parts of which a report says that they are all there. */
    private Quantities allTogether(Question question, List<Relation> parts) {
        Quantities quantities = Quantities.unknown(question.tree().size());
        for (Quantity quantity : Quantity.values()) {
            for (int u = 0; u < question.tree().size(); u++) {
                if (isExact(question, false, quantity, u) && looseParts(question, quantity, u) > 1) {
                    quantities.of(quantity)[u] = exactly(question, given(parts, quantity, u), quantity, u);
                }
            }
        }
        return quantities;
    }

    private static List<Relation> holding(List<Relation> parts, Quantity quantity, int u) {
        return parts.stream().allMatch(r -> r.holds(quantity, u))
                ? parts
                : parts.stream().filter(r -> r.holds(quantity, u)).toList();
    }

    private static List<Relation> given(List<Relation> parts, Quantity quantity, int u) {
        return parts.stream().filter(r -> r.isGiven(quantity, u)).toList();
    }

    private int looseParts(Question question, Quantity quantity, int u) {
        return given(relations.ofWhole(question.statements()), quantity, u).stream()
                .filter(r -> !r.isKey())
                .toList()
                .size();
    }

    /** Complete is said of the events where there are any, else of the keys, else of the parts. */
    private boolean isExact(Question question, boolean ofKeys, Quantity quantity, int u) {
        UnitStatements about = question.about(u);
        if (!about.isComplete(quantity.scope()) || quantity == Quantity.OWN && about.listsAllEvents()) {
            return false;
        }
        return ofKeys
                == given(relations.ofWhole(question.statements()), quantity, u).stream()
                        .anyMatch(Relation::isKey);
    }

    private Bounds exactly(Question question, List<Relation> parts, Quantity quantity, int u) {
        return parts.isEmpty()
                ? Bounds.UNKNOWN
                : question.combination().whereDisjoint().within(bounds(parts, quantity, u));
    }

    private Bounds atLeast(Question question, List<Relation> parts, Quantity quantity, int u) {
        BigDecimal lower =
                question.combination().within(bounds(parts, quantity, u)).lower();
        return Bounds.atLeast(lower);
    }

    private List<Bounds> bounds(List<Relation> parts, Quantity quantity, int u) {
        return parts.stream().map(r -> first(r.part()).of(quantity).get(u)).toList();
    }

    // ---- what a whole leaves of its parts

    /** A part that its limits would contradict is left as it was: the contradiction is told at what it is a part of. */
    private Combined limited(KeyStatements part) {
        if (relations.ofPart(part).isEmpty()) {
            return first(part);
        }
        Combined limited = Passes.over(questions.apply(part), evidence(part));
        return limited.contradictions() == first(part).contradictions() ? limited : first(part);
    }

    private void limitParts(KeyStatements whole) {
        Map<String, List<Relation>> dimensions = new LinkedHashMap<>();
        for (Relation relation : relations.ofWhole(whole)) {
            if (relation.isKey()) {
                dimensions
                        .computeIfAbsent(relation.what(), w -> new ArrayList<>())
                        .add(relation);
            } else {
                limit(whole, (quantity, u) -> limitLoose(relation, whole, quantity, u));
            }
        }
        dimensions.values().forEach(keys -> limit(whole, (quantity, u) -> limitKeys(keys, whole, quantity, u)));
    }

    private void limit(KeyStatements whole, ObjIntConsumer<Quantity> limiter) {
        Combined combined = Objects.requireNonNull(last.get(whole));
        for (int u = 0; u < combined.whole.size(); u++) {
            if (!combined.isContradicted(u)) {
                for (Quantity quantity : Quantity.values()) {
                    limiter.accept(quantity, u);
                }
            }
        }
    }

    private Bounds last(KeyStatements key, Quantity quantity, int u) {
        return Objects.requireNonNull(last.get(key)).of(quantity).get(u);
    }

    private void limitLoose(Relation relation, KeyStatements whole, Quantity quantity, int u) {
        if (relation.holds(quantity, u)) {
            evidence(relation.part()).limit(quantity, u, atMost(last(whole, quantity, u)));
        }
    }

    /** Keys are what the other keys leave: of the total where all are there, else of no more than it. */
    private void limitKeys(List<Relation> keys, KeyStatements whole, Quantity quantity, int u) {
        Bounds total = last(whole, quantity, u);
        limitKeys(keys, whole.combination(), atMost(total), quantity, u);
        Question question = questions.apply(whole);
        if (isExact(question, true, quantity, u)) {
            limitKeys(given(keys, quantity, u), whole.combination().whereDisjoint(), total, quantity, u);
        }
    }

    private void limitKeys(List<Relation> keys, Combination combination, Bounds total, Quantity quantity, int u) {
        if (total.isUnknown() || keys.isEmpty()) {
            return;
        }
        List<Bounds> left = combination.left(
                total, bounds(keys, quantity, u).stream().map(Part::of).toList());
        for (int i = 0; i < keys.size(); i++) {
            evidence(keys.get(i).part()).limit(quantity, u, left.get(i));
        }
    }

    private static Bounds atMost(Bounds bounds) {
        return bounds.upper().map(Bounds::atMost).orElse(Bounds.UNKNOWN);
    }
}
