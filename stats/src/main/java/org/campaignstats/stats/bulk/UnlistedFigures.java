package org.campaignstats.stats.bulk;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.rollup.ActivitySums;

/** Figures of no listed activity: of those that may be of one activity the largest counts. */
final class UnlistedFigures extends UnitFigures {
    private static final int FIGURES = 0;
    private static final int NUMERIC = 1;
    private static final int NUMBERS = 2;
    private static final int SUM = 3;
    private static final int LARGEST = 4;
    private static final int LOWER = 5;
    private static final int CAUTIOUS_LOWER = 6;
    private static final int FIELDS = 7;
    /** The field of the first number that may be put aside. */
    private static final int FIRST_ASIDE = SUM;

    private long[] fields = {};

    /**
     * No figures yet.
     *
     * @param keys how many keys there are up to now
     */
    UnlistedFigures(int keys) {
        super(keys, FIELDS - FIRST_ASIDE);
    }

    @Override
    boolean isListed() {
        return false;
    }

    /** Adds a figure whose bounds are the number itself, whatever the policy. */
    void addExact(int key, long number, int row) {
        int at = room(key);
        fields[at + FIGURES]++;
        fields[at + NUMERIC]++;
        fields[at + NUMBERS]++;
        addSum(key, number);
        fields[at + LARGEST] = Math.max(fields[at + LARGEST], number);
        fields[at + LOWER] = Math.max(fields[at + LOWER], number);
        fields[at + CAUTIOUS_LOWER] = Math.max(fields[at + CAUTIOUS_LOWER], number);
        noteRow(row);
    }

    void add(int key, SummedFigure figure, int row) {
        long numbers = figure.isNumber() ? 1 : 0;
        BigDecimal number = figure.number();
        add(key, 1, figure.isNumeric() ? 1 : 0, numbers, number, number, figure.lower(), figure.cautiousLower());
        noteRow(row);
    }

    /** Adds what was put together before. */
    void add(int key, ActivitySums sums) {
        add(
                key,
                sums.activities(),
                sums.numeric(),
                sums.numbers(),
                sums.sum(),
                sums.largest().orElse(BigDecimal.ZERO),
                sums.bounds().lower(),
                sums.cautious().lower());
        noteRows(sums);
    }

    private void add(int key, long figures, long numeric, long numbers, BigDecimal... decimals) {
        int at = room(key);
        fields[at + FIGURES] += figures;
        fields[at + NUMERIC] += numeric;
        fields[at + NUMBERS] += numbers;
        for (int i = 0; i < decimals.length; i++) {
            int field = FIRST_ASIDE + i;
            if (!SummedFigure.isWhole(decimals[i])) {
                putAside(key, field, decimals[i]);
            } else if (field == SUM) {
                addSum(key, decimals[i].longValueExact());
            } else {
                fields[at + field] = Math.max(fields[at + field], decimals[i].longValueExact());
            }
        }
    }

    private void addSum(int key, long number) {
        int at = key * FIELDS + SUM;
        long together = fields[at] + number;
        if (isWrapped(fields[at], number, together)) {
            putAside(key, SUM, BigDecimal.valueOf(fields[at]));
            together = number;
        }
        fields[at] = together;
    }

    private void putAside(int key, int field, BigDecimal number) {
        BigDecimal[] known = allAside(key);
        int at = field - FIRST_ASIDE;
        known[at] = field == SUM ? known[at].add(number) : known[at].max(number);
    }

    /** Where the fields of a key start, for which there is room then. */
    private int room(int key) {
        if (key * FIELDS >= fields.length) {
            fields = grown(fields, key, FIELDS);
        }
        return key * FIELDS;
    }

    /** What both give together; nothing is added to either. */
    UnlistedFigures with(UnlistedFigures other) {
        UnlistedFigures together = new UnlistedFigures(Math.max(fields.length, other.fields.length) / FIELDS);
        together.addAll(this);
        together.addAll(other);
        return together;
    }

    private void addAll(UnlistedFigures other) {
        for (int key = 0; key < other.fields.length / FIELDS; key++) {
            if (other.has(key)) {
                add(
                        key,
                        other.activities(key),
                        other.numeric(key),
                        other.numbers(key),
                        other.sum(key),
                        other.most(key, LARGEST),
                        other.most(key, LOWER),
                        other.most(key, CAUTIOUS_LOWER));
            }
        }
        noteRows(other);
    }

    private long field(int key, int field) {
        int at = key * FIELDS + field;
        return at < fields.length ? fields[at] : 0;
    }

    @Override
    long activities(int key) {
        return field(key, FIGURES);
    }

    @Override
    long numeric(int key) {
        return field(key, NUMERIC);
    }

    @Override
    long numbers(int key) {
        return field(key, NUMBERS);
    }

    @Override
    long wholeSum(int key) {
        return isAside(key) ? -1 : field(key, LARGEST);
    }

    @Override
    long wholeLower(int key, boolean cautious) {
        return isAside(key) ? -1 : field(key, cautious ? CAUTIOUS_LOWER : LOWER);
    }

    @Override
    BigDecimal sum(int key) {
        return BigDecimal.valueOf(field(key, SUM)).add(aside(key, SUM - FIRST_ASIDE));
    }

    @Override
    Optional<BigDecimal> largest(int key) {
        return Optional.of(most(key, LARGEST));
    }

    @Override
    Bounds bounds(int key) {
        return Bounds.atLeast(most(key, LOWER));
    }

    @Override
    Bounds cautious(int key) {
        return Bounds.atLeast(most(key, CAUTIOUS_LOWER));
    }

    private BigDecimal most(int key, int field) {
        return BigDecimal.valueOf(field(key, field)).max(aside(key, field - FIRST_ASIDE));
    }
}
