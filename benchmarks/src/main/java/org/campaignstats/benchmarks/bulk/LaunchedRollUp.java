package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** This library as its launcher, {@code bin/campaign-stats}, runs it: with an archive of its classes, compiled quickly. */
final class LaunchedRollUp implements Contender {
    private final LibraryRollUp library = new LibraryRollUp(2);

    @Override
    public String name() {
        return "campaign-stats-launched";
    }

    @Override
    public List<String> java(Path folder) {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + archive(folder),
                "-Xlog:disable");
    }

    @Override
    public List<String> javaBefore(Path folder) {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:ArchiveClassesAtExit=" + archive(folder),
                "-Xlog:disable");
    }

    private static Path archive(Path folder) {
        return folder.resolve("campaign-stats.jsa");
    }

    @Override
    public Checksum run(Path file, BulkLayout layout) throws IOException {
        return library.run(file, layout);
    }
}
