package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.FIGURE;
import static org.campaignstats.io.json.JsonNames.INDICATOR;
import static org.campaignstats.io.json.JsonNames.SCOPE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.blocks.ByteTokens;

/**
 * Reads outcomes of no activity, which are kept, where they have nothing but an indicator, a scope and a figure: the indicator one
 * that was seen before, the figure a plain number or one that was seen before.
 */
final class PlainTotals {
    private static final int MOST = 1 << 14;
    private static final JsonWord NAME_OF_INDICATOR = JsonWord.quoted(INDICATOR);
    private static final JsonWord NAME_OF_SCOPE = JsonWord.quoted(SCOPE);
    private static final JsonWord NAME_OF_FIGURE = JsonWord.quoted(FIGURE);
    private static final List<Scope> SCOPES = List.of(Scope.values());
    private static final List<JsonWord> NAMES_OF_SCOPES = SCOPES.stream()
            .map(scope -> JsonWord.quoted(JsonMembers.name(scope)))
            .toList();

    private final JsonCursor cursor;
    private final ByteTokens indicators = new ByteTokens();
    private final List<IndicatorCode> codes = new ArrayList<>();
    private final ByteTokens figures = new ByteTokens();
    private final List<PrintedFigure> meanings = new ArrayList<>();

    // Where the parts of the outcome stand that was looked at last.
    private int indicator;
    private int indicatorEnd;
    private int figure;
    private int figureEnd;

    PlainTotals(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads an outcome.
     *
     * @param filer whom it is about
     * @param here where it stands
     * @return the outcome; empty where it has to be read otherwise
     */
    Optional<Outcome> read(UnitId filer, Place here) {
        figureEnd = 0;
        indicator = cursor.take('{') && cursor.name(NAME_OF_INDICATOR) ? cursor.text() : -1;
        indicatorEnd = cursor.textEnd();
        if (indicator < 0 || !cursor.take(',')) {
            return Optional.empty();
        }
        Optional<Scope> scope = cursor.name(NAME_OF_SCOPE) ? scope() : Optional.of(Scope.WHOLE);
        if (scope.isEmpty() || !cursor.name(NAME_OF_FIGURE)) {
            return Optional.empty();
        }
        Optional<PrintedFigure> number = figure();
        int code = indicators.find(cursor.bytes(), indicator, indicatorEnd);
        if (number.isEmpty() || code == ByteTokens.NONE) {
            return Optional.empty();
        }
        return Optional.of(Outcome.builder()
                .indicator(codes.get(code))
                .unit(filer)
                .scope(scope.get())
                .figure(number.get())
                .place(here)
                .build());
    }

    private Optional<Scope> scope() {
        cursor.peek();
        for (int i = 0; i < SCOPES.size(); i++) {
            if (cursor.takeAll(NAMES_OF_SCOPES.get(i))) {
                return cursor.take(',') ? Optional.of(SCOPES.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<PrintedFigure> figure() {
        cursor.peek();
        figure = cursor.at();
        long number = cursor.plainNumber();
        if (number > 0 && cursor.take('}')) {
            return Optional.of(PrintedFigure.of(Stated.of(BigDecimal.valueOf(number), Qualifier.EXACTLY)));
        }
        cursor.back(figure);
        boolean isValue = cursor.skip();
        int end = cursor.at();
        if (!isValue || !cursor.take('}')) {
            return Optional.empty();
        }
        figureEnd = end;
        int known = figures.find(cursor.bytes(), figure, figureEnd);
        return known == ByteTokens.NONE ? Optional.empty() : Optional.of(meanings.get(known));
    }

    /** Notes what the parts of the outcome mean that was looked at last and read otherwise. */
    void learn(Outcome outcome) {
        if (indicator < 0 || Math.max(codes.size(), meanings.size()) >= MOST) {
            return;
        }
        if (indicators.add(cursor.bytes(), indicator, indicatorEnd) == codes.size()) {
            codes.add(outcome.indicator());
        }
        if (figureEnd > 0 && figures.add(cursor.bytes(), figure, figureEnd) == meanings.size()) {
            meanings.add(outcome.figure());
        }
    }
}
