package org.campaignstats.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How results are written, and where. */
final class WrittenOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (the default), json or csv.")
    private String format = "table";

    @Option(names = "-o", paramLabel = "FILE", description = "Writes into this file instead of standard output.")
    private @Nullable Path file;

    /** How results are written. */
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    /** The format that was asked for; refuses one that is not known. */
    Format format() {
        return RollUpOptions.constant("--format", format, Format.class);
    }

    /** The file that was asked for; empty where results go to standard output. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Writes to the file that was asked for, else to standard output. */
    void write(Console console, Output.Content content) throws IOException {
        if (file == null) {
            console.output().write(content);
        } else {
            Output.writeFile(file, format() == Format.CSV, content);
        }
    }
}
