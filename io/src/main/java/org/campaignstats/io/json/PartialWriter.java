package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.ACTIVITIES;
import static org.campaignstats.io.json.JsonNames.CAMPAIGN;
import static org.campaignstats.io.json.JsonNames.FILE;
import static org.campaignstats.io.json.JsonNames.FORMAT;
import static org.campaignstats.io.json.JsonNames.UNIT;
import static org.campaignstats.io.json.JsonNames.UNITS;
import static org.campaignstats.io.json.PartialNames.APART;
import static org.campaignstats.io.json.PartialNames.BOUNDS;
import static org.campaignstats.io.json.PartialNames.END;
import static org.campaignstats.io.json.PartialNames.FILING;
import static org.campaignstats.io.json.PartialNames.FILINGS;
import static org.campaignstats.io.json.PartialNames.FIRST_ROW;
import static org.campaignstats.io.json.PartialNames.FORMAT_1;
import static org.campaignstats.io.json.PartialNames.LAST_ROW;
import static org.campaignstats.io.json.PartialNames.NAME_ROWS;
import static org.campaignstats.io.json.PartialNames.NUMBER;
import static org.campaignstats.io.json.PartialNames.SUMMARY;
import static org.campaignstats.io.json.PartialNames.SUMS;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.campaignstats.stats.bulk.GatheredFiling;
import org.campaignstats.stats.bulk.GatheredUnit;
import org.campaignstats.stats.bulk.Gathering;
import org.campaignstats.stats.bulk.ToldActivity;
import org.campaignstats.stats.rollup.ActivitySums;

/** Writes a gathering as a partial roll-up, an activity at a time. */
final class PartialWriter {
    private final JsonText out;

    PartialWriter(Appendable out) {
        this.out = new JsonText(out);
    }

    void write(Gathering gathering) throws IOException {
        List<GatheredFiling> filings = gathering.filings();
        Set<Gathering.Apart> apart = gathering.allApart();
        line(new JsonMembers().put(FORMAT, FORMAT_1).put(BOUNDS, gathering.bounds()));
        for (Gathering.Apart one : apart) {
            JsonMembers unit = new JsonMembers()
                    .put(CAMPAIGN, one.campaign().text())
                    .put(UNIT, one.unit().text());
            line(new JsonMembers().put(APART, unit.build()));
        }
        for (GatheredFiling filing : filings) {
            filing(filing);
        }
        JsonMembers counts = new JsonMembers().put(APART, apart.size()).put(FILINGS, filings.size());
        line(new JsonMembers().put(END, counts.build()));
    }

    private void line(JsonMembers members) throws IOException {
        out.value(members.build()).raw("\n");
    }

    private void filing(GatheredFiling filing) throws IOException {
        JsonMembers members = new JsonMembers().put(FILE, filing.head().file());
        if (filing.head().number() > 0) {
            members.put(NUMBER, filing.head().number());
        }
        members.put(SUMMARY, SummaryShape.write(filing.summary()));
        JsonMembers rows = new JsonMembers();
        filing.names().forEach((unit, name) -> {
            if (name.row() > 0) {
                rows.put(unit.text(), name.row());
            }
        });
        if (!rows.build().members().isEmpty()) {
            members.put(NAME_ROWS, rows.build());
        }
        out.raw("{").name(FILING);
        open(members);
        if (!filing.units().isEmpty()) {
            out.raw(", ").name(UNITS).raw("[");
            String before = "";
            for (GatheredUnit unit : filing.units()) {
                out.raw(before);
                unit(unit);
                before = ", ";
            }
            out.raw("]");
        }
        out.raw("}}\n");
    }

    private void unit(GatheredUnit unit) throws IOException {
        ActivitySums any = unit.sums().get(0);
        JsonMembers members = new JsonMembers().put(UNIT, unit.unit().text());
        any.first().row().ifPresent(row -> members.put(FIRST_ROW, row));
        any.last().row().ifPresent(row -> members.put(LAST_ROW, row));
        open(members.put(SUMS, JsonValue.items(unit.sums(), SumsShape::write)));
        out.raw(", ").name(ACTIVITIES).raw("{");
        String before = "";
        for (ToldActivity told : unit.activities()) {
            out.raw(before).name(told.activity().text()).raw(told.sums().toString());
            before = ", ";
        }
        out.raw("}}");
    }

    /** An object, up to where further members may follow. */
    private void open(JsonMembers members) throws IOException {
        out.raw("{").members(members.build().members());
    }
}
