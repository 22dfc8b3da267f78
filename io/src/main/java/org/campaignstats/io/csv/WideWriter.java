package org.campaignstats.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;

/** Writes a wide table, or says what it has no place for. */
final class WideWriter {
    private static final String INSTEAD = "; write long CSV or JSON";

    private final IndicatorCatalogue catalogue;
    private final Campaign campaign;
    private final Map<UnitId, Map<Column, Outcome>> rows = new LinkedHashMap<>();
    private final Map<UnitId, String> names = new HashMap<>();
    private final Map<Column, String> headers = new LinkedHashMap<>();

    WideWriter(Collection<CampaignSummary> summaries, IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
        this.campaign = summaries.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A wide table needs at least one summary, got none"))
                .campaign();
        summaries.forEach(this::add);
        rows.forEach((unit, row) -> headers.keySet().forEach(column -> {
            if (!row.containsKey(column)) {
                throw new IllegalArgumentException(
                        "The summary of '" + unit + "' has no figure for '" + headers.get(column)
                                + "', and in a wide table an empty cell is a blank, which is something else" + INSTEAD);
            }
        }));
    }

    /** What a column is of. */
    private record Column(IndicatorCode indicator, Optional<Measure> measure) {}

    private void add(CampaignSummary summary) {
        check(summary);
        Map<Column, Outcome> row = new LinkedHashMap<>();
        if (rows.put(summary.filer(), row) != null) {
            throw refused(summary, "is the second of its filer");
        }
        names.put(
                summary.filer(),
                summary.unitNames()
                        .getOrDefault(summary.filer(), summary.filer().text()));
        for (Outcome outcome : summary.outcomes()) {
            check(summary, outcome);
            Column column = new Column(outcome.indicator(), outcome.measure());
            headers.computeIfAbsent(column, this::header);
            if (row.put(column, outcome) != null) {
                throw refused(outcome, "it is the second of its unit and column");
            }
        }
    }

    private void check(CampaignSummary summary) {
        require(summary.campaign().equals(campaign), summary, "is of another campaign than the first");
        require(campaign.equals(Campaign.of(campaign.id().text())), summary, "has a campaign with more than an id");
        require(summary.activities().isEmpty(), summary, "has activities");
        require(!summary.outcomes().isEmpty(), summary, "has no outcome");
        require(summary.kind() == FilingKind.REPORT, summary, "is a " + summary.kind());
        require(summary.revision() == 1, summary, "is revision " + summary.revision());
        require(summary.filedOn().isEmpty(), summary, "has a date of filing");
        require(summary.period().isEmpty(), summary, "has a period");
        require(summary.source().isEmpty(), summary, "has a source");
        require(
                summary.unitNames().keySet().stream().allMatch(summary.filer()::equals),
                summary,
                "names units other than its filer");
    }

    private static void check(CampaignSummary summary, Outcome outcome) {
        require(outcome.scope() == Scope.WHOLE, outcome, "its scope is " + outcome.scope());
        require(outcome.unit().equals(summary.filer()), outcome, "it was filed by '" + summary.filer() + "'");
        require(outcome.basis() == Basis.PERIOD, outcome, "its basis is " + outcome.basis());
        require(outcome.breakdown().isEmpty(), outcome, "it is broken down");
        require(
                outcome.partOf().isEmpty(),
                outcome,
                "it is a part of '" + outcome.partOf().map(Object::toString).orElse("") + "'");
        require(outcome.completeness() == Completeness.UNKNOWN, outcome, "it is said to be complete");
        require(outcome.note().isEmpty(), outcome, "it has a note");
    }

    private static void require(boolean holds, CampaignSummary summary, String what) {
        if (!holds) {
            throw refused(summary, what);
        }
    }

    private static void require(boolean holds, Outcome outcome, String what) {
        if (!holds) {
            throw refused(outcome, what);
        }
    }

    private static IllegalArgumentException refused(CampaignSummary summary, String what) {
        return new IllegalArgumentException("The summary of '" + summary.filer() + "' for '"
                + summary.campaign().id() + "' " + what + ", which a wide table has no place for" + INSTEAD);
    }

    private static IllegalArgumentException refused(Outcome outcome, String why) {
        return new IllegalArgumentException("A wide table has no place for '" + outcome.indicator() + "' of '"
                + outcome.unit() + "', " + outcome.figure() + ": " + why + INSTEAD);
    }

    /** The name of the indicator, where it means that indicator alone, else its code. */
    private String header(Column column) {
        String measure = column.measure().map(m -> "(" + m + ")").orElse("");
        return catalogue
                        .find(column.indicator())
                        .map(Indicator::chineseName)
                        .filter(name ->
                                catalogue.matchOne(name).map(Indicator::code).equals(Optional.of(column.indicator())))
                        .orElse(column.indicator().text())
                + measure;
    }

    String write() {
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord("campaign:" + campaign.id());
        List<String> header = new ArrayList<>(List.of("代码", "单位"));
        headers.values().forEach(name -> header.add(SpreadsheetText.defused(name)));
        csv.writeRecord(header);
        rows.forEach((unit, row) -> {
            List<String> cells = new ArrayList<>();
            cells.add(SpreadsheetText.defused(unit.text()));
            cells.add(SpreadsheetText.defused(names.getOrDefault(unit, unit.text())));
            headers.keySet().forEach(column -> cells.add(cell(row, column)));
            csv.writeRecord(cells);
        });
        String text = out.toString();
        checkReadsBack(text);
        return text;
    }

    private static String cell(Map<Column, Outcome> row, Column column) {
        Outcome outcome = row.get(column);
        return outcome == null ? "" : outcome.figure().figure().toString();
    }

    /** Whatever a reader would take otherwise, a unit called 合计 or a 3 beside a 4.25, is refused and not written. */
    private void checkReadsBack(String text) {
        ReadOptions options = ReadOptions.builder().catalogue(catalogue).build();
        List<CampaignSummary> read;
        try {
            read = WideCsv.read(Source.ofText("table", text), options).summaries();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The summaries for '" + campaign.id() + "' would not read back from a wide table: " + e.getMessage()
                            + INSTEAD,
                    e);
        }
        Map<UnitId, Map<Column, Figure>> back = new HashMap<>();
        for (CampaignSummary summary : read) {
            for (Outcome outcome : summary.outcomes()) {
                if (outcome.scope() == Scope.WHOLE && summary.campaign().equals(campaign)) {
                    back.computeIfAbsent(outcome.unit(), unit -> new HashMap<>())
                            .put(
                                    new Column(outcome.indicator(), outcome.measure()),
                                    outcome.figure().figure());
                }
            }
        }
        rows.forEach((unit, row) -> row.forEach((column, outcome) -> {
            Optional<Figure> figure =
                    Optional.ofNullable(back.getOrDefault(unit, Map.of()).get(column));
            require(
                    figure.equals(Optional.of(outcome.figure().figure())),
                    outcome,
                    figure.isPresent()
                            ? "beside the others of its column it would read back to another precision or number"
                            : "its unit, indicator or measure would read back as another");
        }));
    }
}
