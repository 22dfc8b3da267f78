package org.campaignstats.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.campaignstats.core.language.Language;
import org.campaignstats.io.reading.ReadProgress;
import org.jspecify.annotations.Nullable;

/** One line on the terminal that says how far the reading is: bytes, rows a second, time left. */
final class ProgressLine implements ReadProgress {
    private static final long NANOS_BETWEEN = 200_000_000;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;
    private static final String CLEAR = "\r\u001B[K";

    private final @Nullable PrintStream out;
    private final long all;
    private final Language language;
    private final long start = System.nanoTime();
    private long bytes;
    private long rows;
    private long shown = start;

    /**
     * A line that is not shown yet.
     *
     * @param out where to; null where nobody watches
     * @param all how many bytes there are
     * @param language in what language
     */
    ProgressLine(@Nullable PrintStream out, long all, Language language) {
        this.out = out;
        this.all = all;
        this.language = language;
    }

    @Override
    public synchronized void read(long moreBytes, long moreRows) {
        bytes += moreBytes;
        rows += moreRows;
        long now = System.nanoTime();
        if (out != null && now - shown > NANOS_BETWEEN) {
            shown = now;
            out.print(CLEAR + text(bytes, rows, (now - start) / NANOS));
            out.flush();
        }
    }

    /** What is shown after so many seconds; a second reading of the files starts from the first byte again. */
    String text(long bytesRead, long rowsRead, double seconds) {
        long done = bytesRead <= all ? bytesRead : bytesRead - all;
        double left = seconds / Math.max(1, bytesRead) * (all - done);
        String again = bytesRead <= all ? "" : language.pick(", second reading", "，第二遍");
        return String.format(
                Locale.ROOT,
                language.pick(
                        "%.0f of %.0f MB%s, %.1f million rows a second, %.0f s left",
                        "已读%.0f/%.0f MB%s，每秒%.1f百万行，剩余%.0f秒"),
                done / MEGA,
                all / MEGA,
                again,
                rowsRead / MEGA / Math.max(seconds, 1e-3),
                left);
    }

    /** Takes the line away. */
    void clear() {
        if (out != null) {
            out.print(CLEAR);
            out.flush();
        }
    }
}
