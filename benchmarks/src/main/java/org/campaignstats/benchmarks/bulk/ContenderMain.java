package org.campaignstats.benchmarks.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The JVM of one contender: for each line that comes in it runs once and prints the nanoseconds and the checksum; at the
 * end it prints the most memory that it had, in kilobytes.
 */
public final class ContenderMain {
    private static final String PEAK = "VmHWM:";

    private ContenderMain() {}

    /**
     * Runs a contender as often as a line comes in.
     *
     * @param args the contender, the file, its layout
     * @throws IOException if the file cannot be read
     * @throws SQLException if a database cannot read it
     */
    public static void main(String[] args) throws IOException, SQLException {
        Contender contender = Contenders.get(args[0]);
        Path file = Path.of(args[1]);
        BulkLayout layout = BulkLayout.parse(args[2]);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (in.readLine() != null) {
            long start = System.nanoTime();
            Checksum found = contender.run(file, layout);
            System.out.println(System.nanoTime() - start + " " + found);
        }
        System.out.println(peak());
    }

    /** The largest resident set so far, pages of mapped files included; 0 where the system does not tell. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.notExists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(PEAK))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
