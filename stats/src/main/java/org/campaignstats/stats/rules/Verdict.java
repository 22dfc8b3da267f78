package org.campaignstats.stats.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Evidence;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;

/**
 * What a check found of one thing: it holds, it is broken, or it cannot be told. Immutable; the methods that add to it
 * return another verdict.
 *
 * <pre>{@code
 * Verdict verdict = Verdict.broken("%s is more than %s", "%s大于%s", part, whole).about(outcome).evidence("whole", whole);
 * }</pre>
 */
public final class Verdict {
    /** What was found. */
    public enum Kind {
        /** It holds, or the reports allow that it does. */
        PASS,
        /** It does not hold. */
        BROKEN,
        /** Something is blank, missing or not known that would decide it. */
        UNDECIDED
    }

    private static final Message HOLDS = new Message("holds", "符合");

    private final Kind kind;
    private final Severity atMost;
    private final Finding said;

    private Verdict(Kind kind, Severity atMost, Finding said) {
        this.kind = kind;
        this.atMost = atMost;
        this.said = said;
    }

    private static Verdict of(Kind kind, Message message) {
        return new Verdict(kind, Severity.ERROR, Finding.of("verdict", Severity.ERROR, message, Place.UNKNOWN));
    }

    /**
     * It holds.
     *
     * @return the verdict
     */
    public static Verdict pass() {
        return of(Kind.PASS, HOLDS);
    }

    /**
     * It is broken.
     *
     * @param message what was found and what would be right, without the place
     * @return the verdict
     */
    public static Verdict broken(Message message) {
        return of(Kind.BROKEN, message);
    }

    /**
     * It is broken.
     *
     * @param english what was found and what would be right, with {@code %s} for each value, see {@link Message#of}
     * @param chinese the same in Chinese
     * @param values the values; of an {@link Amount} its {@link Amount#name}
     * @return the verdict
     */
    public static Verdict broken(String english, String chinese, Object... values) {
        return broken(worded(english, chinese, values));
    }

    private static Message worded(String english, String chinese, Object... values) {
        Object[] named = values.clone();
        for (int i = 0; i < named.length; i++) {
            if (named[i] instanceof Amount amount) {
                named[i] = amount.name();
            }
        }
        return Message.of(english, chinese, named);
    }

    /**
     * It cannot be told whether it holds.
     *
     * @param message what would have to be known
     * @return the verdict
     */
    public static Verdict undecided(Message message) {
        return of(Kind.UNDECIDED, message);
    }

    /**
     * It cannot be told whether it holds.
     *
     * @param english what would have to be known, with {@code %s} for each value, see {@link Message#of}
     * @param chinese the same in Chinese
     * @param values the values; of an {@link Amount} its {@link Amount#name}
     * @return the verdict
     */
    public static Verdict undecided(String english, String chinese, Object... values) {
        return undecided(worded(english, chinese, values));
    }

    /**
     * It cannot be told whether it holds, for a number is missing.
     *
     * @param amount the amount that is no number
     * @return the verdict, which says whether it gives none or is not reported
     * @throws IllegalArgumentException if it is a number
     */
    public static Verdict undecided(Amount amount) {
        return undecided(amount.missing()
                .orElseThrow(() -> new IllegalArgumentException("Amount '" + amount + "' must be no number")));
    }

    /**
     * The same verdict at a place in a source.
     *
     * @param place the place
     * @return the verdict there
     */
    public Verdict at(Place place) {
        return with(new Finding(
                said.code(), said.severity(), said.wording(), place, said.unit(), said.indicator(), said.evidence()));
    }

    /**
     * The same verdict about a unit.
     *
     * @param unit the unit
     * @return the verdict about it
     */
    public Verdict about(UnitId unit) {
        return about(Optional.of(unit), said.indicator());
    }

    /**
     * The same verdict about an indicator.
     *
     * @param indicator the indicator
     * @return the verdict about it
     */
    public Verdict about(IndicatorCode indicator) {
        return about(said.unit(), Optional.of(indicator));
    }

    /**
     * The same verdict about an outcome: at its place, about its unit and its indicator.
     *
     * @param outcome the outcome; of several units the first is named
     * @return the verdict about it
     */
    public Verdict about(Outcome outcome) {
        return at(outcome.place()).about(outcome.unit()).about(outcome.indicator());
    }

    private Verdict about(Optional<UnitId> unit, Optional<IndicatorCode> indicator) {
        return with(new Finding(
                said.code(), said.severity(), said.wording(), said.place(), unit, indicator, said.evidence()));
    }

    /**
     * The same verdict with one thing more that it rests on.
     *
     * @param name what it is to the rule: {@code whole}
     * @param value a figure, name or day; an {@link Amount} tells its figure and its place
     * @return the verdict with that evidence, after what it had
     */
    public Verdict evidence(String name, Object value) {
        List<Evidence> all = new ArrayList<>(said.evidence());
        all.add(new Evidence(name, value instanceof Amount amount ? amount.told() : value.toString()));
        return with(said.withEvidence(all));
    }

    /**
     * The same verdict where another reading of the words is possible, so that it is no error.
     *
     * @return the verdict, at most a {@link Severity#WARNING}
     */
    public Verdict uncertain() {
        return atMost(Severity.WARNING);
    }

    /**
     * The same verdict with a limit to how much it matters.
     *
     * @param limit the highest severity that its finding can have
     * @return the verdict
     */
    public Verdict atMost(Severity limit) {
        return new Verdict(kind, limit.compareTo(atMost) > 0 ? limit : atMost, said);
    }

    private Verdict with(Finding finding) {
        return new Verdict(kind, atMost, finding);
    }

    /**
     * What was found.
     *
     * @return holds, broken or undecided
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What is said of it.
     *
     * @return for a broken rule what was found, for an undecided one what would have to be known
     */
    public Message message() {
        return said.wording();
    }

    /** The unit that it is about; empty where it is about none. */
    Optional<UnitId> unit() {
        return said.unit();
    }

    /** The finding that it is for a rule, as severe as the rule is and the verdict allows. */
    Finding finding(String code, Severity severity) {
        Severity limited = severity.compareTo(atMost) > 0 ? severity : atMost;
        return exactly(code, limited);
    }

    /** The same with a severity that somebody chose. */
    Finding exactly(String code, Severity severity) {
        return new Finding(
                code, severity, said.wording(), said.place(), said.unit(), said.indicator(), said.evidence());
    }

    /**
     * The verdict in one line.
     *
     * @return for example {@code BROKEN: 120件 is more than 115件}
     */
    @Override
    public String toString() {
        return kind + ": " + said.wording();
    }
}
