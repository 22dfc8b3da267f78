package org.campaignstats.stats.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rollup.Statement;

/** Which indicators were spoken of in one campaign, about whom and by whom, of what a roll-up adds up. */
final class Mentions {
    private final Set<Indicator> indicators = new LinkedHashSet<>();
    private final Map<UnitId, Set<Indicator>> bySelf = new HashMap<>();
    private final Map<UnitId, Set<Indicator>> byAnyone = new HashMap<>();
    private final Map<UnitId, Set<Indicator>> numberBySelf = new HashMap<>();
    private final Map<UnitId, Set<Indicator>> numberByOther = new HashMap<>();
    private final Map<UnitId, List<BlankFigure>> blanks = new HashMap<>();

    Mentions(RollUpResult result, CampaignId campaign) {
        for (ReportingUnit unit : result.tree().depthFirst()) {
            for (RolledFigure figure : result.figures(unit.id())) {
                if (figure.key().campaign().equals(campaign)) {
                    indicators.add(figure.indicator());
                    figure.statements().forEach(statement -> add(figure.indicator(), statement));
                }
            }
        }
    }

    private void add(Indicator indicator, Statement statement) {
        Outcome outcome = statement.outcome();
        boolean number = outcome.figure().figure().isNumeric();
        if (!number) {
            blanks.computeIfAbsent(statement.filer(), filer -> new ArrayList<>())
                    .add(new BlankFigure(indicator, statement));
        }
        // A figure of several units together is none about each of them.
        if (outcome.units().size() > 1) {
            return;
        }
        boolean self = outcome.unit().equals(statement.filer());
        note(byAnyone, outcome.unit(), indicator);
        if (self) {
            note(bySelf, outcome.unit(), indicator);
        }
        if (number) {
            note(self ? numberBySelf : numberByOther, outcome.unit(), indicator);
        }
    }

    private static void note(Map<UnitId, Set<Indicator>> mentions, UnitId unit, Indicator indicator) {
        mentions.computeIfAbsent(unit, u -> new HashSet<>()).add(indicator);
    }

    /** Some indicators in the order of the catalogue, those of which nobody spoke last. */
    List<Indicator> inOrder(Collection<Indicator> named) {
        Set<IndicatorCode> wanted = codes(named);
        Set<IndicatorCode> mentioned = codes(indicators);
        Stream<Indicator> others = named.stream()
                .filter(indicator -> !mentioned.contains(indicator.code()))
                .distinct()
                .sorted(Comparator.comparing(Indicator::code));
        return Stream.concat(indicators.stream().filter(i -> wanted.contains(i.code())), others)
                .toList();
    }

    private static Set<IndicatorCode> codes(Collection<Indicator> indicators) {
        return indicators.stream().map(Indicator::code).collect(Collectors.toSet());
    }

    /** The indicators of which more than half of these units gave a figure about themselves, a blank counted. */
    List<Indicator> givenByMost(Collection<UnitId> filers) {
        return indicators.stream()
                .filter(indicator -> 2
                                * filers.stream()
                                        .filter(f -> has(bySelf, f, indicator))
                                        .count()
                        > filers.size())
                .toList();
    }

    boolean isSilent(UnitId unit, Indicator indicator) {
        return !has(byAnyone, unit, indicator);
    }

    List<Indicator> reportedByOtherOnly(UnitId unit) {
        return numberByOther.containsKey(unit)
                ? indicators.stream()
                        .filter(i -> has(numberByOther, unit, i) && !has(numberBySelf, unit, i))
                        .toList()
                : List.of();
    }

    List<BlankFigure> blanksOf(UnitId filer) {
        return blanks.getOrDefault(filer, List.of());
    }

    private static boolean has(Map<UnitId, Set<Indicator>> mentions, UnitId unit, Indicator indicator) {
        return mentions.getOrDefault(unit, Set.of()).contains(indicator);
    }
}
