package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.ACTIVITIES;
import static org.campaignstats.io.json.JsonNames.CAMPAIGN;
import static org.campaignstats.io.json.JsonNames.FILED_ON;
import static org.campaignstats.io.json.JsonNames.FILER;
import static org.campaignstats.io.json.JsonNames.FORMAT;
import static org.campaignstats.io.json.JsonNames.FORMAT_1;
import static org.campaignstats.io.json.JsonNames.ID;
import static org.campaignstats.io.json.JsonNames.KIND;
import static org.campaignstats.io.json.JsonNames.ORGANISERS;
import static org.campaignstats.io.json.JsonNames.OUTCOMES;
import static org.campaignstats.io.json.JsonNames.PERIOD;
import static org.campaignstats.io.json.JsonNames.REVISION;
import static org.campaignstats.io.json.JsonNames.SOURCE;
import static org.campaignstats.io.json.JsonNames.TYPE;
import static org.campaignstats.io.json.JsonNames.UNIT_NAMES;
import static org.campaignstats.io.json.JsonNames.VENUE;

import java.util.Optional;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.UnitId;

/** A summary and its activities as they are written; {@link SummaryReader} and {@link ActivityReader} read them. */
final class SummaryShape {
    private SummaryShape() {}

    static JsonValue.Members write(CampaignSummary summary) {
        JsonMembers members = new JsonMembers()
                .put(FORMAT, FORMAT_1)
                .put(CAMPAIGN, CampaignShape.write(summary.campaign()))
                .put(FILER, summary.filer().text())
                .putUnless(FilingKind.REPORT, KIND, summary.kind());
        if (summary.revision() != 1) {
            members.put(REVISION, summary.revision());
        }
        summary.filedOn().ifPresent(day -> members.put(FILED_ON, day));
        summary.period().ifPresent(period -> members.put(PERIOD, PeriodShape.write(period)));
        members.putIfPresent(SOURCE, summary.source());
        if (!summary.unitNames().isEmpty()) {
            JsonMembers names = new JsonMembers();
            summary.unitNames().forEach((unit, text) -> names.put(unit.text(), text));
            members.put(UNIT_NAMES, names.build());
        }
        Optional<UnitId> filer = Optional.of(summary.filer());
        if (!summary.activities().isEmpty()) {
            members.put(ACTIVITIES, JsonValue.items(summary.activities(), a -> activity(a, filer)));
        }
        if (!summary.outcomes().isEmpty()) {
            members.put(OUTCOMES, JsonValue.items(summary.outcomes(), o -> OutcomeShape.write(o, filer, Scope.WHOLE)));
        }
        return members.build();
    }

    private static JsonValue activity(Activity activity, Optional<UnitId> filer) {
        JsonMembers members = new JsonMembers().put(ID, activity.id().text()).putIfPresent(TYPE, activity.type());
        PeriodShape.write(members, activity.days()).putIfPresent(VENUE, activity.venue());
        if (!activity.organisers().isEmpty()) {
            members.put(ORGANISERS, JsonValue.items(activity.organisers(), unit -> JsonValue.text(unit.text())));
        }
        if (!activity.outcomes().isEmpty()) {
            members.put(OUTCOMES, JsonValue.items(activity.outcomes(), o -> OutcomeShape.write(o, filer, Scope.EVENT)));
        }
        return members.build();
    }
}
