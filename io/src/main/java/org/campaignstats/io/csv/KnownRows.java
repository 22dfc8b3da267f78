package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Place;
import org.campaignstats.io.blocks.ByteScan;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.io.blocks.PlainId;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.FiledOutcome;
import org.campaignstats.stats.bulk.UnitCollector;
import org.jspecify.annotations.Nullable;

/**
 * What rows that were read have taught: who is meant by some cells, what by others, how much. A row that is put together of
 * such cells, and differs from those only in its number and activity, need not be read any more.
 */
final class KnownRows {
    private static final int NONE = ByteTokens.NONE;
    private static final byte QUOTE = '"';
    private static final byte RETURN = '\r';

    private final String source;
    private final TableShape shape;
    private final RowGroups groups;
    private final Collector collector;
    private final int width;
    private final long separators;
    private final long feeds = ByteScan.pattern((byte) '\n');
    private final CellGroup who;
    private final CellGroup what;
    /** The run that starts in a column; null where a cell of its own does. */
    private final @Nullable CellRun[] runs;

    private final int[] starts;
    private final int[] ends;
    private int next;
    /** Where the row after the one that was split last starts, who is meant by that one, and what. */
    private int after;

    private @Nullable Who by;
    private @Nullable What of;
    /** Whose activity was told of last in these bytes, and where its id is. */
    private @Nullable UnitCollector toldSums;

    private int toldStart;
    private int toldLength;
    private int toldId;
    private int toldIdLength;
    private final List<Who> known = new ArrayList<>();
    private final List<What> counted = new ArrayList<>();
    private final KnownFigures figures;

    /** What the cells mean that say who filed and about whom. */
    private static final class Who {
        private final FiledOutcome said;
        /** Where its activities are added up, once one of them was. */
        private @Nullable UnitCollector sums;

        private int lastRow;

        Who(FiledOutcome said) {
            this.said = said;
        }

        boolean isOfActivities() {
            return !said.organisers().isEmpty() || said.days().isPresent();
        }
    }

    /** What the cells mean that say what is counted. */
    private static final class What {
        /** The key of figures that print no measure; those that do have their own. */
        private int key = NONE;

        private boolean plain;
        /** The same of no listed activity. */
        private int unlistedKey = NONE;

        private boolean unlistedPlain;
        /** What is kept of no activity, once one was read. */
        private @Nullable Outcome ofNoActivity;
    }

    KnownRows(String source, TableShape shape, char separator, Collector collector) {
        this.source = source;
        this.shape = shape;
        this.groups = new RowGroups(shape);
        this.collector = collector;
        this.width = shape.width();
        this.separators = ByteScan.pattern((byte) separator);
        this.who = CellGroup.of(groups.who, (byte) separator, width);
        this.what = CellGroup.of(groups.what, (byte) separator, width);
        this.runs = new CellRun[width];
        who.runs().forEach(run -> runs[run.first] = run);
        what.runs().forEach(run -> runs[run.first] = run);
        this.starts = new int[width];
        this.ends = new int[width];
        this.figures = new KnownFigures(groups.howMuch());
    }

    /**
     * Adds rows up to the first that has to be read.
     *
     * @param bytes whole rows, with {@link ByteScan#BYTES_AHEAD} more beyond them
     * @param from where the first row starts
     * @param end where the last row ends
     * @param line the line before the first row
     * @return how many rows were added
     */
    int add(byte[] bytes, int from, int end, int line) {
        int rows = 0;
        toldSums = null;
        next = from;
        while (next < end && (addOne(bytes, next, end, line + rows + 1) || keepOne(bytes, line + rows + 1))) {
            next = after;
            rows++;
        }
        return rows;
    }

    /** Where the row starts that has to be read. */
    int next() {
        return next;
    }

    /** Adds the figure of a row; false where it is none that is added up. */
    private boolean addOne(byte[] bytes, int from, int end, int line) {
        after = split(bytes, from, end);
        if (after == NONE) {
            return false;
        }
        int whoToken = who.token();
        int whatToken = what.token();
        if (whoToken == NONE || whatToken == NONE || after - from > CsvBlock.LONG_LINE) {
            after = NONE;
            return false;
        }
        by = known.get(whoToken);
        of = counted.get(whatToken);
        boolean isListed = groups.activity >= 0 && !isEmpty(bytes, groups.activity);
        return isListed
                ? sum(by, of, whatToken, bytes, line)
                : of.unlistedKey != NONE && sumUnlisted(by, of, whatToken, bytes, line);
    }

