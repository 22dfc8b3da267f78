package org.campaignstats.stats.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys of two campaigns in one order that keeps the order of both. */
final class ComparedKeys {
    private ComparedKeys() {}

    /** The later campaign's keys; each that only the earlier one has follows the key that it follows there. */
    static List<ComparedKey> inOrder(List<ComparedKey> earlier, List<ComparedKey> later) {
        List<ComparedKey> all = new ArrayList<>(later);
        Set<ComparedKey> known = new HashSet<>(later);
        int place = 0;
        for (ComparedKey key : earlier) {
            if (known.add(key)) {
                all.add(place, key);
            } else {
                place = all.indexOf(key);
            }
            place++;
        }
        return List.copyOf(all);
    }
}
