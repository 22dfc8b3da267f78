package org.campaignstats.io.json;

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
import org.campaignstats.io.blocks.ByteScan;
import org.campaignstats.io.blocks.ListedFindings;
import org.campaignstats.io.blocks.ReaderThreads;
import org.campaignstats.io.blocks.SharedNotes;
import org.campaignstats.io.reading.BulkRead;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadProgress;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.SourceText;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.campaignstats.stats.bulk.Gathering;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of JSON lines, one summary a line, that are too long for an object for each outcome: in blocks of whole lines,
 * several at a time, into a {@link Gathering}. What is found and what is gathered is what {@link CampaignJson} would find and
 * read; each summary is a filing of its own, copies of each other too.
 *
 * <p>Any JSON that {@link CampaignJson} reads is read. Where lines are no filings of their own, as in an array over several
 * lines, and in another encoding than UTF-8, a file is read by one thread from its beginning on, a summary at a time.
 */
public final class BulkJsonLines {
    private static final int BLOCK = 1 << 18;
    private static final int LONGEST_FIRST_LINE = 1 << 25;

    private final Source source;
    private final Path file;
    private final ReadOptions options;
    private final int threads;
    private final int block;
    private final ReadProgress progress;

    private BulkJsonLines(
            Source source, Path file, ReadOptions options, int threads, int block, ReadProgress progress) {
        this.source = source;
        this.file = file;
        this.options = options;
        this.threads = threads;
        this.block = block;
        this.progress = progress;
    }

    /**
     * Whether a file can be read in blocks: it is UTF-8 and its first line one object.
     *
     * @param file the file
     * @param options what is known beforehand
     * @return false for CSV, an array, an object over several lines, another encoding, a folder, an empty file
     * @throws IOException if it cannot be read
     */
    public static boolean accepts(Path file, ReadOptions options) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                InputStream in = Files.newInputStream(file)) {
            if (!JsonBlocks.begins(channel, Source.of(file), options)) {
                return false;
            }
            byte[] start = {};
            for (int more = BLOCK; start.length < LONGEST_FIRST_LINE; more *= 2) {
                byte[] read = in.readNBytes(more);
                int before = start.length;
                start = Arrays.copyOf(start, before + read.length);
                System.arraycopy(read, 0, start, before, read.length);
                int lineEnd = ByteScan.find(start, before, start.length, '\n');
                if (lineEnd < start.length || read.length < more) {
                    return JsonBlocks.lastBefore(start, lineEnd) == '}' && ByteScan.isUtf8(start, 0, lineEnd);
                }
            }
            return false;
        }
    }

    /**
     * Reads a file.
     *
     * @param name the name in messages, and by which its filings are told from those of other files
     * @param file the file
     * @param into where its outcomes go
     * @param options what is known beforehand
     * @param threads how many threads read, 1 or more
     * @param progress is told what more was read, by any of the threads
     * @return how many outcomes were read and what was found
     * @throws UnreadableSourceException if it is no text, in no known encoding, or nothing in it could be a summary
     * @throws IOException if it cannot be read
     */
    public static BulkRead read(
            String name, Path file, Gathering into, ReadOptions options, int threads, ReadProgress progress)
            throws IOException {
        return read(name, file, into, options, threads, BLOCK, progress);
    }

    static BulkRead read(
            String name, Path file, Gathering into, ReadOptions options, int threads, int block, ReadProgress progress)
            throws IOException {
        return new BulkJsonLines(Source.of(name, file), file, options, threads, block, progress).read(into);
    }

    private BulkRead read(Gathering into) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Optional<JsonBlocks> blocks = JsonBlocks.of(channel, source, options, block, threads);
            return blocks.isPresent() ? inBlocks(channel, blocks.get(), into) : fromBeginning(into);
        } catch (ClosedByInterruptException e) {
            throw ReaderThreads.interrupted(e);
        }
    }

    private BulkRead fromBeginning(Gathering into) throws IOException {
        Findings findings = new Findings(source.name());
        JsonLog log = new JsonLog(findings, Optional.of(source.name()), options.catalogue());
        GatheredSummaries summaries = new GatheredSummaries(into.collector(), source.name());
        long[] number = {1};
        new DocumentReader(source.name(), false, log, (summary, row) -> summaries.add(summary, number[0]++, row))
                .readAll(SourceText.open(source, options.encoding()));
        return new BulkRead(log.rows(), log.rowsRead(), findings.list(), findings.further());
    }

    private BulkRead inBlocks(FileChannel channel, JsonBlocks blocks, Gathering into) throws IOException {
        SharedNotes once = new SharedNotes();
        JsonBlock.@Nullable Read[] read = new JsonBlock.Read[blocks.count()];
        ListedFindings listed = new ListedFindings(blocks.count());
        Turns turns = new Turns(blocks.mayEnd());
        AtomicInteger next = new AtomicInteger();
        ReaderThreads.run(threads, () -> {
            JsonBlock reader = new JsonBlock(channel, source.name(), options, into.collector(), once);
            byte[] bytes = {};
            for (int i = next.getAndIncrement(); i < read.length; i = next.getAndIncrement()) {
                boolean goesOn = false;
                try {
                    if (!turns.isToBeRead(i)) {
                        return;
                    }
                    bytes = blocks.load(i, bytes);
                    JsonBlock.Read done =
                            reader.read(i, bytes, blocks.length(i), blocks.start(i), blocks.linesBefore(i));
                    read[i] = done;
                    listed.done(i, done.findings());
                    progress.read(blocks.length(i), done.rows());
                    goesOn = done.goesOn();
                } finally {
                    turns.done(i, goesOn);
                }
            }
        });
        return together(read, once.all());
    }

    private BulkRead together(JsonBlock.@Nullable Read[] read, List<SharedNotes.Noted> once) {
        Findings all = new Findings(source.name());
        List<SharedNotes.Noted> notes = new ArrayList<>(once);
        long rows = 0;
        long good = 0;
        int note = 0;
        for (int i = 0; i < read.length; i++) {
            JsonBlock.Read block = read[i];
            if (block == null) {
                break;
            }
            rows += block.rows();
            good += block.good();
            for (Findings.Numbered found : block.findings().numbered()) {
                while (note < notes.size() && notes.get(note).at() <= BlockLog.at(i, found.number())) {
                    all.add(notes.get(note++).note());
                }
                all.add(found.finding());
            }
            all.countFurther(block.findings().further());
        }
        while (note < notes.size()) {
            all.add(notes.get(note++).note());
        }
        return new BulkRead(rows, good, all.list(), all.further());
    }
}
