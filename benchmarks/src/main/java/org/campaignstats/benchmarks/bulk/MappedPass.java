package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The floor: looks at every byte of the mapped file once, eight at a time, on one thread, and counts the lines. Its peak
 * memory holds the file, which the system lends it.
 */
final class MappedPass implements Contender {
    private static final long PIECE = 1L << 30;
    private static final long EVERY_BYTE = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7F * EVERY_BYTE;

    @Override
    public String name() {
        return "mapped-pass";
    }

    @Override
    public Checksum run(Path file, BulkLayout layout) throws IOException {
        long lines = 0;
        try (FileChannel channel = FileChannel.open(file)) {
            for (long at = 0; at < channel.size(); at += PIECE) {
                lines += lines(channel.map(FileChannel.MapMode.READ_ONLY, at, Math.min(PIECE, channel.size() - at)));
            }
        }
        return Checksum.count("line", lines);
    }

    private static long lines(MappedByteBuffer bytes) {
        long lines = 0;
        while (bytes.remaining() >= Long.BYTES) {
            long differing = bytes.getLong() ^ '\n' * EVERY_BYTE;
            lines += Long.bitCount(~((differing & LOW_BITS) + LOW_BITS | differing | LOW_BITS));
        }
        while (bytes.hasRemaining()) {
            lines += bytes.get() == '\n' ? 1 : 0;
        }
        return lines;
    }
}
