package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;

/** What own levels are: what was stated of each and what its events give, settled at once. */
final class OwnFigures {
    private static final Optional<Bounds> ZERO = Optional.of(Bounds.ZERO);

    private final Question question;
    private final Evidence evidence;
    private final Combined result;
    private final Bounds unknown;
    private final Optional<Bounds> unstated;

    OwnFigures(Question question, Evidence evidence, Combined result) {
        this.question = question;
        this.evidence = evidence;
        this.result = result;
        this.unknown = question.unknown();
        this.unstated = Optional.of(unknown);
    }

    /** The own level of a node; empty where it has none. Silence can be zero where no total is given at or above it. */
    Optional<Bounds> at(int u, boolean isTotalGiven) {
        UnitStatements about = question.aboutNode(u);
        boolean told = about.tellsOfOwnLevel()
                || !question.nodes().isGroup(u)
                        && evidence.partsTellOfOwnLevel(question.nodes().unit(u));
        if (told) {
            return Optional.of(settled(u, about));
        }
        if (!question.isExpectedNode(u)) {
            return Optional.empty();
        }
        boolean silentIsZero = question.silence() == Silence.ZERO
                && !isTotalGiven
                && !question.combination().isMean();
        return silentIsZero ? ZERO : unstated;
    }

    private Bounds settled(int u, UnitStatements about) {
        List<Bounds> stated = question.bounds(about.of(Scope.OWN));
        if (!about.tellsOfEvents()) {
            return told(u, Settled.of(stated, unknown), stated, unknown);
        }
        Bounds events = new EventFigures(question, u, result).bounds();
        List<Bounds> all = new ArrayList<>(stated);
        all.add(events);
        return told(u, Settled.of(all, unknown), stated, events);
    }

    private Bounds told(int u, Settled settled, List<Bounds> stated, Bounds events) {
        settled.conflict().ifPresent(c -> {
            boolean twice = stated.containsAll(List.of(c.first(), c.second()));
            Settled.Conflict shown = twice ? c : againstEvents(c, stated, events);
            result.contradiction(
                    u,
                    twice
                            ? Discrepancy.saidTwice(Discrepancy.About.OWN, shown.first(), shown.second())
                            : Discrepancy.of(Discrepancy.About.OWN, "", shown.first(), shown.second()));
        });
        return settled.bounds();
    }

    /** Where own figures agree, what they leave against the events; else the own figure that is furthest from them. */
    private Settled.Conflict againstEvents(Settled.Conflict furthest, List<Bounds> stated, Bounds events) {
        Settled own = Settled.of(stated, unknown);
        if (own.conflict().isEmpty()) {
            return new Settled.Conflict(own.bounds(), events);
        }
        return new Settled.Conflict(stated.contains(furthest.first()) ? furthest.first() : furthest.second(), events);
    }
}
