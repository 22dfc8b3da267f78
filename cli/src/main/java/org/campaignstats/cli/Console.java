package org.campaignstats.cli;

import java.io.PrintStream;
import java.util.List;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Language;
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

    /** Prints what was found by the reader and further, and says whether every row was read. */
    int report(ReadResult read, List<Finding> further, Language language) {
        long lost = further.stream().filter(f -> f.severity() == Severity.ERROR).count();
        ReadResult all = ReadResult.builder()
                .from(read)
                .addAllFindings(further)
                .rowsRead(read.rowsRead() - (int) lost)
                .build();
        all.findings().forEach(finding -> err.println(finding.in(language)));
        if (all.isComplete()) {
            return 0;
        }
        err.println(all.in(language));
        return ROWS_UNREAD;
    }
}
