package org.campaignstats.io.json;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs a main class of the tests in a JVM of its own, and gives back what it prints. */
final class ChildJvm {
    private static final long SECONDS = 120;

    private ChildJvm() {}

    /** Runs it with this heap, without the jars whose name begins with this (none if empty). */
    static String run(String heap, String withoutJar, Path dir, Class<?> main, String... args)
            throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> withoutJar.isEmpty()
                        || !String.valueOf(Path.of(entry).getFileName()).startsWith(withoutJar))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(args));
        File output = dir.resolve("output.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(
                    main.getSimpleName() + " " + List.of(args) + " still ran after " + SECONDS + " seconds");
        }
        return Files.readString(output.toPath(), StandardCharsets.UTF_8);
    }
}
