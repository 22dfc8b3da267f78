package org.campaignstats.io.csv;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.io.reading.BothLanguages;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;

/** Texts in the long layout, read as the file {@code f.csv}. */
final class LongText {
    private LongText() {}

    static ReadResult read(String... lines) throws IOException {
        return read(ReadOptions.defaults(), lines);
    }

    static ReadResult read(ReadOptions options, String... lines) throws IOException {
        return LongCsv.read(Source.ofText("f.csv", String.join("\n", lines) + "\n"), options);
    }

    /** The outcome of a row whose columns are these four and one more. */
    static Outcome withColumn(String column, String cell) throws IOException {
        return onlyOutcome(readWithColumn(column, cell));
    }

    static ReadResult readWithColumn(String column, String cell) throws IOException {
        return read("campaign,unit,indicator,value," + column, "2011,330200,complaint_received,115起," + cell);
    }

    static CampaignSummary onlySummary(ReadResult read) {
        if (read.summaries().size() != 1) {
            throw new AssertionError("Not one summary but " + read.summaries() + "; findings " + read.findings());
        }
        return read.summaries().get(0);
    }

    static Outcome onlyOutcome(ReadResult read) {
        List<Outcome> outcomes = outcomes(read);
        if (outcomes.size() != 1) {
            throw new AssertionError("Not one outcome but " + outcomes + "; findings " + read.findings());
        }
        return outcomes.get(0);
    }

    static List<Outcome> outcomes(ReadResult read) {
        return read.summaries().stream().flatMap(CampaignSummary::allOutcomes).toList();
    }

    /** The figures as printed, in the order read. */
    static List<String> figures(ReadResult read) {
        return outcomes(read).stream()
                .map(outcome -> outcome.figure().toString())
                .toList();
    }

    /** A constant as the layout writes it. */
    static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static List<String> findings(ReadResult read) {
        BothLanguages.agree(read.findings());
        return read.findings().stream().map(Finding::toString).toList();
    }
}
