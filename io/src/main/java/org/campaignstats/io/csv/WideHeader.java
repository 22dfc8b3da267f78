package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/** Which column of a wide table names the unit, and which count what. */
final class WideHeader {
    private static final Pattern COLUMN_NUMBERS = Pattern.compile("甲|乙|丙|丁|栏次|列次|栏目|");
    private static final Pattern TRANSPOSED = Pattern.compile("项目|指标|指标名称|内容|项目名称|类别|类型");

    private final CsvRow row;
    private final List<HeaderCell> cells;
    private final List<ColumnRole> roles;
    private final List<CsvRow> body;
    private final OptionalInt unit;
    private final OptionalInt code;
    private final List<WideColumn> columns;

    WideHeader(HeadedTable table, Preamble preamble, Source source, ReadOptions options, TableFindings findings)
            throws UnreadableSourceException {
        this.row = table.header();
        this.cells = row.cells().stream().map(HeaderCell::of).toList();
        this.roles = cells.stream().map(ColumnRole::of).toList();
        this.code = firstOf(ColumnRole.CODE);
        this.unit = unit(table.body());
        checkOneRow(table, source);
        this.body = withoutColumnNumbers(table.body());
        if (unit.isEmpty() && code.isEmpty()) {
            throw new UnreadableSourceException(
                    source.name(),
                    "no column names the units; expected one such as 单位, 地区 or 县区 in row %s",
                    "没有单位列；第%s行应有如单位、地区或县区的一列",
                    row.row());
        }
        this.columns = new WideColumns(row, cells, body, preamble, options, findings)
                .read(i -> unit.equals(OptionalInt.of(i)) || code.equals(OptionalInt.of(i)));
        if (columns.isEmpty() && !body.isEmpty()) {
            throw new UnreadableSourceException(
                    source.name(),
                    "no column holds figures; the header of row %s has %s",
                    "没有一列是数；第%s行的表头有%s",
                    row.row(),
                    cells.stream()
                            .filter(cell -> !cell.isEmpty())
                            .map(HeaderCell::shown)
                            .toList());
        }
    }

    /** The columns of figures, from left to right. */
    List<WideColumn> columns() {
        return columns;
    }

    /** The rows of data. */
    List<CsvRow> body() {
        return body;
    }

    /** The cell that names the unit of a row; empty if there is none. */
    String unitCell(CsvRow of) {
        return unit.isPresent() ? CellText.tidy(of.cell(unit.getAsInt())) : "";
    }

    /** The cell with the code of the unit of a row; empty if there is none. */
    String codeCell(CsvRow of) {
        return code.isPresent() ? CellText.tidy(of.cell(code.getAsInt())) : "";
    }

    /** The header over the names of the units. */
    HeaderCell unitHeader() {
        return cells.get(unit.orElseGet(code::getAsInt));
    }

    /** The cells of a row that may say that it is a total: the unit's, then those before the first column of figures. */
    List<String> labels(CsvRow of) {
        List<String> labels = new ArrayList<>(List.of(unitCell(of)));
        int end = columns.isEmpty() ? cells.size() : columns.get(0).index();
        IntStream.range(0, end)
                .filter(i -> unit.isEmpty() || i != unit.getAsInt())
                .mapToObj(i -> CellText.tidy(of.cell(i)))
                .forEach(labels::add);
        return labels;
    }

    private OptionalInt firstOf(ColumnRole role) {
        return IntStream.range(0, cells.size())
                .filter(i -> roles.get(i) == role)
                .findFirst();
    }

    /** The column whose header names units the surest, else the first that holds text. */
    private OptionalInt unit(List<CsvRow> rows) {
        OptionalInt named = IntStream.range(0, cells.size())
                .filter(i -> roles.get(i) == ColumnRole.UNIT)
                .boxed()
                .min(Comparator.comparingInt(i -> ColumnRole.unitRank(cells.get(i))))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return named.isPresent()
                ? named
                : IntStream.range(0, cells.size()).filter(i -> mayName(i, rows)).findFirst();
    }

    private boolean mayName(int column, List<CsvRow> rows) {
        ColumnRole role = roles.get(column);
        boolean possible =
                role == ColumnRole.OTHER && cells.get(column).measure().isEmpty();
        return possible && (rows.isEmpty() ? !cells.get(column).isEmpty() : isText(column, rows));
    }

    private static boolean isText(int column, List<CsvRow> rows) {
        long words =
                rows.stream().filter(r -> CellReader.isText(r.cell(column))).count();
        return words
                > rows.stream().filter(r -> CellReader.isNumber(r.cell(column))).count();
    }

    private void checkOneRow(HeadedTable table, Source source) throws UnreadableSourceException {
        boolean unitNamed = roles.contains(ColumnRole.UNIT);
        if (!unitNamed
                && cells.stream()
                        .anyMatch(cell ->
                                TRANSPOSED.matcher(CellText.key(cell.text())).matches())) {
            throw new UnreadableSourceException(
                    source.name(),
                    "row %s heads a table of one indicator a row; expected one unit a row and one indicator a column, or a"
                            + " form with the columns 项目, 内容, 单位, 数量",
                    "第%s行是每行一个指标的表的表头；应每行一个单位、每列一个指标，或为带项目、内容、单位、数量各列的报表",
                    row.row());
        }
        boolean above = !table.above().isEmpty()
                && !unitNamed
                && isHeaderLike(table.above().get(table.above().size() - 1));
        boolean below = !table.body().isEmpty()
                && isHeaderLike(table.body().get(0))
                && unitCell(table.body().get(0)).isEmpty();
        if (above || below) {
            throw new UnreadableSourceException(
                    source.name(),
                    "the header has two rows, one of them %s row %s; expected one row, with e.g. 受理投诉(件) in one cell",
                    "表头有两行，其中一行在第%2$s行%1$s；表头应为一行，如受理投诉(件)写在一个单元格中",
                    above ? new Message("above", "之上") : new Message("below", "之下"),
                    row.row());
        }
    }

    private static boolean isHeaderLike(CsvRow other) {
        List<String> filled = NoteRows.filled(other);
        return filled.size() >= 2
                && !Preamble.isLabelled(other)
                && filled.stream().noneMatch(CellReader::isFigure);
    }

    /** A row 甲,乙,1,2,3 below the header numbers the columns. */
    private List<CsvRow> withoutColumnNumbers(List<CsvRow> rows) {
        if (rows.isEmpty() || !COLUMN_NUMBERS.matcher(unitCell(rows.get(0))).matches()) {
            return rows;
        }
        List<String> numbers = NoteRows.filled(rows.get(0)).stream()
                .filter(cell -> !COLUMN_NUMBERS.matcher(CellText.tidy(cell)).matches())
                .toList();
        boolean counts = numbers.size() >= 2
                && IntStream.range(0, numbers.size())
                        .allMatch(i -> numbers.get(i).replaceAll("[()（）]", "").equals(String.valueOf(i + 1)));
        return counts ? rows.subList(1, rows.size()) : rows;
    }
}
