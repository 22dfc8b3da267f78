package org.campaignstats.io.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;

/**
 * Collects the findings of one source: the first thousand errors and the first thousand others are kept, the rest are
 * counted, so that memory is bounded and notes never crowd out errors.
 */
public final class Findings {
    /** The code of the finding that tells how many are not listed. */
    static final String NOT_LISTED = "findings-not-listed";

    /** How many errors are kept, and how many others. */
    public static final int KEPT = 1000;

    private final String source;
    private final List<Numbered> kept = new ArrayList<>();
    private int errorsKept;
    private long further;

    /**
     * A finding with its place among all.
     *
     * @param number how many were added before it, listed or not
     * @param finding the finding
     */
    public record Numbered(long number, Finding finding) {}

    /**
     * An empty collection.
     *
     * @param source the name of the source
     */
    public Findings(String source) {
        this.source = source;
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        boolean error = finding.severity() == Severity.ERROR;
        int keptAlike = error ? errorsKept : kept.size() - errorsKept;
        if (keptAlike >= KEPT) {
            further++;
            return;
        }
        kept.add(new Numbered(count(), finding));
        errorsKept += error ? 1 : 0;
    }

    /**
     * Adds a finding of something that could not be read.
     *
     * @param code the kind of finding
     * @param message the message
     * @param place where it is
     */
    public void error(String code, Message message, Place place) {
        add(Finding.of(code, Severity.ERROR, message, place));
    }

    /**
     * Adds a finding of something worth knowing.
     *
     * @param code the kind of finding
     * @param message the message
     * @param place where it is
     */
    public void note(String code, Message message, Place place) {
        add(Finding.of(code, Severity.NOTE, message, place));
    }

    /**
     * Adds a finding of something that is probably wrong.
     *
     * @param code the kind of finding
     * @param message the message
     * @param place where it is
     */
    public void warning(String code, Message message, Place place) {
        add(Finding.of(code, Severity.WARNING, message, place));
    }

    /**
     * How many findings were added.
     *
     * @return the number, those that are not listed too
     */
    public long count() {
        return kept.size() + further;
    }

    /**
     * The findings that are listed.
     *
     * @return them in the order added, without the one that says how many more there were
     */
    public List<Finding> kept() {
        return kept.stream().map(Numbered::finding).toList();
    }

    /**
     * The findings that are listed, with their places among all that were added.
     *
     * @return them in the order added, without the one that says how many more there were
     */
    public List<Numbered> numbered() {
        return List.copyOf(kept);
    }

    /**
     * Takes some findings out of the list; they are counted all the same.
     *
     * @param which those to take out
     */
    public void countOnly(Predicate<Finding> which) {
        for (Finding finding : kept()) {
            if (which.test(finding)) {
                further++;
                errorsKept -= finding.severity() == Severity.ERROR ? 1 : 0;
            }
        }
        kept.removeIf(numbered -> which.test(numbered.finding()));
    }

    /**
     * Counts findings that are not listed.
     *
     * @param more how many
     */
    public void countFurther(long more) {
        further += more;
    }

    /**
     * The findings.
     *
     * @return those kept in the order added, and where there were more, a last one that says how many
     */
    public List<Finding> list() {
        List<Finding> all = new ArrayList<>(kept());
        if (further > 0) {
            all.add(Finding.of(
                    NOT_LISTED,
                    Severity.WARNING,
                    Message.of(
                            "%s further findings are not listed, only the first %s errors and the first %2$s others",
                            "另有%s条发现未列出，只列出前%s条错误和前%2$s条其他发现", further, KEPT),
                    Place.of(source)));
        }
        return List.copyOf(all);
    }

    /**
     * How many findings there were beyond those that are kept.
     *
     * @return the number that the last finding of the list tells; 0 where all are listed
     */
    public long further() {
        return further;
    }
}
