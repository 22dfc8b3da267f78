package org.campaignstats.io.csv;

import java.io.IOException;
import java.util.Collection;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.io.blocks.OnceNotes;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/**
 * The long layout of CSV: one outcome a row, any number of units, campaigns and filers in one file.
 *
 * <table>
 * <caption>Columns, in any order; all but the first four may be absent or empty</caption>
 * <tr><th>column</th><th>holds</th><th>empty means</th></tr>
 * <tr><td>{@code campaign}</td><td>id of the campaign, e.g. {@code 2011}</td><td>an error</td></tr>
 * <tr><td>{@code unit}</td><td>whom it is about: id, region code or name; several, separated by {@code ;}, for a
 * group</td><td>an error</td></tr>
 * <tr><td>{@code indicator}</td><td>code, name or synonym; another word is kept as an ad-hoc indicator</td><td>an
 * error</td></tr>
 * <tr><td>{@code value}</td><td>a number or a printed figure: {@code 1380余人}</td><td>a blank, or {@code printed}</td></tr>
 * <tr><td>{@code unit_name}</td><td>name of the unit, or names separated by {@code ;}</td><td>no name</td></tr>
 * <tr><td>{@code filer}</td><td>who filed</td><td>the unit</td></tr>
 * <tr><td>{@code scope}</td><td>{@code whole, own, under, event, group}</td><td>whole; event if {@code activity} is
 * filled</td></tr>
 * <tr><td>{@code basis}</td><td>{@code period, cumulative, planned}</td><td>period</td></tr>
 * <tr><td>{@code breakdown}</td><td>{@code dimension=key}</td><td>not broken down</td></tr>
 * <tr><td>{@code measure}</td><td>what is counted in: {@code 份}, {@code 万元}</td><td>that of the print, else of the
 * indicator</td></tr>
 * <tr><td>{@code qualifier}</td><td>{@code over, nearly, about, at_least, at_most}</td><td>as printed</td></tr>
 * <tr><td>{@code precision}</td><td>a power of ten, in the measure of the value</td><td>as printed</td></tr>
 * <tr><td>{@code printed}</td><td>the text as printed</td><td>not known</td></tr>
 * <tr><td>{@code part_of}</td><td>the indicator that it is part of</td><td>part of none</td></tr>
 * <tr><td>{@code complete}</td><td>{@code yes}: all its events, parts or keys are given</td><td>not said</td></tr>
 * <tr><td>{@code activity}</td><td>id of the activity</td><td>of none</td></tr>
 * <tr><td>{@code organisers}</td><td>units separated by {@code ;}</td><td>not said</td></tr>
 * <tr><td>{@code date}</td><td>day or days of the activity: {@code 2017-03-15}</td><td>not said</td></tr>
 * <tr><td>{@code kind}</td><td>{@code report, plan, correction}</td><td>report</td></tr>
 * <tr><td>{@code revision}</td><td>a whole number from 1</td><td>1</td></tr>
 * <tr><td>{@code filed_on}</td><td>the day</td><td>not known</td></tr>
 * <tr><td>{@code period}</td><td>{@code 2017-03-01/2017-03-15}</td><td>not said</td></tr>
 * <tr><td>{@code source}</td><td>where the filing comes from</td><td>not known</td></tr>
 * <tr><td>{@code note}</td><td>a remark</td><td>none</td></tr>
 * </table>
 *
 * <pre>
 * campaign,unit,indicator,scope,value
 * 2011,330200,materials_distributed,whole,12.5万份
 * 2011,330200,materials_distributed,own,1.34万份
 * </pre>
 */
public final class LongCsv {
    private LongCsv() {}

    /**
     * Reads a source in the long layout.
     *
     * @param source the source
     * @param options what is known beforehand
     * @return every good row, and a finding for each bad one
     * @throws UnreadableSourceException if it has no header, or the header lacks a column or repeats one
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(Source source, ReadOptions options) throws IOException {
        Findings findings = new Findings(source.name());
        LongOutcomes outcomes = new LongOutcomes(source.name(), options, OnceNotes.in(findings));
        LongFilings filings = new LongFilings();
        try (NamedTable table = NamedTable.open(source, options, findings, LongColumns.ALL, LongColumns.REQUIRED)) {
            table.read(row -> filings.add(outcomes.read(row, findings, filings::add)));
            return ReadResult.builder()
                    .summaries(filings.summaries())
                    .findings(findings.list())
                    .furtherFindings(findings.further())
                    .rows(table.rows())
                    .rowsRead(table.rowsRead())
                    .build();
        }
    }

    /**
     * Writes filings in the long layout: UTF-8 text without a byte-order mark, {@code \n} after each row, only the
     * columns that are needed. A text that a spreadsheet would run as a formula gets an apostrophe before it, which
     * {@link #read} takes off again.
     *
     * @param summaries the filings, which read back equal but for the places of their outcomes
     * @return the text
     * @throws IllegalArgumentException if a filing has something that the layout has no column for, naming it
     */
    public static String write(Collection<CampaignSummary> summaries) {
        return new LongWriter(summaries).toString();
    }
}
