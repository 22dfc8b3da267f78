package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;

/**
 * What all units file of one campaign.
 *
 * <p>Units tell of their activities, five of 40 indicators each, and take turns in holding them. Every fifth figure of a
 * unit is given as the total of its own level too, and every fifth of a city as its whole: at most a tenth of all rows.
 * A unit's own level is what its activities gave and a little that was not told, a city's whole its own level and those
 * of its counties. So all is true, but for one total in a thousand that is ten times too large.
 *
 * <p>What is said at a place does not depend on the order in which rows are asked for.
 */
final class BulkCampaign {
    static final List<String> INDICATORS = IndicatorCatalogue.standard().indicators().stream()
            .filter(indicator -> indicator.additivity() == Additivity.ADDITIVE)
            .filter(indicator -> indicator.partOf().isEmpty())
            .map(Indicator::code)
            .map(Object::toString)
            .limit(40)
            .toList();

    private static final int FIGURES_OF_ACTIVITY = 5;
    private static final int INDICATORS_APART = 7;
    private static final int ONE_IN = 5;
    private static final int ROWS_TO_A_TOTAL = 10;
    private static final int TOTALS_APART = 7919;
    private static final int TOTALS_TO_A_SLIP = 1000;
    private static final int SLIP = 10;
    private static final int ROOT_OF_LARGEST = 1000;
    private static final int SMALLER = 500;
    private static final int UNTOLD = 2000;

    private static final int NUMBER = 0;
    private static final int FIRST_INDICATOR = 1;
    private static final int UNTOLD_NUMBER = 2;
    private static final int TOTAL = 3;

    private final String name;
    private final long number;
    private final FilingUnits units;
    private final long eventRows;
    private final long activities;
    private final List<List<Integer>> totals = new ArrayList<>();
    private final int[] totalsInOrder;
    private final long[] own;
    private final long[] whole;

    /**
     * Works out what is said.
     *
     * @param year the campaign
     * @param units who files
     * @param rows how many rows there are
     */
    BulkCampaign(int year, FilingUnits units, long rows) {
        this.name = Integer.toString(year);
        this.number = year;
        this.units = units;
        int possible = (units.size() + units.cities()) * INDICATORS.size() / ONE_IN;
        this.totalsInOrder = new int[(int) Math.min(rows / ROWS_TO_A_TOTAL, possible)];
        this.eventRows = rows - totalsInOrder.length;
        this.activities = (eventRows + FIGURES_OF_ACTIVITY - 1) / FIGURES_OF_ACTIVITY;
        for (int unit = 0; unit < units.size(); unit++) {
            totals.add(new ArrayList<>());
        }
        for (int t = 0; t < totalsInOrder.length; t++) {
            totalsInOrder[t] = (int) ((long) t * TOTALS_APART % possible);
            totals.get(unitOfTotal(totalsInOrder[t])).add(totalsInOrder[t]);
        }
        this.own = own();
        this.whole = whole();
    }

    /** All rows: activities in the order in which they were held, then totals. */
    void inOrder(RowSink sink) throws IOException {
        for (long activity = 0; activity < activities; activity++) {
            activity(activity, sink);
        }
        for (int total : totalsInOrder) {
            sink.accept(total(total));
        }
    }

    /** All rows of one unit: its activities in their order, then its totals. */
    void of(int unit, RowSink sink) throws IOException {
        for (long activity = unit; activity < activities; activity += units.size()) {
            activity(activity, sink);
        }
        for (int total : totals.get(unit)) {
            sink.accept(total(total));
        }
    }

    private void activity(long activity, RowSink sink) throws IOException {
        int unit = (int) (activity % units.size());
        String id = "a" + activity / units.size();
        int first = firstIndicator(activity);
        for (int i = 0; i < figures(activity); i++) {
            Dice dice = dice(activity, i);
            long figure = figure(dice);
            String indicator = INDICATORS.get(indicator(first, i));
            sink.accept(new BulkRow(name, units.id(unit), BulkRow.EVENT, indicator, SaidNumber.of(figure, dice), id));
        }
    }

    /** Fewer in the last activity, where the rows end within it. */
    private int figures(long activity) {
        return (int) Math.min(FIGURES_OF_ACTIVITY, eventRows - activity * FIGURES_OF_ACTIVITY);
    }

    private int firstIndicator(long activity) {
        return new Dice(FIRST_INDICATOR, number, activity, 0).below(INDICATORS.size());
    }

    private static int indicator(int first, int i) {
        return (first + i * INDICATORS_APART) % INDICATORS.size();
    }

    private Dice dice(long activity, int i) {
        return new Dice(NUMBER, number, activity, i);
    }

    private static long figure(Dice dice) {
        return 1 + (long) dice.below(ROOT_OF_LARGEST) * dice.below(ROOT_OF_LARGEST) / SMALLER;
    }

    private BulkRow total(int total) {
        int unit = unitOfTotal(total);
        int indicator = indicatorOfTotal(total);
        boolean isOwn = isOwn(total);
        Dice dice = new Dice(TOTAL, number, unit, total);
        long truth = (isOwn ? own : whole)[cell(unit, indicator)];
        long filed = dice.below(TOTALS_TO_A_SLIP) == 0 ? truth * SLIP : truth;
        return new BulkRow(
                name,
                units.id(unit),
                isOwn ? BulkRow.OWN : BulkRow.WHOLE,
                INDICATORS.get(indicator),
                SaidNumber.of(filed, dice),
                "");
    }

    // Totals are numbered: the own levels of all units first, then the wholes of cities.

    private boolean isOwn(int total) {
        return total < units.size() * INDICATORS.size() / ONE_IN;
    }

    private int unitOfTotal(int total) {
        return isOwn(total)
                ? total % units.size()
                : (total - units.size() * INDICATORS.size() / ONE_IN) % units.cities();
    }

    private int indicatorOfTotal(int total) {
        int round = isOwn(total)
                ? total / units.size()
                : (total - units.size() * INDICATORS.size() / ONE_IN) / units.cities();
        return round * ONE_IN + unitOfTotal(total) % ONE_IN;
    }

    // The truth.

    private static int cell(int unit, int indicator) {
        return unit * INDICATORS.size() + indicator;
    }

    private long[] own() {
        long[] sums = new long[units.size() * INDICATORS.size()];
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] = new Dice(UNTOLD_NUMBER, number, cell, 0).below(UNTOLD);
        }
        for (long activity = 0; activity < activities; activity++) {
            int unit = (int) (activity % units.size());
            int first = firstIndicator(activity);
            for (int i = 0; i < figures(activity); i++) {
                sums[cell(unit, indicator(first, i))] += figure(dice(activity, i));
            }
        }
        return sums;
    }

    private long[] whole() {
        long[] sums = own.clone();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int i = 0; i < INDICATORS.size() && units.cityOf(unit) >= 0; i++) {
                sums[cell(units.cityOf(unit), i)] += own[cell(unit, i)];
            }
        }
        return sums;
    }
}
