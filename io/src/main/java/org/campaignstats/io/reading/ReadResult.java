package org.campaignstats.io.reading;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitTree;
import org.immutables.value.Value;

/** What was read: every good outcome, a finding for each bad one, and how many rows there were. */
@Value.Immutable
public abstract class ReadResult {
    ReadResult() {}

    /**
     * The filings.
     *
     * @return the summaries in the order in which the source begins them
     */
    public abstract List<CampaignSummary> summaries();

    /**
     * What was found, in the order of the source. Beyond a thousand of one source the rest is counted in one last
     * finding.
     *
     * @return findings; usually none
     */
    public abstract List<Finding> findings();

    /**
     * How many findings there were that are not listed, because there were too many.
     *
     * @return 0 where all are listed
     */
    @Value.Default
    public long furtherFindings() {
        return 0;
    }

    /**
     * How many findings there were, listed or not.
     *
     * @return the number of all findings
     */
    public long findingCount() {
        return furtherFindings()
                + findings().stream()
                        .filter(f -> !f.code().equals(Findings.NOT_LISTED))
                        .count();
    }

    /**
     * How many rows of data there were: the rows below a header, or the outcomes of JSON summaries.
     *
     * @return the rows, good and bad
     */
    public abstract long rows();

    /**
     * How many of the rows were read.
     *
     * @return the rows without an error
     */
    public abstract long rowsRead();

    /**
     * The closed trees that tables with a total row are.
     *
     * @return one for each such table; none for other sources
     */
    public abstract List<UnitTree> trees();

    /**
     * Whether every row was read.
     *
     * @return true where no finding is an error
     */
    public boolean isComplete() {
        return rowsRead() == rows() && findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }

    /**
     * This result and another, as one batch.
     *
     * @param other the other result
     * @return all of both, this one's first
     */
    public ReadResult and(ReadResult other) {
        List<Finding> all = new ArrayList<>(findings());
        all.addAll(other.findings());
        return builder()
                .from(this)
                .addAllSummaries(other.summaries())
                .findings(all)
                .furtherFindings(furtherFindings() + other.furtherFindings())
                .rows(rows() + other.rows())
                .rowsRead(rowsRead() + other.rowsRead())
                .addAllTrees(other.trees())
                .build();
    }

    /**
     * How much was read, in words.
     *
     * @param language the language
     * @return for example {@code 118 of 120 rows read, 2 findings} or 120行中读取118行，2条发现
     */
    public String in(Language language) {
        String findings = findingCount() == 1 ? " finding" : " findings";
        return language.pick(
                rowsRead() + " of " + rows() + " rows read, " + findingCount() + findings,
                rows() + "行中读取" + rowsRead() + "行，" + findingCount() + "条发现");
    }

    /**
     * How much was read, in English.
     *
     * @return for example {@code 118 of 120 rows read, 2 findings}
     */
    @Override
    public String toString() {
        return in(Language.EN);
    }

    /**
     * A result without anything.
     *
     * @return no summaries, no rows
     */
    public static ReadResult empty() {
        return builder().rows(0).rowsRead(0).build();
    }

    /**
     * Starts a result.
     *
     * @return a builder; both counts of rows must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReadResult}. */
    public static final class Builder extends ImmutableReadResult.Builder {
        Builder() {}
    }
}
