package org.campaignstats.benchmarks.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own that runs one contender. */
final class ContenderProcess implements AutoCloseable {
    private final String name;
    private final long start = System.nanoTime();
    private final Process process;
    private final BufferedReader out;
    private final Writer in;

    ContenderProcess(Contender contender, List<String> java, Path file, BulkOptions options) throws IOException {
        this.name = contender.name();
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(java);
        command.addAll(options.java());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ContenderMain.class.getName()));
        command.addAll(List.of(name, file.toString(), options.layout().word()));
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Runs once more, in the same JVM. */
    Run run() throws IOException {
        in.write("\n");
        in.flush();
        String[] said = line().split(" ", -1);
        return new Run(Long.parseLong(said[0]), said[1]);
    }

    /** Lets it end. */
    End end() throws IOException {
        in.close();
        long kilobytes = Long.parseLong(line());
        int status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new IOException("Contender " + name + " must end with status 0, ended with " + status);
        }
        return new End(System.nanoTime() - start, kilobytes);
    }

    private String line() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("Contender " + name + " ended too early, with status "
                    + process.onExit().join().exitValue());
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /**
     * One run.
     *
     * @param nanos how long it took
     * @param checksum what it found
     */
    record Run(long nanos, String checksum) {}

    /**
     * A whole process.
     *
     * @param nanos how long it took from the start of the JVM to its end
     * @param kilobytes the most memory that it had
     */
    record End(long nanos, long kilobytes) {}
}
