package org.campaignstats.benchmarks.bulk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * DuckDB over JDBC. It is told the types of all columns, and the sums stay with it as a table, of which only the provinces
 * are fetched: both favour it.
 */
final class DuckDbSums implements Contender {
    private final Grouping grouping;
    private final int threads;

    DuckDbSums(Grouping grouping, int threads) {
        this.grouping = grouping;
        this.threads = threads;
    }

    @Override
    public String name() {
        return "duckdb-" + grouping.word + (threads == 1 ? "-one-thread" : "");
    }

    @Override
    public Checksum run(Path file, BulkLayout layout) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("SET threads = " + threads);
            sql.execute("CREATE TEMP VIEW events AS " + DuckDbSource.events(file, layout));
            for (String step : grouping.steps) {
                sql.execute(step);
            }
            return provinces(sql);
        }
    }

    private static Checksum provinces(Statement sql) throws SQLException {
        Checksum sums = Checksum.NO_SUMS;
        try (ResultSet rows = sql.executeQuery("SELECT province, campaign, indicator, total FROM sums"
                + " WHERE province IS NOT NULL AND total IS NOT NULL")) {
            while (rows.next()) {
                sums = sums.plus(rows.getString(1), rows.getString(2), rows.getString(3), rows.getLong(4));
            }
        }
        return sums;
    }

    /** How the levels come about. */
    enum Grouping {
        /** All levels at once from the rows. */
        GROUPING_SETS("grouping-sets", """
                CREATE TEMP TABLE sums AS
                SELECT province, city, unit, campaign, indicator, sum(value)::BIGINT AS total
                FROM (SELECT *, unit[1:4] AS city, unit[1:2] AS province FROM events)
                GROUP BY GROUPING SETS (
                  (unit, campaign, indicator), (city, campaign, indicator), (province, campaign, indicator))
                """),
        /** Units from the rows, then cities and provinces from the sums of units. */
        TWO_STEPS("two-steps", """
                CREATE TEMP TABLE units AS
                SELECT unit, campaign, indicator, sum(value)::BIGINT AS total
                FROM events
                GROUP BY unit, campaign, indicator
                """, """
                CREATE TEMP TABLE sums AS
                SELECT province, city, campaign, indicator, sum(total)::BIGINT AS total
                FROM (SELECT *, unit[1:4] AS city, unit[1:2] AS province FROM units)
                GROUP BY GROUPING SETS ((city, campaign, indicator), (province, campaign, indicator))
                """);

        final String word;
        final String[] steps;

        Grouping(String word, String... steps) {
            this.word = word;
            this.steps = steps;
        }
    }
}
