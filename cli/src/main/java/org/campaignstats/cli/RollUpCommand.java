package org.campaignstats.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.io.filings.BulkResult;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.results.RollUpCsv;
import org.campaignstats.io.results.RollUpJson;
import org.campaignstats.stats.rollup.RollUpResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rollup}: figures of every unit, with bounds, coverage and discrepancies. */
@Command(
        name = "rollup",
        description = "Adds filings up: figures of every unit, with bounds, coverage and discrepancies.",
        footer = {
            "",
            "For example:",
            "  campaign-stats rollup table.csv",
            "      a table with a total row, as cities collect it: its rows are all the units there are",
            "  campaign-stats rollup --units units.csv reports.csv more.json",
            "      reports of any units; who is missing is known from the units file",
            "  campaign-stats rollup --expect 330200 --year 2023 --unit 330200 --format json reports.csv",
            "      all counties of a region are expected; one unit is asked for, as JSON"
        })
final class RollUpCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private RollUpOptions rollUp = new RollUpOptions();

    @Mixin
    private Selection selection = new Selection();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private WrittenOptions written = new WrittenOptions();

    RollUpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        WrittenOptions.Format wanted = written.format();
        Language spoken = language.get();
        ReadOptions options = reading.options();
        LongFiles files = new LongFiles(reading.files, options);
        if (files.areLong()) {
            BulkResult read = files.rollUp(rollUp, console.err(), spoken);
            ReadResult asRead = ReadResult.builder()
                    .findings(read.findings())
                    .furtherFindings(read.furtherFindings())
                    .rows(read.rows())
                    .rowsRead(read.rowsRead())
                    .build();
            return write(wanted, spoken, asRead, read.result(), options.catalogue());
        }
        Batch batch = reading.read(options);
        return write(wanted, spoken, batch.read(), rollUp.rollUp(batch), options.catalogue());
    }

    private int write(
            WrittenOptions.Format wanted,
            Language spoken,
            ReadResult read,
            RollUpResult result,
            IndicatorCatalogue catalogue)
            throws IOException {
        return console.report(read, result.findings(), spoken, () -> {
            List<ReportingUnit> units = selection.units(result.tree(), reading.selected);
            written.write(console, content(wanted, spoken, result, units, catalogue));
            selection.noteUnitsWithoutLevel(result.tree(), console.err(), spoken);
        });
    }

    private Output.Content content(
            WrittenOptions.Format wanted,
            Language spoken,
            RollUpResult result,
            List<ReportingUnit> units,
            IndicatorCatalogue catalogue) {
        return switch (wanted) {
            case JSON -> writer -> RollUpJson.write(selection.figures(result, units, catalogue), writer);
            case CSV -> writer -> RollUpCsv.write(selection.figures(result, units, catalogue), writer);
            case TABLE -> {
                RollUpTables tables = new RollUpTables(
                        result,
                        units,
                        selection.figures(result, units, catalogue).toList(),
                        !reading.selected.isEmpty(),
                        catalogue,
                        spoken);
                yield writer -> writer.write(tables.toString());
            }
        };
    }
}
