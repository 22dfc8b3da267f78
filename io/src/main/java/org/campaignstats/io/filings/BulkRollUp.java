package org.campaignstats.io.filings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.csv.BulkCsv;
import org.campaignstats.io.json.BulkJsonLines;
import org.campaignstats.io.reading.BulkRead;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadProgress;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.bulk.Gathering;
import org.campaignstats.stats.rollup.RollUp;

/**
 * Rolls up files that are too long for an object for each row: CSV of the long layout and JSON lines, told apart by content.
 * The result is that of {@link Filings#read} and {@link RollUp}, but that activities are added up on the way: of these the
 * result has sums, see {@link org.campaignstats.stats.rollup.RolledFigure#activitySums}, in place of the single statements.
 * Of figures of no listed activity the largest counts, as always, and the others are only counted.
 *
 * <p>Memory grows with the filings (each line of JSON is one), with their units times what is counted in each campaign, with the
 * ids of activities (some twenty bytes each) and with the rows that are of no activity, which are kept; not with those that are. Files whose activities cannot all
 * be added up on the way, for some are told of twice or corrected, are read a second time.
 *
 * <pre>{@code
 * BulkResult read = BulkRollUp.of(List.of(file)).options(ReadOptions.builder().units(units).build()).run();
 * read.findings().forEach(System.err::println);
 * read.result().findings().forEach(System.err::println);
 * System.out.println(read.result().get("330200", "complaint_received"));
 * }</pre>
 *
 * <p>The first findings are of the files; those of the result are of filings that count for nothing, of units that are not in the
 * tree for example. Where there are several campaigns, {@code find} takes one beside unit and indicator.
 */
public final class BulkRollUp {
    private final List<Path> files;
    private ReadOptions options = ReadOptions.defaults();
    private UnaryOperator<RollUp> settings = UnaryOperator.identity();
    private int threads = Runtime.getRuntime().availableProcessors();
    private ReadProgress progress = ReadProgress.UNTOLD;

    private BulkRollUp(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Starts a roll-up of files.
     *
     * @param files the files, each of the long layout of CSV or of JSON lines, mixed as they are
     * @return a roll-up over the units that occur, in as many threads as there are processors
     */
    public static BulkRollUp of(List<Path> files) {
        return new BulkRollUp(files);
    }

    /**
     * Whether a file can be rolled up so.
     *
     * @param file the file
     * @param options what is known beforehand
     * @return true for UTF-8 of the long layout of CSV, and for JSON lines, an object in the first line
     * @throws IOException if it cannot be read
     */
    public static boolean accepts(Path file, ReadOptions options) throws IOException {
        return BulkJsonLines.accepts(file, options) || BulkCsv.accepts(file, options);
    }

    /**
     * Sets what is known beforehand.
     *
     * @param known the options; with units, these are the tree of the roll-up
     * @return this roll-up
     */
    public BulkRollUp options(ReadOptions known) {
        this.options = known;
        return this;
    }

    /**
     * Sets how figures are added up.
     *
     * @param how sets bounds, silence and combinations of a roll-up; the indicators are those of the options
     * @return this roll-up
     */
    public BulkRollUp settings(UnaryOperator<RollUp> how) {
        this.settings = how;
        return this;
    }

    /**
     * Sets how many threads read.
     *
     * @param count how many, 1 or more; the result does not depend on it
     * @return this roll-up
     */
    public BulkRollUp threads(int count) {
        this.threads = count;
        return this;
    }

    /**
     * Sets who is told how far the reading is.
     *
     * @param told is told what more was read, by any of the threads; all files together are read once, or twice
     * @return this roll-up
     */
    public BulkRollUp progress(ReadProgress told) {
        this.progress = told;
        return this;
    }

    /**
     * Reads the files and adds everything up.
     *
     * @return the result with what was found
     * @throws org.campaignstats.io.reading.UnreadableSourceException if a file neither has a header of the long layout nor
     *     is JSON with a summary
     * @throws IOException if a file cannot be read
     */
    public BulkResult run() throws IOException {
        Gathering gathering = Gathering.of(rollUp(options.units().orElseGet(() -> UnitTree.open(List.of()))));
        List<BulkRead> read = gather(gathering);
        UnitTree tree = options.units().orElse(null);
        if (tree == null) {
            tree = gathering.tree(options.regions(), options.yearFor(gathering.latestYear()));
        }
        Set<Gathering.Apart> apart = gathering.apart(tree);
        if (!apart.isEmpty()) {
            gathering = gathering.again(apart);
            read = gather(gathering);
        }
        long rows = 0;
        long good = 0;
        long further = 0;
        List<Finding> findings = new ArrayList<>();
        for (BulkRead one : read) {
            rows += one.rows();
            good += one.rowsRead();
            further += one.furtherFindings();
            findings.addAll(one.findings());
        }
        return new BulkResult(gathering.addTo(rollUp(tree)).run(), rows, good, findings, further);
    }

    private RollUp rollUp(UnitTree tree) {
        return settings.apply(RollUp.over(tree).indicators(options.catalogue()));
    }

    private List<BulkRead> gather(Gathering into) throws IOException {
        List<BulkRead> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            String name = name(file, names);
            read.add(
                    isJson(name, file)
                            ? BulkJsonLines.read(name, file, into, options, threads, progress)
                            : BulkCsv.read(name, file, into, options, threads, progress));
        }
        return read;
    }

    /** The whole file is looked through for its encoding only where its beginning does not tell what it is. */
    private boolean isJson(String name, Path file) throws IOException {
        return BulkJsonLines.accepts(file, options)
                || !BulkCsv.accepts(file, options) && Filings.isJson(Source.of(name, file), options);
    }

    /** The name of a file; the whole path where several bear that name, with a number where it is given again. */
    private String name(Path file, Set<String> names) {
        String last = lastName(file);
        long alike =
                files.stream().filter(other -> lastName(other).equals(last)).count();
        String path = alike == 1 ? last : file.toString();
        String name = path;
        for (int i = 2; !names.add(name); i++) {
            name = path + " (" + i + ")";
        }
        return name;
    }

    private static String lastName(Path file) {
        return Source.of(file).name();
    }
}
