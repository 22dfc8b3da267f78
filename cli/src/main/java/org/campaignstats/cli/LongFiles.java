package org.campaignstats.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.language.Language;
import org.campaignstats.io.filings.BulkResult;
import org.campaignstats.io.filings.BulkRollUp;
import org.campaignstats.io.reading.ReadOptions;

/** Files that are too long for an object for each row. */
final class LongFiles {
    /** Shorter files are read whole, so that their figures rest on single statements. */
    static final long BYTES = 1 << 20;

    private final List<String> files;
    private final ReadOptions options;

    LongFiles(List<String> files, ReadOptions options) {
        this.files = files;
        this.options = options;
    }

    /** Whether all files can be read in blocks, and are long enough together. */
    boolean areLong() throws IOException {
        for (String file : files) {
            if (file.equals(ReadingOptions.STANDARD_INPUT) || !Files.isRegularFile(Path.of(file))) {
                return false;
            }
        }
        if (bytes() < BYTES) {
            return false;
        }
        for (String file : files) {
            if (!BulkRollUp.accepts(Path.of(file), options)) {
                return false;
            }
        }
        return true;
    }

    private long bytes() throws IOException {
        long bytes = 0;
        for (String file : files) {
            bytes += Files.size(Path.of(file));
        }
        return bytes;
    }

    /** Rolls them up; tells a person who watches how far it is. */
    BulkResult rollUp(RollUpOptions rollUp, PrintStream err, Language language) throws IOException {
        ProgressLine progress = new ProgressLine(isWatched() ? err : null, bytes(), language);
        try {
            return BulkRollUp.of(files.stream().map(Path::of).toList())
                    .options(options)
                    .settings(rollUp::set)
                    .progress(progress)
                    .run();
        } finally {
            progress.clear();
        }
    }

    /** Whether a person sees what is written: before Java 22 only a terminal has a console. */
    private static boolean isWatched() {
        return Optional.ofNullable(System.console())
                .filter(LongFiles::isTerminal)
                .isPresent();
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
