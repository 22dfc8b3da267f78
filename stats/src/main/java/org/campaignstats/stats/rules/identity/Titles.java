package org.campaignstats.stats.rules.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.stats.rules.Filing;

/** Finds the texts of a filing that say what it is: the name of the campaign and the title of the source. */
final class Titles {
    private Titles() {}

    /** The name of the campaign and the source, as far as given, each once. */
    static List<String> of(Filing filing) {
        return Stream.of(filing.summary().campaign().name(), filing.summary().source())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
