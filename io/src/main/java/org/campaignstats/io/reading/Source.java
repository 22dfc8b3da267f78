package org.campaignstats.io.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes to read, with the name that messages give them. It can be opened more than once. */
public final class Source {
    private final String name;
    private final Opener opener;

    private Source(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /**
     * A file.
     *
     * @param file the file; its last name is the name in messages
     * @return the source
     */
    public static Source of(Path file) {
        Path name = file.getFileName() == null ? file : file.getFileName();
        return of(name.toString(), file);
    }

    /**
     * A file under another name, as standard input that was kept in a file.
     *
     * @param name the name in messages
     * @param file the file
     * @return the source
     */
    public static Source of(String name, Path file) {
        return new Source(name, () -> {
            if (Files.isDirectory(file)) {
                throw new UnreadableSourceException(name, "a folder; expected a file", "是文件夹；应为文件");
            }
            return Files.newInputStream(file);
        });
    }

    /**
     * Text in memory.
     *
     * @param name the name in messages
     * @param text the text
     * @return the source
     */
    public static Source ofText(String name, String text) {
        return ofBytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Bytes in memory.
     *
     * @param name the name in messages
     * @param bytes the bytes, copied
     * @return the source
     */
    public static Source ofBytes(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Source(name, () -> new ByteArrayInputStream(copy));
    }

    /**
     * The name in messages.
     *
     * @return the name, for example {@code ningbo.csv}
     */
    public String name() {
        return name;
    }

    /**
     * Opens the bytes from their beginning.
     *
     * @return a stream that the caller closes
     * @throws IOException if they cannot be opened
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * The name.
     *
     * @return the name in messages
     */
    @Override
    public String toString() {
        return name;
    }

    private interface Opener {
        InputStream open() throws IOException;
    }
}
