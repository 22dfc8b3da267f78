package org.campaignstats.io.results;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.stats.compare.ComparedFigure;
import org.campaignstats.stats.compare.Interval;
import org.campaignstats.stats.compare.RankBy;
import org.campaignstats.stats.compare.Ranking;

/**
 * One unit of a ranking, ranked or not.
 *
 * @param by what it is ranked by, with its unit in the name
 * @param figure the figure of the unit
 * @param ranked its place; empty where it is not ranked
 */
record RankingRow(String by, ComparedFigure figure, Optional<Ranking.Ranked> ranked) {
    static Stream<RankingRow> of(Ranking ranking) {
        return Stream.concat(
                ranking.ranked().stream()
                        .map(r -> new RankingRow(by(ranking.by(), r.figure()), r.figure(), Optional.of(r))),
                ranking.unranked().stream().map(f -> new RankingRow(by(ranking.by(), f), f, Optional.empty())));
    }

    private static String by(RankBy by, ComparedFigure figure) {
        return switch (by) {
            case VALUE -> "value";
            case CHANGE -> figure.key().isInPercent() ? "change_percentage_points" : "change";
            case GROWTH -> "growth_percent";
        };
    }

    Optional<BigDecimal> bestRank() {
        return ranked.map(r -> BigDecimal.valueOf(r.bestRank()));
    }

    Optional<BigDecimal> worstRank() {
        return ranked.map(r -> BigDecimal.valueOf(r.worstRank()));
    }

    Optional<BigDecimal> tiedWith() {
        return ranked.map(r -> BigDecimal.valueOf(r.tiedWith()));
    }

    Optional<Interval> value() {
        return ranked.map(Ranking.Ranked::value);
    }
}
