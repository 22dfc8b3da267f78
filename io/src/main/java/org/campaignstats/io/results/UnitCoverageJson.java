package org.campaignstats.io.results;

import java.util.Optional;
import org.campaignstats.stats.coverage.Timeliness;
import org.campaignstats.stats.coverage.UnitCoverage;
import org.campaignstats.stats.coverage.UnitFiling;
import tools.jackson.core.JsonGenerator;

/** The properties of one unit of a coverage report; {@link CoverageJson} says what they are. */
final class UnitCoverageJson {
    private UnitCoverageJson() {}

    static void write(JsonGenerator json, UnitCoverage unit) {
        Optional<UnitFiling> filing = unit.filing();
        json.writeStringProperty("unit", unit.unit().id().text());
        json.writeStringProperty("name", unit.unit().name());
        JsonRows.text(json, "level", unit.level());
        JsonRows.text(json, "parent", unit.unit().parent());
        json.writeStringProperty("status", unit.status().name());
        JsonRows.text(json, "kind", filing.map(UnitFiling::kind));
        JsonRows.count(json, "revision", filing.map(UnitFiling::revision));
        JsonRows.count(json, "corrections", filing.map(UnitFiling::corrections));
        JsonRows.text(json, "first_filed_on", filing.flatMap(UnitFiling::firstFiledOn));
        JsonRows.text(json, "filed_on", filing.flatMap(UnitFiling::filedOn));
        JsonRows.text(json, "timeliness", filing.map(UnitFiling::timeliness).filter(t -> t != Timeliness.NOT_JUDGED));
        JsonRows.count(json, "days_late", filing.map(UnitFiling::daysLate).filter(days -> days > 0));
        json.writeNumberProperty("blank_figures", unit.blanks().size());
        JsonRows.codes(json, "blank", unit.blankIndicators());
        JsonRows.codes(json, "silent", unit.silent());
        JsonRows.codes(json, "reported_by_other", unit.reportedByOther());
    }
}
