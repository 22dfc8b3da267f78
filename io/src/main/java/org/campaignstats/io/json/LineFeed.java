package org.campaignstats.io.json;

import java.io.IOException;
import java.io.Reader;
import java.util.function.BooleanSupplier;

/**
 * Gives a parser the text a line at a time, so that after a line that is no JSON another parser can go on with the next
 * one. Lines may be of any length: what a parser did not ask for is passed over, not held.
 */
final class LineFeed extends Reader {
    private static final int BUFFER = 1 << 13;
    private static final int SHOWN = 20;

    private final Reader text;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int limit;
    private int row = 1;
    private boolean lineBegins = true;

    /** What was given last, within the buffer: from here to {@link #next}. */
    private int given;

    private boolean givenBeginsLine;

    /** How much was given to the present parser, and from which row on. */
    private long total;

    private int firstRow;

    private BooleanSupplier endsHere = () -> false;

    LineFeed(Reader text) {
        this(text, 1);
    }

    /** Gives a text whose first line is this row. */
    LineFeed(Reader text, int row) {
        this.text = text;
        this.row = row;
        this.firstRow = row;
    }

    /** Ends for the parser at the first end of a line at which this holds. */
    void endWhere(BooleanSupplier end) {
        endsHere = end;
    }

    /** The row that is given next, where a line was given to its end. */
    int row() {
        return row;
    }

    /** The row that is the first of the present parser. */
    int firstRow() {
        return firstRow;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (total > 0 && lineBegins && endsHere.getAsBoolean() || !fill()) {
            return -1;
        }
        given = next;
        givenBeginsLine = lineBegins;
        int end = Math.min(limit, next + length);
        while (next < end && !lineEnds(next)) {
            next++;
        }
        next = Math.min(end, next + 1);
        passed();
        int count = next - given;
        System.arraycopy(buffer, given, target, offset, count);
        total += count;
        return count;
    }

    /**
     * Goes on to the next line that begins an object, for another parser. A line of which the parser so far took only its
     * first brace, because the line before was not finished, is such a line.
     *
     * @param failed how far the parser so far had come when it failed
     * @return whether there is one
     */
    boolean goOn(long failed) throws IOException {
        boolean unfinishedBefore = givenBeginsLine && given < next && buffer[given] == '{';
        if (unfinishedBefore && failed == total - (next - given) && failed > 0) {
            row -= lineEnds(next - 1) ? 1 : 0;
            next = given;
            lineBegins = true;
        }
        while (fill()) {
            if (lineBegins && buffer[next] == '{') {
                total = 0;
                firstRow = row;
                return true;
            }
            next++;
            passed();
        }
        return false;
    }

    /** The text from where a parser failed up to the end of the line, cut; empty if it is no longer at hand. */
    String from(long failed) {
        long at = given + failed - (total - (next - given));
        return at < given || at >= next ? "" : new String(buffer, (int) at, Math.min(SHOWN, next - (int) at));
    }

    /** Whether nothing is left. */
    boolean atEnd() throws IOException {
        return !fill();
    }

    private boolean fill() throws IOException {
        if (next < limit) {
            return true;
        }
        int read = text.read(buffer, 0, BUFFER);
        if (read < 0) {
            return false;
        }
        next = 0;
        given = 0;
        limit = read;
        return true;
    }

    private boolean lineEnds(int at) {
        return buffer[at] == '\n';
    }

    /** Counts what was passed just now. */
    private void passed() {
        lineBegins = lineEnds(next - 1);
        row += lineBegins ? 1 : 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
