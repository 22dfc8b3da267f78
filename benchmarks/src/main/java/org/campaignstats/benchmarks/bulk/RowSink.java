package org.campaignstats.benchmarks.bulk;

import java.io.IOException;

/** Where rows go. */
@FunctionalInterface
interface RowSink {
    void accept(BulkRow row) throws IOException;
}
