package org.campaignstats.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line in a JVM of its own, with little memory or strange defaults. */
final class Program {
    private static final long SECONDS = 120;

    private Program() {}

    /** Runs it to its end and fails if it takes too long; what it prints is kept in files, so it never waits for us. */
    static Run run(Path folder, List<String> jvm, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout.txt");
        Path err = folder.resolve("stderr.txt");
        Process process = builder(jvm, args)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return finished(process, out, err);
    }

    /** Runs it with a standard output that is closed after its first bytes. */
    static Run runIntoClosedPipe(Path folder, String... args) throws IOException, InterruptedException {
        Path err = folder.resolve("stderr.txt");
        Process process = builder(List.of(), args).redirectError(err.toFile()).start();
        process.getInputStream().read();
        process.getInputStream().close();
        return finished(process, Files.createTempFile(folder, "none", ".txt"), err);
    }

    private static Run finished(Process process, Path out, Path err) throws IOException, InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Not finished after " + SECONDS + " seconds");
        }
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static ProcessBuilder builder(List<String> jvm, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        if (!jvm.contains("-cp")) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        }
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }
}
