package org.campaignstats.io.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.UnitId;
import tools.jackson.core.JsonToken;

/** Outcomes of one array, read one at a time. The filer may be named after them: JSON has no order. */
final class OutcomeList {
    private static final UnitId TO_COME = UnitId.of("filer");

    private final List<Outcome> outcomes = new ArrayList<>();
    private final BitSet ofFilerToCome = new BitSet();
    private final Scope usual;
    private final JsonLog log;
    private long seen;

    OutcomeList(Scope usual, JsonLog log) {
        this.usual = usual;
        this.log = log;
    }

    /** How many outcomes there were, good and bad. */
    long seen() {
        return seen;
    }

    void read(JsonTokens tokens, String path, Optional<UnitId> filer, Consumer<JsonProblem> problems) {
        if (!tokens.at(JsonToken.START_ARRAY)) {
            throw JsonAt.of(tokens.value(), path).wrong("an array of outcomes", "数据的数组");
        }
        for (int i = 0; tokens.nextItem(); i++) {
            seen++;
            log.seeOutcome();
            JsonAt at = JsonAt.of(tokens.value(), path + "[" + i + "]");
            JsonProblem.telling(problems, () -> add(at, filer));
        }
    }

    private void add(JsonAt at, Optional<UnitId> filer) {
        Outcome outcome = OutcomeShape.read(
                at, Optional.of(filer.orElse(TO_COME)), usual, log.placeOfOutcome(at.row(), at.path()), log::code);
        if (filer.isEmpty() && !OutcomeShape.namesUnits(at)) {
            ofFilerToCome.set(outcomes.size());
        }
        outcomes.add(outcome);
        log.noteUnknown(outcome.indicator(), at.row(), JsonAt.join(at.path(), JsonNames.INDICATOR));
        if (FigureShape.contradictsPrint(outcome.figure())) {
            log.warnOfPrint(
                    outcome.figure().figure().toString(), outcome.figure().toString(), at.row(), at.path());
        }
    }

    List<Outcome> about(UnitId filer) {
        ofFilerToCome.stream()
                .forEach(i -> outcomes.set(
                        i, Outcome.builder().from(outcomes.get(i)).unit(filer).build()));
        ofFilerToCome.clear();
        return outcomes;
    }
}
