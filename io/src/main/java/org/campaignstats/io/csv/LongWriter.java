package org.campaignstats.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Range;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.unit.UnitId;

/** Writes summaries as rows of the long layout, or says what it has no column for. */
final class LongWriter {
    /** What a cell may hold, well below what the reader takes for a quote that was never closed. */
    private static final int MAX_LINES = 50;

    private static final int MAX_LENGTH = 10_000;

    private final List<Map<String, String>> rows = new ArrayList<>();

    LongWriter(Collection<CampaignSummary> summaries) {
        Set<Object> filings = new HashSet<>();
        for (CampaignSummary summary : summaries) {
            check(summary);
            List<Object> key = List.of(
                    summary.campaign(),
                    summary.filer(),
                    summary.kind(),
                    summary.revision(),
                    summary.filedOn(),
                    summary.period(),
                    summary.source());
            require(filings.add(key), summary, "is filed twice with the same revision");
            summary.outcomes().forEach(outcome -> rows.add(row(summary, Optional.empty(), outcome)));
            summary.activities()
                    .forEach(activity -> activity.outcomes()
                            .forEach(outcome -> rows.add(row(summary, Optional.of(activity), outcome))));
        }
    }

    private static void check(CampaignSummary summary) {
        Campaign campaign = summary.campaign();
        require(campaign.equals(Campaign.of(campaign.id().text())), summary, "has a campaign with more than an id");
        require(summary.allOutcomes().findAny().isPresent(), summary, "has no outcome");
        Set<Object> activities = new HashSet<>();
        for (Activity activity : summary.activities()) {
            String name = "has activity '" + activity.id() + "' ";
            require(activity.type().isEmpty(), summary, name + "with a type");
            require(activity.venue().isEmpty(), summary, name + "with a venue");
            require(!activity.outcomes().isEmpty(), summary, name + "without outcomes");
            boolean first = activities.add(List.of(activity.id(), activity.organisers(), activity.days()));
            require(first, summary, name + "twice");
        }
        Set<UnitId> about =
                summary.allOutcomes().flatMap(o -> o.units().stream()).collect(Collectors.toSet());
        summary.unitNames().forEach((unit, name) -> {
            require(about.contains(unit), summary, "names unit '" + unit + "' without an outcome about it");
            boolean plain = !name.isEmpty() && name.equals(name.strip()) && !name.contains(NamedRow.LIST_SEPARATOR);
            require(plain, summary, "names unit '" + unit + "' with nothing, space around it or a semicolon");
        });
    }

    private static void require(boolean holds, CampaignSummary summary, String what) {
        if (!holds) {
            throw new IllegalArgumentException("The summary of '" + summary.filer() + "' for '"
                    + summary.campaign().id() + "' " + what + ", which long CSV has no column for; write JSON");
        }
    }

