package org.campaignstats.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.results.CheckFinding;
import org.campaignstats.io.results.CheckReport;

/** A text for each filer that has something to look at, and one for what is in nobody's filing. */
final class FilerFiles {
    private static final String BATCH = "_batch";

    private final CheckReport report;
    private final Language language;
    private final FilerText text;
    private final Map<UnitId, Set<CampaignId>> campaigns = new HashMap<>();
    private final Set<CampaignId> allCampaigns = new TreeSet<>();

    FilerFiles(CheckReport report, Language language) {
        this.report = report;
        this.language = language;
        this.text = new FilerText(report, language);
        for (CampaignSummary filing : report.filings()) {
            CampaignId campaign = filing.campaign().id();
            campaigns.computeIfAbsent(filing.filer(), filer -> new TreeSet<>()).add(campaign);
            allCampaigns.add(campaign);
        }
    }

    /**
     * A text to send back.
     *
     * @param name the name of its file
     * @param findings how many findings it lists
     * @param text the text
     */
    record FilerFile(String name, int findings, String text) {}

    /** The texts by the id of the filer; that of the batch last. A unit that did not file is asked for all campaigns. */
    List<FilerFile> of(List<CheckFinding> listed, FileNames names) {
        String batch = names.give(BATCH);
        List<FilerFile> files = new ArrayList<>();
        CheckReport.byFiler(listed).forEach((filer, found) -> {
            String unit = CheckTables.unit(report, filer);
            files.add(file(names.give(unit), unit, campaigns.getOrDefault(filer, allCampaigns), found));
        });
        List<CheckFinding> nobodys =
                listed.stream().filter(found -> found.filer().isEmpty()).toList();
        if (!nobodys.isEmpty()) {
            files.add(file(batch, language.pick("the whole batch", "整批"), allCampaigns, nobodys));
        }
        return files;
    }

    private FilerFile file(String name, String heading, Set<CampaignId> of, List<CheckFinding> found) {
        String years = of.stream().map(CampaignId::text).collect(Collectors.joining(language.pick(", ", "、")));
        return new FilerFile(name, found.size(), text.text(years.isEmpty() ? heading : heading + " · " + years, found));
    }
}
