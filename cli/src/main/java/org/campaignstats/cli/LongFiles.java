package org.campaignstats.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.language.Language;
import org.campaignstats.io.csv.BulkCsv;
import org.campaignstats.io.filings.BulkResult;
import org.campaignstats.io.filings.BulkRollUp;
import org.campaignstats.io.reading.ReadOptions;

/** Files that are too long for an object for each row. */
final class LongFiles {
    /** Shorter files are read whole, so that their figures rest on single statements. */
    static final long BYTES = 1 << 20;

    private final ReadingOptions reading;

    LongFiles(ReadingOptions reading) {
        this.reading = reading;
    }

    /** Whether all files can be read in blocks, and are long enough together. */
    boolean areLong() throws IOException {
        ReadOptions options = reading.optionsWithoutUnits();
        long bytes = 0;
        for (String file : reading.files) {
            Path path = Path.of(file);
            if (file.equals(ReadingOptions.STANDARD_INPUT) || !Files.isRegularFile(path)) {
                return false;
            }
            bytes += Files.size(path);
        }
        if (bytes < BYTES) {
            return false;
        }
        for (String file : reading.files) {
            if (!BulkCsv.accepts(Path.of(file), options)) {
                return false;
            }
        }
        return true;
    }

    /** Rolls them up; tells a person who watches how far it is. */
    BulkResult rollUp(RollUpOptions rollUp, PrintStream err, Language language) throws IOException {
        List<Path> paths = reading.files.stream().map(Path::of).toList();
        long bytes = 0;
        for (Path path : paths) {
            bytes += Files.size(path);
        }
        ProgressLine progress = new ProgressLine(isWatched() ? err : null, bytes, language);
        try {
            return BulkRollUp.of(paths)
                    .options(reading.options())
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
