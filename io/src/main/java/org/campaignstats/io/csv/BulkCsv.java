package org.campaignstats.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.io.blocks.ByteScan;
import org.campaignstats.io.blocks.ListedFindings;
import org.campaignstats.io.blocks.OnceNotes;
import org.campaignstats.io.blocks.ReaderThreads;
import org.campaignstats.io.blocks.SharedNotes;
import org.campaignstats.io.reading.BulkRead;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadProgress;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.Gathering;

/**
 * Reads files of the long layout that are too long for an object for each row: in blocks of whole rows, several at a time,
 * into a {@link Gathering}. What is found and what is gathered is what {@link LongCsv} would find and read.
 */
public final class BulkCsv {
    private static final int BLOCK = 1 << 18;
    private static final int START = 1 << 16;

    private final Path file;
    private final Source source;
    private final ReadOptions options;
    private final int threads;
    private final int block;
    private final ReadProgress progress;

    private BulkCsv(String name, Path file, ReadOptions options, int threads, int block, ReadProgress progress) {
        this.block = block;
        this.file = file;
        this.source = Source.of(name, file);
        this.options = options;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Whether a file can be read in blocks: it is of the long layout by its first rows, in UTF-8.
     *
     * @param file the file
     * @param options what is known beforehand
     * @return false for every other layout and encoding, JSON, a folder, an empty file
     * @throws IOException if it cannot be read
     */
    public static boolean accepts(Path file, ReadOptions options) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        int end = ByteScan.wholeLines(start);
        boolean isText = end > 0
                && ByteScan.isUtf8(start, 0, end)
                && start[0] != '{'
                && start[0] != '['
                && ByteScan.count(start, 0, end, '\0') == 0;
        return isText && CsvFilings.isLong(Source.ofBytes(file.toString(), Arrays.copyOf(start, end)), options);
    }

    /**
     * Reads a file under the last part of its path, which tells its filings from those of other files, also where partial
     * roll-ups are put together: files of one name in several folders need names of their own, see the other {@code read}.
     *
     * @param file the file
     * @param into where its outcomes go
     * @param options what is known beforehand
     * @param threads how many threads read, 1 or more
     * @param progress is told what more was read, by any of the threads
     * @return how many rows were read and what was found
     * @throws UnreadableSourceException if it has no header, or the header lacks a column or repeats one
     * @throws IOException if it cannot be read
     */
    public static BulkRead read(Path file, Gathering into, ReadOptions options, int threads, ReadProgress progress)
            throws IOException {
        return read(file, into, options, threads, BLOCK, progress);
    }

    /**
     * Reads a file under another name.
     *
     * @param name the name in messages, and by which its filings are told from those of other files
     * @param file the file
     * @param into where its outcomes go
     * @param options what is known beforehand
     * @param threads how many threads read, 1 or more
     * @param progress is told what more was read, by any of the threads
     * @return how many rows were read and what was found
     * @throws UnreadableSourceException if it has no header, or the header lacks a column or repeats one
     * @throws IOException if it cannot be read
     */
    public static BulkRead read(
            String name, Path file, Gathering into, ReadOptions options, int threads, ReadProgress progress)
            throws IOException {
        return new BulkCsv(name, file, options, threads, BLOCK, progress).read(into);
    }

    static BulkRead read(Path file, Gathering into, ReadOptions options, int threads, int block, ReadProgress progress)
            throws IOException {
        return new BulkCsv(Source.of(file).name(), file, options, threads, block, progress).read(into);
    }

    private BulkRead read(Gathering into) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Optional<CsvBlocks> blocks = CsvBlocks.of(channel, source, options, block, threads);
            return blocks.isPresent() ? inBlocks(blocks.get(), into) : inRows(into);
        } catch (ClosedByInterruptException e) {
            throw ReaderThreads.interrupted(e);
        }
    }

    /** Row by row, for what has no safe blocks: other encodings, lines that end in a carriage return. */
    private BulkRead inRows(Gathering into) throws IOException {
        Findings findings = new Findings(source.name());
        Collector collector = into.collector();
        LongOutcomes outcomes = new LongOutcomes(source.name(), options, OnceNotes.in(findings));
        try (NamedTable table = NamedTable.open(source, options, findings, LongColumns.ALL, LongColumns.REQUIRED)) {
            table.read(row -> collector.add(outcomes.read(row, findings, collector::add)));
            return new BulkRead(table.rows(), table.rowsRead(), findings.list(), findings.further());
        }
    }

    private BulkRead inBlocks(CsvBlocks blocks, Gathering into) throws IOException {
        SharedNotes once = new SharedNotes();
        CsvBlock.Read[] read = new CsvBlock.Read[blocks.count()];
        ListedFindings listed = new ListedFindings(read.length);
        AtomicInteger next = new AtomicInteger();
        ReaderThreads.run(threads, () -> {
            CsvBlock reader = new CsvBlock(source, options, into.collector(), once, blocks.shape(), blocks.separator());
            byte[] bytes = {};
            for (int block = next.getAndIncrement(); block < read.length; block = next.getAndIncrement()) {
                bytes = blocks.load(block, bytes);
                read[block] = reader.read(bytes, 0, blocks.length(block), blocks.linesBefore(block));
                listed.done(block, read[block].findings());
                progress.read(blocks.length(block), read[block].rows());
            }
            reader.finish();
        });
        return together(blocks, read, once);
    }

    private BulkRead together(CsvBlocks blocks, CsvBlock.Read[] read, SharedNotes once) {
        Findings all = new Findings(source.name());
        blocks.findings().kept().forEach(all::add);
        List<SharedNotes.Noted> notes = new ArrayList<>(once.all());
        long rows = blocks.badAboveHeader();
        long good = 0;
        int note = 0;
        for (CsvBlock.Read block : read) {
            rows += block.rows();
            good += block.good();
            for (Finding finding : block.findings().kept()) {
                int row = finding.place().row().orElse(Integer.MAX_VALUE);
                while (note < notes.size() && notes.get(note).at() <= row) {
                    all.add(notes.get(note++).note());
                }
                all.add(finding);
            }
            all.countFurther(block.findings().further());
        }
        while (note < notes.size()) {
            all.add(notes.get(note++).note());
        }
        if (rows == 0) {
            all.note("no-rows", TableFindings.NO_ROWS, Place.of(source.name()));
        }
        return new BulkRead(rows, good, all.list(), all.further());
    }
}
