package org.campaignstats.benchmarks.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the rows are laid out. */
enum BulkLayout {
    /** Long CSV, nothing quoted, one filing after the other. */
    CSV,
    /** Long CSV, nothing quoted, in the order in which activities were held: the units take turns. */
    IN_TURNS,
    /** Long CSV, every field quoted. */
    QUOTED,
    /** Long CSV without the ids of activities, so that none has to be told from another. */
    WITHOUT_IDS,
    /** One filing a line, as {@code CampaignJson} writes it. */
    JSON_LINES;

    private static final List<String> COLUMNS =
            List.of("campaign", "unit", "scope", "indicator", "value", "qualifier", "activity");

    static BulkLayout parse(String word) {
        return Arrays.stream(values())
                .filter(layout -> layout.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No layout '" + word + "'. Layouts are: "
                        + Arrays.stream(values()).map(BulkLayout::word).toList()));
    }

    /** The word of the command line: {@code json-lines}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isCsv() {
        return this != JSON_LINES;
    }

    /** The columns of a CSV, in their order. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(COLUMNS);
        if (this == WITHOUT_IDS) {
            columns.remove("activity");
        }
        return List.copyOf(columns);
    }

    String fileName(long rows) {
        return "bulk-" + rows + "-" + word() + (isCsv() ? ".csv" : ".jsonl");
    }
}
