package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * This library as its launcher, {@code bin/campaign-stats}, runs it: with an archive of its classes, compiled quickly, in
 * large pages.
 */
final class LaunchedRollUp implements Contender {
    private static final List<String> USUAL = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmn16m",
            "-XX:MaxTenuringThreshold=0",
            "-XX:SurvivorRatio=40",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseTransparentHugePages",
            "-Xlog:disable");

    private final LibraryRollUp library = new LibraryRollUp(2);

    @Override
    public String name() {
        return "campaign-stats-launched";
    }

    @Override
    public List<String> java(Path folder) {
        return options("-Xshare:auto", "-XX:SharedArchiveFile=" + archive(folder));
    }

    @Override
    public List<String> javaBefore(Path folder) {
        return options("-XX:ArchiveClassesAtExit=" + archive(folder));
    }

    private static List<String> options(String... archive) {
        return Stream.concat(USUAL.stream(), Stream.of(archive)).toList();
    }

    private static Path archive(Path folder) {
        return folder.resolve("campaign-stats.jsa");
    }

    @Override
    public Checksum run(Path file, BulkLayout layout) throws IOException {
        return library.run(file, layout);
    }
}
