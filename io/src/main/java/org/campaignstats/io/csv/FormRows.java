package org.campaignstats.io.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.reading.ReadOptions;

/** Turns the rows of a form into outcomes of one unit. */
final class FormRows {
    private static final Pattern PART = Pattern.compile("其中\\s*[:：、,，]?\\s*(?<name>.+)");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:[(（][0-9一二三四五六七八九十]+[)）]|[0-9]+[.．、](?![0-9])|[一二三四五六七八九十]+、)\\s*");
    private static final Pattern OF_ALL = Pattern.compile("[(（](?:总数|合计|总计)[)）]");

    private final UnitId unit;
    private final FormHeader header;
    private final Preamble preamble;
    private final TableFindings findings;
    private final AdHocIndicators indicators;
    private final CellReader reader;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<List<Object>, Integer> seen = new HashMap<>();
    private final Map<IndicatorCode, Optional<IndicatorCode>> parents = new HashMap<>();
    private Optional<Named> plain = Optional.empty();

    /** A name and the indicator that it was found to be. */
    private record Named(String name, Indicator indicator) {}

    FormRows(UnitId unit, FormHeader header, Preamble preamble, ReadOptions options, TableFindings findings) {
        this.unit = unit;
        this.header = header;
        this.preamble = preamble;
        this.findings = findings;
        this.indicators = new AdHocIndicators(options.catalogue(), findings);
        this.reader = new CellReader(findings);
    }

    /** The outcomes of the rows so far. */
    List<Outcome> outcomes() {
        return outcomes;
    }

    void add(CsvRow row) {
        String text = header.name(row);
        Place namePlace = findings.place(row.row(), header.nameHeader());
        if (text.isEmpty()) {
            findings.error(
                    "indicator-missing",
                    new Message("The row names no indicator; expected e.g. 受理消费者投诉", "该行没有指标名称；应填如受理消费者投诉"),
                    namePlace);
            return;
        }
        Matcher part = PART.matcher(NUMBER.matcher(text).replaceFirst(""));
        HeaderCell name = nameOf(part.matches() ? part.group("name") : text);
        boolean isPart = part.matches();
        if (isPart && plain.isEmpty()) {
            findings.warning(
                    "part-of-nothing",
                    Message.of(
                            "'%s' has no row above that it could be a part of; it was kept by itself",
                            "“%s”之上没有可以包含它的行，已作为单独的指标保留", CsvRows.shown(text)),
                    namePlace);
        }
        Optional<Named> whole = isPart ? plain : Optional.empty();
        Indicator indicator = indicator(name, whole);
        if (!isPart) {
            plain = Optional.of(new Named(name.name(), indicator));
        }
        if (figures(row, name, indicator, whole.map(Named::indicator))) {
            indicators.noteUnknown(name, namePlace);
        }
    }

    private static HeaderCell nameOf(String text) {
        String plainName = OF_ALL.matcher(NUMBER.matcher(text).replaceFirst("")).replaceAll("");
        return HeaderCell.of(plainName.isBlank() ? text : plainName);
    }

    /** A part with a name that is a part of something else already is named with what it is a part of. */
    private Indicator indicator(HeaderCell name, Optional<Named> whole) {
        Indicator found = indicators.find(name);
        Optional<IndicatorCode> of = whole.map(w -> w.indicator().code());
        boolean itself = of.equals(Optional.of(found.code()));
        boolean elsewhere = parents.containsKey(found.code()) && !of.equals(parents.get(found.code()));
        if (whole.isPresent() && (itself || elsewhere)) {
            found = AdHocIndicators.of(whole.get().name() + "其中" + name.name());
        }
        parents.putIfAbsent(found.code(), of);
        return found;
    }

    /** Whether the figures of a row were read. */
    private boolean figures(CsvRow row, HeaderCell name, Indicator indicator, Optional<Indicator> whole) {
        Place place = findings.place(row.row(), header.valueHeader());
        try {
            List<Outcome> read = new ArrayList<>();
            List<CompositeCell> cells = CompositeCell.split(header.value(row), header.measure(row));
            for (CompositeCell cell : cells) {
                ColumnMeasure measure = measure(cell.measure(), name, indicator);
                reader.read(cell.figure(), place)
                        .map(figure -> outcome(measure.apply(figure), measure, indicator, whole, place))
                        .ifPresent(read::add);
            }
            if (read.size() == cells.size() && read.stream().allMatch(outcome -> isFirst(outcome, indicator, row))) {
                return outcomes.addAll(read);
            }
        } catch (IllegalArgumentException e) {
            findings.error("figure-unreadable", MessageException.wordingOf(e), place);
        }
        return false;
    }

    private ColumnMeasure measure(String cell, HeaderCell name, Indicator indicator) {
        if (!cell.isEmpty()) {
            checkAgrees(cell, name);
            return ColumnMeasure.find(cell).orElseGet(() -> {
                if (ColumnMeasure.isMultiplier(cell)) {
                    throw new MessageException(
                            "Measure '%s' multiplies and is not known; expected e.g. 万份 or 万元",
                            "计量单位“%s”带倍数词而不可识别；应写如万份或万元", CsvRows.shown(cell));
                }
                return new ColumnMeasure(Optional.of(Measure.of(cell)), BigDecimal.ONE);
            });
        }
        return name.measure()
                .or(() -> preamble.measures().stream()
                        .filter(m -> indicator.measure().map(m::countsSameAs).orElse(false))
                        .findFirst())
                .orElse(ColumnMeasure.NONE);
    }

    /** 挽回经济损失(万元) beside 元 leaves open which of them the number counts in. */
    private static void checkAgrees(String cell, HeaderCell name) {
        boolean differ = name.measure().isPresent()
                && ColumnMeasure.find(cell)
                        .filter(beside ->
                                !beside.toString().equals(name.measure().get().toString()))
                        .isPresent();
        if (differ) {
            throw new MessageException(
                    "Measure '%s' is another than %s in '%s'; expected one of them",
                    "计量单位“%s”与“%3$s”中的%2$s不同；应只用其中之一",
                    CsvRows.shown(cell),
                    name.measure().get(),
                    name.shown());
        }
    }

    private Outcome outcome(
            PrintedFigure figure, ColumnMeasure measure, Indicator indicator, Optional<Indicator> whole, Place place) {
        if (figure.measure().isPresent()
                && measure.measure().isPresent()
                && !figure.measure().get().countsSameAs(measure.measure().get())) {
            findings.warning(
                    "measure-differs",
                    Message.of(
                            "'%s' counts in %s, the measure beside it is %s; it was kept in %2$s",
                            "“%s”的计量单位为%s，同行的计量单位为%s；已按%2$s保留",
                            CsvRows.shown(figure.toString()),
                            figure.measure().get(),
                            measure.measure().get()),
                    place);
        }
        return Outcome.builder()
                .indicator(indicator.code())
                .unit(unit)
                .figure(figure)
                .measure(figure.measure().or(measure::measure))
                .partOf(whole.map(Indicator::code))
                .place(place)
                .build();
    }

    private boolean isFirst(Outcome outcome, Indicator indicator, CsvRow row) {
        Optional<Measure> base = outcome.measure().or(indicator::measure).map(Measure::base);
        Integer first = seen.putIfAbsent(List.of(outcome.indicator(), base), row.row());
        if (first != null) {
            findings.error(
                    "indicator-repeated",
                    Message.of(
                            "'%s' is in row %s already, so this row was not read; expected each indicator once",
                            "“%s”已在第%s行出现，本行未读取；每个指标只能有一行",
                            CsvRows.shown(outcome.indicator().text()),
                            first),
                    findings.place(row.row(), header.nameHeader()));
        }
        return first == null;
    }
}
