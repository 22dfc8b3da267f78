package org.campaignstats.assertions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Things that a failure lists, one a line. */
final class Lines {
    private static final int SHOWN = 20;

    private Lines() {}

    /** Each in a line of its own, after a line break; of many only the first. */
    static String of(Stream<String> all) {
        List<String> lines = all.toList();
        String shown = lines.stream().limit(SHOWN).map(line -> "\n  " + line).collect(Collectors.joining());
        return lines.size() > SHOWN ? shown + "\n  … and " + (lines.size() - SHOWN) + " more" : shown;
    }
}
