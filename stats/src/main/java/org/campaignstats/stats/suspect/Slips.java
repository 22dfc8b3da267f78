package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;

/** All simple changes that bring what is filed and what is computed nearer to each other, whether or not they meet. */
final class Slips {
    /** How much rarer it is that digits which stand apart change places than that neighbours do. */
    private static final int APART = 4;

    private final Disagreement disagreement;
    private final PartsTotal total;
    private final Bounds computed;
    private final BigDecimal grain;
    private final boolean filedIsLarger;
    private final List<Slip> slips = new ArrayList<>();

    private Slips(Disagreement disagreement) {
        this.disagreement = disagreement;
        this.total = disagreement.total();
        this.computed = total.bounds();
        this.grain = disagreement.grain().min(BigDecimal.ONE);
        this.filedIsLarger = disagreement.filed().bounds().lower().compareTo(computed.lower()) > 0;
    }

    static List<Slip> of(Disagreement disagreement) {
        Slips slips = new Slips(disagreement);
        slips.numbers(Slip.TOTAL, disagreement.filed(), 1);
        for (int p = 0; p < disagreement.parts().size(); p++) {
            slips.part(p, disagreement.parts().get(p));
        }
        return slips.slips;
    }

    private void part(int p, SummedPart part) {
        if (part.isAdded()) {
            added(p, part);
        }
        if (part.sort() != SummedPart.Sort.REST) {
            numbers(p, part.reading(), disagreement.parts().size());
        }
    }

    private void added(int p, SummedPart part) {
        boolean own = part.sort() == SummedPart.Sort.OWN_LEVEL;
        int tries = own ? 1 : disagreement.parts().size();
        Change change = new Change(added(own), p, Optional.empty(), Optional.empty(), tries);
        BigDecimal amount = part.reading().atLeast();
        if (filedIsLarger) {
            add(change, amount, part.bounds().plus(part.bounds()));
        } else {
            add(change, amount.negate(), Bounds.ZERO);
        }
    }

    private Suspect.Kind added(boolean own) {
        if (filedIsLarger) {
            return own ? Suspect.Kind.OWN_ADDED_TWICE : Suspect.Kind.PART_COUNTED_TWICE;
        }
        return own ? Suspect.Kind.OWN_LEFT_OUT : Suspect.Kind.PART_LEFT_OUT;
    }

    private void numbers(int p, Reading reading, int places) {
        reading.number().filter(number -> number.signum() > 0).ifPresent(number -> {
            powersOfTen(p, reading, number, places);
            swaps(p, reading, number, places);
        });
    }

    private void powersOfTen(int p, Reading reading, BigDecimal number, int places) {
        for (PowerOfTen power : PowerOfTen.values()) {
            for (int exponent : new int[] {power.exponent(), -power.exponent()}) {
                BigDecimal wouldBe =
                        Bounds.exactly(number.scaleByPowerOfTen(exponent)).lower();
                // A tenth of 4,251 is no count: nobody can have meant it.
                if (Disagreement.lastDigit(wouldBe).compareTo(grain) >= 0) {
                    Change change = new Change(
                            Suspect.Kind.POWER_OF_TEN,
                            p,
                            Optional.of(power),
                            Optional.of(wouldBe),
                            places * power.tries());
                    add(change, wouldBe.subtract(number), reading.scaled(exponent));
                }
            }
        }
    }

    private void swaps(int p, Reading reading, BigDecimal number, int places) {
        List<DigitSwap> swaps = DigitSwap.of(number, reading.width());
        int neighbours = (int) swaps.stream().filter(DigitSwap::adjacent).count();
        for (DigitSwap swap : swaps) {
            int tries = swap.adjacent() ? neighbours : APART * (swaps.size() - neighbours);
            BigDecimal by = swap.number().subtract(number);
            Change change = new Change(
                    Suspect.Kind.DIGITS_SWAPPED, p, Optional.empty(), Optional.of(swap.number()), places * tries);
            add(change, by, reading.shifted(by));
        }
    }

    /** A change before it is known what it does. */
    private record Change(
            Suspect.Kind kind, int part, Optional<PowerOfTen> power, Optional<BigDecimal> wouldBe, int tries) {
        Slip slip(BigDecimal shift, Bounds filed, Bounds computed) {
            return new Slip(kind, part, power, wouldBe, shift, tries, filed, computed);
        }
    }

    private void add(Change change, BigDecimal by, Bounds changed) {
        boolean ofTotal = change.part() == Slip.TOTAL;
        BigDecimal shift = ofTotal == filedIsLarger ? by.negate() : by;
        if (shift.signum() > 0) {
            Bounds filed = ofTotal ? changed : disagreement.filed().bounds();
            Bounds parts = ofTotal
                    ? computed
                    : total.with(disagreement.parts().get(change.part()).bounds(), changed);
            slips.add(change.slip(shift, filed, parts));
        }
    }
}
