package org.campaignstats.io.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.reading.ReadOptions;

/**
 * Finds the unit that a cell means: by id or name in the tree that was told, else the region of that code or name, else
 * the text as an id of its own.
 */
final class UnitResolver {
    private static final String AMBIGUOUS = "";
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private final ReadOptions options;
    private final Consumer<Region> readByName;
    private final Map<String, Optional<Region>> byName = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** The regions that names were taken for are told once for each name. */
    UnitResolver(ReadOptions options, Consumer<Region> readByName) {
        this.options = options;
        this.readByName = readByName;
        options.units().ifPresent(tree -> {
            for (ReportingUnit unit : tree.depthFirst()) {
                ids.merge(unit.name(), unit.id().text(), (a, b) -> AMBIGUOUS);
            }
            tree.depthFirst()
                    .forEach(unit -> ids.put(unit.id().text(), unit.id().text()));
        });
    }

    /** The unit that is reported about. */
    UnitId unit(String text, int year) {
        if (options.units().isEmpty()) {
            return byRegion(text, year);
        }
        String id = ids.get(text);
        if (id == null || id.equals(AMBIGUOUS)) {
            throw new BadCellException(
                    "unit-unknown",
                    LongColumns.UNIT,
                    Message.of(
                            "Unit '%s' is %s; expected the id or name of one of its units",
                            "单位“%s”%s；应填表中单位的编号或名称",
                            CsvRows.shown(text),
                            id == null
                                    ? new Message("not in the unit tree", "不在单位表中")
                                    : new Message("the name of several units", "是表中多个单位的名称")));
        }
        return UnitId.of(id);
    }

    /** The unit that filed, which may be outside the tree. */
    UnitId filer(String text, int year) {
        return Optional.ofNullable(ids.get(text))
                .filter(id -> !id.equals(AMBIGUOUS))
                .map(UnitId::of)
                .orElseGet(() -> byRegion(text, year));
    }

    private UnitId byRegion(String text, int year) {
        if (CODE.matcher(text).matches()) {
            return UnitId.of(text);
        }
        String key = year + " " + text;
        Optional<Region> region = byName.get(key);
        if (region == null) {
            region = options.regions().names().find(text, year);
            byName.put(key, region);
            region.ifPresent(readByName);
        }
        return region.map(found -> UnitId.of(found.code().digits())).orElseGet(() -> UnitId.of(text));
    }
}
