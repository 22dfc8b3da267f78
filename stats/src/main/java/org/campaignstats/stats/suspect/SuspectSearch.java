package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.figure.Bounds;

/**
 * Looks for simple slips that would explain why a filed figure and its parts miss each other.
 *
 * <p>Every slip of a few kinds is tried, one at a time, with exact arithmetic; one counts only if filed and computed
 * then meet. Those that fit are put in order by how many coincidences they need: the number of equally simple changes
 * that there are (one own level, as many parts to leave out as there are parts, some digits in each to swap) times the
 * width of the mark that was hit. Several numbers often fit with two digits swapped; of these one that would be twice
 * as large is taken for half as likely, since counts from tens to tens of thousands are the rarer the larger.
 *
 * <p>A kind that fits by {@link Chance}, or at more than {@value #MOST} parts, tells nothing, and nothing is said of
 * it. All is linear in the number of parts, but for sorting.
 */
public final class SuspectSearch {
    /** The largest number of suspects that are told. */
    public static final int MOST = 5;

    private final Disagreement disagreement;
    private final BigDecimal grain;
    private final Chance chance;
    private final Comparator<Slip> order;

    private SuspectSearch(Disagreement disagreement) {
        this.disagreement = disagreement;
        this.grain = disagreement.grain();
        Bounds computed = disagreement.total().bounds();
        this.chance = new Chance(disagreement.filed().bounds().gap(computed), grain);
        this.order = Comparator.comparing(this::coincidences)
                .thenComparing(Slip::kind)
                .thenComparingInt(Slip::part)
                .thenComparing(slip -> slip.wouldBe().orElse(BigDecimal.ZERO));
    }

    /**
     * The slips that would explain a disagreement.
     *
     * @param disagreement what was filed and what its parts give
     * @return at most {@value #MOST}, the one that needs the fewest coincidences first; none where filed and computed
     *     meet, and none where there is no simple explanation
     */
    public static List<Suspect> search(Disagreement disagreement) {
        return disagreement.common().isPresent() ? List.of() : new SuspectSearch(disagreement).suspects();
    }

    private List<Suspect> suspects() {
        SuspectWording wording = new SuspectWording(disagreement);
        Map<Family, List<Slip>> families = new LinkedHashMap<>();
        for (Slip slip : Slips.of(disagreement)) {
            Family family = new Family(slip.kind(), slip.isOfTotal());
            families.computeIfAbsent(family, f -> new ArrayList<>()).add(slip);
        }
        return onePerSubject(families.values().stream()
                        .flatMap(family -> telling(family).stream())
                        .sorted(order)
                        .toList())
                .stream()
                .limit(MOST)
                .map(wording::suspect)
                .toList();
    }

    /** Slips of one kind in the total, or of one kind in any part: one of them fits as easily as another. */
    private record Family(Suspect.Kind kind, boolean ofTotal) {}

    private Collection<Slip> telling(List<Slip> family) {
        List<Slip> fits = onePerSubject(family.stream()
                .filter(Slip::fits)
                .filter(chance::isTelling)
                .sorted(order)
                .toList());
        if (fits.isEmpty() || fits.size() > MOST) {
            return List.of();
        }
        BigDecimal widest =
                fits.stream().map(Slip::mark).max(BigDecimal::compareTo).orElseThrow();
        return chance.explainsTooMany(family, widest) ? List.of() : fits;
    }

    /** Of the slips of one kind at one place the first. Of a thing said twice, one statement is as good as the other. */
    private List<Slip> onePerSubject(List<Slip> inOrder) {
        Map<String, Slip> first = new LinkedHashMap<>();
        for (Slip slip : inOrder) {
            first.putIfAbsent(slip.kind() + (disagreement.isSaidTwice() ? "" : " " + slip.part()), slip);
        }
        return List.copyOf(first.values());
    }

    /** Only the order rests on this number; whether a slip fits is decided by exact arithmetic. */
    private BigDecimal coincidences(Slip fit) {
        BigDecimal coincidences = fit.mark().add(grain).multiply(BigDecimal.valueOf(fit.tries()));
        if (fit.kind() != Suspect.Kind.DIGITS_SWAPPED) {
            return coincidences;
        }
        BigDecimal stated = disagreement.reading(fit.part()).atLeast();
        return coincidences.multiply(fit.wouldBe().orElseThrow()).divide(stated, MathContext.DECIMAL64);
    }
}
