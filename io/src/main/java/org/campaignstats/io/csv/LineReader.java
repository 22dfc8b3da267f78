package org.campaignstats.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text, however it ends them, none held in memory beyond a limit. */
final class LineReader implements Closeable {
    /** Lines of this length and more are cut to it and refused; a row of a real table has some hundred characters. */
    static final int MAX_LENGTH = 1 << 20;

    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private int filled;
    private int at;

    LineReader(Reader in) {
        this.in = in;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = read();
        if (c == END) {
            return null;
        }
        while (c != END && c != '\n' && c != '\r') {
            if (line.length() < MAX_LENGTH) {
                line.append((char) c);
            }
            c = read();
        }
        if (c == '\r' && peek() == '\n') {
            read();
        }
        return line.toString();
    }

    private int read() throws IOException {
        int c = peek();
        at++;
        return c;
    }

    private int peek() throws IOException {
        if (at >= filled) {
            filled = in.read(buffer, 0, buffer.length);
            at = 0;
        }
        return filled <= 0 ? END : buffer[at];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
