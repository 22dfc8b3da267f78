package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.suspect.Disagreement;
import org.campaignstats.stats.suspect.Reading;
import org.campaignstats.stats.suspect.SummedPart;
import org.campaignstats.stats.suspect.Suspect;
import org.campaignstats.stats.suspect.SuspectSearch;

/** Looks for what would explain the contradictions of one unit; nothing is said of what is no plain sum. */
final class Suspicion {
    private final KeyResult result;
    private final int unit;

    Suspicion(KeyResult result, int unit) {
        this.result = result;
        this.unit = unit;
    }

    List<Suspect> of(Discrepancy discrepancy) {
        if (discrepancy.saidTwice()) {
            return SuspectSearch.search(Disagreement.saidTwice(
                    reading(discrepancy.filed(), discrepancy), reading(discrepancy.computed(), discrepancy)));
        }
        List<SummedPart> parts = switch (discrepancy.about()) {
            case WHOLE -> wholeParts();
            case UNDER -> children();
            case BREAKDOWN -> keys(discrepancy);
            case EVENT, OWN, GROUP -> List.of();
        };
        Reading filed = reading(discrepancy.filed(), discrepancy);
        boolean isSum = !parts.isEmpty()
                && sum(parts).equals(discrepancy.computed())
                && result.question.combination().addsUp();
        return isSum ? SuspectSearch.search(new Disagreement(filed, parts)) : List.of();
    }

    private static Bounds sum(List<SummedPart> parts) {
        return parts.stream().map(p -> p.reading().bounds()).reduce(Bounds.ZERO, Bounds::plus);
    }

    /** What was stated with these bounds, with its number where it is one; of an activity only where it is about one. */
    private Reading reading(Bounds bounds, Discrepancy discrepancy) {
        boolean ofEvent = discrepancy.about() == Discrepancy.About.EVENT;
        List<BigDecimal> numbers = new RolledFigure(result, unit)
                .statements().stream()
                        .filter(s -> (s.outcome().scope() == Scope.EVENT) == ofEvent)
                        .filter(s -> result.question.bounds(s).equals(bounds))
                        .flatMap(s -> s.outcome().baseFigure().number().stream())
                        .distinct()
                        .toList();
        return new Reading(bounds, numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty());
    }

    private List<SummedPart> wholeParts() {
        List<SummedPart> parts = new ArrayList<>();
        Bounds own = result.combined.own.get(unit);
        if (!own.equals(Bounds.ZERO)) {
            parts.add(new SummedPart(
                    SummedPart.Sort.OWN_LEVEL,
                    name(unit),
                    new Reading(own, result.numbers().stated(unit, Quantity.OWN))));
        }
        parts.addAll(children());
        return parts;
    }

    private List<SummedPart> children() {
        TreeIndex tree = result.question.tree();
        List<SummedPart> parts = new ArrayList<>();
        for (int c = tree.firstChild(unit); c < tree.end(unit); c = tree.end(c)) {
            Optional<BigDecimal> number = new RolledFigure(result, c).number();
            parts.add(new SummedPart(SummedPart.Sort.UNIT, name(c), new Reading(result.combined.whole.get(c), number)));
        }
        return parts;
    }

    private String name(int u) {
        return result.question.tree().unit(u).name();
    }

    /** The keys of the dimension that was contradicted, of the quantity that they give. */
    private List<SummedPart> keys(Discrepancy discrepancy) {
        for (Quantity quantity : Quantity.values()) {
            List<SummedPart> keys = new ArrayList<>();
            for (KeyResult part : result.parts()) {
                Optional<Breakdown> key = part.question.statements().key().breakdown();
                if (key.map(Breakdown::dimension).equals(discrepancy.detail())) {
                    keys.add(new SummedPart(
                            SummedPart.Sort.KEY,
                            key.orElseThrow().key(),
                            new Reading(
                                    part.combined.of(quantity).get(unit),
                                    part.numbers().stated(unit, quantity))));
                }
            }
            if (sum(keys).equals(discrepancy.computed())) {
                return keys;
            }
        }
        return List.of();
    }
}
