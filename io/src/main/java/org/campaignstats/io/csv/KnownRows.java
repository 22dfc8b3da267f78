package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
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

    private final RowGroups groups;
    private final RowCells cells;
    private final Collector collector;
    private final KnownFigures figures;
    private final KeptRows kept;
    private final List<Who> known = new ArrayList<>();
    private final List<What> counted = new ArrayList<>();

    private int next;
    /** Where the row after the one that was looked at last starts, and the numbers of who is meant by that one, and what. */
    private int after;

    private int whoToken = NONE;
    private int whatToken = NONE;
    /** Whose activity was told of last in these bytes, by number, and where its id is. */
    private int toldWho = NONE;

    private int toldStart;
    private int toldLength;
    private int toldId;
    private int toldIdLength;

    /** What the cells mean that say who filed and about whom. */
    private static final class Who {
        private final FiledOutcome said;
        private final boolean ofActivities;
        /** Where its activities are added up, once one of them was. */
        private @Nullable UnitCollector sums;

        private int lastRow;

        Who(FiledOutcome said) {
            this.said = said;
            this.ofActivities = !said.organisers().isEmpty() || said.days().isPresent();
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
        /** A row of no activity, once one was kept. */
        private @Nullable FiledOutcome kept;
    }

    KnownRows(String source, TableShape shape, char separator, Collector collector) {
        this.groups = new RowGroups(shape);
        this.cells = new RowCells(groups, shape.width(), (byte) separator);
        this.collector = collector;
        this.figures = new KnownFigures(groups.howMuch());
        this.kept = new KeptRows(source, shape, groups, cells, collector);
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
        toldWho = NONE;
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
        after = cells.split(bytes, from, end);
        if (after == RowCells.NONE) {
            return false;
        }
        whoToken = cells.who().token();
        whatToken = cells.what().token();
        if (whoToken == NONE || whatToken == NONE || after - from > CsvBlock.LONG_LINE) {
            after = NONE;
            return false;
        }
        Who who = known.get(whoToken);
        What what = counted.get(whatToken);
        UnitCollector sums = who.sums;
        if (sums == null) {
            return false;
        }
        boolean isAdded = cells.isListed(bytes)
                ? what.key != NONE && sum(sums, what, bytes, line)
                : what.unlistedKey != NONE && !who.ofActivities && sumUnlisted(sums, what, bytes, line);
        if (isAdded) {
            who.lastRow = line;
        }
        return isAdded;
    }

    private boolean sum(UnitCollector sums, What of, byte[] bytes, int line) {
        long number = of.plain ? cells.number(bytes) : PlainNumber.NONE;
        if (number == PlainNumber.NONE) {
            return sumOther(sums, of, bytes, line);
        }
        if (!isTold(sums, of.key, bytes)) {
            return false;
        }
        sums.addExact(of.key, number, line);
        return true;
    }

    private boolean sumOther(UnitCollector sums, What of, byte[] bytes, int line) {
        boolean plain = of.plain && cells.isInDigits(bytes);
        Collector.Summed same = figures.find(plain ? KnownFigures.PLAIN : whatToken, bytes, cells);
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

    /** Notes the figure of no listed activity. */
    private boolean sumUnlisted(UnitCollector sums, What of, byte[] bytes, int line) {
        long number = of.unlistedPlain ? cells.number(bytes) : PlainNumber.NONE;
        if (number != PlainNumber.NONE) {
            sums.addUnlistedExact(of.unlistedKey, number, line);
            return true;
        }
        boolean plain = of.unlistedPlain && cells.isInDigits(bytes);
        Collector.Summed same = figures.find(plain ? KnownFigures.PLAIN : whatToken, bytes, cells);
        if (same == null) {
            return false;
        }
        sums.addUnlisted(plain ? of.unlistedKey : same.key(), same.figure(), line);
        return true;
    }

    /** Tells of the activity; false where its id has to be read. Mostly it is that of the row before. */
    private boolean isTold(UnitCollector sums, int key, byte[] bytes) {
        int start = cells.start(groups.activity);
        int length = cells.length(groups.activity);
        if (whoToken == toldWho && length == toldLength && ByteScan.isSame(bytes, start, bytes, toldStart, length)) {
            sums.tellAgain(key, bytes, toldId, toldIdLength);
            return true;
        }
        int quotes = cells.quotes(bytes, groups.activity);
        int id = start + quotes;
        int idLength = length - 2 * quotes;
        if (!PlainId.is(bytes, id, id + idLength)) {
            return false;
        }
        sums.tell(key, bytes, id, idLength);
        toldWho = whoToken;
        toldStart = start;
        toldLength = length;
        toldId = id;
        toldIdLength = idLength;
        return true;
    }

    /** Keeps the figure of the row that was just looked at, where it is one of no activity that is like others. */
    private boolean keepOne(byte[] bytes, int line) {
        if (after == NONE || cells.isListed(bytes)) {
            return false;
        }
        Who who = known.get(whoToken);
        FiledOutcome like = counted.get(whatToken).kept;
        return like != null && !who.ofActivities && kept.add(who.said, like, bytes, line);
    }

    /** Notes what the cells of a plain row mean, in which nothing was found and of which this was read. */
    void learn(ByteRow row, FiledOutcome said, Optional<Collector.Summed> added) {
        boolean isKept = said.activity().isEmpty() && said.outcome().scope() != Scope.GROUP;
        if (added.isEmpty() && !isKept) {
            return;
        }
        whoToken = cells.who().add(row);
        if (whoToken == known.size()) {
            known.add(new Who(said));
        }
        whatToken = cells.what().add(row);
        if (whatToken == counted.size()) {
            counted.add(new What());
        }
        What what = counted.get(whatToken);
        boolean printsMeasure = said.outcome().figure().measure().isPresent();
        if (added.isPresent()) {
            known.get(whoToken).sums = collector.unit(added.get().slot());
            learn(what, row, added.get(), said.activity().isPresent(), printsMeasure);
        } else if (!printsMeasure && said.outcome().note().isEmpty()) {
            what.kept = said;
        }
    }

    private void learn(What of, ByteRow row, Collector.Summed added, boolean listed, boolean printsMeasure) {
        if (!printsMeasure && listed) {
            of.key = added.key();
            of.plain = added.plain();
        } else if (!printsMeasure) {
            of.unlistedKey = added.key();
            of.unlistedPlain = added.plain();
        }
        cells.take(row);
        boolean plain = (listed ? of.plain : of.unlistedPlain) && cells.isInDigits(row.bytes());
        figures.put(plain ? KnownFigures.PLAIN : whatToken, row.bytes(), cells, added);
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
