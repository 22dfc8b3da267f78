package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.campaignstats.core.figure.Bounds;

/**
 * A table as cities collect it, true but for one slip: 8 to 20 counties with counts from tens to tens of thousands, an
 * own level, and their total.
 *
 * <p>Slips that nothing can tell are not planted: a part of zero left out; a part left out, counted twice or changed in
 * the same way as another with the same number; two equal digits swapped, which changes nothing; a zero swapped to the
 * front, which nobody writes.
 */
final class PlantedSlip {
    /** What can be planted. */
    enum Sort {
        OWN_LEFT_OUT(Suspect.Kind.OWN_LEFT_OUT),
        OWN_ADDED_TWICE(Suspect.Kind.OWN_ADDED_TWICE),
        PART_LEFT_OUT(Suspect.Kind.PART_LEFT_OUT),
        PART_COUNTED_TWICE(Suspect.Kind.PART_COUNTED_TWICE),
        POWER_OF_TEN_IN_A_PART(Suspect.Kind.POWER_OF_TEN),
        POWER_OF_TEN_IN_THE_TOTAL(Suspect.Kind.POWER_OF_TEN),
        NEIGHBOURS_SWAPPED_IN_A_PART(Suspect.Kind.DIGITS_SWAPPED),
        NEIGHBOURS_SWAPPED_IN_THE_TOTAL(Suspect.Kind.DIGITS_SWAPPED),
        ANY_DIGITS_SWAPPED_IN_A_PART(Suspect.Kind.DIGITS_SWAPPED),
        ANY_DIGITS_SWAPPED_IN_THE_TOTAL(Suspect.Kind.DIGITS_SWAPPED);

        private final Suspect.Kind kind;

        Sort(Suspect.Kind kind) {
            this.kind = kind;
        }
    }

    final Sort sort;

    private final Random random;
    private final List<Long> counts;
    private final long trueTotal;
    private long total;
    private int culprit;

    PlantedSlip(Sort sort, long seed) {
        this.sort = sort;
        this.random = new Random(seed);
        this.counts = distinctCounts(9 + random.nextInt(13));
        this.trueTotal = counts.stream().mapToLong(Long::longValue).sum();
        this.total = trueTotal;
        plant();
    }

    /** The own level and the counties; no two numbers are the same, since then it cannot be told which it was. */
    private List<Long> distinctCounts(int size) {
        List<Long> distinct = new ArrayList<>();
        while (distinct.size() < size) {
            long count = (long) StrictMath.pow(10, 1 + 3.7 * random.nextDouble());
            if (!distinct.contains(count)) {
                distinct.add(count);
            }
        }
        return distinct;
    }

    private void plant() {
        culprit = 1 + random.nextInt(counts.size() - 1);
        switch (sort) {
            case OWN_LEFT_OUT -> plantTotal(trueTotal - counts.get(0), 0);
            case OWN_ADDED_TWICE -> plantTotal(trueTotal + counts.get(0), 0);
            case PART_LEFT_OUT -> plantTotal(trueTotal - counts.get(culprit), culprit);
            case PART_COUNTED_TWICE -> plantTotal(trueTotal + counts.get(culprit), culprit);
            case POWER_OF_TEN_IN_A_PART -> counts.set(culprit, otherPower(counts.get(culprit)));
            case POWER_OF_TEN_IN_THE_TOTAL -> plantTotal(otherPower(total), Slip.TOTAL);
            case NEIGHBOURS_SWAPPED_IN_A_PART -> plantSwapInPart(true);
            case ANY_DIGITS_SWAPPED_IN_A_PART -> plantSwapInPart(false);
            case NEIGHBOURS_SWAPPED_IN_THE_TOTAL -> plantSwapInTotal(true);
            case ANY_DIGITS_SWAPPED_IN_THE_TOTAL -> plantSwapInTotal(false);
        }
    }

    private void plantTotal(long wrong, int place) {
        total = wrong;
        culprit = place;
    }

    private long otherPower(long number) {
        long power = List.of(10L, 100L, 1000L, 10_000L).get(random.nextInt(4));
        return random.nextBoolean() && number % power == 0 ? number / power : number * power;
    }

    private void plantSwapInPart(boolean neighbours) {
        Optional<Long> swapped = swapped(counts.get(culprit), neighbours);
        while (swapped.isEmpty()) {
            culprit = 1 + random.nextInt(counts.size() - 1);
            swapped = swapped(counts.get(culprit), neighbours);
        }
        counts.set(culprit, swapped.get());
    }

    private void plantSwapInTotal(boolean neighbours) {
        Optional<Long> swapped = swapped(total, neighbours);
        while (swapped.isEmpty()) {
            counts.set(0, counts.get(0) + 1);
            total++;
            swapped = swapped(total, neighbours);
        }
        plantTotal(swapped.get(), Slip.TOTAL);
    }

    /** The number with two different digits swapped, none of them to a zero in front; empty where there are none. */
    private Optional<Long> swapped(long number, boolean neighbours) {
        String digits = String.valueOf(number);
        List<Long> all = new ArrayList<>();
        for (int left = 0; left < digits.length(); left++) {
            int last = neighbours ? Math.min(left + 1, digits.length() - 1) : digits.length() - 1;
            for (int right = left + 1; right <= last; right++) {
                StringBuilder swapped = new StringBuilder(digits);
                swapped.setCharAt(left, digits.charAt(right));
                swapped.setCharAt(right, digits.charAt(left));
                if (digits.charAt(left) != digits.charAt(right) && swapped.charAt(0) != '0') {
                    all.add(Long.valueOf(swapped.toString()));
                }
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    Disagreement disagreement() {
        List<SummedPart> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            SummedPart.Sort sortOfPart = i == 0 ? SummedPart.Sort.OWN_LEVEL : SummedPart.Sort.UNIT;
            parts.add(new SummedPart(sortOfPart, i == 0 ? "city" : "county" + i, exactly(counts.get(i))));
        }
        return new Disagreement(exactly(total), parts);
    }

    boolean isFoundIn(List<Suspect> suspects) {
        return suspects.stream().anyMatch(this::isFoundBy);
    }

    private boolean isFoundBy(Suspect suspect) {
        Optional<String> part =
                culprit == Slip.TOTAL ? Optional.empty() : Optional.of(culprit == 0 ? "city" : "county" + culprit);
        return suspect.kind() == sort.kind && suspect.part().equals(part);
    }

    private static Reading exactly(long number) {
        BigDecimal decimal = BigDecimal.valueOf(number);
        return Reading.of(Bounds.exactly(decimal), decimal);
    }

    @Override
    public String toString() {
        return sort + " at " + culprit + " of " + counts + ", total " + total;
    }
}