    private static Map<String, String> row(CampaignSummary summary, Optional<Activity> activity, Outcome outcome) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(LongColumns.CAMPAIGN, summary.campaign().id().text());
        row.put(LongColumns.UNIT, joined(outcome.units()));
        row.put(LongColumns.UNIT_NAME, names(summary, outcome));
        row.put(
                LongColumns.FILER,
                summary.filer().equals(outcome.unit()) && outcome.units().size() == 1
                        ? ""
                        : summary.filer().text());
        row.put(LongColumns.INDICATOR, outcome.indicator().text());
        row.put(LongColumns.SCOPE, activity.isPresent() ? "" : unless(outcome.scope(), Scope.WHOLE));
        row.put(LongColumns.BASIS, unless(outcome.basis(), Basis.PERIOD));
        row.put(LongColumns.BREAKDOWN, outcome.breakdown().map(Object::toString).orElse(""));
        row.putAll(figure(summary, outcome.figure()));
        row.put(
                LongColumns.MEASURE,
                outcome.measure().equals(outcome.figure().measure())
                        ? ""
                        : outcome.measure().map(Object::toString).orElse(""));
        row.put(LongColumns.PART_OF, outcome.partOf().map(Object::toString).orElse(""));
        row.put(LongColumns.COMPLETE, outcome.completeness() == Completeness.COMPLETE ? "yes" : "");
        row.put(LongColumns.ACTIVITY, activity.map(a -> a.id().text()).orElse(""));
        row.put(
                LongColumns.ORGANISERS,
                activity.map(a -> joined(a.organisers())).orElse(""));
        row.put(
                LongColumns.DATE,
                activity.flatMap(Activity::days).map(Object::toString).orElse(""));
        row.put(LongColumns.KIND, unless(summary.kind(), FilingKind.REPORT));
        row.put(LongColumns.REVISION, summary.revision() == 1 ? "" : String.valueOf(summary.revision()));
        row.put(LongColumns.FILED_ON, summary.filedOn().map(Object::toString).orElse(""));
        row.put(LongColumns.PERIOD, summary.period().map(Object::toString).orElse(""));
        row.put(LongColumns.SOURCE, text(summary, "source", summary.source()));
        row.put(LongColumns.NOTE, text(summary, "note", outcome.note()));
        row.forEach((column, cell) -> require(
                isReadable(cell),
                summary,
                "has a " + column + " with control characters, space around it, more than " + MAX_LENGTH
                        + " characters or " + MAX_LINES + " lines"));
        return row;
    }

    private static String text(CampaignSummary summary, String what, Optional<String> text) {
        text.ifPresent(t -> require(!t.isEmpty(), summary, "has an empty " + what));
        return text.orElse("");
    }

    private static boolean isReadable(String cell) {
        return cell.equals(cell.strip())
                && cell.length() <= MAX_LENGTH
                && cell.lines().count() <= MAX_LINES
                && cell.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    /** A printed figure is its own value; one that its print does not give is written in parts. */
    private static Map<String, String> figure(CampaignSummary summary, PrintedFigure figure) {
        Map<String, String> print = Map.of(LongColumns.VALUE, figure.printed().orElse(""));
        if (figure.printed().isPresent() && reads(print, figure)) {
            return print;
        }
        Map<String, String> parts = parts(figure);
        require(reads(parts, figure), summary, "has a figure '" + figure + "' that is not what its print says");
        return parts;
    }

    private static Map<String, String> parts(PrintedFigure figure) {
        String measure = figure.printed().isPresent()
                ? ""
                : figure.measure().map(Object::toString).orElse("");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(LongColumns.VALUE, number(figure.figure()) + measure);
        parts.put(LongColumns.PRINTED, figure.printed().orElse(""));
        if (figure.figure() instanceof Stated s) {
            parts.put(LongColumns.QUALIFIER, unless(s.qualifier(), Qualifier.EXACTLY));
            parts.put(LongColumns.PRECISION, s.precision().toPlainString());
        } else if (figure.figure() instanceof Range r) {
            parts.put(LongColumns.QUALIFIER, r.qualifier().name().toLowerCase(Locale.ROOT));
        }
        return parts;
    }

    /** Whether the reader makes this figure of these cells; what has no number is given its own words as its print. */
    private static boolean reads(Map<String, String> cells, PrintedFigure figure) {
        try {
            PrintedFigure read = LongFigure.read(NamedRow.of(cells));
            boolean worded = !(figure.figure() instanceof Stated || figure.figure() instanceof Range);
            return worded && figure.printed().isEmpty()
                    ? read.figure().equals(figure.figure()) && read.measure().equals(figure.measure())
                    : read.equals(figure);
        } catch (BadCellException e) {
            return false;
        }
    }

    private static String number(Figure figure) {
        return figure.match(
                s -> s.value().toPlainString(),
                r -> r.low().toPlainString() + "至" + r.high().toPlainString(),
                b -> b.toString(),
                v -> v.toString());
    }

    private static String names(CampaignSummary summary, Outcome outcome) {
        List<String> names = outcome.units().stream()
                .map(unit -> summary.unitNames().getOrDefault(unit, ""))
                .toList();
        return names.stream().allMatch(String::isEmpty) ? "" : String.join(NamedRow.LIST_SEPARATOR, names);
    }

    private static String joined(List<UnitId> units) {
        return units.stream().map(UnitId::text).collect(Collectors.joining(NamedRow.LIST_SEPARATOR));
    }

    /** The constant in small letters; empty for the one that an empty cell means. */
    private static <E extends Enum<E>> String unless(E constant, E meantByEmpty) {
        return constant == meantByEmpty ? "" : constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        List<String> columns = LongColumns.ALL.stream()
                .filter(column -> LongColumns.REQUIRED.contains(column)
                        || rows.stream()
                                .anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
                .toList();
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
        csv.writeRecord(columns);
        rows.forEach(row -> csv.writeRecord(columns.stream()
                .map(column -> SpreadsheetText.defused(row.getOrDefault(column, "")))
                .toList()));
        return out.toString();
    }
}
