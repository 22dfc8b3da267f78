package org.campaignstats.io.filings;

import java.util.List;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.stats.rollup.RollUpResult;

/**
 * What long files add up to.
 *
 * @param result the roll-up; of activities that were added up on the way it has the sums, not the single statements
 * @param rows how many rows the files have below their headers that are not empty; of JSON lines, how many outcomes
 * @param rowsRead how many of them were read
 * @param findings what was found in reading, file by file in the order of rows; the first thousand errors and the first
 *     thousand others of each
 * @param furtherFindings how many more there were
 */
public record BulkResult(RollUpResult result, long rows, long rowsRead, List<Finding> findings, long furtherFindings) {
    /**
     * Copies the findings.
     *
     * @param result the roll-up
     * @param rows how many rows
     * @param rowsRead how many were read
     * @param findings what was found
     * @param furtherFindings how many more
     */
    public BulkResult {
        findings = List.copyOf(findings);
    }
}
