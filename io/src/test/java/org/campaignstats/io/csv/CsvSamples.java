package org.campaignstats.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.io.reading.BothLanguages;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;

/** The small files beside the tests, and what is read from them in words. */
final class CsvSamples {
    static final ReadOptions OF_2011 =
            ReadOptions.builder().campaign(CampaignId.of("2011")).build();

    private CsvSamples() {}

    /** The file of this name beside the tests. */
    static Source file(String name) throws IOException {
        return Source.ofBytes(name, bytes(name));
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = CsvSamples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("No file '" + name + "' in io/src/test/resources/org/campaignstats/io/csv");
            }
            return in.readAllBytes();
        }
    }

    /** The lines as a file of this name. */
    static Source lines(String name, String... lines) {
        return Source.ofText(name, String.join("\n", lines) + "\n");
    }

    /** Each outcome as unit, scope unless whole, indicator, figure, measure and what it is part of. */
    static List<String> outcomes(ReadResult read) {
        return read.summaries().stream()
                .flatMap(summary -> summary.outcomes().stream())
                .map(CsvSamples::words)
                .toList();
    }

    static List<String> findings(ReadResult read) {
        BothLanguages.agree(read.findings());
        return read.findings().stream().map(Finding::toString).toList();
    }

    private static String words(Outcome outcome) {
        String scope = outcome.scope() == Scope.WHOLE ? "" : outcome.scope() + " ";
        return outcome.unit() + " " + scope + outcome.indicator() + " "
                + outcome.figure().figure()
                + outcome.measure().map(measure -> " " + measure).orElse("")
                + outcome.partOf().map(whole -> " of " + whole).orElse("");
    }
}
