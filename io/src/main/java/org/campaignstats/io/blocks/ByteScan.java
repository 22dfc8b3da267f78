package org.campaignstats.io.blocks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What has to be known of bytes before they are read as rows: their lines, quotes, encoding. */
public final class ByteScan {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = ~HIGH;
    private static final long ABOVE_CONTROL = 0xE0E0E0E0E0E0E0E0L;
    private static final long FEEDS = EACH * '\n';
    private static final long PAIRS = 0x00FF00FF00FF00FFL;
    private static final long LOWEST_OF_PAIRS = 0x0001000100010001L;
    private static final int MOST_OF_BYTE = 254;
    private static final long QUOTES = EACH * '"';
    private static final long RETURNS = EACH * '\r';
    private static final int CHARACTERS = 1 << 13;
    /** Its six highest bits differ for each place to which it is shifted. */
    private static final long EACH_PLACE = 0x03F79D71B4CB0A89L;

    private static final int BITS_OF_PLACE = 6;
    /** The bytes of all places. */
    private static final byte[] PLACES = places();

    /** As many bytes must stand behind those that are looked at word by word. */
    public static final int BYTES_AHEAD = Long.BYTES;

    private ByteScan() {}

    private static byte[] places() {
        byte[] places = new byte[Long.SIZE];
        for (int bit = 0; bit < places.length; bit++) {
            places[place(1L << bit)] = (byte) (bit / Byte.SIZE);
        }
        return places;
    }

    private static int place(long bit) {
        return (int) (bit * EACH_PLACE >>> Long.SIZE - BITS_OF_PLACE);
    }

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
            int stretch = Math.min(end - Long.BYTES, at + MOST_OF_BYTE * Long.BYTES);
            // The lines of each eighth byte, in a byte of their own.
            long found = 0;
            for (; at <= stretch; at += Long.BYTES) {
                long word = word(bytes, at);
                all |= word;
                found += matches(word, FEEDS) >>> Byte.SIZE - 1;
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

    /**
     * The first byte of a word in which a bit is set. The quick compiler makes no single instruction of counting zeros, and so
     * this takes a third of the time there.
     *
     * @param word the word, not 0
     * @return 0 for the lowest byte, 7 for the highest
     */
    public static int firstByte(long word) {
        return PLACES[place(word & -word)];
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
        long pattern = EACH * wanted;
        int count = 0;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            count += Long.bitCount(matches((long) LONGS.get(bytes, at), pattern));
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
        long pattern = EACH * wanted;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long found = matches((long) LONGS.get(bytes, at), pattern);
            if (found != 0) {
                return at + firstByte(found);
            }
        }
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /**
     * Whether two texts are the same.
     *
     * @param one holds a text, and {@link #BYTES_AHEAD} more bytes behind it
     * @param from its first byte
     * @param other holds another, and {@link #BYTES_AHEAD} more bytes behind it
     * @param otherFrom its first byte
     * @param length how many bytes both have
     * @return true where all are
     */
    public static boolean isSame(byte[] one, int from, byte[] other, int otherFrom, int length) {
        for (int at = 0; ; at += Long.BYTES) {
            long different = word(one, from + at) ^ word(other, otherFrom + at);
            if (length - at < Long.BYTES) {
                return start(different, length - at) == 0;
            }
            if (different != 0) {
                return false;
            }
        }
    }

    /**
     * Eight bytes.
     *
     * @param bytes holds the bytes
     * @param at where the first of them is
     * @return a word, the first of them its lowest
     */
    public static long word(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /**
     * The first bytes of a word.
     *
     * @param word the word
     * @param length how many of its bytes, fewer than eight
     * @return these and zeros
     */
    public static long start(long word, int length) {
        return word & (1L << length * Byte.SIZE) - 1;
    }

    /**
     * A word of the same byte eight times.
     *
     * @param of the byte
     * @return the word
     */
    public static long pattern(byte of) {
        return EACH * (of & 0xFF);
    }

    /**
     * Where a word has the bytes of a pattern.
     *
     * @param word the word
     * @param pattern the pattern
     * @return the highest bit of each byte that is the same in both
     */
    public static long matches(long word, long pattern) {
        long different = word ^ pattern;
        return ~((different & LOW) + LOW | different | LOW);
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
            long word = word(bytes, at);
            // A byte below a space has no bit of 0xE0; what is above 127 is none of these.
            long control = matches(word & ABOVE_CONTROL, 0);
            long found = matches(word, EACH * '"') | matches(word, EACH * '\\') | control;
            if (found != 0) {
                return at + firstByte(found);
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
            long word = word(bytes, at);
            if ((word & HIGH | matches(word, EACH * '\r')) != 0) {
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
     * @param bytes holds the bytes, and {@link #BYTES_AHEAD} more behind them
     * @param from the first of them
     * @param end after the last of them
     * @param pattern the {@linkplain #pattern pattern} of the byte
     * @return where it is; the end or a place after it where it does not occur
     */
    public static int findPattern(byte[] bytes, int from, int end, long pattern) {
        // Mostly it is near: for that no loop is needed.
        long near = matches(word(bytes, from), pattern);
        return near != 0 ? from + firstByte(near) : findFurther(bytes, from + 8, end, pattern);
    }

    private static int findFurther(byte[] bytes, int from, int end, long pattern) {
        for (int at = from; at < end; at += Long.BYTES) {
            long found = matches(word(bytes, at), pattern);
            if (found != 0) {
                return at + firstByte(found);
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
            if (((long) LONGS.get(bytes, at) & HIGH) != 0) {
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
