package org.campaignstats.io.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.campaignstats.core.language.Message;

/**
 * The text of a source, its encoding found out strictly: UTF-8 or UTF-16 by their mark, else UTF-8 if every byte of it
 * is, else GB18030 if every byte of it is, else none. Nothing is decoded on a guess, and no byte is replaced.
 *
 * <p>A workbook, a document or a PDF is refused by name. The bytes are looked through once before they are read, in
 * constant memory.
 */
public final class SourceText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;
    private static final Message MISMARKED =
            new Message(", although its byte-order mark says so; save it as UTF-8 throughout", "，与字节序标记不符；请全部存为UTF-8");
    private static final Message MISTOLD = new Message("; leave the encoding to be found out", "；请不要指明编码，由程序识别");

    private SourceText() {}

    /**
     * Opens a source as text.
     *
     * @param source the source
     * @param told the encoding, where it is known; found out where it is not
     * @return a reader without the byte-order mark, which the caller closes; it throws an {@link IOException} where
     *     the source changes while it is read
     * @throws UnreadableSourceException if the source is no text, in no known encoding or not in the one told
     * @throws IOException if it cannot be read
     */
    public static Reader open(Source source, Optional<Charset> told) throws IOException {
        byte[] start = start(source);
        FileKind.refuse(source.name(), start);
        if (told.isEmpty()) {
            FileKind.refuseUnmarkedUtf16(source.name(), start);
        }
        int mark = markLength(start);
        Charset charset = mark > 0 ? marked(start) : told.isPresent() ? told.get() : detect(source);
        if (mark > 0) {
            check(source, charset, mark, MISMARKED);
        } else if (told.isPresent()) {
            check(source, charset, 0, MISTOLD);
        }
        InputStream in = new BufferedInputStream(source.open(), BUFFER);
        in.skipNBytes(mark);
        return new InputStreamReader(in, strict(charset));
    }

    private static Charset detect(Source source) throws IOException {
        long badInUtf8 = firstBad(source, StandardCharsets.UTF_8, 0);
        if (badInUtf8 < 0) {
            return StandardCharsets.UTF_8;
        }
        long badInGb = firstBad(source, GB18030, 0);
        if (badInGb < 0) {
            return GB18030;
        }
        throw new UnreadableSourceException(
                source.name(),
                "in no one encoding: not UTF-8 from byte %s, not GB18030 from byte %s; expected a CSV or JSON file saved"
                        + " as UTF-8 or GB18030 throughout",
                "编码不一致：自第%s字节起不是UTF-8，自第%s字节起不是GB18030；CSV或JSON文件应全部存为UTF-8或GB18030",
                badInUtf8,
                badInGb);
    }

    private static void check(Source source, Charset charset, int mark, Message advice) throws IOException {
        long bad = firstBad(source, charset, mark);
        if (bad >= 0) {
            throw new UnreadableSourceException(
                    source.name(), "not %s from byte %s%s", "自第%2$s字节起不是%1$s%3$s", charset.name(), bad, advice);
        }
    }

    /** The offset of the first byte that is not of this encoding; -1 if there is none. */
    private static long firstBad(Source source, Charset charset, int skip) throws IOException {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream in = source.open()) {
            in.skipNBytes(skip);
            long before = skip;
            while (true) {
                int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
                boolean end = read < bytes.remaining();
                bytes.position(bytes.position() + read);
                bytes.flip();
                CoderResult result = decode(decoder, bytes, chars, end);
                if (result.isError()) {
                    return before + bytes.position();
                }
                if (end) {
                    return -1;
                }
                before += bytes.position();
                bytes.compact();
            }
        }
    }

    private static CoderResult decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean end) {
        CoderResult result;
        do {
            chars.clear();
            result = decoder.decode(bytes, chars, end);
        } while (result.isOverflow());
        return result;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static byte[] start(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(FileKind.BYTES_NEEDED);
        }
    }

    private static int markLength(byte[] start) {
        return starts(start, 0xEF, 0xBB, 0xBF) ? 3 : starts(start, 0xFE, 0xFF) || starts(start, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset marked(byte[] start) {
        if (starts(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(start, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    static boolean starts(byte[] bytes, int... expected) {
        return bytes.length >= expected.length
                && Arrays.equals(Arrays.copyOf(bytes, expected.length), toBytes(expected));
    }

    private static byte[] toBytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
