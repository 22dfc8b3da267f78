package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;

/** What its activities say of a node's own level: at least what they give together, or just that where all are listed. */
final class EventFigures {
    private final Question question;
    private final UnitStatements about;
    private final int node;
    private final Combined result;

    EventFigures(Question question, int node, Combined result) {
        this.question = question;
        this.about = question.aboutNode(node);
        this.node = node;
        this.result = result;
    }

    Bounds bounds() {
        if (!about.tellsOfSingleEvents() && about.sums().stream().allMatch(FiledSums::isListed)) {
            return ofSums();
        }
        List<Bounds> unlisted = new ArrayList<>();
        List<Bounds> listed = new ArrayList<>();
        Map<Optional<ActivityId>, List<Statement>> parts = about.partsOfEvents();
        if (!parts.isEmpty() || !addOnes(listed, unlisted)) {
            Map<Optional<ActivityId>, List<Statement>> events = about.events();
            unlisted.addAll(question.bounds(events.getOrDefault(Optional.empty(), List.of())));
            for (ActivityId activity : activities(events, parts)) {
                Optional<ActivityId> id = Optional.of(activity);
                listed.add(event(
                        activity,
                        question.bounds(events.getOrDefault(id, List.of())),
                        atLeast(parts.getOrDefault(id, List.of()))));
            }
        }
        about.sums().forEach(filed -> (filed.isListed() ? listed : unlisted).add(filed.bounds(question.policy())));
        BigDecimal largest = atLeast(parts.getOrDefault(Optional.empty(), List.of()));
        for (Bounds one : unlisted) {
            largest = largest.max(one.lower());
        }
        boolean bound = !question.combination().within(List.of()).isUnknown();
        if (!bound) {
            return question.unknown();
        }
        Bounds atLeast =
                Bounds.atLeast(question.combination().within(listed).lower().max(largest));
        if (!about.listsAllEvents()) {
            return atLeast;
        }
        List<Bounds> all = new ArrayList<>(listed);
        all.addAll(unlisted);
        Bounds together = question.combination().whereDisjoint().within(all);
        return atLeast.intersect(together).orElse(atLeast);
    }

    /**
     * Adds the figures of activities that are told of once each, as most are; adds none and is false where one is told of again,
     * which stands next to it.
     */
    private boolean addOnes(List<Bounds> listed, List<Bounds> unlisted) {
        Optional<ActivityId> before = Optional.empty();
        Bounds unknown = question.unknown();
        for (Statement statement : about.of(Scope.EVENT)) {
            Bounds bounds = question.bounds(statement);
            if (statement.activity().isEmpty()) {
                unlisted.add(bounds);
            } else if (statement.activity().equals(before)) {
                listed.clear();
                unlisted.clear();
                return false;
            } else {
                listed.add(Settled.ofOne(bounds, unknown));
            }
            before = statement.activity();
        }
        return true;
    }

    /** Where all activities were added up before: figures that sum. */
    private Bounds ofSums() {
        if (about.sums().isEmpty()) {
            return question.unknown();
        }
        Bounds sum = Bounds.ZERO;
        for (FiledSums filed : about.sums()) {
            sum = sum.plus(filed.bounds(question.policy()));
        }
        return about.listsAllEvents() ? sum : Bounds.atLeast(sum.lower());
    }

    private static Set<ActivityId> activities(
            Map<Optional<ActivityId>, List<Statement>> events, Map<Optional<ActivityId>, List<Statement>> parts) {
        TreeMap<ActivityId, Boolean> ids = new TreeMap<>();
        events.keySet().forEach(id -> id.ifPresent(activity -> ids.put(activity, true)));
        parts.keySet().forEach(id -> id.ifPresent(activity -> ids.put(activity, true)));
        return Objects.requireNonNull(ids.keySet());
    }

    /** One activity: one thing, said as often as there are statements, and at least its largest part. */
    private Bounds event(ActivityId activity, List<Bounds> stated, BigDecimal atLeast) {
        Settled settled = Settled.of(stated, question.unknown());
        settled.conflict()
                .ifPresent(c -> result.contradiction(node, Discrepancy.ofEvent(activity, true, c.first(), c.second())));
        Bounds parts = Bounds.atLeast(atLeast);
        return settled.bounds().intersect(parts).orElseGet(() -> {
            result.contradiction(node, Discrepancy.ofEvent(activity, false, settled.bounds(), parts));
            return settled.bounds().hull(parts);
        });
    }

    private BigDecimal atLeast(List<Statement> parts) {
        BigDecimal largest = BigDecimal.ZERO;
        for (Statement part : parts) {
            largest = largest.max(question.bounds(part).lower());
        }
        return largest;
    }
}
