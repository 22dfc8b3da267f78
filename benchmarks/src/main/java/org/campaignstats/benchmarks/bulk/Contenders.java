package org.campaignstats.benchmarks.bulk;

import java.util.List;
import org.campaignstats.benchmarks.bulk.DuckDbSums.Grouping;

/** Everything that is measured, in the order of the table. */
final class Contenders {
    /** Those that all others are compared with: the faster counts. */
    static final List<Contender> BASES =
            List.of(new DuckDbSums(Grouping.GROUPING_SETS, 2), new DuckDbSums(Grouping.TWO_STEPS, 2));

    static final List<Contender> ALL = List.of(
            new LibraryRollUp(2),
            new LaunchedRollUp(),
            new LibraryRollUp(1),
            BASES.get(0),
            BASES.get(1),
            new DuckDbSums(Grouping.GROUPING_SETS, 1),
            new DuckDbSums(Grouping.TWO_STEPS, 1),
            new CollectionGroupBy(),
            new FastCsvParse(),
            new JacksonParse(),
            new MappedPass());

    private Contenders() {}

    static Contender get(String name) {
        return ALL.stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No contender '" + name + "'. Contenders are: "
                        + ALL.stream().map(Contender::name).toList()));
    }
}
