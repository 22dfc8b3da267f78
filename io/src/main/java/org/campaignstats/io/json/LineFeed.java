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

    /** Whether what was given ends with a line; false where the text ended before. */
    boolean isBetweenLines() {
        return lineBegins;
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
        int most = Math.min(length, BUFFER - SHOWN);
        hold(most + SHOWN);
        given = next;
        givenBeginsLine = lineBegins;
        next = Math.min(lineEnd(next), next + most);
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
        return at < given || at >= next
                ? ""
                : new String(buffer, (int) at, Math.min(SHOWN, lineEnd((int) at) - (int) at));
    }

    /** Whether nothing is left. */
    boolean atEnd() throws IOException {
        return !fill();
    }

    /** Holds so much of the line, if it has so much: what is given does not depend on where the text was cut before. */
    private void hold(int length) throws IOException {
        boolean more = true;
        while (more && limit - next < length && !holdsLineEnd()) {
            System.arraycopy(buffer, next, buffer, 0, limit - next);
            limit -= next;
            next = 0;
            given = 0;
            int read = text.read(buffer, limit, BUFFER - limit);
            more = read >= 0;
            limit += Math.max(0, read);
        }
    }

    private boolean holdsLineEnd() {
        int end = lineEnd(next);
        return end > next && lineEnds(end - 1);
    }

    /** After the end of the line, or of what is held of it. */
    private int lineEnd(int from) {
        int end = from;
        while (end < limit && !lineEnds(end)) {
            end++;
        }
        return Math.min(limit, end + 1);
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
