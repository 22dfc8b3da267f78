package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.ACTIVITIES;
import static org.campaignstats.io.json.JsonNames.FIGURE;
import static org.campaignstats.io.json.JsonNames.ID;
import static org.campaignstats.io.json.JsonNames.INDICATOR;
import static org.campaignstats.io.json.JsonNames.OUTCOMES;
import static org.campaignstats.io.json.PlainHead.NAME_OF_ACTIVITIES;
import static org.campaignstats.io.json.PlainHead.NAME_OF_OUTCOMES;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.io.blocks.PlainId;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.FiledOutcome;
import org.campaignstats.stats.bulk.FilingHead;
import tools.jackson.core.JacksonException;

/**
 * Reads a line that holds one report, without an object for each outcome: one of an activity that is an indicator and a figure
 * seen before is added up as bytes. A line in which anything is wrong, to be noted or of another shape is refused whole, before
 * anything of it is added: {@link SummaryReader} is to read it.
 */
final class PlainFiling {
    private static final JsonWord NAME_OF_ID = JsonWord.quoted(ID);
    private static final JsonWord NAME_OF_INDICATOR = JsonWord.quoted(INDICATOR);
    private static final JsonWord NAME_OF_FIGURE = JsonWord.quoted(FIGURE);

    // As this library and most others write it.
    private static final JsonWord USUAL_BEGINNING = JsonWord.of("{\"" + INDICATOR + "\": \"");
    private static final JsonWord USUAL_MIDDLE = JsonWord.of(", \"" + FIGURE + "\": ");

    private final String source;
    private final Collector collector;
    private final GatheredSummaries summaries;
    private final JsonLog log;
    private final JsonCursor cursor = new JsonCursor();
    private final PlainHead heads;
    private final PlainPlace places;
    private final PlainTotals totals;
    private final KnownFigures known = new KnownFigures();
    private final PlainOutcomes plain = new PlainOutcomes();
    private final List<FiledOutcome> others = new ArrayList<>();
    private boolean addsOthers;
    private int row;

    /** An activity: where its id stands, and what else is said of it. */
    private record Held(int place, int id, int length, Optional<Activity> more) {
        boolean isJoint() {
            return more.filter(Activity::isJoint).isPresent();
        }
    }

    PlainFiling(String source, Collector collector, GatheredSummaries summaries, JsonLog log) {
        this.source = source;
        this.collector = collector;
        this.summaries = summaries;
        this.log = log;
        this.heads = new PlainHead(source, cursor);
        this.places = new PlainPlace(source, cursor);
        this.totals = new PlainTotals(cursor);
    }

    /**
     * Reads a line.
     *
     * @param bytes hold it
     * @param from its first byte
     * @param end after the last one of this and later lines
     * @param number tells its filing from others of the file
     * @param line its row
     * @return where the line ends; -1 where it was not read and nothing of it was added
     */
    int read(byte[] bytes, int from, int end, long number, int line) {
        cursor.start(bytes, from, end);
        plain.clear();
        others.clear();
        addsOthers = false;
        row = line;
        try {
            Optional<FilingHead> head = heads.read(number, line);
            boolean isToBeAdded = head.isPresent()
                    && head.get().kind() == FilingKind.REPORT
                    && !collector.isApart(head.get(), head.get().filer())
                    && readArrays(head.get())
                    && (addsOthers || !plain.isEmpty());
            if (isToBeAdded) {
                add(head.get(), bytes);
            }
            return isToBeAdded ? cursor.at() : -1;
        } catch (JsonProblem | JacksonException | IllegalArgumentException e) {
            return -1;
        }
    }

    /** How many outcomes the line has that was read. */
    int outcomes() {
        return plain.size() + others.size();
    }

    private void add(FilingHead head, byte[] bytes) {
        if (!plain.isEmpty()) {
            plain.addTo(collector.unit(collector.slot(head, head.filer())), bytes, known);
        }
        summaries.name(head, heads.names(), row);
        others.forEach(said -> summaries.add(said, row));
    }

