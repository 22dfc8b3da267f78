package org.campaignstats.io.reading;

/** Is told how far the reading of long files is. */
@FunctionalInterface
public interface ReadProgress {
    /** Nobody is told. */
    ReadProgress UNTOLD = (bytes, rows) -> {};

    /**
     * More was read.
     *
     * @param bytes how many bytes more
     * @param rows how many rows more
     */
    void read(long bytes, long rows);
}
