package org.campaignstats.stats.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.language.Language;

/**
 * Units in the order of a figure, the largest first. Bounds that overlap do not tell which figure is larger: the units are
 * tied, and each has a range of ranks, from the best that is possible to the worst.
 *
 * <p>Ranks are among the units of which something is known. Those of which nothing is known could stand anywhere; they are
 * listed apart and not ranked.
 */
public final class Ranking {
    private static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::bestRank)
            .thenComparingInt(Ranked::worstRank)
            .thenComparing(ranked -> ranked.figure().unit().id());

    private final RankBy by;
    private final List<Ranked> ranked;
    private final List<ComparedFigure> unranked;

    private Ranking(RankBy by, List<Ranked> ranked, List<ComparedFigure> unranked) {
        this.by = by;
        this.ranked = ranked;
        this.unranked = unranked;
    }

    /**
     * One unit in a ranking.
     *
     * @param figure the figure of the unit
     * @param value what it is ranked by
     * @param bestRank the best rank that is possible: one more than the units that are above it for certain
     * @param worstRank the worst rank that is possible: one more than the units that can be above it
     * @param tiedWith how many other units cannot be told to be above or below it
     */
    public record Ranked(ComparedFigure figure, Interval value, int bestRank, int worstRank, int tiedWith) {
        /**
         * Whether it cannot be told from another unit which of the two is larger.
         *
         * @return true where the bounds overlap with those of another, or both are the same number
         */
        public boolean isTied() {
            return tiedWith > 0;
        }

        /**
         * The rank in words.
         *
         * @param language the language of the reader
         * @return for example {@code 1}, {@code 2–4 tied}, {@code 2 tied}
         */
        public String printRank(Language language) {
            String rank = bestRank == worstRank ? String.valueOf(bestRank) : bestRank + "–" + worstRank;
            return isTied() ? rank + language.pick(" tied", "并列") : rank;
        }
    }

    /**
     * Ranks figures.
     *
     * @param figures one figure of each unit, of the same key
     * @param by what they are ranked by
     * @return the ranking, which does not depend on the order of the figures
     * @throws IllegalArgumentException if the figures are of several keys
     */
    public static Ranking of(Collection<ComparedFigure> figures, RankBy by) {
        List<ComparedKey> keys =
                figures.stream().map(ComparedFigure::key).distinct().toList();
        if (keys.size() > 1) {
            throw new IllegalArgumentException("Only figures of one key can be ranked, were " + keys);
        }
        List<ComparedFigure> known = new ArrayList<>();
        List<Interval> values = new ArrayList<>();
        List<ComparedFigure> unknown = new ArrayList<>();
        for (ComparedFigure figure : figures) {
            Optional<Interval> value = by.of(figure);
            if (value.isPresent()) {
                known.add(figure);
                values.add(value.get());
            } else {
                unknown.add(figure);
            }
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            ranked.add(ranked(known.get(i), values.get(i), values));
        }
        ranked.sort(ORDER);
        unknown.sort(Comparator.comparing(figure -> figure.unit().id()));
        return new Ranking(by, List.copyOf(ranked), List.copyOf(unknown));
    }

    private static Ranked ranked(ComparedFigure figure, Interval value, List<Interval> all) {
        int above = 0;
        int below = 0;
        int notAbove = 0;
        for (Interval other : all) {
            above += other.isAbove(value) ? 1 : 0;
            below += value.isAbove(other) ? 1 : 0;
            notAbove += other.isAtMost(value) ? 1 : 0;
        }
        int others = all.size() - 1;
        // A value is counted as at most itself only where it is one number.
        int neverAbove = notAbove - (value.isAtMost(value) ? 1 : 0);
        return new Ranked(figure, value, above + 1, others - neverAbove + 1, others - above - below);
    }

    /**
     * What the units are ranked by.
     *
     * @return value, change or growth
     */
    public RankBy by() {
        return by;
    }

    /**
     * The units of which something is known.
     *
     * @return the units, the best rank first
     */
    public List<Ranked> ranked() {
        return ranked;
    }

    /**
     * The units of which nothing is known, so that they could stand anywhere, and those that have nothing to be ranked by:
     * not compared, or grown from zero. {@link RankBy#whyNot} says which.
     *
     * @return their figures, by unit
     */
    public List<ComparedFigure> unranked() {
        return unranked;
    }

    /**
     * The units in groups, the highest first: of two groups all units of the one are above all of the other. Units of one
     * group are tied, each with at least one other of it.
     *
     * @return the groups; a group of one is a unit that is tied with none
     */
    public List<List<Ranked>> tiedGroups() {
        List<List<Ranked>> groups = new ArrayList<>();
        for (Ranked one : ranked) {
            boolean joins = !groups.isEmpty()
                    && groups.get(groups.size() - 1).stream()
                            .anyMatch(other -> other.value().overlaps(one.value()));
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(one);
        }
        return groups.stream().map(List::copyOf).toList();
    }
}
