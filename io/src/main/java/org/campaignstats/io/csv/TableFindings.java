package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.Findings;

/** The findings of a table, and which of its rows have an error. */
final class TableFindings {
    /** What is said of a table without data. */
    static final Message NO_ROWS = new Message("There is a header but no row below it", "有表头，但其下没有数据行");

    private final String source;
    private final Findings findings;
    private final Set<Integer> bad = new HashSet<>();

    TableFindings(String source) {
        this.source = source;
        this.findings = new Findings(source);
    }

    /** For what reads the rows. */
    Findings all() {
        return findings;
    }

    Place place(int row) {
        return Place.of(source, row);
    }

    Place place(int row, HeaderCell column) {
        return Place.of(source, row).column(column.shown());
    }

    void error(String code, Message message, Place place) {
        findings.error(code, message, place);
        place.row().ifPresent(bad::add);
    }

    void warning(String code, Message message, Place place) {
        findings.warning(code, message, place);
    }

    void note(String code, Message message, Place place) {
        findings.note(code, message, place);
    }

    /** What is said of a row that is shorter or longer than the header. */
    static Message ragged(int cells, int columns) {
        return Message.of("The row has %s cells, the header has %s", "该行有%s个单元格，表头有%s个", cells, columns);
    }

    boolean isBad(int row) {
        return bad.contains(row);
    }

    /** In the order of the source; what is about the whole of it comes last. */
    List<Finding> list() {
        List<Finding> inOrder = new ArrayList<>(findings.list());
        inOrder.sort(Comparator.comparingInt(f -> f.place().row().orElse(Integer.MAX_VALUE)));
        return inOrder;
    }
}
