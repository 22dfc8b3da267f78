package org.campaignstats.benchmarks.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was measured of one contender. */
final class Measured {
    final Contender contender;
    final List<Long> processNanos = new ArrayList<>();
    final List<Long> peakKilobytes = new ArrayList<>();
    final List<Long> warmNanos = new ArrayList<>();
    final Set<String> checksums = new TreeSet<>();

    Measured(Contender contender) {
        this.contender = contender;
    }

    static long median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
