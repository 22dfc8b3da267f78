package org.campaignstats.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.RegionalTrees;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads filings, and the batch that they give. */
final class ReadingOptions {
    static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Filings: CSV (long, wide or form) or JSON, told apart by content; - is standard input.")
    List<String> files = new ArrayList<>();

    @Option(
            names = "--units",
            paramLabel = "FILE",
            description = "The units and who reports to whom: unit, name, parent, region, own. No others are expected.")
    @Nullable
    Path units;

    @Option(
            names = "--expect",
            paramLabel = "REGION",
            description = "Expects all counties of a region, by code or name, in the year of --year.")
    @Nullable
    String expect;

    @Option(names = "--indicators", paramLabel = "FILE", description = "Your own indicators, beside the standard ones.")
    @Nullable
    Path indicators;

    @Option(names = "--campaign", paramLabel = "ID", description = "The campaign of tables that do not name one.")
    @Nullable
    String campaign;

    @Option(names = "--year", paramLabel = "YEAR", description = "The year in which regions are looked up.")
    @Nullable
    Integer year;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of the files, where it is not found out: UTF-8, GB18030.")
    @Nullable
    String encoding;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description =
                    "Only this unit, by id or name (repeatable); also the unit of a table or form that names none.")
    List<String> selected = new ArrayList<>();

    /** Reads everything and works out the tree. */
    Batch read() throws IOException {
        return read(options());
    }

    /** Reads everything with these options and works out the tree. */
    Batch read(ReadOptions options) throws IOException {
        ReadResult read = Filings.read(sources(), options);
        boolean told = options.units().isPresent();
        UnitTree tree = told ? options.units().get() : Filings.unitTree(read, options);
        return new Batch(read, tree, options.catalogue());
    }

    /** Files of one name in several folders are called as they were given. */
    List<Source> sources() throws IOException {
        Map<String, Long> alike =
                files.stream().collect(Collectors.groupingBy(ReadingOptions::lastName, Collectors.counting()));
        List<Source> sources = new ArrayList<>();
        for (String file : files) {
            String name = alike.getOrDefault(lastName(file), 1L) == 1 ? lastName(file) : file;
            sources.add(file.equals(STANDARD_INPUT) ? standardInput() : Source.of(name, Path.of(file)));
        }
        return sources;
    }

    private static String lastName(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    ReadOptions options() throws IOException {
        ReadOptions options = optionsWithoutUnits();
        if (units != null && expect != null) {
            throw new IllegalArgumentException("--units and --expect both name the units; expected one of them");
        }
        if (units != null) {
            return ReadOptions.builder()
                    .from(options)
                    .units(Filings.readUnits(units))
                    .build();
        }
        return expect == null
                ? options
                : ReadOptions.builder().from(options).units(expected(expect)).build();
    }

    /** All options but --units and --expect. */
    ReadOptions optionsWithoutUnits() throws IOException {
        ReadOptions.Builder options = ReadOptions.builder();
        if (encoding != null) {
            options.encoding(charset(encoding));
        }
        if (year != null) {
            options.year(year);
        }
        if (campaign != null) {
            options.campaign(CampaignId.of(campaign));
        }
        if (indicators != null) {
            options.catalogue(ReadOptions.defaults().catalogue().with(Filings.readIndicators(indicators)));
        }
        selected.stream().findFirst().ifPresent(options::unit);
        return options.build();
    }

    private UnitTree expected(String region) {
        ReadOptions defaults = ReadOptions.defaults();
        int at = year != null
                ? year
                : Optional.ofNullable(campaign)
                        .filter(text -> text.matches("(19|20)\\d\\d"))
                        .map(Integer::valueOf)
                        .orElseGet(() -> defaults.yearFor(java.util.OptionalInt.empty()));
        return expected(region, at);
    }

    /** All counties of a region in a year. */
    static UnitTree expected(String region, int at) {
        RegionTable regions = ReadOptions.defaults().regions();
        return RegionalTrees.closed(region(region, regions, at), regions, at);
    }

    /** The region of a code or a name that the user gave. */
    static RegionCode region(String codeOrName, RegionTable regions, int year) {
        if (codeOrName.matches("\\d{6}")) {
            return RegionCode.of(codeOrName);
        }
        List<Region> candidates = regions.names().candidates(codeOrName, year);
        if (candidates.size() != 1) {
            Message listed = candidates.stream()
                    .map(Region::toString)
                    .reduce((a, b) -> a + ", " + b)
                    .map(Message::same)
                    .orElse(new Message("none", "无"));
            throw new MessageException(
                    "'%s' is not one region in %s; candidates: %s; give the code, e.g. 330200",
                    "“%s”在%s年不是唯一的行政区划；可能是：%s；请填代码，如330200", codeOrName, year, listed);
        }
        return candidates.get(0).code();
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(
                    "Encoding '" + name + "' is not known; expected e.g. UTF-8 or GB18030", e);
        }
    }

    /** Kept in a file, because it is looked through for its encoding before it is read. */
    private static Source standardInput() throws IOException {
        Path kept = Files.createTempFile("campaign-stats", ".input");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Files.deleteIfExists(kept);
            } catch (IOException e) {
                kept.toFile().deleteOnExit();
            }
        }));
        try (InputStream in = System.in) {
            Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        return Source.of("standard input", kept);
    }
}
