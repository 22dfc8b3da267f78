package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.FILE;
import static org.campaignstats.io.json.JsonNames.UNITS;
import static org.campaignstats.io.json.PartialNames.NAME_ROWS;
import static org.campaignstats.io.json.PartialNames.SUMMARY;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.FiledOutcome;
import org.campaignstats.stats.bulk.FilingHead;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one filing of a partial roll-up. */
final class PartialFiling extends StrictObject {
    private static final List<String> KNOWN = List.of(FILE, SUMMARY, NAME_ROWS, UNITS);
    private static final List<String> REQUIRED = List.of(FILE, SUMMARY);

    private final Collector into;
    private String file = "";
    private SortedMap<UnitId, String> names = new TreeMap<>();
    private @Nullable FilingHead head;

    PartialFiling(JsonTokens tokens, String path, Collector into) {
        super(tokens, path, KNOWN);
        this.into = into;
    }

    void read() {
        readAll(REQUIRED);
        FilingHead filed = head;
        if (filed != null) {
            // Names whose row is not told are those of none.
            into.name(filed, names, 0);
        }
    }

    @Override
    void property(String name) {
        switch (name) {
            case FILE -> file = value(name).text("ningbo.csv");
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
        int row = tokens().row();
        CampaignSummary summary = new SummaryReader(tokens(), pathOf(SUMMARY), new JsonLog.Strict())
                .read()
                .orElseThrow();
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
        keep(summary);
    }

    private void keep(CampaignSummary summary) {
        FilingHead filed = new FilingHead(
                summary.campaign(),
                summary.filer(),
                summary.kind(),
                summary.revision(),
                summary.filedOn(),
                summary.period(),
                summary.source(),
                file);
        head = filed;
        names = new TreeMap<>(summary.unitNames());
        into.add(filed);
        summary.outcomes().forEach(o -> keep(filed, Optional.empty(), List.of(), Optional.empty(), o));
        for (Activity activity : summary.activities()) {
            activity.outcomes()
                    .forEach(o -> keep(filed, Optional.of(activity.id()), activity.organisers(), activity.days(), o));
        }
    }

    private void keep(
            FilingHead filed,
            Optional<ActivityId> activity,
            List<UnitId> organisers,
            Optional<Period> days,
            Outcome outcome) {
        into.keep(new FiledOutcome(filed, activity, organisers, days, outcome, Map.of()));
    }

    private void nameRows() {
        requireBefore(NAME_ROWS, SUMMARY);
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
        requireArray(UNITS, "an array of units", "单位的数组");
        FilingHead filed = head;
        for (int i = 0; filed != null && tokens().nextItem(); i++) {
            new PartialUnit(tokens(), pathOf(UNITS) + "[" + i + "]", filed, into).read();
        }
    }
}
