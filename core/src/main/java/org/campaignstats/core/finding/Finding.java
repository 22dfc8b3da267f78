package org.campaignstats.core.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;

/**
 * One thing found in data: a cell that is no figure, a total that its parts contradict, a column nobody knows. It is said
 * in English and in Chinese: {@link #message} and {@link #toString} are the English, {@link #in} is the whole line in
 * either language.
 *
 * @param code what kind of finding it is, in kebab-case: {@code figure-unreadable}
 * @param severity how much it matters
 * @param wording one sentence that a person can act on, with the value in quotes and what would have been right; without
 *     the place
 * @param place where it stands in the source
 * @param unit the reporting unit that it is about; empty where it is about none, or about more than one
 * @param indicator the indicator that it is about; empty where it is about none in particular
 * @param evidence what the finding rests on: figures, names, other places; in a fixed order, possibly empty
 */
public record Finding(
        String code,
        Severity severity,
        Message wording,
        Place place,
        Optional<UnitId> unit,
        Optional<IndicatorCode> indicator,
        List<Evidence> evidence) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The order in which findings are shown: by severity, place, code, unit, indicator, message and evidence. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(f -> f.place().file().orElse(""))
            .thenComparingInt(f -> f.place().row().orElse(0))
            .thenComparing(f -> f.place().column().orElse(""))
            .thenComparingInt(f -> f.place().span().map(Span::start).orElse(0))
            .thenComparing(Finding::code)
            .thenComparing(f -> f.unit().map(UnitId::text).orElse(""))
            .thenComparing(f -> f.indicator().map(IndicatorCode::text).orElse(""))
            .thenComparing(Finding::message)
            .thenComparing(f -> f.evidence().toString());

    /**
     * Checks the code and copies the evidence.
     *
     * @param code the kind of finding
     * @param severity how much it matters
     * @param wording the message
     * @param place where it stands
     * @param unit the unit
     * @param indicator the indicator
     * @param evidence what it rests on
     * @throws IllegalArgumentException if the code is not kebab-case
     */
    public Finding {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "Finding code '" + code + "' must be kebab-case, e.g. figure-unreadable");
        }
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether a text can be the code of a finding.
     *
     * @param text the text
     * @return true for kebab-case: {@code figure-unreadable}
     */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * A finding without evidence beyond its message.
     *
     * @param code the kind of finding, in kebab-case
     * @param severity how much it matters
     * @param wording the message in both languages
     * @param place where it is
     * @return the finding
     * @throws IllegalArgumentException if the code is not kebab-case
     */
    public static Finding of(String code, Severity severity, Message wording, Place place) {
        return new Finding(code, severity, wording, place, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A finding that is said in one language only, for rules that speak no other.
     *
     * @param code the kind of finding, in kebab-case
     * @param severity how much it matters
     * @param message the message, the same whatever language is asked for
     * @param place where it is
     * @return the finding
     * @throws IllegalArgumentException if the code is not kebab-case or the message is blank
     */
    public static Finding of(String code, Severity severity, String message, Place place) {
        if (message.isBlank()) {
            throw new IllegalArgumentException("Finding '" + code + "' must have a message");
        }
        return of(code, severity, Message.same(message), place);
    }

    /**
     * The same finding, resting on some evidence.
     *
     * @param things the evidence, in place of what it had
     * @return the finding with that evidence
     */
    public Finding withEvidence(List<Evidence> things) {
        return new Finding(code, severity, wording, place, unit, indicator, things);
    }

    /**
     * The message in English, without the place.
     *
     * @return the English {@link #wording}
     */
    public String message() {
        return wording.english();
    }

    /**
     * The finding in one line.
     *
     * @param language the language
     * @return for example {@code 错误：ningbo.csv 第7行，列“value”：“1,38余”不是可识别的数…}
     */
    public String in(Language language) {
        String colon = language.pick(": ", "：");
        String where = place.in(language);
        return severity.words(language) + colon + (where.isEmpty() ? "" : where + colon) + wording.in(language);
    }

    /**
     * The finding in one line, in English.
     *
     * @return for example {@code error: ningbo.csv row 7, column value: '1,38余' is not a figure …}
     */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