    private boolean readArrays(FilingHead head) {
        boolean isActivities = cursor.name(NAME_OF_ACTIVITIES);
        boolean areRead = isActivities || cursor.name(NAME_OF_OUTCOMES);
        areRead = areRead && (isActivities ? readActivities(head) : readOutcomes(head));
        if (areRead && cursor.take(',')) {
            areRead = isActivities
                    ? cursor.name(NAME_OF_OUTCOMES) && readOutcomes(head)
                    : cursor.name(NAME_OF_ACTIVITIES) && readActivities(head);
        }
        return areRead && cursor.take('}') && cursor.isAtLineEnd();
    }

    private boolean readOutcomes(FilingHead head) {
        if (!cursor.take('[')) {
            return false;
        }
        if (cursor.take(']')) {
            return true;
        }
        int place = 0;
        do {
            if (!readTotal(head, place++)) {
                return false;
            }
        } while (cursor.take(','));
        return cursor.take(']');
    }

    private boolean readTotal(FilingHead head, int place) {
        cursor.peek();
        int start = cursor.at();
        Place here = Place.of(source, row).column(OUTCOMES + "[" + place + "]");
        Optional<Outcome> total = totals.read(head.filer(), here);
        if (total.isPresent()) {
            others.add(said(head, Optional.empty(), total.get()));
            return true;
        }
        boolean isRead = readOther(head, Optional.empty(), place, start, 0, 0, 0, 0);
        if (isRead) {
            totals.learn(others.get(others.size() - 1).outcome());
        }
        return isRead;
    }

    private boolean readActivities(FilingHead head) {
        if (!cursor.take('[')) {
            return false;
        }
        if (cursor.take(']')) {
            return true;
        }
        int place = 0;
        do {
            if (!readActivity(head, place++)) {
                return false;
            }
        } while (cursor.take(','));
        return cursor.take(']');
    }

    private boolean readActivity(FilingHead head, int place) {
        cursor.peek();
        int start = cursor.at();
        if (!cursor.take('{')) {
            return false;
        }
        int id = -1;
        int idEnd = -1;
        int comma = start;
        boolean isPlain = true;
        while (!cursor.name(NAME_OF_OUTCOMES)) {
            if (id < 0 && cursor.name(NAME_OF_ID)) {
                id = cursor.text();
                idEnd = cursor.textEnd();
                if (id < 0) {
                    return false;
                }
            } else {
                isPlain = false;
                if (!cursor.skipMember()) {
                    return false;
                }
            }
            comma = cursor.at();
            if (!cursor.take(',')) {
                return false;
            }
        }
        if (id < 0) {
            return false;
        }
        Optional<Activity> more = isPlain ? Optional.empty() : Optional.of(more(head, place, start, comma));
        if (isPlain && !PlainId.is(cursor.bytes(), id, idEnd)) {
            ActivityId.of(text(id, idEnd));
        }
        return readOutcomes(head, new Held(place, id, idEnd - id, more)) && cursor.take('}');
    }

    private boolean readOutcomes(FilingHead head, Held activity) {
        if (!cursor.take('[')) {
            return false;
        }
        if (cursor.take(']')) {
            return true;
        }
        int place = 0;
        do {
            if (!readOutcome(head, activity, place++)) {
                return false;
            }
        } while (cursor.take(','));
        return cursor.take(']');
    }

    private boolean readOutcome(FilingHead head, Held activity, int place) {
        cursor.peek();
        int start = cursor.at();
        int indicator = beginIndicator();
        int expected = indicator < 0 ? ByteTokens.NONE : known.expected(cursor.bytes(), indicator);
        int indicatorEnd = expected == ByteTokens.NONE ? endIndicator(indicator) : cursor.pass(known.length(expected));
        if (activity.isJoint() || indicatorEnd < 0 || !beginFigure()) {
            return readOther(head, Optional.of(activity), place, start, 0, 0, 0, 0);
        }
        int token = expected == ByteTokens.NONE ? known.indicator(cursor.bytes(), indicator, indicatorEnd) : expected;
        cursor.peek();
        int from = cursor.at();
        long number = known.isPlain(token) ? cursor.plainNumber() : -1;
        if (number < 0 && !cursor.skip()) {
            return false;
        }
        int end = cursor.at();
        int at = places.read(row);
        if (at < 0) {
            return readOther(head, Optional.of(activity), place, start, 0, 0, 0, 0);
        }
        if (number > 0) {
            plain.add(activity.id(), activity.length(), known.key(token), at, number);
            return true;
        }
        int figure = known.figure(token, cursor.bytes(), from, end);
        if (figure == ByteTokens.NONE) {
            return readOther(head, Optional.of(activity), place, start, indicator, indicatorEnd, from, end);
        }
        plain.addKnown(activity.id(), activity.length(), known.key(token, figure), at, figure);
        return true;
    }

