package org.campaignstats.core.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Puts the rows of a table in order by code, the oldest first, and checks that they agree with each other. */
final class RegionIndex {

    private static final Comparator<RegionRow> OLDEST_FIRST = Comparator.comparingInt(
                    (RegionRow row) -> row.region().firstYear().orElse(Integer.MIN_VALUE))
            .thenComparingInt(row -> row.region().lastYear().orElse(Integer.MAX_VALUE));

    private RegionIndex() {}

    static NavigableMap<RegionCode, List<Region>> of(List<RegionRow> rows) throws RegionTableException {
        NavigableMap<RegionCode, List<RegionRow>> byCode = new TreeMap<>();
        for (RegionRow row : rows) {
            byCode.computeIfAbsent(row.region().code(), code -> new ArrayList<>(1))
                    .add(row);
        }
        NavigableMap<RegionCode, List<Region>> regions = new TreeMap<>();
        RegionCode province = null;
        for (Map.Entry<RegionCode, List<RegionRow>> entry : byCode.entrySet()) {
            List<RegionRow> sameCode = entry.getValue();
            sameCode.sort(OLDEST_FIRST);
            if (province == null || !province.covers(entry.getKey())) {
                province = entry.getKey().provinceCode();
                checkProvince(sameCode.get(0), byCode.containsKey(province));
            }
            checkYears(sameCode);
            regions.put(entry.getKey(), regions(sameCode));
        }
        return Collections.unmodifiableNavigableMap(regions);
    }

    private static List<Region> regions(List<RegionRow> sameCode) {
        return sameCode.size() == 1
                ? List.of(sameCode.get(0).region())
                : sameCode.stream().map(RegionRow::region).toList();
    }

    private static void checkProvince(RegionRow row, boolean hasProvince) throws RegionTableException {
        if (!hasProvince) {
            RegionCode province = row.region().code().provinceCode();
            throw row.malformed("region " + row.region() + " needs a row for its province, " + province);
        }
    }

    /** Rows of one code may share the year in which one ends and the next begins, and no other. */
    private static void checkYears(List<RegionRow> sameCode) throws RegionTableException {
        for (int i = 1; i < sameCode.size(); i++) {
            Region older = sameCode.get(i - 1).region();
            Region newer = sameCode.get(i).region();
            if (older.lastYear().orElse(Integer.MAX_VALUE) > newer.firstYear().orElse(Integer.MIN_VALUE)) {
                throw sameCode.get(i)
                        .malformed("region " + newer + " exists in the same years as " + older + " ("
                                + sameCode.get(i - 1).source() + " line "
                                + sameCode.get(i - 1).line() + "); one must end before the other begins");
            }
        }
    }
}
