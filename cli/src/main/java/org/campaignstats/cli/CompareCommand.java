package org.campaignstats.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.results.ComparisonCsv;
import org.campaignstats.io.results.ComparisonJson;
import org.campaignstats.io.results.RankingCsv;
import org.campaignstats.io.results.RankingJson;
import org.campaignstats.stats.compare.Comparison;
import org.campaignstats.stats.compare.ComparisonResult;
import org.campaignstats.stats.compare.RankBy;
import org.campaignstats.stats.compare.Ranking;
import org.campaignstats.stats.rollup.RollUpResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code compare}: change, growth, shares and rankings between two campaigns. */
@Command(
        name = "compare",
        description = "Compares two campaigns: change, growth and shares as bounds, and rankings.",
        footer = {
            "",
            "For example:",
            "  campaign-stats compare --from 2010 --to 2012 reports.csv",
            "      units that merged or changed code in between are compared with their predecessors together",
            "  campaign-stats compare --from 2010 --to 2012 --from-units old.csv --units new.csv reports.csv",
            "      each campaign has units of its own, so that it is known who is missing",
            "  campaign-stats compare --from 2010 --to 2012 --rank growth --unit 310000 reports.csv",
            "      the units under one, ranked; units whose bounds overlap are tied"
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private RollUpOptions rollUp = new RollUpOptions();

    @Mixin
    private Selection selection = new Selection();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--from", required = true, paramLabel = "CAMPAIGN", description = "The earlier campaign.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "CAMPAIGN", description = "The later campaign.")
    private String to = "";

    @Option(
            names = "--from-units",
            paramLabel = "FILE",
            description = "The units of the earlier campaign, where they are not those of --units.")
    private @Nullable Path fromUnits;

    @Option(
            names = "--from-year",
            paramLabel = "YEAR",
            description = "The year of the earlier campaign, where its id is none.")
    private @Nullable Integer fromYear;

    @Option(
            names = "--to-year",
            paramLabel = "YEAR",
            description = "The year of the later campaign, where its id is none.")
    private @Nullable Integer toYear;

    @Option(
            names = "--rank",
            paramLabel = "BY",
            description = "Ranks the units under each --unit (the top where none is named), or all of a --level, by"
                    + " value, change or growth.")
    private @Nullable String rank;

    @Mixin
    private WrittenOptions written = new WrittenOptions();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = language.get();
        WrittenOptions.Format wanted = written.format();
        Optional<RankBy> by = Optional.ofNullable(rank).map(r -> RollUpOptions.constant("--rank", r, RankBy.class));
        CampaignId first = CampaignId.of(from);
        CampaignId second = CampaignId.of(to);
        if (first.equals(second)) {
            throw new IllegalArgumentException("Campaign '" + first + "' cannot be compared with itself");
        }
        ReadOptions options = reading.optionsWithoutUnits();
        CampaignUnits units = units(first, second);
        CampaignBatches batches = CampaignBatches.read(reading.sources(), options, units, first, second);
        List<Finding> findings = new ArrayList<>();
        return console.report(batches.all(), findings, spoken, () -> {
            batches.check();
            OptionalInt firstYear = or(told(fromYear, first), batches.year(first));
            OptionalInt secondYear = or(told(toYear, second), batches.year(second));
            RollUpResult earlier = rollUp.rollUp(batches.batch(first, firstYear, units.from()));
            RollUpResult later = rollUp.rollUp(batches.batch(second, secondYear, units.to()));
            findings.addAll(earlier.findings());
            findings.addAll(later.findings());
            Comparison comparison = Comparison.of(earlier, later)
                    .regions(options.regions())
                    .from(first)
                    .to(second);
            firstYear.ifPresent(comparison::fromYear);
            secondYear.ifPresent(comparison::toYear);
            write(
                    wanted,
                    spoken,
                    by,
                    new ComparedSelection(comparison.run(), selection, reading.selected, options.catalogue()));
        });
    }

    private CampaignUnits units(CampaignId first, CampaignId second) throws IOException {
        if (reading.expect != null && reading.units == null && fromUnits == null && reading.year == null) {
            return new CampaignUnits(
                    Optional.of(ReadingOptions.expected(reading.expect, year("--from-year", told(fromYear, first)))),
                    Optional.of(ReadingOptions.expected(reading.expect, year("--to-year", told(toYear, second)))));
        }
        Optional<UnitTree> told = reading.options().units();
        if (fromUnits == null) {
            return new CampaignUnits(told, told);
        }
        if (told.isEmpty()) {
            throw new IllegalArgumentException(
                    "--from-units names the units of the earlier campaign; give those of the later one with --units");
        }
        return new CampaignUnits(Optional.of(Filings.readUnits(fromUnits)), told);
    }

    private static int year(String option, OptionalInt year) {
        return year.orElseThrow(() -> new IllegalArgumentException(
                "--expect needs the year of each campaign, and its id is none; give it with " + option));
    }

    private static OptionalInt told(@Nullable Integer year, CampaignId campaign) {
        return year == null ? Campaign.of(campaign.text()).year() : OptionalInt.of(year);
    }

    private static OptionalInt or(OptionalInt year, OptionalInt other) {
        return year.isPresent() ? year : other;
    }

    private void write(WrittenOptions.Format wanted, Language spoken, Optional<RankBy> by, ComparedSelection selected)
            throws IOException {
        Output.Content content =
                by.isPresent() ? rankings(wanted, spoken, selected, by.get()) : figures(wanted, spoken, selected);
        written.write(console, content);
    }

    private static Output.Content figures(WrittenOptions.Format wanted, Language spoken, ComparedSelection selected) {
        ComparisonResult result = selected.result();
        return switch (wanted) {
            case JSON -> writer -> ComparisonJson.write(result, selected.figures(), writer);
            case CSV -> writer -> ComparisonCsv.write(result, selected.figures(), writer);
            case TABLE -> writer -> writer.write(new ComparisonTables(selected, spoken).toString());
        };
    }

    private static Output.Content rankings(
            WrittenOptions.Format wanted, Language spoken, ComparedSelection selected, RankBy by) {
        List<ComparedSelection.Titled> titled = selected.rankings(by);
        List<Ranking> rankings =
                titled.stream().map(ComparedSelection.Titled::ranking).toList();
        return switch (wanted) {
            case JSON -> writer -> RankingJson.write(rankings, writer);
            case CSV -> writer -> RankingCsv.write(rankings, writer);
            case TABLE -> writer -> writer.write(new RankingTables(selected.result(), titled, spoken).toString());
        };
    }
}
