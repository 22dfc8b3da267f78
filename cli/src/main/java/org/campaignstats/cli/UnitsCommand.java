package org.campaignstats.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.RegionalTrees;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.io.reading.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code units}: a units file to start from. */
@Command(
        name = "units",
        description = "Writes a units file of a region and all regions under it, to start from.",
        footer = {
            "",
            "For example:",
            "  campaign-stats units --under 330200 -o units.csv",
            "  campaign-stats units --under 内蒙古自治区 --year 2023",
            "",
            "Add what reports but is no region (a development zone), take out what does not report, and write",
            "none under own for a unit that only collects."
        })
final class UnitsCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--under",
            required = true,
            paramLabel = "REGION",
            description = "The region at the top, by code or name.")
    private String under = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year; the latest that is known where it is not given.")
    private @Nullable Integer year;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "-o", paramLabel = "FILE", description = "Writes into this file instead of standard output.")
    private @Nullable Path file;

    UnitsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = language.get();
        ReadOptions defaults = ReadOptions.defaults();
        RegionTable regions = defaults.regions();
        int at = year == null ? defaults.yearFor(OptionalInt.empty()) : year;
        RegionCode top = ReadingOptions.region(under, regions, at);
        String text = UnitsCsv.write(RegionalTrees.units(top, regions, at));
        if (!regions.isCompleteFor(at)) {
            console.err()
                    .println(spoken.pick(
                            "note: the region table is complete for " + regions.completeYears()
                                    + " only; check the units of " + at + " before you use them",
                            "提示：区划表只有" + regions.completeYears() + "年是完整的；" + at + "年的单位请核对后再用"));
        }
        if (file == null) {
            console.output().write(text);
        } else {
            Output.writeFile(file, true, writer -> writer.write(text));
        }
        return 0;
    }
}
