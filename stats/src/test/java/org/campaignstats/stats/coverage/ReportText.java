package org.campaignstats.stats.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.unit.UnitId;

/** What a report says, as text for a test to compare. */
final class ReportText {
    private ReportText() {}

    /** Unit, what counts, first day, day, timeliness, and what is left out. */
    static String of(UnitCoverage unit) {
        String filing = unit.filing()
                .map(f -> f.kind().name().toLowerCase(Locale.ROOT) + " r" + f.revision()
                        + (f.corrections() > 0 ? "+" + f.corrections() : "")
                        + f.firstFiledOn().map(day -> " first " + day).orElse("")
                        + f.filedOn().map(day -> " on " + day).orElse("")
                        + (f.timeliness() == Timeliness.NOT_JUDGED
                                ? ""
                                : ", " + f.timeliness().words())
                        + (f.daysLate() > 0 ? " " + f.daysLate() : ""))
                .orElse("missing");
        return unit.unit().id() + ": " + filing
                + (unit.blanks().isEmpty()
                        ? ""
                        : "; " + unit.blanks().size() + " blank " + names(unit.blankIndicators()))
                + (unit.silent().isEmpty() ? "" : "; silent " + names(unit.silent()))
                + (unit.reportedByOther().isEmpty() ? "" : "; by other " + names(unit.reportedByOther()));
    }

    static List<String> of(Collection<UnitCoverage> units) {
        return units.stream().map(ReportText::of).toList();
    }

    static String of(FilingCounts counts) {
        return counts.expected() + " = " + counts.filed() + " + " + counts.missing() + ", "
                + counts.reportingRate()
                + (counts.onlyPlan() > 0 ? ", plan " + counts.onlyPlan() : "")
                + counts.punctuality()
                        .map(p -> ", on time " + p.onTime() + " late " + p.late() + " unknown " + p.dayUnknown())
                        .orElse("")
                + counts.reportingRateOnTime().map(share -> ", " + share).orElse("");
    }

    /** Everything of a report. */
    static String of(CoverageReport report) {
        return String.join(
                "\n",
                report.toString(),
                String.join("\n", of(report.units())),
                "others " + of(report.otherFilers()) + ", strangers "
                        + report.strangers().stream().map(UnitId::text).toList(),
                report.levels().stream()
                        .map(l -> l.level().map(Object::toString).orElse("-") + " " + of(l.counts()))
                        .collect(Collectors.joining("\n")),
                report.innerUnits().stream()
                        .map(u -> u.unit().id() + " " + of(u.counts()))
                        .collect(Collectors.joining("\n")),
                "expected " + names(report.expectedIndicators()),
                report.indicators().stream()
                        .map(i -> i.key() + ": " + i.coverage())
                        .collect(Collectors.joining("\n")),
                report.heldBefore().stream()
                        .map(h -> h.key() + ": " + h.held() + " of " + h.total() + " " + h.percent())
                        .collect(Collectors.joining("\n")),
                report.calls().stream()
                        .map(c -> c.about().unit().id() + " " + c.reason() + " " + c.message() + " "
                                + c.message().chinese())
                        .collect(Collectors.joining("\n")));
    }

    private static String names(Collection<Indicator> indicators) {
        return indicators.stream().map(i -> i.code().text()).collect(Collectors.joining(" "));
    }
}
