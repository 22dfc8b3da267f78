package org.campaignstats.stats.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;

/**
 * Whether a comparison of two amounts holds: broken for certain, broken as figures mean by convention, holding as far as
 * the reports allow, or not to be told.
 *
 * <p>Words are enough to break it, or to hold: {@code 多次} is more than 0 and at least 1. Where a figure gives no number and nothing is ruled out, it
 * cannot be told. Nor can it where the two count in different measures: 家 and 户次 are not the same thing.
 */
public final class Holding {
    private final Amount one;
    private final Amount other;
    private final boolean broken;
    private final boolean certain;
    private final Optional<Message> undecided;

    private Holding(Amount one, Amount other, boolean broken, boolean certain, Optional<Message> undecided) {
        this.one = one;
        this.other = other;
        this.broken = broken;
        this.certain = certain;
        this.undecided = undecided;
    }

    static Holding of(Amount one, Amount other, boolean broken, boolean certain, boolean assured) {
        Optional<Message> measures = measures(one, other);
        boolean comparable = measures.isEmpty();
        Optional<Message> missing = one.missing().or(other::missing).filter(m -> !broken && !certain && !assured);
        return new Holding(
                one, other, comparable && (broken || certain), comparable && certain, measures.or(() -> missing));
    }

    private static Optional<Message> measures(Amount one, Amount other) {
        Optional<Measure> measure = one.measure();
        return measure.isPresent()
                        && other.measure().isPresent()
                        && !measure.get().countsSameAs(other.measure().get())
                ? Optional.of(Message.of(
                        "%s counts in %s and %s in %s",
                        "%s以%s计，%s以%s计",
                        one.name(),
                        measure.get(),
                        other.name(),
                        other.measure().get()))
                : Optional.empty();
    }

    /**
     * Whether it is ruled out, by convention at least.
     *
     * @return true where it is broken
     */
    public boolean isBroken() {
        return broken;
    }

    /**
     * Whether it is ruled out whatever the words may mean.
     *
     * @return true where it is broken even under {@link org.campaignstats.core.figure.BoundsPolicy#CAUTIOUS}
     */
    public boolean isCertain() {
        return certain;
    }

    /**
     * Why it cannot be told.
     *
     * @return which number is missing, or that the measures differ; empty where it holds or is broken
     */
    public Optional<Message> undecided() {
        return undecided;
    }

    /**
     * Whether nothing rules it out, and every number is there or the words leave no doubt.
     *
     * @return true where it holds as far as can be told
     */
    public boolean holds() {
        return !broken && undecided.isEmpty();
    }

    /**
     * The verdict of a rule that demands it: about the first outcome, resting on every one, no error where it is not
     * certain.
     *
     * @param english what is said where it is broken, with {@code %s} for each value, see {@link Message#of}
     * @param chinese the same in Chinese
     * @param values the values; of an {@link Amount} its {@link Amount#name}
     * @return pass, broken, or undecided with the reason
     */
    public Verdict verdict(String english, String chinese, Object... values) {
        if (undecided.isPresent()) {
            return placed(Verdict.undecided(undecided.get()));
        }
        if (!broken) {
            return Verdict.pass();
        }
        Verdict verdict = placed(Verdict.broken(english, chinese, values));
        return certain ? verdict : verdict.uncertain();
    }

    private Verdict placed(Verdict verdict) {
        List<Outcome> outcomes = Stream.of(one, other)
                .flatMap(amount -> amount.outcomes().stream())
                .toList();
        Verdict placed = outcomes.isEmpty() ? verdict : verdict.about(outcomes.get(0));
        for (Outcome outcome : outcomes) {
            placed = placed.evidence(outcome.indicator().text(), Amount.told(outcome));
        }
        return placed;
    }
}
