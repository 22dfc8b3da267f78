package org.campaignstats.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.language.Language;
import org.campaignstats.io.csv.LongCsv;
import org.campaignstats.io.csv.WideCsv;
import org.campaignstats.io.json.CampaignJson;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code convert}: filings from one format into another. */
@Command(
        name = "convert",
        description = "Writes filings in another format; refuses, naming it, what that format cannot hold.",
        footer = {
            "",
            "For example:",
            "  campaign-stats convert --to json table.csv -o table.json",
            "  campaign-stats convert --to csv --layout wide reports.json"
        })
final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "json or csv.")
    private String to = "";

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "long",
            description = "Of CSV: long (the default) or wide.")
    private String layout = "long";

    @Option(names = "-o", paramLabel = "FILE", description = "Writes into this file instead of standard output.")
    private @Nullable Path file;

    ConvertCommand(Console console) {
        this.console = console;
    }

    /** What can be written. */
    enum Format {
        JSON,
        CSV
    }

    /** The layouts of CSV that can be written. */
    enum Layout {
        LONG,
        WIDE
    }

    @Override
    public Integer call() throws IOException {
        Format format = RollUpOptions.constant("--to", to, Format.class);
        Language spoken = language.get();
        Layout wanted = RollUpOptions.constant("--layout", layout, Layout.class);
        ReadResult read = reading.read().read();
        String text = text(format, wanted, read.summaries(), reading.options());
        if (file == null) {
            console.output().write(text);
        } else {
            Output.writeFile(file, format == Format.CSV, writer -> writer.write(text));
        }
        return console.report(read, List.of(), spoken);
    }

    private static String text(Format format, Layout layout, List<CampaignSummary> summaries, ReadOptions options) {
        if (format == Format.JSON) {
            return CampaignJson.write(summaries);
        }
        return layout == Layout.WIDE ? WideCsv.write(summaries, options.catalogue()) : LongCsv.write(summaries);
    }
}