    /** Takes all up to the text of the indicator; returns where that begins, -1 where something else stands there. */
    private int beginIndicator() {
        boolean begins = cursor.takeAll(USUAL_BEGINNING)
                || cursor.take('{') && cursor.name(NAME_OF_INDICATOR) && cursor.take('"');
        return begins ? cursor.at() : -1;
    }

    private int endIndicator(int from) {
        return from >= 0 && cursor.restOfText() >= 0 ? cursor.textEnd() : -1;
    }

    private boolean beginFigure() {
        return cursor.takeAll(USUAL_MIDDLE) || cursor.take(',') && cursor.name(NAME_OF_FIGURE);
    }

    /** Reads an outcome as an object; where it has nothing but indicator, figure and place, the first two are known from then on. */
    private boolean readOther(
            FilingHead head,
            Optional<Held> activity,
            int place,
            int start,
            int indicator,
            int indicatorEnd,
            int figure,
            int figureEnd) {
        cursor.back(start);
        if (!cursor.skip()) {
            return false;
        }
        String path =
                activity.map(held -> ACTIVITIES + "[" + held.place() + "].").orElse("") + OUTCOMES + "[" + place + "]";
        Outcome outcome = JsonPiece.read(
                cursor.bytes(),
                start,
                cursor.at() - start,
                row,
                tokens -> OutcomeShape.read(
                        JsonAt.of(tokens.value(), path),
                        Optional.of(head.filer()),
                        activity.isPresent() ? Scope.EVENT : Scope.WHOLE,
                        Place.of(source, row).column(path),
                        log::code));
        if (!log.knows(outcome.indicator()) || FigureShape.contradictsPrint(outcome.figure())) {
            return false;
        }
        FiledOutcome said = said(head, activity, outcome);
        Optional<Collector.Addend> addend = collector.addend(said);
        int number = addend.isPresent() && figure > 0
                ? known.learn(cursor.bytes(), indicator, indicatorEnd, figure, figureEnd, outcome, addend.get())
                : ByteTokens.NONE;
        if (number != ByteTokens.NONE) {
            Held held = activity.orElseThrow();
            int at = summaries.isHere(said) ? outcome.place().row().orElse(row) : row;
            plain.addKnown(held.id(), held.length(), addend.orElseThrow().key(), at, number);
        } else {
            addsOthers |= addend.isPresent();
            others.add(said);
        }
        return true;
    }

    private FiledOutcome said(FilingHead head, Optional<Held> activity, Outcome outcome) {
        Optional<Activity> more = activity.flatMap(Held::more);
        return new FiledOutcome(
                head,
                activity.map(held -> ActivityId.of(text(held.id(), held.id() + held.length()))),
                more.map(Activity::organisers).orElse(List.of()),
                more.flatMap(Activity::days),
                outcome,
                Map.of());
    }

    /** What is said of an activity before its outcomes. */
    private Activity more(FilingHead head, int place, int start, int comma) {
        byte[] text = Arrays.copyOfRange(cursor.bytes(), start, comma + 1);
        text[text.length - 1] = '}';
        return JsonPiece.read(
                text,
                0,
                text.length,
                row,
                tokens -> new ActivityReader(
                                tokens,
                                ACTIVITIES + "[" + place + "]",
                                Optional.of(head.filer()),
                                new JsonLog.Strict(),
                                problem -> {
                                    throw problem;
                                })
                        .read()
                        .orElseThrow()
                        .of(head.filer()));
    }

    private String text(int from, int end) {
        return new String(cursor.bytes(), from, end - from, StandardCharsets.UTF_8);
    }
}
