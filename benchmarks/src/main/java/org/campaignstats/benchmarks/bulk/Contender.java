package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Something that reads the file. Those that add up give the sums of what activities gave, by campaign and indicator, of
 * every province, city and county; of a qualified figure the number counts as said, a blank is left out, totals are not
 * added.
 */
interface Contender {
    /** Its name on the command line and in the table. */
    String name();

    /** Whether it can read a layout. */
    default boolean reads(BulkLayout layout) {
        return true;
    }

    /**
     * The options of the JVM that it runs in.
     *
     * @param folder where files are kept between runs
     * @return the options; none for those that java has by itself
     */
    default List<String> java(Path folder) {
        return List.of();
    }

    /**
     * The options of the JVM of a run before all that are measured.
     *
     * @param folder where files are kept between runs
     * @return the options; none where there need not be such a run
     */
    default List<String> javaBefore(Path folder) {
        return List.of();
    }

    /**
     * Reads the file once.
     *
     * @param file the file
     * @param layout how it is laid out
     * @return what was found
     * @throws IOException if it cannot be read
     * @throws SQLException if a database cannot read it
     */
    Checksum run(Path file, BulkLayout layout) throws IOException, SQLException;
}
