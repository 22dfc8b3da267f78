package org.campaignstats.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.compare.ComparedFigure;
import org.campaignstats.stats.compare.ComparisonResult;
import org.campaignstats.stats.compare.Interval;
import org.campaignstats.stats.compare.Share;
import org.campaignstats.stats.compare.UnitCorrespondence;
import org.campaignstats.stats.compare.UnitCorrespondence.Kind;
import org.campaignstats.stats.rollup.Coverage;
import org.campaignstats.stats.rollup.RolledFigure;

/** A comparison for people: a table for each unit, and below it what was not compared and why. */
final class ComparisonTables {
    private static final String UNKNOWN = "…";

    private final ComparedSelection selected;
    private final ComparisonResult result;
    private final Language language;
    private final List<UnitCorrespondence> notShown = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private int contradicted;

    ComparisonTables(ComparedSelection selected, Language language) {
        this.selected = selected;
        this.result = selected.result();
        this.language = language;
        if (!result.toTree().isClosed() || !result.fromTree().isClosed()) {
            line(language.pick(
                    "coverage unknown: units may be missing (no --units, --expect or table with a total row)\n",
                    "报送情况不明：可能有未列出的单位（未用 --units、--expect，也不是带合计行的表）\n"));
        }
        selected.units().forEach(this::unit);
        end();
    }

    private void unit(UnitCorrespondence one) {
        List<ComparedFigure> figures = selected.figures(one).toList();
        List<ComparedFigure> shown =
                figures.stream().filter(ComparedFigure::isTold).toList();
        if (shown.isEmpty() && !selected.isNamed() && one.unit().parent().isPresent()) {
            if (!one.kind().isComparable()) {
                notShown.add(one);
            }
            return;
        }
        line(heading(one, figures));
        if (!shown.isEmpty()) {
            out.append(table(shown));
        }
        List<String> occurring = shown.stream()
                .filter(ComparedFigure::isOfOccurringUnitsOnly)
                .map(ComparisonTables::name)
                .toList();
        if (!occurring.isEmpty()) {
            line(language.pick("totals of the units in the batch: ", "仅为已出现单位的合计：")
                    + String.join(language.pick(", ", "、"), occurring));
        }
        if (one.kind().isComparable()) {
            shown.stream()
                    .filter(figure -> !figure.isComparable())
                    .map(figure -> name(figure) + " " + figure.print(language))
                    .distinct()
                    .forEach(this::line);
        }
        out.append('\n');
    }

    private String heading(UnitCorrespondence one, List<ComparedFigure> figures) {
        List<String> parts = new ArrayList<>();
        parts.add(ComparedSelection.title(one.unit()));
        parts.add(result.from() + " → " + result.to());
        if (one.kind() != Kind.SAME) {
            String not = one.kind().isComparable() ? "" : language.pick("not comparable: ", "不可比：");
            parts.add(not + one.words().in(language));
        }
        filedInBoth(figures).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private Optional<String> filedInBoth(List<ComparedFigure> figures) {
        String from = filed(figures.stream()
                .filter(f -> !f.fromFigures().isEmpty())
                .findFirst()
                .map(ComparedFigure::fromFigures)
                .orElse(List.of()));
        String to = filed(
                figures.stream().flatMap(f -> f.toFigure().stream()).limit(1).toList());
        List<String> both = Stream.of(from, to).filter(part -> !part.isEmpty()).toList();
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        language.pick("", "报送单位 ") + String.join(" → ", both) + language.pick(" units filed", ""));
    }

    private String filed(List<RolledFigure> figures) {
        List<Coverage> coverage =
                figures.stream().flatMap(f -> f.findCoverage().stream()).toList();
        int filed = coverage.stream().mapToInt(Coverage::filed).sum();
        int expected = coverage.stream().mapToInt(Coverage::expected).sum();
        return coverage.isEmpty() ? "" : filed + language.pick(" of ", "/") + expected;
    }

    private String table(List<ComparedFigure> shown) {
        boolean shares = shown.stream().anyMatch(f -> !ofParent(f).isEmpty());
        boolean keys = shown.stream().anyMatch(f -> !ofAllKeys(f).isEmpty());
        TextTable table =
                new TextTable(columns(List.of(false, false, true, true, true, true, true, true), shares, keys));
        table.add(columns(
                List.of(
                        language.pick("indicator", "指标"),
                        "",
                        result.from().text(),
                        result.to().text(),
                        language.pick("change", "增减"),
                        language.pick("growth", "同比"),
                        language.pick("share of the unit above", "占上级比重"),
                        language.pick("share of all keys", "占总数比重")),
                shares,
                keys));
        shown.forEach(figure -> table.add(columns(row(figure, shown), shares, keys)));
        return table.toString();
    }

