package org.campaignstats.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.io.results.CoverageCsv;
import org.campaignstats.io.results.CoverageJson;
import org.campaignstats.stats.coverage.CoverageReport;
import org.campaignstats.stats.coverage.FilingCoverage;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RollUpResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code coverage}: who filed, when, with what left out, and who is missing. */
@Command(
        name = "coverage",
        description = "Shows who filed, when, with which blanks, and who is missing: the list to telephone through.",
        footer = {
            "",
            "For example:",
            "  campaign-stats coverage --units units.csv --deadline 2017-03-20 reports.csv",
            "      who filed on time, who late, who not at all",
            "  campaign-stats coverage --units units.csv --previous 2016 reports-2016.csv reports-2017.csv",
            "      and how much of the totals of 2016 the units held that are missing now",
            "  campaign-stats coverage --units units.csv --indicator 受理投诉 --format csv reports.csv",
            "      who has left out one indicator, as CSV",
            "",
            "A unit is on time if a report of it came by the deadline, even if it was revised later. It is",
            "called silent on what most filers gave, or on what --indicator names. Where filings are of",
            "several campaigns, --campaign names the one that is shown; else all are, but the previous one."
        })
final class CoverageCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private RollUpOptions rollUp = new RollUpOptions();

    @Mixin
    private Selection selection = new Selection();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--deadline", paramLabel = "YYYY-MM-DD", description = "The last day on which a filing is on time.")
    private @Nullable String deadline;

    @Option(
            names = "--previous",
            paramLabel = "CAMPAIGN",
            description = "An earlier campaign among the filings: how much of its totals the missing units held.")
    private @Nullable String previous;

    @Mixin
    private WrittenOptions written = new WrittenOptions();

    CoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = language.get();
        WrittenOptions.Format wanted = written.format();
        Optional<LocalDate> lastDay = Optional.ofNullable(deadline).map(CoverageCommand::day);
        Batch batch = reading.read();
        RollUpResult result = rollUp.rollUp(batch);
        return console.report(batch.read(), result.findings(), spoken, () -> {
            List<CoverageReport> reports = reports(batch, result, lastDay);
            written.write(console, content(wanted, spoken, reports));
            selection.noteUnitsWithoutLevel(result.tree(), console.err(), spoken);
        });
    }

    private static Output.Content content(WrittenOptions.Format wanted, Language spoken, List<CoverageReport> reports) {
        return switch (wanted) {
            case JSON -> writer -> CoverageJson.write(reports, writer);
            case CSV -> writer -> CoverageCsv.write(reports, writer);
            case TABLE -> writer -> writer.write(CoverageTables.of(reports, spoken));
        };
    }

    /** The day that --deadline names. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "--deadline '" + text + "' is not a day; expected YYYY-MM-DD, e.g. 2017-03-20", e);
        }
    }

    /** For each unit that is named, else for all, one report of each campaign but the earlier one. */
    private List<CoverageReport> reports(Batch batch, RollUpResult result, Optional<LocalDate> lastDay) {
        FilingCoverage coverage = FilingCoverage.over(result, batch.read().summaries());
        lastDay.ifPresent(coverage::deadline);
        Optional.ofNullable(previous).ifPresent(coverage::previous);
        List<Indicator> indicators = indicators(batch, result);
        if (!indicators.isEmpty()) {
            coverage.expect(indicators);
        }
        List<CoverageReport> reports = new ArrayList<>();
        if (reading.selected.isEmpty()) {
            campaigns(result).forEach(campaign -> reports.add(coverage.of(campaign)));
        }
        for (String unit : reading.selected) {
            coverage.under(Selection.unit(result.tree(), unit).id().text());
            campaigns(result).forEach(campaign -> reports.add(coverage.of(campaign)));
        }
        return reports.stream()
                .map(report -> indicators.isEmpty() ? report : report.ofIndicators(indicators))
                .map(this::ofLevels)
                .toList();
    }

    private CoverageReport ofLevels(CoverageReport report) {
        List<RegionLevel> levels = selection.levels.stream()
                .map(level -> RollUpOptions.constant("--level", level, RegionLevel.class))
                .toList();
        return levels.isEmpty() ? report : report.ofLevels(levels);
    }

    /** The one that --campaign names, even if nobody filed for it; else all that filings are about but the earlier. */
    private List<CampaignId> campaigns(RollUpResult result) {
        if (reading.campaign != null) {
            return List.of(CampaignId.of(reading.campaign));
        }
        return result.campaigns().stream()
                .filter(campaign -> !campaign.text().equals(previous))
                .toList();
    }

    /** The indicators that are named; one that the catalogue does not know must occur. */
    private List<Indicator> indicators(Batch batch, RollUpResult result) {
        List<Indicator> indicators = new ArrayList<>();
        for (String name : selection.indicators) {
            List<Indicator> matches = batch.catalogue().match(name);
            indicators.addAll(matches.isEmpty() ? List.of(adHoc(name, batch, result)) : matches);
        }
        return indicators;
    }

    private static Indicator adHoc(String name, Batch batch, RollUpResult result) {
        return result.keys().stream()
                .map(FigureKey::indicator)
                .filter(code -> code.text().equals(name))
                .findFirst()
                .map(batch.catalogue()::findOrAdHoc)
                .orElseThrow(() -> Selection.unspoken(Selection.codes(result), List.of(name)));
    }
}
