package org.campaignstats.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Results as UTF-8, whatever the default of the machine, to standard output or into a file. */
final class Output implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private boolean broken;

    private Output(Writer out) {
        this.out = out;
    }

    static Output to(OutputStream stream) {
        return new Output(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }

    /** Thrown where the reader at the other end of a pipe has gone. */
    static final class ClosedException extends IOException {
        private static final long serialVersionUID = 1L;

        ClosedException(IOException cause) {
            super(cause);
        }
    }

    /** What writes a result. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** For help texts. */
    PrintWriter writer() {
        return new PrintWriter(out);
    }

    void write(Content content) throws IOException {
        try {
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            broken = true;
            throw told(e);
        }
    }

    /** A reader that has gone is told apart from a disk that is full. */
    private static IOException told(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("closed") ? new ClosedException(e) : e;
    }

    void write(String text) throws IOException {
        write(writer -> writer.write(text));
    }

    /** Writes a whole file or none: it gets its name only when it is complete. A device or pipe is written as it goes. */
    static void writeFile(Path file, boolean withByteOrderMark, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException(file + ": there is no folder " + parent + " to write it into");
        }
        if (Files.isDirectory(target)) {
            throw new IOException(file + ": a folder; expected the name of a file in it");
        }
        boolean special = Files.exists(target) && !Files.isRegularFile(target);
        if (special) {
            write(target, withByteOrderMark, content);
            return;
        }
        long process = ProcessHandle.current().pid();
        Path unfinished = parent.resolve("." + file.getFileName() + "." + process + ".unfinished");
        try {
            write(unfinished, withByteOrderMark, content);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(Path file, boolean withByteOrderMark, Content content) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (withByteOrderMark) {
                writer.write(BYTE_ORDER_MARK);
            }
            content.writeTo(writer);
        }
    }

    /** Writes what is left, unless the reader has gone, which was said when it was found. */
    @Override
    public void close() throws IOException {
        if (broken) {
            return;
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw told(e);
        }
    }
}
