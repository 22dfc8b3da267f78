package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.ACTIVITIES;
import static org.campaignstats.io.json.JsonNames.OUTCOMES;
import static org.campaignstats.io.json.JsonNames.UNIT_NAMES;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.campaign.CampaignSummary;

/** Lays summaries out: one a line, or an array for people, with one property, name or outcome a line. */
final class SummaryWriter {
    private static final List<String> ITEM_A_LINE = List.of(UNIT_NAMES, ACTIVITIES, OUTCOMES);
    private static final String INDENT = "  ";

    private final JsonText out;

    SummaryWriter(Appendable out) {
        this.out = new JsonText(out);
    }

    void lines(Collection<CampaignSummary> summaries) throws IOException {
        for (CampaignSummary summary : summaries) {
            out.value(SummaryShape.write(summary)).raw("\n");
        }
    }

    void array(Collection<CampaignSummary> summaries) throws IOException {
        out.raw("[");
        String before = "\n" + INDENT;
        for (CampaignSummary summary : summaries) {
            out.raw(before);
            members(SummaryShape.write(summary), INDENT);
            before = ",\n" + INDENT;
        }
        out.raw(summaries.isEmpty() ? "]\n" : "\n]\n");
    }

    private void members(JsonValue.Members object, String indent) throws IOException {
        out.raw("{");
        String before = "\n" + indent + INDENT;
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            out.raw(before).name(member.getKey());
            member(member.getKey(), member.getValue(), indent + INDENT);
            before = ",\n" + indent + INDENT;
        }
        out.raw("\n" + indent + "}");
    }

    private void member(String name, JsonValue value, String indent) throws IOException {
        if (ITEM_A_LINE.contains(name) && value instanceof JsonValue.Members names) {
            members(names, indent);
        } else if (ITEM_A_LINE.contains(name) && value instanceof JsonValue.Items list) {
            items(name, list, indent);
        } else {
            out.value(value);
        }
    }

    private void items(String name, JsonValue.Items list, String indent) throws IOException {
        out.raw("[");
        for (Iterator<JsonValue> items = list.items().iterator(); items.hasNext(); ) {
            JsonValue item = items.next();
            out.raw("\n" + indent + INDENT);
            if (name.equals(ACTIVITIES) && item instanceof JsonValue.Members activity) {
                members(activity, indent + INDENT);
            } else {
                out.value(item);
            }
            out.raw(items.hasNext() ? "," : "");
        }
        out.raw("\n" + indent + "]");
    }
}
