package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.FILE;
import static org.campaignstats.io.json.JsonNames.UNITS;
import static org.campaignstats.io.json.PartialNames.NAME_ROWS;
import static org.campaignstats.io.json.PartialNames.NUMBER;
import static org.campaignstats.io.json.PartialNames.SUMMARY;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.FiledTogether;
import org.campaignstats.stats.bulk.FilingHead;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one filing of a partial roll-up. */
final class PartialFiling extends StrictObject {
    private static final List<String> KNOWN = List.of(FILE, NUMBER, SUMMARY, NAME_ROWS, UNITS);
    private static final List<String> REQUIRED = List.of(FILE, SUMMARY);

    private final Collector into;
    private String file = "";
    private long number;
    private int row;
    private SortedMap<UnitId, String> names = new TreeMap<>();
    private @Nullable FilingHead head;
    /** What is kept as it is unless sums go with it. */
    private @Nullable CampaignSummary whole;

    PartialFiling(JsonTokens tokens, String path, Collector into) {
        super(tokens, path, KNOWN);
        this.into = into;
    }

    void read() {
        readAll(REQUIRED);
        FilingHead filed = head;
        if (filed != null && whole != null) {
            into.keep(filed, whole);
        } else if (filed != null) {
            // Names whose row is not told are those of none.
            into.name(filed, names, 0);
        }
    }

    @Override
    void property(String name) {
        switch (name) {
            case FILE -> file = value(name).text("ningbo.csv");
            case NUMBER -> number = value(name).count("1");
            case SUMMARY -> summary();
            case NAME_ROWS -> nameRows();
            default -> units();
        }
    }

    private void summary() {
        requireBefore(SUMMARY, FILE);
        if (!tokens().at(JsonToken.START_OBJECT)) {
            throw value(SUMMARY).wrong("an object", "对象");
        }
        row = tokens().row();
        CampaignSummary summary = new SummaryReader(tokens(), pathOf(SUMMARY), new JsonLog.Strict())
                .read()
                .orElseThrow();
        FilingHead filed = FilingHead.of(summary, file, number);
        head = filed;
        into.add(filed);
        if (number > 0) {
            whole = summary;
        } else {
            keep(filed, summary);
        }
    }

    private void keep(FilingHead filed, CampaignSummary summary) {
        for (Activity activity : summary.activities()) {
            if (activity.type().isPresent()
                    || activity.venue().isPresent()
                    || activity.outcomes().isEmpty()) {
                throw JsonAt.of(new JsonValue.Null(row), pathOf(SUMMARY))
                        .problem(
                                "summary-contradictory",
                                Message.of(
                                        "Activity '%s' must have outcomes, and neither type nor venue, in a partial roll-up",
                                        "部分汇总中，活动“%s”应有数据，且不应有类型和地点", activity.id()));
            }
        }
        names = new TreeMap<>(summary.unitNames());
        FiledTogether.apart(filed, summary).forEach(into::keep);
    }

    /** Sums or rows of names go with the summary: it is not all of its filing. */
    private void keepInPart() {
        if (head != null && whole != null) {
            keep(head, whole);
            whole = null;
        }
    }

    private void nameRows() {
        requireBefore(NAME_ROWS, SUMMARY);
        keepInPart();
        FilingHead filed = head;
        if (!tokens().at(JsonToken.START_OBJECT)) {
            throw value(NAME_ROWS).wrong("an object of rows by unit", "以单位为键、行号为值的对象");
        }
        Set<String> seen = new HashSet<>();
        String unit;
        while (filed != null && (unit = tokens().nextProperty()) != null) {
            JsonAt row = JsonAt.of(tokens().value(), pathOf(NAME_ROWS), JsonProblem.shown(unit));
            if (!seen.add(unit)) {
                throw JsonAt.repeated(unit, row.row(), pathOf(NAME_ROWS));
            }
            nameRow(filed, unit, row);
        }
    }

    private void nameRow(FilingHead filed, String unit, JsonAt row) {
        UnitId id = row.valid(() -> UnitId.of(unit));
        String name = names.get(id);
        if (name == null) {
            throw row.problem(
                    "summary-contradictory",
                    Message.of("Unit '%s' must have a name in 'unit_names'", "单位“%s”在“unit_names”中应有名称", id));
        }
        into.name(filed, Map.of(id, name), row.wholeNumber("7"));
    }

    private void units() {
        requireBefore(UNITS, SUMMARY);
        keepInPart();
        requireArray(UNITS, "an array of units", "单位的数组");
        FilingHead filed = head;
        for (int i = 0; filed != null && tokens().nextItem(); i++) {
            new PartialUnit(tokens(), pathOf(UNITS) + "[" + i + "]", filed, into).read();
        }
    }
}
