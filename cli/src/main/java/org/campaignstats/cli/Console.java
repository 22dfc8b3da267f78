package org.campaignstats.cli;

import java.io.IOException;
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

    /** Writes a result. */
    interface Writing {
        void run() throws IOException;
    }

    /**
     * Writes a result and then what was found, as {@link #report(ReadResult, List, Language)} does. Where the result does not
     * hold what is asked for, that is told after what was found: what is not there may be what could not be read.
     */
    int report(ReadResult read, List<Finding> further, Language language, Writing result) throws IOException {
        try {
            result.run();
        } catch (IllegalArgumentException e) {
            report(read, further, language);
            throw e;
        }
        return report(read, further, language);
    }

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
