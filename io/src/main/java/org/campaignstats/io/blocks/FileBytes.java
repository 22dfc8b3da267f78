package org.campaignstats.io.blocks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.campaignstats.io.reading.UnreadableSourceException;

/** The bytes of a file, read wherever they are wanted. */
public final class FileBytes {
    private FileBytes() {}

    /**
     * Reads bytes.
     *
     * @param channel the file
     * @param name its name in messages
     * @param from where they start in the file
     * @param bytes takes them
     * @param length how many
     * @throws UnreadableSourceException if the file ends before
     * @throws IOException if it cannot be read
     */
    public static void fill(FileChannel channel, String name, long from, byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new UnreadableSourceException(
                        name,
                        "shorter than when it was opened; it must not change while it is read",
                        "读取过程中变短；读取时不得改动");
            }
        }
    }

    /**
     * The bytes from a place on, to the end of the file as it is then.
     *
     * @param channel the file, which stays open
     * @param from where they start
     * @return a stream that does not move the channel
     */
    public static InputStream from(FileChannel channel, long from) {
        return new InputStream() {
            private long at = from;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = channel.read(ByteBuffer.wrap(bytes, offset, length), at);
                at += Math.max(0, read);
                return read;
            }
        };
    }
}
