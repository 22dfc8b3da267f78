package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/** Which column of a form holds what. */
final class FormHeader {
    private static final Set<String> VALUES = Set.of("数量", "数值", "数据", "数量(数值)");
    private static final Set<String> GROUPS = Set.of("项目", "类别", "工作项目", "项目类别");
    private static final Set<String> NAMES = Set.of("内容", "指标", "名称", "指标名称", "项目名称", "工作内容", "具体内容");
    private static final Set<String> MEASURES = Set.of("单位", "计量单位");
    private static final Set<String> SILENT = Set.of("序号", "编号", "行次", "行号", "");

    private final CsvRow row;
    private final List<HeaderCell> cells;
    private final int value;
    private final int name;
    private final OptionalInt measure;

    FormHeader(CsvRow row, Source source, TableFindings findings) throws UnreadableSourceException {
        this.row = row;
        this.cells = row.cells().stream().map(HeaderCell::of).toList();
        this.value = only(VALUES, source).orElseThrow();
        OptionalInt named = only(NAMES, source);
        OptionalInt group = only(GROUPS, source);
        this.name = named.isPresent() ? named.getAsInt() : group.orElseThrow();
        this.measure = only(MEASURES, source);
        for (int i = 0; i < cells.size(); i++) {
            boolean read = i == value || i == name || measure.equals(OptionalInt.of(i));
            boolean silent = group.equals(OptionalInt.of(i)) || SILENT.contains(key(cells.get(i)));
            if (!read && !silent) {
                findings.note(
                        "column-ignored",
                        Message.of(
                                "Column '%s' is none of 项目, 内容, 单位, 数量, so it was not read",
                                "列“%s”不是项目、内容、单位、数量之一，未读取", cells.get(i).shown()),
                        findings.place(row.row(), cells.get(i)));
            }
        }
    }

    /** Whether a row is the header of a form: it has 数量 and 项目 or 内容. */
    static boolean isHeader(CsvRow row) {
        List<String> keys =
                row.cells().stream().map(HeaderCell::of).map(FormHeader::key).toList();
        return keys.stream().anyMatch(VALUES::contains)
                && keys.stream().anyMatch(key -> NAMES.contains(key) || GROUPS.contains(key));
    }

    /** The header over the figures. */
    HeaderCell valueHeader() {
        return cells.get(value);
    }

    /** The header over the names of the indicators. */
    HeaderCell nameHeader() {
        return cells.get(name);
    }

    String name(CsvRow of) {
        return CellText.tidy(of.cell(name));
    }

    String value(CsvRow of) {
        return of.cell(value);
    }

    String measure(CsvRow of) {
        return measure.isPresent() ? CellText.tidy(of.cell(measure.getAsInt())) : "";
    }

    private OptionalInt only(Set<String> words, Source source) throws UnreadableSourceException {
        List<Integer> found = new ArrayList<>(IntStream.range(0, cells.size())
                .filter(i -> words.contains(key(cells.get(i))))
                .boxed()
                .toList());
        if (found.size() > 1) {
            throw new UnreadableSourceException(
                    source.name(),
                    "columns '%s' and '%s' of row %s hold the same; expected one of them",
                    "第%3$s行的列“%1$s”和“%2$s”内容相同；应只有其中之一",
                    cells.get(found.get(0)).shown(),
                    cells.get(found.get(1)).shown(),
                    row.row());
        }
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.get(0));
    }

    private static String key(HeaderCell cell) {
        return CellText.key(cell.text());
    }
}
