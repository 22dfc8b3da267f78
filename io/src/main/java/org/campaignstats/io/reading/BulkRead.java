package org.campaignstats.io.reading;

import java.util.List;
import org.campaignstats.core.finding.Finding;

/**
 * What was read of a long file.
 *
 * @param rows how many rows there were below the header that are not empty; of JSON, how many outcomes
 * @param rowsRead how many of them were read
 * @param findings what was found, in the order of the rows; the first thousand errors and the first thousand others
 * @param furtherFindings how many more there were
 */
public record BulkRead(long rows, long rowsRead, List<Finding> findings, long furtherFindings) {
    /**
     * Copies the findings.
     *
     * @param rows how many rows
     * @param rowsRead how many were read
     * @param findings what was found
     * @param furtherFindings how many more
     */
    public BulkRead {
        findings = List.copyOf(findings);
    }
}