    private static <T> List<T> columns(List<T> all, boolean shares, boolean keys) {
        List<T> columns = new ArrayList<>(all.subList(0, 6));
        if (shares) {
            columns.add(all.get(6));
        }
        if (keys) {
            columns.add(all.get(7));
        }
        return columns;
    }

    private List<String> row(ComparedFigure figure, List<ComparedFigure> shown) {
        boolean several =
                shown.stream().filter(f -> name(f).equals(name(figure))).count() > 1;
        String measure = figure.key().measure().map(m -> " (" + m + ")").orElse("");
        String code = figure.key().indicator().text();
        String chinese = figure.indicator().chineseName();
        boolean doubtful = Stream.concat(figure.fromFigures().stream(), figure.toFigure().stream())
                .anyMatch(f -> !f.discrepancies().isEmpty());
        contradicted += doubtful ? 1 : 0;
        return List.of(
                name(figure) + (several ? measure : ""),
                chinese.equals(code) ? "" : chinese,
                cell(figure, fromPrinted(figure), figure.from()),
                cell(figure, figure.toFigure().flatMap(RolledFigure::printed), figure.to()),
                figure.isComparable() ? figure.printChange(language) : "",
                figure.growth().map(growth -> growth.print(language)).orElse("") + (doubtful ? " !!" : ""),
                ofParent(figure),
                ofAllKeys(figure));
    }

    /** The figure as printed; of several units together their sum. */
    private static Optional<String> fromPrinted(ComparedFigure figure) {
        return figure.fromFigures().size() == 1
                ? figure.fromNumber().flatMap(n -> figure.fromFigures().get(0).printed())
                : figure.fromNumber()
                        .map(n -> Bounds.exactly(n).print()
                                + figure.key().measure().map(Object::toString).orElse(""));
    }

    private String cell(ComparedFigure figure, Optional<String> printed, Optional<Bounds> bounds) {
        if (bounds.isEmpty()) {
            return "—";
        }
        Interval interval = Interval.from(bounds.get());
        String between = figure.key().isInPercent() ? interval.printPercent(language) : interval.print(language);
        String known = bounds.get().contains(figure.indicator().range()) ? UNKNOWN : between;
        return printed.map(p -> bounds.get().isPoint() ? p : p + " (" + known + ")")
                .orElse(known);
    }

    private String ofParent(ComparedFigure figure) {
        return shares(figure.fromShareOfParent(), figure.toShareOfParent());
    }

    private String ofAllKeys(ComparedFigure figure) {
        return shares(figure.fromShareOfAllKeys(), figure.toShareOfAllKeys());
    }

    private String shares(Optional<Share> from, Optional<Share> to) {
        boolean known = Stream.of(from, to).flatMap(Optional::stream).anyMatch(ComparisonTables::isKnown);
        return known ? share(from) + " → " + share(to) : "";
    }

    private String share(Optional<Share> share) {
        return share.map(s -> isKnown(s) ? s.print(language) : UNKNOWN).orElse("—");
    }

    private static boolean isKnown(Share share) {
        return !share.percent().equals(Optional.of(Interval.of(0, 100)));
    }

    private static String name(ComparedFigure figure) {
        return figure.key().indicator()
                + figure.key().breakdown().map(b -> " " + b).orElse("");
    }

    private void end() {
        if (!notShown.isEmpty()) {
            line(notShown.stream()
                    .map(one -> "\n  " + ComparedSelection.title(one.unit()) + language.pick(": ", "：")
                            + one.words().in(language))
                    .collect(Collectors.joining(
                            "",
                            language.pick("not comparable (", "不可比单位（") + notShown.size() + language.pick("):", "）："),
                            "")));
        }
        if (contradicted > 0) {
            line(new Message(
                            contradicted + (contradicted == 1 ? " figure rests" : " figures rest")
                                    + " on reports that contradict each other, marked !!",
                            contradicted + "项数据所依据的报送相互矛盾，以!!标出")
                    .in(language));
        }
        result.notes().forEach(note -> line(language.pick("note: ", "注：") + note.in(language)));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    @Override
    public String toString() {
        return out.toString().stripTrailing() + "\n";
    }
}
