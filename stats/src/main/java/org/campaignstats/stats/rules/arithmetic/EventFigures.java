package org.campaignstats.stats.rules.arithmetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.Filing;

/** What the activities of one unit give of one indicator, key and measure in this campaign, joint activities left out. */
final class EventFigures {
    private final Quantity quantity;
    private final boolean isAdditive;
    private final Map<ActivityId, Amount> listed = new LinkedHashMap<>();
    private final List<Amount> unlisted = new ArrayList<>();

    private EventFigures(Quantity quantity, boolean isAdditive) {
        this.quantity = quantity;
        this.isAdditive = isAdditive;
    }

    /** The activities of a filing by what they count, in the order of the report. */
    static Collection<EventFigures> of(Filing filing) {
        Set<ActivityId> joint = filing.summary().activities().stream()
                .filter(Activity::isJoint)
                .map(Activity::id)
                .collect(Collectors.toSet());
        Map<Quantity, EventFigures> events = new LinkedHashMap<>();
        for (FigureGroup group : filing.groups()) {
            FigureGroup.Subject subject = group.subject();
            boolean isJoint = subject.activity().filter(joint::contains).isPresent();
            if (subject.scope() == Scope.EVENT && subject.basis() == Basis.PERIOD && !isJoint) {
                group.outcomes().stream()
                        .filter(outcome -> !FiguresByQuantity.isUnnamedPart(outcome))
                        .filter(outcome -> Levels.isContained(group.indicator(outcome.indicator())))
                        .forEach(outcome -> add(group, outcome, events));
            }
        }
        return events.values();
    }

    private static void add(FigureGroup group, Outcome outcome, Map<Quantity, EventFigures> events) {
        boolean isAdditive = group.indicator(outcome.indicator()).additivity() == Additivity.ADDITIVE;
        events.computeIfAbsent(Quantity.of(group, outcome).of(Scope.EVENT), q -> new EventFigures(q, isAdditive))
                .add(group, group.amount(outcome));
    }

    private void add(FigureGroup group, Amount amount) {
        Optional<ActivityId> activity = group.subject().activity();
        Message name = activity.map(id -> Message.of("activity %s, %s", "活动%s的%s", id, amount.name()))
                .orElseGet(() -> Message.of("an activity, %s", "一项活动的%s", amount.name()));
        activity.ifPresentOrElse(
                id -> listed.merge(id, amount.named(name), EventFigures::better),
                () -> unlisted.add(amount.named(name)));
    }

    private static Amount better(Amount one, Amount other) {
        return one.isNumber() || !other.isNumber() ? one : other;
    }

    /** What is counted, of all activities. */
    Quantity quantity() {
        return quantity;
    }

    /** The figures of activities that have an id, each once. */
    List<Amount> listed() {
        return List.copyOf(listed.values());
    }

    /** The figures of activities without an id. */
    List<Amount> unlisted() {
        return unlisted;
    }

    /** Whether there are several activities that do not count the same twice. */
    boolean addsUp() {
        return isAdditive && listed.size() > 1;
    }

    /** What the activities that have an id, one or more, give together. */
    Amount together() {
        return NamedSum.ofActivities(listed());
    }
}
