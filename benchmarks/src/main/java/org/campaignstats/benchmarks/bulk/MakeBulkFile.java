package org.campaignstats.benchmarks.bulk;

import java.io.IOException;

/** Makes the file, without measuring anything. */
public final class MakeBulkFile {
    private MakeBulkFile() {}

    /**
     * Makes the file where it is not there yet, and prints its name.
     *
     * @param args {@code --rows}, {@code --layout} and {@code --folder}
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        BulkOptions options = BulkOptions.parse(args);
        System.out.println(BulkFile.in(options.folder(), options.rows(), options.layout()));
    }
}
