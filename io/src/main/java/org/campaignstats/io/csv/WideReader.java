package org.campaignstats.io.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;

/** Reads one wide table, from its rows to its summaries. */
final class WideReader {
    private static final Message EXPECTED = new Message("a row such as 单位,受理投诉(件),受理举报(件)", "如下的一行：单位,受理投诉(件),受理举报(件)");

    private final Source source;
    private final ReadOptions options;
    private final TableFindings findings;

    WideReader(Source source, ReadOptions options) {
        this.source = source;
        this.options = options;
        this.findings = new TableFindings(source.name());
    }

    ReadResult read() throws IOException {
        WideHeaderSearch search = new WideHeaderSearch(options.catalogue());
        HeadedTable table =
                HeadedTable.read(source, options, findings, HeadedTable.finder(source, search::find, EXPECTED));
        Preamble preamble = new Preamble(table.above());
        WideHeader header = new WideHeader(table, preamble, source, options, findings);
        Campaign campaign = preamble.campaign(source, options);
        WideUnits units = new WideUnits(
                source, options, findings, header, preamble, table.lost(), options.yearFor(campaign.year()));
        WideFigures figures = new WideFigures(units.placed(), header.columns(), findings);
        new SubtotalCheck(
                        header.columns(),
                        figures,
                        units.placed(),
                        findings,
                        table.header().row())
                .run();
        if (header.body().isEmpty() && table.lostRows() == 0) {
            findings.note(
                    "no-rows",
                    TableFindings.NO_ROWS,
                    findings.place(table.header().row()));
        }
        return ReadResult.builder()
                .summaries(summaries(campaign, units, figures, preamble.filedOn()))
                .findings(findings.list())
                .furtherFindings(findings.all().further())
                .rows(header.body().size() + table.lostRows())
                .rowsRead(header.body().stream()
                        .filter(row -> !findings.isBad(row.row()))
                        .count())
                .addAllTrees(units.tree().stream().toList())
                .build();
    }

    /** One for each unit that has a row, in the order of their first rows. */
    private List<CampaignSummary> summaries(
            Campaign campaign, WideUnits units, WideFigures figures, Optional<LocalDate> filedOn) {
        Map<UnitId, CampaignSummary.Builder> byUnit = new LinkedHashMap<>();
        List<WideRow.Placed> rows = units.placed();
        for (int i = 0; i < rows.size(); i++) {
            FoundUnit unit = rows.get(i).unit();
            byUnit.computeIfAbsent(unit.id(), id -> start(campaign, unit, units.table(), filedOn))
                    .addAllOutcomes(figures.ofRow(i));
        }
        return byUnit.values().stream().map(CampaignSummary.Builder::build).toList();
    }

    /** The date above a table is the day on which the table's unit filed it, not that of the units in its rows. */
    private static CampaignSummary.Builder start(
            Campaign campaign, FoundUnit unit, Optional<FoundUnit> table, Optional<LocalDate> filedOn) {
        boolean ofTable = table.map(FoundUnit::id).equals(Optional.of(unit.id()));
        return CampaignSummary.builder()
                .campaign(campaign)
                .filer(unit.id())
                .filedOn(ofTable ? filedOn : Optional.empty())
                .putUnitNames(unit.id(), unit.name());
    }
}
