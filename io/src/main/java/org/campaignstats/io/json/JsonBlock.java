package org.campaignstats.io.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.campaignstats.io.blocks.ByteScan;
import org.campaignstats.io.blocks.FileBytes;
import org.campaignstats.io.blocks.SharedNotes;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.stats.bulk.Collector;

/** Reads blocks of whole lines, for one thread: plain filings as bytes, all else as {@link CampaignJson} reads it. */
final class JsonBlock {
    private final FileChannel channel;
    private final String source;
    private final BlockLog log;
    private final GatheredSummaries summaries;
    private final PlainFiling plain;
    private byte[] bytes = {};
    private int end;
    private long endInFile;
    private int at;
    private int row;
    private long added;

    /**
     * A reader.
     *
     * @param channel the file
     * @param source its name
     * @param options what is known beforehand
     * @param collector takes what is read
     * @param once takes what is noted once
     */
    JsonBlock(FileChannel channel, String source, ReadOptions options, Collector collector, SharedNotes once) {
        this.channel = channel;
        this.source = source;
        this.log = new BlockLog(source, options.catalogue(), once);
        this.summaries = new GatheredSummaries(collector, source);
        this.plain = new PlainFiling(source, collector, summaries, log);
    }

    /**
     * What a block held.
     *
     * @param findings what was found in its lines
     * @param rows how many outcomes there were
     * @param good how many of them were read
     * @param goesOn whether anything is to be read after it
     */
    record Read(Findings findings, long rows, long good, boolean goesOn) {}

    /**
     * Reads a block.
     *
     * @param number its number
     * @param block holds it, from the beginning
     * @param length how many bytes it has
     * @param start where it begins in the file
     * @param linesBefore how many lines stand before it
     */
    Read read(int number, byte[] block, int length, long start, int linesBefore) throws IOException {
        log.begin(number);
        bytes = block;
        end = length;
        endInFile = start + length;
        at = 0;
        row = linesBefore + 1;
        added = 0;
        long rowsBefore = log.rows();
        long goodBefore = log.rowsRead();
        boolean goesOn = true;
        while (goesOn && at < end) {
            goesOn = readLine();
        }
        return new Read(log.findings(), added + log.rows() - rowsBefore, added + log.rowsRead() - goodBefore, goesOn);
    }

    /** Reads the line that is next, or all up to where reading goes on; false where it does not. */
    private boolean readLine() throws IOException {
        int lineEnd = plain.read(bytes, at, end, number(), row);
        if (lineEnd >= 0) {
            added += plain.outcomes();
        } else {
            lineEnd = endOfBlank();
        }
        if (lineEnd < 0) {
            return readOtherwise();
        }
        at = lineEnd + 1;
        row++;
        return true;
    }

    /** Tells a filing from all others: where its line begins, from 1. */
    private long number() {
        return endInFile - end + at + 1;
    }

    /** The end of the line that is next, where it is blank; else -1. */
    private int endOfBlank() {
        int i = at;
        while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
            i++;
        }
        return i == end || bytes[i] == '\n' ? i : -1;
    }

    private boolean readOtherwise() throws IOException {
        LineFeed feed = new LineFeed(
                new InputStreamReader(
                        new SequenceInputStream(
                                new ByteArrayInputStream(bytes, at, end - at), FileBytes.from(channel, endInFile)),
                        StandardCharsets.UTF_8),
                row);
        long[] number = {number()};
        DocumentReader reader =
                new DocumentReader(source, true, log, (summary, begins) -> summaries.add(summary, number[0]++, begins));
        boolean goesOn = reader.readLines(feed);
        int lines = feed.row() - row;
        row = feed.row();
        if (!feed.isBetweenLines()) {
            at = end;
        }
        for (; lines > 0 && at < end; lines--) {
            at = ByteScan.find(bytes, at, end, '\n') + 1;
        }
        return goesOn;
    }
}
