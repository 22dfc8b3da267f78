package org.campaignstats.io.csv;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the columns of a long file are, by what they decide of a figure: who filed it and about whom, what is counted, how
 * much, and which activity it is.
 */
final class RowGroups {
    private static final List<String> WHO = List.of(
            LongColumns.CAMPAIGN,
            LongColumns.UNIT,
            LongColumns.UNIT_NAME,
            LongColumns.FILER,
            LongColumns.ORGANISERS,
            LongColumns.DATE,
            LongColumns.KIND,
            LongColumns.REVISION,
            LongColumns.FILED_ON,
            LongColumns.PERIOD,
            LongColumns.SOURCE);
    private static final List<String> WHAT = List.of(
            LongColumns.INDICATOR,
            LongColumns.SCOPE,
            LongColumns.BASIS,
            LongColumns.BREAKDOWN,
            LongColumns.MEASURE,
            LongColumns.PART_OF,
            LongColumns.COMPLETE);
    private static final List<String> BESIDE_VALUE =
            List.of(LongColumns.QUALIFIER, LongColumns.PRECISION, LongColumns.PRINTED);
    private static final int NONE = -1;

    final int[] who;
    final int[] what;
    final int[] besideValue;
    final int value;
    /** The column of the print; below 0 where there is none. */
    final int printed;
    /** The column of the activity; below 0 where there is none. */
    final int activity;
    /** The column of the note; below 0 where there is none. */
    final int note;
    /** The columns that decide nothing, the note among them. */
    final int[] others;

    RowGroups(TableShape shape) {
        Map<String, Integer> columns = shape.columns();
        this.who = places(columns, WHO);
        this.what = places(columns, WHAT);
        this.besideValue = places(columns, BESIDE_VALUE);
        this.value = columns.getOrDefault(LongColumns.VALUE, NONE);
        this.printed = columns.getOrDefault(LongColumns.PRINTED, NONE);
        this.activity = columns.getOrDefault(LongColumns.ACTIVITY, NONE);
        this.note = columns.getOrDefault(LongColumns.NOTE, NONE);
        Set<Integer> deciding = Stream.of(who, what, howMuch(), new int[] {activity})
                .flatMapToInt(IntStream::of)
                .boxed()
                .collect(Collectors.toSet());
        this.others = IntStream.range(0, shape.width())
                .filter(column -> !deciding.contains(column))
                .toArray();
    }

    /** The columns that say how much. */
    int[] howMuch() {
        return IntStream.concat(IntStream.of(value), IntStream.of(besideValue)).toArray();
    }

    private static int[] places(Map<String, Integer> columns, List<String> names) {
        return names.stream()
                .flatMapToInt(name -> columns.containsKey(name) ? IntStream.of(columns.get(name)) : IntStream.empty())
                .toArray();
    }
}
