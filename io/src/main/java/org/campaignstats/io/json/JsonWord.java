package org.campaignstats.io.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.campaignstats.io.blocks.Words;

/** Bytes that are looked for in JSON just as they are. */
final class JsonWord {
    private final byte[] bytes;
    private final int length;

    private JsonWord(String text) {
        byte[] alone = text.getBytes(StandardCharsets.UTF_8);
        this.length = alone.length;
        this.bytes = Arrays.copyOf(alone, length + Words.BYTES_AHEAD);
    }

    static JsonWord of(String text) {
        return new JsonWord(text);
    }

    /** A name or text in its quotes. */
    static JsonWord quoted(String text) {
        return new JsonWord('"' + text + '"');
    }

    int length() {
        return length;
    }

    /** Whether they stand at a place of other bytes, which go on for {@link Words#BYTES_AHEAD} more. */
    boolean stands(byte[] others, int at) {
        return Words.isSame(bytes, 0, others, at, length);
    }
}
