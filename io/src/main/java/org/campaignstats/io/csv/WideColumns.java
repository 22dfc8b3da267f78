package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.io.reading.ReadOptions;

/** Finds out what the columns of a wide table count; one that is not read is a finding. */
final class WideColumns {
    private final CsvRow row;
    private final List<HeaderCell> cells;
    private final List<CsvRow> body;
    private final Preamble preamble;
    private final TableFindings findings;
    private final AdHocIndicators indicators;
    private final List<WideColumn> columns = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<String, Integer> totals = new HashMap<>();

    WideColumns(
            CsvRow row,
            List<HeaderCell> cells,
            List<CsvRow> body,
            Preamble preamble,
            ReadOptions options,
            TableFindings findings) {
        this.row = row;
        this.cells = cells;
        this.body = body;
        this.preamble = preamble;
        this.findings = findings;
        this.indicators = new AdHocIndicators(options.catalogue(), findings);
    }

    /** All columns but those that name the unit. */
    List<WideColumn> read(IntPredicate namesUnit) {
        for (int i = 0; i < cells.size(); i++) {
            ColumnRole role = ColumnRole.of(cells.get(i));
            boolean figures = role == ColumnRole.TOTAL || role == ColumnRole.OTHER;
            if (figures && !namesUnit.test(i)) {
                column(i, cells.get(i), role == ColumnRole.TOTAL);
            } else if (!namesUnit.test(i) && role != ColumnRole.INDEX) {
                ignore(cells.get(i), new Message("holds no figures to add up", "没有可汇总的数"));
            }
        }
        return columns;
    }

    private void column(int index, HeaderCell header, boolean total) {
        if (header.isEmpty()) {
            withoutHeader(index);
        } else if (header.unclear()) {
            findings.error(
                    "measure-unreadable",
                    Message.of(
                            "The measure of column '%s' multiplies and is not known, so the column was not read; expected"
                                    + " e.g. 万份 or 万元",
                            "列“%s”的计量单位带倍数词而不可识别，该列未读取；应写如万份或万元", header.shown()),
                    findings.place(row.row(), header));
        } else if (total) {
            int before = totals.merge(header.name(), 1, Integer::sum);
            String code = header.name() + (before > 1 ? before : "");
            add(new WideColumn(index, header, AdHocIndicators.of(code), measureOfTotal(header), true));
        } else if (indicators.known(header).isEmpty() && !isNumeric(index)) {
            ignore(header, new Message("is not in the catalogue and holds no numbers", "不在指标目录中，且没有数"));
        } else {
            Indicator indicator = indicators.find(header);
            indicators.noteUnknown(header, findings.place(row.row(), header));
            add(new WideColumn(index, header, indicator, measure(header, indicator.measure()), false));
        }
    }

    private ColumnMeasure measure(HeaderCell header, Optional<Measure> usual) {
        return header.measure()
                .or(() -> preamble.measures().stream()
                        .filter(measure -> usual.map(measure::countsSameAs).orElse(false))
                        .findFirst())
                .orElse(ColumnMeasure.NONE);
    }

    /** That of the columns back to the total before, where it is the same for all. */
    private ColumnMeasure measureOfTotal(HeaderCell header) {
        List<ColumnMeasure> measures = new ArrayList<>();
        for (int i = columns.size() - 1; i >= 0 && !columns.get(i).isTotal(); i--) {
            measures.add(columns.get(i).measure());
        }
        return header.measure()
                .orElseGet(() -> measures.stream().distinct().count() == 1 ? measures.get(0) : ColumnMeasure.NONE);
    }

    private void add(WideColumn column) {
        if (seen.add(List.of(column.indicator().code(), column.base()))) {
            columns.add(column);
            return;
        }
        WideColumn first = columns.stream()
                .filter(c -> c.indicator().equals(column.indicator()) && Objects.equals(c.base(), column.base()))
                .findFirst()
                .orElseThrow();
        findings.error(
                "column-repeated",
                Message.of(
                        "Column '%s' counts what column '%s' counts and was not read; expected each indicator once",
                        "列“%s”与列“%s”是同一指标，未读取；每个指标只能有一列",
                        column.header().shown(),
                        first.header().shown()),
                findings.place(row.row(), column.header()));
    }

    private void withoutHeader(int index) {
        if (body.stream().anyMatch(r -> CellReader.isNumber(r.cell(index)))) {
            findings.error(
                    "header-missing",
                    Message.of(
                            "Column %s holds figures and has no header, so it was not read",
                            "第%s列有数而没有表头，未读取", index + 1),
                    findings.place(row.row()));
        } else if (body.stream().anyMatch(r -> CellReader.isText(r.cell(index)))) {
            findings.note(
                    "column-ignored",
                    Message.of("Column %s has no header and was not read", "第%s列没有表头，未读取", index + 1),
                    findings.place(row.row()));
        }
    }

    private boolean isNumeric(int index) {
        long numbers =
                body.stream().filter(r -> CellReader.isAmount(r.cell(index))).count();
        return numbers > 0
                && numbers
                        >= body.stream()
                                .filter(r -> CellReader.isText(r.cell(index)))
                                .count();
    }

    private void ignore(HeaderCell header, Message why) {
        findings.note(
                "column-ignored",
                Message.of("Column '%s' %s, so it was not read", "列“%s”%s，未读取", header.shown(), why),
                findings.place(row.row(), header));
    }
}
