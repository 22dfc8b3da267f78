package org.campaignstats.stats.bulk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.unit.UnitId;

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
    /** By campaign, filer and file first; two that are equal in this order are the same. */
    static final Comparator<FilingHead> ORDER = Comparator.comparing(
                    (FilingHead head) -> head.campaign().id())
            .thenComparing(FilingHead::filer)
            .thenComparing(FilingHead::file)
            .thenComparingLong(FilingHead::number)
            .thenComparing(FilingHead::kind)
            .thenComparingInt(FilingHead::revision)
            .thenComparing(by(FilingHead::filedOn))
            .thenComparing(by(FilingHead::period))
            .thenComparing(by(FilingHead::source))
            .thenComparing(by(head -> head.campaign().name()))
            .thenComparing(by(head -> head.campaign().theme()))
            .thenComparing(by(head -> head.campaign().days()))
            .thenComparingInt(head -> head.campaign().year().orElse(0));

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

    private static Comparator<FilingHead> by(Function<FilingHead, Optional<?>> part) {
        return Comparator.comparing((FilingHead head) -> part.apply(head).isPresent())
                .thenComparing(head -> part.apply(head).map(Object::toString).orElse(""));
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
}
