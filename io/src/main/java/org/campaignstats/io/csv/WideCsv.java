package org.campaignstats.io.csv;

import java.io.IOException;
import java.util.Collection;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/**
 * The wide layout of CSV: one unit a row, one indicator a column, one campaign, as a city collects it from its counties.
 *
 * <pre>
 * 单位,受理投诉(件),受理举报(件),小计
 * 海曙区,115,12,127
 * 宁波市合计,115,12,127
 * </pre>
 *
 * <table>
 * <caption>Columns, in any order; only figures and the unit are needed</caption>
 * <tr><th>header</th><th>column</th><th>example of a cell</th></tr>
 * <tr><td>{@code 单位, 地区, 县区, 名称} …</td><td>the unit; without such a header the first column of text</td><td>
 * {@code 海曙区}, {@code 包头市工商局}</td></tr>
 * <tr><td>{@code 行政区划代码, 代码} …</td><td>the code of the unit, which then identifies it</td><td>{@code 330203}</td></tr>
 * <tr><td>{@code 序号}</td><td>skipped</td><td>{@code 1}</td></tr>
 * <tr><td>code, name or synonym of an indicator, with its measure in brackets or without: {@code 投诉(件)},
 * {@code 挽回损失(万元)}, {@code 发放资料(万份)}</td><td>the figures of that indicator</td><td>{@code 115}, {@code 1380余},
 * {@code 12.5万份}, {@code 无}</td></tr>
 * <tr><td>{@code 小计, 合计, 总计}</td><td>an indicator of its own, checked against the columns that it totals</td><td>
 * {@code 127}</td></tr>
 * <tr><td>another word over numbers</td><td>an additive indicator of that name, with a note</td><td>{@code 3}</td></tr>
 * <tr><td>another word over text; {@code 备注, 联系电话, 排名} …</td><td>not read, with a note</td><td>{@code 含高新区}</td></tr>
 * </table>
 *
 * <p>The header stands within the first 20 rows and is one row. Lines above it may give {@code 填报单位:…},
 * {@code 填报日期:…}, {@code 单位:万元} (for columns of that kind whose header names no measure) and a title with the year;
 * lines below the rows that begin with {@code 填表人}, {@code 审核人}, {@code 联系电话}, {@code 注} and the like are notes.
 * Empty rows and columns are ignored, and a row 甲,乙,1,2,3 that numbers the columns is too.
 *
 * <p><b>Rows.</b> An ordinary row is its unit's whole. A row {@code 合计} or {@code 总计} makes the table a closed tree of
 * its own ({@link ReadResult#trees()}): all other rows are children of the table's unit, in file order. That unit is named
 * in the total row ({@code 宁波市合计}), else is the region of the {@code 本级} or {@code 机关} row, else that of the 填报单位
 * line, else {@link ReadOptions#unit()}, else the lowest region above all rows; where nothing tells it is called after the
 * file, with a note. A 本级 or 机关 row is its own level. The total is its whole, or, where there is no such row, what is
 * under it. Where {@link ReadOptions#units()} was told, rows are units of that tree and the table is none.
 *
 * <p><b>Units.</b> A name that means one region, within the table's unit where that is known, has its code as id and keeps
 * its printed name; another name is an id of its own, and so are several names of one region.
 *
 * <p><b>Cells.</b> {@code 无 没有 未发生 未开展 零} are zero, {@code — - / 不适用} and empty cells are blank; {@code #REF!}
 * and {@code ####} are findings. Plain numbers of a column are as precise as the finest of them: beside 4.25 a 3 is 3.00.
 *
 * <p>A table is held in memory: at most 100,000 rows, 1,000 columns and 250,000 cells, fewer in
 * a small heap.
 */
public final class WideCsv {
    private WideCsv() {}

    /**
     * Reads a source in the wide layout.
     *
     * @param source the source
     * @param options what is known beforehand
     * @return one summary for each unit with a row, whose filer is that unit; a finding for each bad row or cell, and for
     *     each 小计 that differs from its columns for certain; the table's tree if it has a total row
     * @throws UnreadableSourceException if no header is found, it names no unit or no figures, it has several rows, nothing
     *     tells the campaign or its year, or the table is too large
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(Source source, ReadOptions options) throws IOException {
        return new WideReader(source, options).read();
    }

    /**
     * Writes filings in the wide layout: a line with the campaign, a header, and a row for each unit with its code and
     * name; UTF-8 text without a byte-order mark, {@code \n} after each row. Units stand in the order of the filings,
     * columns in the order in which they occur first.
     *
     * @param summaries the filings of one campaign, each about its filer, with one figure for each unit and column
     * @param catalogue the indicators, for their names in the header
     * @return the text, which reads back to equal units, indicators, figures and measures
     * @throws IllegalArgumentException if the layout has no place for something, naming it, or there is nothing to write
     */
    public static String write(Collection<CampaignSummary> summaries, IndicatorCatalogue catalogue) {
        return new WideWriter(summaries, catalogue).write();
    }
}
