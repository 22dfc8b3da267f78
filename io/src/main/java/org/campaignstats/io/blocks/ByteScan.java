package org.campaignstats.io.blocks;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What has to be known of bytes before they are read as rows: their lines, quotes, encoding. */
public final class ByteScan {
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long ABOVE_CONTROL = 0xE0E0E0E0E0E0E0E0L;
    private static final long FEEDS = Words.pattern((byte) '\n');
    private static final long PAIRS = 0x00FF00FF00FF00FFL;
    private static final long LOWEST_OF_PAIRS = 0x0001000100010001L;
    private static final int MOST_OF_BYTE = 255;
    private static final long QUOTES = Words.pattern((byte) '"');
    private static final long RETURNS = Words.pattern((byte) '\r');
    private static final long BACKSLASHES = Words.pattern((byte) '\\');
    private static final int CHARACTERS = 1 << 13;

    private ByteScan() {}

    /**
     * What was seen of some bytes at one look.
     *
     * @param lines how many line feeds there are
     * @param hasQuotes whether there is a quote
     * @param hasReturns whether there is a carriage return
     * @param isAscii whether there is nothing but ASCII
     */
    public record Look(int lines, boolean hasQuotes, boolean hasReturns, boolean isAscii) {}

    /**
     * Looks at bytes.
     *
     * @param bytes holds the bytes, from its first on
     * @param end after the last of them
     * @return what was seen
     */
    public static Look look(byte[] bytes, int end) {
        int lines = 0;
        long quotes = 0;
        long returns = 0;
        long all = 0;
        int at = 0;
        while (at + Long.BYTES <= end) {
            int stretch = Math.min(end - Long.BYTES + 1, at + MOST_OF_BYTE * Long.BYTES);
            // The lines of each eighth byte, in a byte of their own.
            long found = 0;
            for (; at < stretch; at += Long.BYTES) {
                long word = Words.word(bytes, at);
                all |= word;
                found += Words.matches(word, FEEDS) >>> Byte.SIZE - 1;
                quotes |= anyMatch(word ^ QUOTES);
                returns |= anyMatch(word ^ RETURNS);
            }
            lines += sum(found);
        }
        for (; at < end; at++) {
            lines += bytes[at] == '\n' ? 1 : 0;
            quotes |= bytes[at] == '"' ? HIGH : 0;
            returns |= bytes[at] == '\r' ? HIGH : 0;
            all |= bytes[at];
        }
        return new Look(lines, (quotes & HIGH) != 0, (returns & HIGH) != 0, (all & HIGH) == 0);
    }

    /** The sum of the bytes of a word. */
    private static int sum(long word) {
        long pairs = (word & PAIRS) + (word >>> Byte.SIZE & PAIRS);
        return (int) (pairs * LOWEST_OF_PAIRS >>> Long.SIZE - Short.SIZE);
    }

    /** Whether a byte of a word is zero, in the highest bits of its bytes. */
    private static long anyMatch(long word) {
        return word - EACH & ~word;
    }