    /** Keeps the figure of the row that was just split, where it is one of no activity that is like others. */
    private boolean keepOne(byte[] bytes, int line) {
        boolean isListed = after != NONE && groups.activity >= 0 && !isEmpty(bytes, groups.activity);
        return after != NONE && !isListed && by != null && of != null && keep(by, of, bytes, line);
    }

    /** Finds the runs and the other cells of a row; returns where the next row starts. */
    private int split(byte[] bytes, int from, int end) {
        CellRun[] runsAt = runs;
        int at = from;
        for (int column = 0; column < width; column++) {
            CellRun run = runsAt[column];
            if (run != null) {
                if (run.find(bytes, at, end) == NONE) {
                    return NONE;
                }
                column = run.last;
                at = run.end() + 1;
            } else {
                int place = ByteScan.findPattern(bytes, at, end, column == width - 1 ? feeds : separators);
                if (place >= end) {
                    return NONE;
                }
                starts[column] = at;
                ends[column] = column == width - 1 && bytes[place - 1] == RETURN && place > at ? place - 1 : place;
                at = place + 1;
            }
        }
        return areOthersPlain(bytes) ? at : NONE;
    }

    private boolean areOthersPlain(byte[] bytes) {
        for (int column : groups.others) {
            if (!ByteRow.isPlain(bytes, starts[column], ends[column])) {
                return false;
            }
        }
        return true;
    }

    private boolean isEmpty(byte[] bytes, int column) {
        int length = ends[column] - starts[column];
        return length == 0 || length == 2 && isQuoted(bytes, column);
    }

    private boolean isQuoted(byte[] bytes, int column) {
        int start = starts[column];
        return ends[column] - start > 1 && bytes[start] == QUOTE && bytes[ends[column] - 1] == QUOTE;
    }

    private boolean sum(Who by, What of, int whatToken, byte[] bytes, int line) {
        UnitCollector sums = by.sums;
        if (sums == null || of.key == NONE) {
            return false;
        }
        long number = of.plain ? plainNumber(bytes) : PlainNumber.NONE;
        if (number != PlainNumber.NONE) {
            if (!isTold(sums, of.key, bytes)) {
                return false;
            }
            sums.addExact(of.key, number, line);
        } else if (!sumOther(sums, of, whatToken, bytes, line)) {
            return false;
        }
        by.lastRow = line;
        return true;
    }

    /** Notes the figure of no listed activity. */
    private boolean sumUnlisted(Who by, What of, int whatToken, byte[] bytes, int line) {
        UnitCollector sums = by.sums;
        if (sums == null || by.isOfActivities()) {
            return false;
        }
        long number = of.unlistedPlain ? plainNumber(bytes) : PlainNumber.NONE;
        if (number != PlainNumber.NONE) {
            sums.addUnlistedExact(of.unlistedKey, number, line);
        } else {
            boolean plain = of.unlistedPlain && isPlainFigure(bytes);
            Collector.Summed same =
                    plain ? figures.findPlain(bytes, starts, ends) : figures.find(whatToken, bytes, starts, ends);
            if (same == null) {
                return false;
            }
            sums.addUnlisted(plain ? of.unlistedKey : same.key(), same.figure(), line);
        }
        by.lastRow = line;
        return true;
    }

    private boolean sumOther(UnitCollector sums, What of, int whatToken, byte[] bytes, int line) {
        boolean plain = of.plain && isPlainFigure(bytes);
        Collector.Summed same =
                plain ? figures.findPlain(bytes, starts, ends) : figures.find(whatToken, bytes, starts, ends);
        if (same == null) {
            return false;
        }
        int key = plain ? of.key : same.key();
        if (!isTold(sums, key, bytes)) {
            return false;
        }
        sums.add(key, same.figure(), line);
        return true;
    }

    /** Tells of the activity; false where its id has to be read. Mostly it is that of the row before. */
    private boolean isTold(UnitCollector sums, int key, byte[] bytes) {
        int start = starts[groups.activity];
        int length = ends[groups.activity] - start;
        if (sums == toldSums && Arrays.equals(bytes, start, start + length, bytes, toldStart, toldStart + toldLength)) {
            sums.tellAgain(key, bytes, toldId, toldIdLength);
            return true;
        }
        int quote = isQuoted(bytes, groups.activity) ? 1 : 0;
        int id = start + quote;
        int idLength = length - 2 * quote;
        if (!PlainId.is(bytes, id, id + idLength)) {
            return false;
        }
        sums.tell(key, bytes, id, idLength);
        toldSums = sums;
        toldStart = start;
        toldLength = length;
        toldId = id;
        toldIdLength = idLength;
        return true;
    }

    /** Whether there is nothing beside the value. */
    private boolean isAlone(byte[] bytes) {
        for (int column : groups.besideValue) {
            if (!isEmpty(bytes, column)) {
                return false;
            }
        }
        return true;
    }

