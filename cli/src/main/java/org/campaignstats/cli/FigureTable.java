package org.campaignstats.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rollup.Statement;

/** The figures of one unit and campaign, one a line: in Chinese the name comes first, in English the code. */
final class FigureTable {
    private final List<RolledFigure> figures;
    private final Language language;

    FigureTable(List<RolledFigure> figures, Language language) {
        this.figures = figures;
        this.language = language;
    }

    /** The indicator of a figure and what it is broken down by. */
    static String name(RolledFigure figure, Language language) {
        String indicator = language.pick(
                figure.key().indicator().text(), figure.indicator().chineseName());
        return indicator + figure.key().breakdown().map(b -> " " + b).orElse("");
    }

    @Override
    public String toString() {
        boolean below = figures.stream().anyMatch(f -> f.findUnder().isPresent());
        TextTable table = new TextTable(
                below
                        ? List.of(false, false, true, true, true, true, false)
                        : List.of(false, false, true, true, false));
        table.add(titles(below));
        figures.forEach(f -> table.add(line(f, below)));
        return table.toString();
    }

    private List<String> titles(boolean below) {
        if (language == Language.ZH) {
            return below ? List.of("指标", "代码", "数值", "上下限", "本级", "下辖", "依据") : List.of("指标", "代码", "数值", "上下限", "依据");
        }
        return below
                ? List.of("indicator", "", "figure", "between", "own level", "units below", "basis")
                : List.of("indicator", "", "figure", "between", "basis");
    }

    private List<String> line(RolledFigure f, boolean below) {
        List<String> cells = new ArrayList<>();
        if (language == Language.ZH) {
            cells.add(f.indicator().chineseName() + measure(f));
            cells.add(codeBesideName(f));
        } else {
            cells.add(name(f, language) + measure(f));
            cells.add(isNamedByItsCode(f) ? "" : f.indicator().chineseName());
        }
        cells.add(number(f));
        cells.add(between(f.bounds()));
        if (below) {
            cells.add(between(f.own().bounds()));
            cells.add(f.findUnder().map(part -> between(part.bounds())).orElse(""));
        }
        cells.add(basis(f));
        return cells;
    }

    /** The code, unless it is the name, and the breakdown. */
    private static String codeBesideName(RolledFigure f) {
        return isNamedByItsCode(f) ? f.key().breakdown().map(Object::toString).orElse("") : name(f, Language.EN);
    }

    private static boolean isNamedByItsCode(RolledFigure f) {
        return f.indicator().chineseName().equals(f.key().indicator().text());
    }

    /** The measure, where figures of one name are in several. */
    private String measure(RolledFigure f) {
        boolean several = figures.stream()
                        .filter(other -> name(other, Language.EN).equals(name(f, Language.EN)))
                        .count()
                > 1;
        return several ? f.key().measure().map(m -> " (" + m + ")").orElse("") : "";
    }

    /** The number to quote; where there is none, the totals as they were said, else what was stated of it so far. */
    private String number(RolledFigure f) {
        String totals = f.statements().stream()
                .map(Statement::outcome)
                .filter(outcome -> outcome.scope() == Scope.WHOLE
                        && outcome.figure().figure().isNumeric())
                .map(outcome -> outcome.figure().toString())
                .distinct()
                .collect(Collectors.joining(language.pick(" or ", "或")));
        return f.printed()
                .or(() -> Optional.of(totals).filter(text -> !text.isEmpty()))
                .or(() -> f.statedSum().map(this::soFar))
                .or(() -> blank(f))
                .orElse("—");
    }

    private String soFar(BigDecimal sum) {
        String number = Bounds.exactly(sum).print();
        return language.pick(number + " stated so far", "已报部分" + number);
    }

    /** A blank or an amount in words as it was printed. */
    private static Optional<String> blank(RolledFigure f) {
        return f.statements().stream()
                .map(statement -> statement.outcome().figure().toString())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private String between(Bounds bounds) {
        return bounds.isUnknown() ? "…" : bounds.print(language);
    }

    private String basis(RolledFigure f) {
        return f.kind().words(language)
                + (f.isOfOccurringUnitsOnly() ? language.pick(" of the units in the batch", "（限本批出现的单位）") : "")
                + (f.discrepancies().isEmpty() ? "" : " !!");
    }
}
