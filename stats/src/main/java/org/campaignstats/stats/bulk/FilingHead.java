package org.campaignstats.stats.bulk;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.unit.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What all outcomes of one filing have in common.
 *
 * @param campaign the campaign that it is of
 * @param filer who filed it
 * @param kind whether it is a report, a plan or a correction
 * @param revision which version, from 1
 * @param filedOn when it was filed; empty where that is not known
 * @param period the time that it tells of; empty where that is not known
 * @param source where it comes from; empty where that is not known
 * @param file the file that it stands in: the same head in two files is two filings
 * @param number tells filings of one file apart that are alike in all else, later ones having larger numbers; 0 where these are
 *     one filing, as rows of a CSV with the same head are
 */
public record FilingHead(
        Campaign campaign,
        UnitId filer,
        FilingKind kind,
        int revision,
        Optional<LocalDate> filedOn,
        Optional<Period> period,
        Optional<String> source,
        String file,
        long number) {
    /**
     * The head of a filing that is one with all others of the same head in its file.
     *
     * @param campaign the campaign
     * @param filer who filed it
     * @param kind what kind it is
     * @param revision which version
     * @param filedOn when it was filed
     * @param period the time that it tells of
     * @param source where it comes from
     * @param file the file
     */
    public FilingHead(
            Campaign campaign,
            UnitId filer,
            FilingKind kind,
            int revision,
            Optional<LocalDate> filedOn,
            Optional<Period> period,
            Optional<String> source,
            String file) {
        this(campaign, filer, kind, revision, filedOn, period, source, file, 0);
    }

    /**
     * The head of a summary.
     *
     * @param summary the summary
     * @param file the file that it stands in
     * @param number tells it from others that are alike in that file; 0 where they are one
     * @return the head
     */
    public static FilingHead of(CampaignSummary summary, String file, long number) {
        return new FilingHead(
                summary.campaign(),
                summary.filer(),
                summary.kind(),
                summary.revision(),
                summary.filedOn(),
                summary.period(),
                summary.source(),
                file,
                number);
    }

    /** Of what differs between most filings: heads are looked up for every outcome that is kept. */
    @Override
    public int hashCode() {
        return 31 * (31 * filer.hashCode() + file.hashCode()) + 31 * revision + Long.hashCode(number);
    }

    /** A summary of this filing, without outcomes yet. */
    CampaignSummary.Builder summary() {
        return CampaignSummary.builder()
                .campaign(campaign)
                .filer(filer)
                .kind(kind)
                .revision(revision)
                .filedOn(filedOn)
                .period(period)
                .source(source);
    }

    /** As a record's, written out: it is asked for again and again, even before anything is compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof FilingHead that
                        && number == that.number
                        && revision == that.revision
                        && filer.equals(that.filer)
                        && file.equals(that.file)
                        && campaign.equals(that.campaign)
                        && kind == that.kind
                        && filedOn.equals(that.filedOn)
                        && period.equals(that.period)
                        && source.equals(that.source);
    }
}