    /**
     * How often a byte of ASCII occurs.
     *
     * @param bytes holds the bytes
     * @param from the first of them
     * @param end after the last of them
     * @param wanted the byte
     * @return how often
     */
    public static int count(byte[] bytes, int from, int end, char wanted) {
        long pattern = Words.pattern((byte) wanted);
        int count = 0;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            count += Words.count(Words.matches(Words.word(bytes, at), pattern));
        }
        for (; at < end; at++) {
            count += bytes[at] == wanted ? 1 : 0;
        }
        return count;
    }

    /**
     * The first place of a byte of ASCII.
     *
     * @param bytes holds the bytes
     * @param from the first of them
     * @param end after the last of them
     * @param wanted the byte
     * @return where it is; the end where it does not occur
     */
    public static int find(byte[] bytes, int from, int end, char wanted) {
        long pattern = Words.pattern((byte) wanted);
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long found = Words.matches(Words.word(bytes, at), pattern);
            if (found != 0) {
                return at + Words.firstByte(found);
            }
        }
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /**
     * The first place at which a text of JSON ends, or is not plain: of a quote, a backslash or a control character.
     *
     * @param bytes holds the bytes
     * @param from the first of them
     * @param end after the last of them
     * @return where it is; the end where there is none
     */
    public static int findTextEnd(byte[] bytes, int from, int end) {
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long word = Words.word(bytes, at);
            // A byte below a space has no bit of 0xE0; what is above 127 is none of these.
            long control = Words.matches(word & ABOVE_CONTROL, 0);
            long found = Words.matches(word, QUOTES) | Words.matches(word, BACKSLASHES) | control;
            if (found != 0) {
                return at + Words.firstByte(found);
            }
        }
        while (at < end && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] < 0 || bytes[at] >= ' ')) {
            at++;
        }
        return at;
    }

    /**
     * Whether all bytes are ASCII and none is a carriage return.
     *
     * @param bytes holds the bytes
     * @param from the first of them
     * @param end after the last of them
     * @return false where one is above 127 or a carriage return
     */
    public static boolean isAsciiWithoutReturns(byte[] bytes, int from, int end) {
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long word = Words.word(bytes, at);
            if ((word & HIGH | Words.matches(word, RETURNS)) != 0) {
                return false;
            }
        }
        while (at < end && bytes[at] >= 0 && bytes[at] != '\r') {
            at++;
        }
        return at == end;
    }

    /**
     * The first place of a byte.
     *
     * @param bytes holds the bytes, and {@link Words#BYTES_AHEAD} more behind them
     * @param from the first of them
     * @param end after the last of them
     * @param pattern the {@linkplain Words#pattern pattern} of the byte
     * @return where it is; the end or a place after it where it does not occur
     */
    public static int findPattern(byte[] bytes, int from, int end, long pattern) {
        // Mostly it is near: for that no loop is needed.
        long near = Words.matches(Words.word(bytes, from), pattern);
        return near != 0 ? from + Words.firstByte(near) : findFurther(bytes, from + Long.BYTES, end, pattern);
    }

    private static int findFurther(byte[] bytes, int from, int end, long pattern) {
        for (int at = from; at < end; at += Long.BYTES) {
            long found = Words.matches(Words.word(bytes, at), pattern);
            if (found != 0) {
                return at + Words.firstByte(found);
            }
        }
        return end;
    }

    /**
     * How many bytes the lines take that end within them.
     *
     * @param bytes the bytes
     * @return up to and with the last line feed
     */
    public static int wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /**
     * Whether bytes are ASCII.
     *
     * @param bytes holds the bytes
     * @param from the first of them
     * @param end after the last of them
     * @return false where one is above 127
     */
    public static boolean isAscii(byte[] bytes, int from, int end) {
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            if ((Words.word(bytes, at) & HIGH) != 0) {
                return false;
            }
        }
        for (; at < end; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether whole characters are UTF-8.
     *
     * @param bytes holds the bytes
     * @param from the first of them
     * @param end after the last of them
     * @return false where they are in another encoding
     */
    public static boolean isUtf8(byte[] bytes, int from, int end) {
        if (isAscii(bytes, from, end)) {
            return true;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, end - from);
        CharBuffer out = CharBuffer.allocate(CHARACTERS);
        while (true) {
            out.clear();
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    /**
     * Whether a carriage return stands anywhere but before a line feed.
     *
     * @param bytes holds the bytes
     * @param from the first of them
     * @param end after the last of them
     * @return true where one does
     */
    public static boolean hasLoneReturn(byte[] bytes, int from, int end) {
        if (count(bytes, from, end, '\r') == 0) {
            return false;
        }
        for (int at = from; at < end; at++) {
            if (bytes[at] == '\r' && (at + 1 == end || bytes[at + 1] != '\n')) {
                return true;
            }
        }
        return false;
    }
}
