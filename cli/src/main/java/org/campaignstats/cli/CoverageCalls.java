package org.campaignstats.cli;

import org.campaignstats.core.language.Language;
import org.campaignstats.stats.coverage.Call;
import org.campaignstats.stats.coverage.CoverageReport;

/** The list that one telephones through: by reason and by the unit above, a unit a line. */
final class CoverageCalls {
    private final CoverageReport report;
    private final Language language;

    CoverageCalls(CoverageReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        String group = "";
        for (Call call : report.calls()) {
            String heading = heading(call);
            if (!heading.equals(group)) {
                out.append(heading).append('\n');
                group = heading;
            }
            out.append("  ").append(CoverageTables.name(call.about().unit()));
            call.details()
                    .ifPresent(details -> out.append(language.pick(": ", "：")).append(details.in(language)));
            out.append('\n');
        }
        return out.toString();
    }

    private String heading(Call call) {
        return call.reason().words().in(language)
                + call.parent()
                        .map(parent -> language.pick(", of ", "，属") + CoverageTables.name(parent))
                        .orElse("");
    }
}
