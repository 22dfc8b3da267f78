package org.campaignstats.cli;

import java.io.PrintStream;
import java.util.List;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.io.reading.ReadResult;

/**
 * Where a command writes to.
 *
 * @param output for results
 * @param err for findings and messages
 */
record Console(Output output, PrintStream err) {
    /** Exit status where results were printed but rows could not be read. */
    static final int ROWS_UNREAD = 3;

    /** Prints what was found, and says whether every row was read. */
    int report(ReadResult read, List<Finding> further) {
        read.findings().forEach(err::println);
        further.forEach(err::println);
        boolean complete = read.isComplete() && further.isEmpty();
        if (complete) {
            return 0;
        }
        long findings = read.findingCount() + further.size();
        err.println(read.rowsRead() - further.size() + " of " + read.rows() + " rows read, " + findings
                + (findings == 1 ? " finding" : " findings"));
        return ROWS_UNREAD;
    }
}
