package org.campaignstats.benchmarks.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file of what a nation's cities and counties filed of two campaigns: the same bytes in every run. */
final class BulkFile {
    private static final List<Integer> CAMPAIGNS = List.of(2016, 2017);

    private BulkFile() {}

    /**
     * Makes the file where it is not there yet.
     *
     * @param folder where it is kept
     * @param rows how many figures it holds
     * @param layout how they are laid out
     * @return the file
     * @throws IOException if it cannot be written
     */
    static Path in(Path folder, long rows, BulkLayout layout) throws IOException {
        return write(folder.resolve(layout.fileName(rows)), new FilingUnits(1), rows, layout);
    }

    /**
     * Makes a file of some units in long CSV where it is not there yet.
     *
     * @param folder where it is kept
     * @param rows how many figures it holds
     * @param oneIn of so many cities and counties one files
     * @return the file
     * @throws IOException if it cannot be written
     */
    static Path ofSome(Path folder, long rows, int oneIn) throws IOException {
        Path file = folder.resolve("bulk-" + rows + "-one-in-" + oneIn + ".csv");
        return write(file, new FilingUnits(oneIn), rows, BulkLayout.CSV);
    }

    private static Path write(Path file, FilingUnits units, long rows, BulkLayout layout) throws IOException {
        if (Files.notExists(file)) {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                write(out, units, rows, layout);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static void write(BufferedWriter out, FilingUnits units, long rows, BulkLayout layout) throws IOException {
        CsvRows csv = new CsvRows(out, layout);
        if (layout.isCsv()) {
            csv.header();
        }
        long left = rows;
        for (int i = 0; i < CAMPAIGNS.size(); i++) {
            long share = left / (CAMPAIGNS.size() - i);
            left -= share;
            BulkCampaign campaign = new BulkCampaign(CAMPAIGNS.get(i), units, share);
            if (layout == BulkLayout.IN_TURNS) {
                campaign.inOrder(csv::row);
            } else if (layout.isCsv()) {
                for (int unit = 0; unit < units.size(); unit++) {
                    campaign.of(unit, csv::row);
                }
            } else {
                filings(campaign, units, out);
            }
        }
    }

    private static void filings(BulkCampaign campaign, FilingUnits units, BufferedWriter out) throws IOException {
        for (int unit = 0; unit < units.size(); unit++) {
            JsonFiling filing = new JsonFiling(out);
            campaign.of(unit, filing::row);
            filing.end();
        }
    }
}
