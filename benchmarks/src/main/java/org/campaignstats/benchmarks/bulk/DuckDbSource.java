package org.campaignstats.benchmarks.bulk;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** Selects what activities gave from the file: unit, campaign, indicator and value, null for a blank. */
final class DuckDbSource {
    private DuckDbSource() {}

    static String events(Path file, BulkLayout layout) {
        String name = "'" + file.toString().replace("'", "''") + "'";
        return layout.isCsv() ? csv(name, layout) : jsonLines(name);
    }

    private static String csv(String name, BulkLayout layout) {
        String columns = layout.columns().stream()
                .map(column -> "'" + column + "': '" + (column.equals("value") ? "BIGINT" : "VARCHAR") + "'")
                .collect(Collectors.joining(", "));
        return "SELECT unit, campaign, indicator, value FROM read_csv(" + name
                + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', columns = {"
                + columns
                + "}) WHERE scope = 'event'";
    }

    /** A figure is a number, or an object with its value; any other object is a blank. */
    private static String jsonLines(String name) {
        return """
                SELECT unit, campaign, outcome.indicator AS indicator,
                  try_cast(coalesce(outcome.figure->>'$.value', outcome.figure->>'$') AS BIGINT) AS value
                FROM (
                  SELECT unit, campaign, unnest(activity.outcomes) AS outcome
                  FROM (
                    SELECT filer AS unit, campaign, unnest(activities) AS activity
                    FROM read_json(%s, format = 'newline_delimited', columns = {
                      campaign: 'VARCHAR', filer: 'VARCHAR',
                      activities: 'STRUCT(id VARCHAR, outcomes STRUCT(indicator VARCHAR, figure JSON)[])[]'})))
                """.formatted(name);
    }
}
