package org.campaignstats.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.language.Language;
import org.campaignstats.io.results.CheckFinding;
import org.campaignstats.io.results.CheckReport;

/** A text for each filer that has something to look at, and one for what is in nobody's filing. */
final class FilerFiles {
    private static final String BATCH = "_batch";

    private final CheckReport report;
    private final Language language;
    private final FilerText text;
    private final Set<CampaignId> campaigns = new TreeSet<>();

    FilerFiles(CheckReport report, Language language) {
        this.report = report;
        this.language = language;
        this.text = new FilerText(report, language);
        report.filings().forEach(filing -> campaigns.add(filing.campaign().id()));
    }

    /**
     * A text to send back.
     *
     * @param name the name of its file
     * @param findings how many findings it lists
     * @param text the text
     */
    record FilerFile(String name, int findings, String text) {}

    /** The texts by the id of the filer, that of the batch last; all headed by the campaigns that were checked. */
    List<FilerFile> of(List<CheckFinding> listed, FileNames names) {
        String batch = names.give(BATCH);
        List<FilerFile> files = new ArrayList<>();
        CheckReport.byFiler(listed).forEach((filer, found) -> {
            String unit = CheckTables.unit(report, filer);
            files.add(file(names.give(unit), unit, found));
        });
        List<CheckFinding> nobodys =
                listed.stream().filter(found -> found.filer().isEmpty()).toList();
        if (!nobodys.isEmpty()) {
            files.add(file(batch, language.pick("the whole batch", "整批"), nobodys));
        }
        return files;
    }

    private FilerFile file(String name, String heading, List<CheckFinding> found) {
        String years = campaigns.stream().map(CampaignId::text).collect(Collectors.joining(language.pick(", ", "、")));
        return new FilerFile(name, found.size(), text.text(years.isEmpty() ? heading : heading + " · " + years, found));
    }
}
