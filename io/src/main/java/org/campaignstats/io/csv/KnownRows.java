package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.io.blocks.PlainId;
import org.campaignstats.io.blocks.Words;
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
    private static final int STRETCH = 32;

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
    /** Where the tail of a row of that activity is that tells nothing else; it has no bytes where there is none. */
    private int tailStart;

    private int tailLength;

    /** What the cells mean that say who filed and about whom. */
    private static final class Who {
        private final FiledOutcome said;
        private final boolean ofActivities;
        /** {@link #NONE} where nothing is added up, or 0. */
        private int noSums = NONE;
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

        /** The key where whole numbers in plain digits are exact. */
        private int plainKey = NONE;
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
     * Adds rows up to the first whose figure is none that is added up.
     *
     * @param bytes whole rows, with {@link Words#BYTES_AHEAD} more beyond them
     * @param from where the first row starts
     * @param end where the last row ends
     * @param line the line before the first row
     * @return how many rows were added
     */
    int add(byte[] bytes, int from, int end, int line) {
        toldWho = NONE;
        next = from;
        int rows = 0;
        while (next < end) {
            int plain = addPlain(bytes, end, line + rows);
            rows += plain;
            if (plain < STRETCH && next < end) {
                if (after == NONE || !addOther(bytes, line + rows + 1)) {
                    break;
                }
                next = after;
                rows++;
            }
        }
        return rows;
    }

    /** Where the row starts that was not added. */
    int next() {
        return next;
    }

    /**
     * Keeps the figure of the row that was not added, where it is one of no activity that is like others.
     *
     * @param bytes the rows
     * @param line the line of the row
     * @return whether it is kept; else it has to be read
     */
    boolean keep(byte[] bytes, int line) {
        if (after == NONE || cells.isListed(bytes)) {
            return false;
        }
        Who who = known.get(whoToken);
        FiledOutcome like = counted.get(whatToken).kept;
        boolean isKept = like != null && !who.ofActivities && kept.add(who.said, like, bytes, line);
        if (isKept) {
            next = after;
        }
        return isKept;
    }

    /**
     * Adds rows of plain numbers up to the first other one, which is looked at. They are so few that this is called often: so it
     * is compiled once, and not a second time while it runs. Nor is there a branch for each reason not to add a number: one that
     * is first taken late has all compiled again.
     */
    private int addPlain(byte[] bytes, int end, int line) {
        int rows = 0;
        while (rows < STRETCH && next < end) {
            int tail = cells.splitHead(bytes, next, end);
            whoToken = cells.who().token();
            whatToken = cells.what().token();
            if (tail == NONE || whoToken == NONE || whatToken == NONE) {
                after = NONE;
                return rows;
            }
            Who who = known.get(whoToken);
            What what = counted.get(whatToken);
            boolean isAgain = isTailAgain(bytes, tail, end);
            after = isAgain ? tail + tailLength : cells.splitTail(bytes, tail, end);
            if (after == NONE || after - next > CsvBlock.LONG_LINE) {
                after = NONE;
                return rows;
            }
            boolean isPlain = isAgain || cells.isListed(bytes) && cells.isAlone(bytes);
            long number = isPlain ? cells.number(bytes) : PlainNumber.NONE;
            if ((number | what.plainKey | who.noSums) < 0) {
                if (isAgain) {
                    cells.splitTail(bytes, tail, end);
                }
                return rows;
            }
            UnitCollector sums = Objects.requireNonNull(who.sums);
            if (isAgain) {
                sums.tellAgain(what.key, bytes, toldId, toldIdLength);
            } else if (isTold(sums, what.key, bytes)) {
                tailStart = tail;
                tailLength = after - tail;
            } else {
                return rows;
            }
            rows++;
            sums.addExact(what.key, number, line + rows);
            who.lastRow = line + rows;
            next = after;
        }
        return rows;
    }

    /** Whether the tail of a row is that of one before it, of the same activity: then there is nothing else to look at in it. */
    private boolean isTailAgain(byte[] bytes, int tail, int end) {
        return tailLength > 0
                && whoToken == toldWho
                && tail + tailLength <= end
                && Words.isSame(bytes, tail, bytes, tailStart, tailLength);
    }

    /** Adds the figure of the row that was looked at; false where it is none that is added up. */
    private boolean addOther(byte[] bytes, int line) {
        Who who = known.get(whoToken);
        What what = counted.get(whatToken);
        UnitCollector sums = who.sums;
        boolean isAdded = sums != null
                && (cells.isListed(bytes)
                        ? what.key != NONE && sumOther(sums, what, bytes, line)
                        : what.unlistedKey != NONE && !who.ofActivities && sumUnlisted(sums, what, bytes, line));
        if (isAdded) {
            who.lastRow = line;
        }
        return isAdded;
    }

    private boolean sumOther(UnitCollector sums, What of, byte[] bytes, int line) {
        boolean plain = of.plainKey != NONE && cells.isInDigits(bytes);
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
        long number = of.unlistedPlain && cells.isAlone(bytes) ? cells.number(bytes) : PlainNumber.NONE;
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
        if (whoToken == toldWho && length == toldLength && Words.isSame(bytes, start, bytes, toldStart, length)) {
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
        tailLength = 0;
        return true;
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
            Who who = known.get(whoToken);
            who.sums = collector.unit(added.get().slot());
            who.noSums = 0;
            learn(what, row, added.get(), said.activity().isPresent(), printsMeasure);
        } else if (!printsMeasure && said.outcome().note().isEmpty()) {
            what.kept = said;
        }
    }

    private void learn(What of, ByteRow row, Collector.Summed added, boolean listed, boolean printsMeasure) {
        if (!printsMeasure && listed) {
            of.key = added.key();
            of.plainKey = added.plain() ? added.key() : NONE;
        } else if (!printsMeasure) {
            of.unlistedKey = added.key();
            of.unlistedPlain = added.plain();
        }
        cells.take(row);
        boolean plain = (listed ? of.plainKey != NONE : of.unlistedPlain) && cells.isInDigits(row.bytes());
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
