package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.finding.Evidence;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;

/**
 * Checks each 小计 or 合计 column against the columns that it totals: of the runs of two or more columns that it may
 * total, the one that holds in most rows, the longest of several. A row that surely differs is a finding; a blank is none.
 */
final class SubtotalCheck {
    /** A total is of the columns near it: further away are too many runs to try in a table of a thousand columns. */
    private static final int NEAR = 40;

    private final List<WideColumn> columns;
    private final WideFigures figures;
    private final List<WideRow.Placed> rows;
    private final TableFindings findings;
    private final int headerRow;
    private final Map<Integer, List<Optional<Bounds>>> bounds = new HashMap<>();

    SubtotalCheck(
            List<WideColumn> columns,
            WideFigures figures,
            List<WideRow.Placed> rows,
            TableFindings findings,
            int headerRow) {
        this.columns = columns;
        this.figures = figures;
        this.rows = rows;
        this.findings = findings;
        this.headerRow = headerRow;
    }

    void run() {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).isTotal() && !rows.isEmpty()) {
                check(column);
            }
        }
    }

    private void check(int total) {
        List<Integer> best = List.of();
        int most = 0;
        for (List<Integer> run : runs(total)) {
            int holds = (int) IntStream.range(0, rows.size())
                    .filter(row -> holds(row, total, run))
                    .count();
            if (holds > most || (holds == most && holds > 0 && run.size() > best.size())) {
                most = holds;
                best = run;
            }
        }
        if (best.isEmpty()) {
            HeaderCell header = columns.get(total).header();
            findings.note(
                    "subtotal-unchecked",
                    Message.of(
                            "Column '%s' is the sum of no columns beside it in any row, so it was not checked",
                            "列“%s”在任何一行都不等于相邻各列之和，未核对", header.shown()),
                    findings.place(headerRow, header));
            return;
        }
        for (int row = 0; row < rows.size(); row++) {
            report(row, total, best);
        }
    }

    /** The runs that a total may be of: those to its left up to the total before; for a grand total also all totals. */
    private List<List<Integer>> runs(int total) {
        List<List<Integer>> runs = new ArrayList<>();
        int from = total;
        while (from > 0 && !columns.get(from - 1).isTotal() && total - from < NEAR) {
            from--;
        }
        addRuns(runs, from, total);
        if (columns.get(total).isGrandTotal()) {
            addTotals(runs, total);
            if (runs.isEmpty()) {
                addRuns(runs, total + 1, nextTotal(total + 1));
            }
        }
        return runs;
    }

    private int nextTotal(int from) {
        int end = from;
        while (end < columns.size() && !columns.get(end).isTotal() && end - from < NEAR) {
            end++;
        }
        return end;
    }

    private static void addRuns(List<List<Integer>> runs, int from, int end) {
        for (int first = from; first < end; first++) {
            for (int last = first + 1; last < end; last++) {
                runs.add(IntStream.rangeClosed(first, last).boxed().toList());
            }
        }
    }

    /** All totals before a grand total with what follows the last of them, and all columns that are no totals. */
    private void addTotals(List<List<Integer>> runs, int total) {
        List<Integer> totals = IntStream.range(0, total)
                .filter(i -> columns.get(i).isTotal())
                .boxed()
                .toList();
        if (totals.isEmpty()) {
            return;
        }
        List<Integer> withRest = new ArrayList<>(totals);
        IntStream.range(totals.get(totals.size() - 1) + 1, total).forEach(withRest::add);
        List<Integer> details = IntStream.range(0, total)
                .filter(i -> !columns.get(i).isTotal())
                .boxed()
                .toList();
        List.of(totals, withRest, details).stream()
                .filter(run -> run.size() > 1)
                .forEach(runs::add);
    }

    /** Whether all figures are given, not all zero, and the total can be the sum. */
    private boolean holds(int row, int total, List<Integer> run) {
        Optional<Bounds> stated = bounds(row, total);
        Optional<Bounds> sum = sum(row, run);
        return stated.isPresent()
                && sum.isPresent()
                && !sum.get().isOpen()
                && !stated.get().isOpen()
                && sum.get().upper().orElseThrow().signum() > 0
                && stated.get().intersect(sum.get()).isPresent();
    }

    private void report(int row, int total, List<Integer> run) {
        Optional<Bounds> stated = bounds(row, total);
        Optional<Bounds> sum = sum(row, run);
        if (stated.isEmpty()
                || sum.isEmpty()
                || stated.get().intersect(sum.get()).isPresent()) {
            return;
        }
        HeaderCell header = columns.get(total).header();
        List<Message> parts = run.stream()
                .map(column -> Message.of(
                        "%s %s", "%s %s", columns.get(column).header().shown(), print(bounds(row, column))))
                .toList();
        findings.all()
                .add(Finding.of(
                                "subtotal-differs",
                                Severity.WARNING,
                                Message.of(
                                        "'%s' of '%s' is %s, the columns that it totals add up to %s: a gap of %s (%s)",
                                        "“%2$s”的“%1$s”为%3$s，所合计的各列之和为%4$s，相差%5$s（%6$s）",
                                        header.shown(),
                                        CsvRows.shown(rows.get(row).unit().name()),
                                        print(stated),
                                        print(sum),
                                        print(Optional.of(
                                                Bounds.exactly(stated.get().gap(sum.get())))),
                                        shown(parts)),
                                findings.place(rows.get(row).row().number(), header))
                        .withEvidence(evidence(run, row)));
    }

    private List<Evidence> evidence(List<Integer> run, int row) {
        return run.stream()
                .map(column -> new Evidence(
                        columns.get(column).header().shown(),
                        print(bounds(row, column)).english()))
                .toList();
    }

    private static Message shown(List<Message> parts) {
        int limit = 6;
        int more = parts.size() - limit;
        Message first = new Message(
                parts.stream().limit(limit).map(Message::english).collect(Collectors.joining(" + ")),
                parts.stream().limit(limit).map(Message::chinese).collect(Collectors.joining(" + ")));
        return more > 0 ? Message.of("%s + %s more", "%s + 另%s项", first, more) : first;
    }

    private static Message print(Optional<Bounds> bounds) {
        return bounds.map(Bounds::inWords).orElse(new Message("not read", "未读取"));
    }

    /** Empty if a cell of the run could not be read. */
    private Optional<Bounds> sum(int row, List<Integer> run) {
        Optional<Bounds> sum = Optional.of(Bounds.ZERO);
        for (int column : run) {
            Optional<Bounds> part = bounds(row, column);
            sum = sum.flatMap(all -> part.map(all::plus));
        }
        return sum;
    }

    private Optional<Bounds> bounds(int row, int column) {
        return bounds.computeIfAbsent(column, this::ofColumn).get(row);
    }

    private List<Optional<Bounds>> ofColumn(int column) {
        Indicator indicator = columns.get(column).indicator();
        return IntStream.range(0, rows.size())
                .mapToObj(row -> figures.of(row, column)
                        .map(outcome -> indicator.bounds(outcome.baseFigure(), BoundsPolicy.CONVENTIONAL)))
                .toList();
    }
}
