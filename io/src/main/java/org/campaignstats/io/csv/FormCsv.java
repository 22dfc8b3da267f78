package org.campaignstats.io.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/**
 * The form layout of CSV: one unit a file, one indicator a row, as a county fills it in.
 *
 * <pre>
 * 项目,内容,单位,数量
 * 监督检查,检查食品经营单位,家次,1760
 * 监督检查,其中:校园及周边,家次,328
 * </pre>
 *
 * <table>
 * <caption>Columns, in any order</caption>
 * <tr><th>column</th><th>holds</th><th>example</th></tr>
 * <tr><td>{@code 项目}, or {@code 类别}</td><td>what a row belongs to, not read; the name where there is no 内容</td><td>
 * {@code 监督检查}</td></tr>
 * <tr><td>{@code 内容}, or {@code 指标, 名称, 指标名称}</td><td>code, name or synonym of an indicator; another name is an
 * additive indicator of its own, with a note; may be absent if there is 项目</td><td>{@code 受理投诉(总数)}</td></tr>
 * <tr><td>{@code 单位}, or {@code 计量单位}</td><td>the measure; optional</td><td>{@code 人次}, {@code 万元},
 * {@code 期/人}</td></tr>
 * <tr><td>{@code 数量}, or {@code 数值, 数据}</td><td>the figure; a blank if it is empty</td><td>{@code 2768},
 * {@code 50/2500}, {@code 无}</td></tr>
 * </table>
 *
 * <p>The header stands within the first 20 rows. Lines above it may give {@code 填报单位:…}, {@code 填报日期:…},
 * {@code 单位:万元} and a title with the year; lines below the rows that begin with {@code 填表人}, {@code 注} and the like
 * are notes. Cells are read as those of {@link WideCsv} are.
 *
 * <p>The number of a row and {@code (总数)} do not belong to its name. A row {@code 其中:…} is a loose part of the nearest
 * row above it that is none. A cell {@code 50/2500} is two figures of the indicator where its measure is split alike into
 * different ones, {@code 期/人}; otherwise, as {@code 16/140} under {@code 个次}, it is a finding.
 */
public final class FormCsv {
    private static final Message EXPECTED =
            new Message("a row with 内容 and 数量, such as 项目,内容,单位,数量", "带内容和数量的一行，如：项目,内容,单位,数量");

    private FormCsv() {}

    /**
     * Reads a source in the form layout.
     *
     * @param source the source
     * @param options what is known beforehand; the unit, where the form has no 填报单位 line
     * @return one summary, whose filer is the form's unit, and a finding for each bad row
     * @throws UnreadableSourceException if no header is found or two of its columns hold the same, nothing tells the unit
     *     or the campaign, or the unit is not in the tree that was told
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(Source source, ReadOptions options) throws IOException {
        TableFindings findings = new TableFindings(source.name());
        HeadedTable table =
                HeadedTable.read(source, options, findings, HeadedTable.finder(source, FormCsv::header, EXPECTED));
        Preamble preamble = new Preamble(table.above());
        FormHeader header = new FormHeader(table.header(), source, findings);
        Campaign campaign = preamble.campaign(source, options);
        FoundUnit unit = unit(source, options, preamble, options.yearFor(campaign.year()));
        FormRows rows = new FormRows(unit.id(), header, preamble, options, findings);
        table.body().forEach(rows::add);
        if (table.rows() == 0) {
            findings.note(
                    "no-rows",
                    TableFindings.NO_ROWS,
                    findings.place(table.header().row()));
        }
        CampaignSummary summary = CampaignSummary.builder()
                .campaign(campaign)
                .filer(unit.id())
                .filedOn(preamble.filedOn())
                .outcomes(rows.outcomes())
                .putUnitNames(unit.id(), unit.name())
                .build();
        return ReadResult.builder()
                .addAllSummaries(table.rows() == 0 ? List.of() : List.of(summary))
                .findings(findings.list())
                .furtherFindings(findings.all().further())
                .rows(table.rows())
                .rowsRead(table.body().stream()
                        .filter(row -> !findings.isBad(row.row()))
                        .count())
                .build();
    }

    private static Optional<CsvRow> header(List<CsvRow> first) {
        return first.stream().filter(FormHeader::isHeader).findFirst();
    }

    private static FoundUnit unit(Source source, ReadOptions options, Preamble preamble, int year)
            throws UnreadableSourceException {
        String text = preamble.unit()
                .or(options::unit)
                .map(CellText::tidy)
                .orElseThrow(() -> new UnreadableSourceException(
                        source.name(),
                        "no line 填报单位 names the unit; give it, e.g. --unit 430103",
                        "没有填报单位行；请指明单位，如--unit 430103"));
        try {
            return new UnitFinder(options, year)
                    .find(text, Optional.empty())
                    .orElseThrow(() -> new UnreadableSourceException(
                            source.name(),
                            "unit '%s' is not in the unit tree; expected the id or name of one of its units",
                            "单位“%s”不在单位表中；应填表中单位的编号或名称",
                            CsvRows.shown(text)));
        } catch (IllegalArgumentException e) {
            throw new UnreadableSourceException(source.name(), MessageException.wordingOf(e));
        }
    }
}
