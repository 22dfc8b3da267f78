package org.campaignstats.stats.rules.reports;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rollup.Statement;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.RuleContext;
import org.campaignstats.stats.rules.Verdict;

/** Puts in words what is said of filed totals, and where they stand. */
final class TotalWording {
    private static final int NAMES_SHOWN = 3;

    private final RuleContext context;
    private final RolledFigure figure;

    TotalWording(RuleContext context, RolledFigure figure) {
        this.context = context;
        this.figure = figure;
    }

    /** Which figure it is: {@code complaint_received of 宁波市 330200 for 2011}. */
    Message subject() {
        return context.nameOf(figure);
    }

    /** By how much two readings miss each other: at least, where one of them is no single number. */
    static Message gap(Discrepancy discrepancy) {
        boolean exact = discrepancy.filed().isPoint() && discrepancy.computed().isPoint();
        Message gap = Bounds.exactly(discrepancy.gap()).inWords();
        return exact ? gap : Message.of("at least %s", "至少%s", gap);
    }

    /** The first names of some units. */
    static Message names(List<ReportingUnit> units) {
        List<String> shown =
                units.stream().limit(NAMES_SHOWN).map(ReportingUnit::name).toList();
        Message names = new Message(String.join(", ", shown), String.join("、", shown));
        return units.size() > NAMES_SHOWN ? Message.of("%s, … (%s)", "%s等%s个单位", names, units.size()) : names;
    }

    /** The verdict about the figure, where its total stands. */
    Verdict placed(Verdict verdict, Scope scope) {
        Place place = figure.statements().stream()
                .map(Statement::outcome)
                .filter(outcome -> outcome.scope() == scope)
                .findFirst()
                .or(() -> figure.statements().stream().map(Statement::outcome).findFirst())
                .map(outcome -> outcome.place())
                .orElse(Place.UNKNOWN);
        return verdict.about(figure.unit().id()).about(figure.key().indicator()).at(place);
    }

    /** The verdict about a contradiction with the statements, the two readings and what would explain them. */
    Verdict verdict(Contradiction found, Message message) {
        Discrepancy discrepancy = found.discrepancy();
        Optional<Message> first = discrepancy.suspects().stream().findFirst().map(suspect -> suspect.message());
        Verdict verdict = placed(
                Verdict.broken(first.map(suspect -> Message.of("%s; %s", "%s；%s", message, suspect))
                        .orElse(message)),
                discrepancy.about() == Discrepancy.About.UNDER ? Scope.UNDER : Scope.WHOLE);
        for (Statement statement : figure.statements()) {
            verdict = verdict.evidence(
                    "said by " + context.nameOf(statement.filer()), Amount.of(statement.outcome(), figure.indicator()));
        }
        verdict = verdict.evidence("filed", discrepancy.filed().print())
                .evidence("computed", discrepancy.computed().print());
        for (var suspect : discrepancy.suspects()) {
            verdict = verdict.evidence("suspect", suspect);
        }
        return found.isCertain() ? verdict : verdict.uncertain();
    }
}