    /** A number in plain digits without anything beside it. */
    private long plainNumber(byte[] bytes) {
        if (!isAlone(bytes)) {
            return PlainNumber.NONE;
        }
        int quote = isQuoted(bytes, groups.value) ? 1 : 0;
        return PlainNumber.read(bytes, starts[groups.value] + quote, ends[groups.value] - quote);
    }

    /** Digits alone mean the same of whatever is counted plainly; with words beside them it depends on what is counted. */
    private boolean isPlainFigure(byte[] bytes) {
        int quote = isQuoted(bytes, groups.value) ? 1 : 0;
        for (int i = starts[groups.value] + quote; i < ends[groups.value] - quote; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return groups.printed < 0 || isEmpty(bytes, groups.printed);
    }

    /** Keeps a figure of no activity. */
    private boolean keep(Who by, What of, byte[] bytes, int line) {
        Outcome like = of.ofNoActivity;
        if (like == null || by.isOfActivities() || groups.note >= 0 && !isEmpty(bytes, groups.note)) {
            return false;
        }
        Optional<PrintedFigure> figure = usualFigure(bytes, line);
        if (figure.isEmpty()) {
            return false;
        }
        FiledOutcome said = by.said;
        Outcome outcome = Outcome.builder()
                .from(like)
                .units(said.outcome().units())
                .figure(figure.get())
                .place(Place.of(source, line))
                .build();
        collector.add(
                new FiledOutcome(said.head(), Optional.empty(), List.of(), Optional.empty(), outcome, said.names()));
        return true;
    }

    /** The figure of a row in digits or a blank; empty where it has to be held against what is counted, or is none. */
    private Optional<PrintedFigure> usualFigure(byte[] bytes, int line) {
        if (!isPlainFigure(bytes)) {
            return Optional.empty();
        }
        String value = ByteRow.text(bytes, starts[groups.value], ends[groups.value]);
        try {
            return Optional.of(isAlone(bytes) ? PrintedFigure.parse(value) : figureBeside(bytes, value, line))
                    .filter(figure ->
                            figure.measure().isEmpty() && figure.oddities().isEmpty());
        } catch (IllegalArgumentException | BadCellException e) {
            return Optional.empty();
        }
    }

    /** The figure of a value with words beside it. */
    private PrintedFigure figureBeside(byte[] bytes, String value, int line) {
        List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
        cells.set(groups.value, value);
        for (int column : groups.besideValue) {
            if (ByteRow.isPlain(bytes, starts[column], ends[column])) {
                cells.set(column, ByteRow.text(bytes, starts[column], ends[column]));
            } else {
                throw new IllegalArgumentException("Not plain");
            }
        }
        return LongFigure.read(new NamedRow(shape.columns(), new CsvRow(line, List.of(), cells)));
    }

    /** Notes what the cells of a plain row mean, in which nothing was found and of which this was read. */
    void learn(ByteRow row, FiledOutcome said, Optional<Collector.Summed> added) {
        boolean isKept = said.activity().isEmpty() && said.outcome().scope() != Scope.GROUP;
        if (added.isEmpty() && !isKept) {
            return;
        }
        int whoToken = who.add(row);
        if (whoToken == known.size()) {
            known.add(new Who(said));
        }
        int whatToken = what.add(row);
        if (whatToken == counted.size()) {
            counted.add(new What());
        }
        What of = counted.get(whatToken);
        boolean printsMeasure = said.outcome().figure().measure().isPresent();
        if (added.isEmpty()) {
            if (!printsMeasure && said.outcome().note().isEmpty()) {
                of.ofNoActivity = said.outcome();
            }
            return;
        }
        known.get(whoToken).sums = collector.unit(added.get().slot());
        boolean listed = said.activity().isPresent();
        if (!printsMeasure && listed) {
            of.key = added.get().key();
            of.plain = added.get().plain();
        } else if (!printsMeasure) {
            of.unlistedKey = added.get().key();
            of.unlistedPlain = added.get().plain();
        }
        for (int column = 0; column < width; column++) {
            starts[column] = row.start(column);
            ends[column] = row.end(column);
        }
        if ((listed ? of.plain : of.unlistedPlain) && isPlainFigure(row.bytes())) {
            figures.putPlain(row.bytes(), starts, ends, added.get());
        } else {
            figures.put(whatToken, row.bytes(), starts, ends, added.get());
        }
    }

    /** Says at the end what units were called last. */
    void finish() {
        for (Who one : known) {
            if (one.lastRow > 0 && !one.said.names().isEmpty()) {
                collector.name(one.said.head(), one.said.names(), one.lastRow);
            }
        }
    }
}
