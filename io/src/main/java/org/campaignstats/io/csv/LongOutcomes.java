package org.campaignstats.io.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.blocks.OnceNotes;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.stats.bulk.FiledOutcome;
import org.campaignstats.stats.bulk.FilingHead;

/** Reads the rows of the long layout, each into one outcome with all that is said around it. */
final class LongOutcomes {
    private final String source;
    private final ReadOptions options;
    private final OnceNotes once;
    private final UnitResolver units;
    private final Map<String, Campaign> campaigns = new HashMap<>();
    private final Map<String, IndicatorCode> indicators = new HashMap<>();
    private final Map<String, Optional<Measure>> measures = new HashMap<>();
    private int row;

    /**
     * A reader of rows.
     *
     * @param source the name of the file
     * @param options what is known beforehand
     * @param once takes what is found of the same thing once
     */
    LongOutcomes(String source, ReadOptions options, OnceNotes once) {
        this.source = source;
        this.options = options;
        this.once = once;
        this.units = new UnitResolver(options, this::noteRegion);
    }

    private void noteRegion(Region region) {
        int year = options.yearFor(OptionalInt.empty());
        String province = options.regions()
                .find(region.code().provinceCode(), year)
                .map(found -> ", " + found.name())
                .orElse("");
        once.note(
                row,
                "unit-read-by-name",
                Message.of(
                        "'%s' was read as the region %s%s; give codes, or the units, if another is meant",
                        "“%s”读作行政区划%s%s；如另有所指，请填代码或提供单位表", region.name(), region.code(), province),
                Place.of(source));
    }

    /**
     * Reads one row.
     *
     * @param line the row
     * @param findings takes what is found in it
     * @param filed is told who filed as soon as that is known, whether the rest of the row can be read or not
     * @return the outcome
     * @throws BadCellException if a cell cannot be read; it is in the filing of whoever filed, where that is known
     */
    FiledOutcome read(NamedRow line, Findings findings, Consumer<FilingHead> filed) {
        this.row = line.number();
        Subject subject = subject(line);
        try {
            FilingHead head = filing(line, subject.campaign(), subject.filer());
            filed.accept(head);
            return read(line, subject, head, findings);
        } catch (BadCellException e) {
            throw e.inFilingOf(subject.filer());
        }
    }

    private Subject subject(NamedRow row) {
        Campaign campaign = campaign(row);
        int year = options.yearFor(campaign.year());
        List<UnitId> about = about(row, year);
        Optional<ActivityId> activity = row.read(LongColumns.ACTIVITY, ActivityId::of);
        Scope scope = scope(row, activity, about);
        return new Subject(campaign, year, about, activity, scope, filer(row, year, about));
    }

    private FiledOutcome read(NamedRow row, Subject subject, FilingHead head, Findings findings) {
        Place place = Place.of(source, row.number());
        List<UnitId> organisers = row.readList(LongColumns.ORGANISERS, text -> units.filer(text, subject.year()));
        Optional<Period> days = row.read(LongColumns.DATE, Period::parse);
        boolean hasActivity = subject.activity().isPresent();
        if (!hasActivity && !organisers.isEmpty()) {
            throw new BadCellException(
                    "cell-unreadable",
                    LongColumns.ORGANISERS,
                    new Message(
                            "Organisers need an activity; expected its id in column activity",
                            "填了主办单位就应有活动；请在activity列填活动编号"));
        }
        if (organisers.size() > 1 && new HashSet<>(organisers).size() < organisers.size()) {
            throw new BadCellException(
                    "cell-unreadable",
                    LongColumns.ORGANISERS,
                    Message.of("Each organiser must be named once, named are %s", "每个主办单位只能列一次，现列有%s", organisers));
        }
        Outcome outcome = outcome(row, place, subject);
        Map<UnitId, String> names = names(row, subject.about());
        if (!hasActivity && days.isPresent()) {
            findings.warning(
                    "date-dropped",
                    Message.of(
                            "Date '%s' belongs to an activity and none is named, so it was not kept",
                            "日期“%s”属于活动，而该行没有活动，未保留", days.get()),
                    place.column(LongColumns.DATE));
        }
        noteContradictions(row, outcome, place, findings);
        OddFigures.note(outcome.figure(), place.column(LongColumns.VALUE), findings);
        return new FiledOutcome(head, subject.activity(), organisers, days, outcome, names);
    }

    /** What one cell says and another overrules is told, and the row is read. */
    private void noteContradictions(NamedRow row, Outcome outcome, Place place, Findings findings) {
        row.read(LongColumns.MEASURE, Measure::of)
                .filter(column -> isOverruled(column, outcome.figure()))
                .ifPresent(column -> findings.note(
                        "measure-overruled",
                        Message.of(
                                "'%s' says what it counts in, so %s was not applied to it",
                                "“%s”自带计量单位，%s未对其适用", outcome.figure(), column),
                        place.column(LongColumns.MEASURE)));
        boolean valueGiven = row.find(LongColumns.VALUE).isPresent();
        row.read(LongColumns.PRINTED, PrintedFigure::parse)
                .filter(printed -> valueGiven
                        && LongFigure.isAnotherNumber(outcome.figure().figure(), printed.figure()))
                .ifPresent(printed -> findings.warning(
                        "print-contradicted",
                        Message.of(
                                "'%s' is another number than the value beside it, %s, which was read",
                                "“%s”与同行的值%s不是同一个数，已按后者读取", printed, row.text(LongColumns.VALUE)),
                        place.column(LongColumns.PRINTED)));
    }

    private Campaign campaign(NamedRow row) {
        String id = row.required(LongColumns.CAMPAIGN, "2011");
        Campaign known = campaigns.get(id);
        if (known == null) {
            known = row.read(LongColumns.CAMPAIGN, Campaign::of).orElseThrow(() -> new IllegalStateException(id));
            campaigns.put(id, known);
        }
        return known;
    }

    private List<UnitId> about(NamedRow row, int year) {
        row.required(LongColumns.UNIT, "330200");
        return row.readList(LongColumns.UNIT, text -> units.unit(text, year));
    }

    private static Scope scope(NamedRow row, Optional<ActivityId> activity, List<UnitId> about) {
        Scope scope =
                row.constant(LongColumns.SCOPE, Scope.class).orElse(activity.isPresent() ? Scope.EVENT : Scope.WHOLE);
        if (activity.isPresent() && scope != Scope.EVENT) {
            throw new BadCellException(
                    "cell-unreadable",
                    LongColumns.SCOPE,
                    Message.of(
                            "Scope %s does not go with an activity; expected event or nothing",
                            "有活动时范围不能是%s；应填event或不填", row.text(LongColumns.SCOPE)));
        }
        if (scope == Scope.GROUP != about.size() > 1) {
            throw new BadCellException(
                    "cell-unreadable",
                    LongColumns.UNIT,
                    scope == Scope.GROUP
                            ? new Message(
                                    "A group needs two or more units; expected e.g. 140502;140581",
                                    "范围为group时应有两个以上单位；应填如140502;140581")
                            : Message.of(
                                    "Several units need scope group, was %s",
                                    "填多个单位时范围应为group，现为%s", scope.name().toLowerCase(Locale.ROOT)));
        }
        return scope;
    }

    private UnitId filer(NamedRow row, int year, List<UnitId> about) {
        Optional<UnitId> filer = row.read(LongColumns.FILER, text -> units.filer(text, year));
        if (filer.isEmpty() && about.size() > 1) {
            throw new BadCellException(
                    "cell-missing",
                    LongColumns.FILER,
                    new Message(
                            "The cell is empty; expected who filed the figure of several units",
                            "单元格为空；多个单位合计的数应填报送单位"));
        }
        return filer.orElse(about.get(0));
    }

    private FilingHead filing(NamedRow row, Campaign campaign, UnitId filer) {
        return new FilingHead(
                campaign,
                filer,
                row.constant(LongColumns.KIND, FilingKind.class).orElse(FilingKind.REPORT),
                row.number(LongColumns.REVISION).orElse(1),
                row.date(LongColumns.FILED_ON),
                row.read(LongColumns.PERIOD, Period::parse),
                row.find(LongColumns.SOURCE),
                source);
    }

    private Outcome outcome(NamedRow row, Place place, Subject subject) {
        PrintedFigure figure = LongFigure.read(row);
        try {
            Outcome.Builder outcome = Outcome.builder()
                    .indicator(indicator(row, LongColumns.INDICATOR, place))
                    .units(subject.about())
                    .scope(subject.scope())
                    .basis(row.constant(LongColumns.BASIS, Basis.class).orElse(Basis.PERIOD))
                    .breakdown(row.read(LongColumns.BREAKDOWN, Breakdown::parse))
                    .figure(figure)
                    .completeness(completeness(row))
                    .note(row.find(LongColumns.NOTE))
                    .place(place);
            row.find(LongColumns.PART_OF).ifPresent(text -> outcome.partOf(indicator(row, LongColumns.PART_OF, place)));
            measure(row)
                    .filter(column -> !isOverruled(column, figure))
                    .ifPresent(column -> outcome.measure(Optional.of(column)));
            return outcome.build();
        } catch (IllegalArgumentException e) {
            throw new BadCellException("outcome-contradictory", "", e);
        }
    }

    /** The measure of its column, or the one that the name of the indicator gives: 挽回经济损失(万元). */
    private Optional<Measure> measure(NamedRow row) {
        Optional<Measure> column = row.read(LongColumns.MEASURE, Measure::of);
        Optional<Measure> named =
                measures.computeIfAbsent(row.text(LongColumns.INDICATOR), IndicatorCatalogue::measureIn);
        boolean differ = column.isPresent()
                && named.isPresent()
                && column.get().factor().compareTo(named.get().factor()) != 0;
        if (differ) {
            throw new BadCellException(
                    "measure-contradicted",
                    LongColumns.MEASURE,
                    Message.of(
                            "'%s' is another measure than %s in '%s'; expected one of them",
                            "“%s”与“%3$s”中的%2$s不是同一计量单位；应只用其中之一",
                            column.get(),
                            named.get(),
                            CsvRows.shown(row.text(LongColumns.INDICATOR))));
        }
        return column.or(() -> named);
    }

    /** 12.5万元 in a row of 万元 is what its print says. */
    private static boolean isOverruled(Measure column, PrintedFigure figure) {
        return figure.measure()
                .filter(printed ->
                        printed.countsSameAs(column) && printed.factor().compareTo(column.factor()) != 0)
                .isPresent();
    }

    private static Completeness completeness(NamedRow row) {
        return row.read(LongColumns.COMPLETE, text -> {
                    if (!text.equals("yes")) {
                        throw new MessageException(
                                "'%s' is not expected; expected yes or nothing",
                                "“%s”不符合要求；应填yes或不填", CsvRows.shown(text));
                    }
                    return Completeness.COMPLETE;
                })
                .orElse(Completeness.UNKNOWN);
    }

    /** The indicator of a code or name; an unknown one is kept under its name and noted once. */
    private IndicatorCode indicator(NamedRow row, String column, Place place) {
        String text = row.required(column, "materials_distributed");
        IndicatorCode known = indicators.get(text);
        if (known != null) {
            return known;
        }
        IndicatorCode code = row.read(column, IndicatorCode::of).orElseThrow();
        Optional<Indicator> listed =
                options.catalogue().find(code).or(() -> options.catalogue().matchOne(text));
        if (listed.isEmpty()) {
            once.note(
                    row.number(),
                    "indicator-unknown",
                    AdHocIndicators.kept(text, options.catalogue().match(text)),
                    place.column(column));
        }
        IndicatorCode found = listed.map(Indicator::code).orElse(code);
        indicators.put(text, found);
        return found;
    }

    private static Map<UnitId, String> names(NamedRow row, List<UnitId> about) {
        List<String> names = row.readList(LongColumns.UNIT_NAME, Function.identity());
        if (!names.isEmpty() && names.size() != about.size()) {
            throw new BadCellException(
                    "cell-unreadable",
                    LongColumns.UNIT_NAME,
                    Message.of(
                            "%s names for %s units; expected as many names as units",
                            "有%s个名称、%s个单位；名称应与单位一样多", names.size(), about.size()));
        }
        Map<UnitId, String> byUnit = new LinkedHashMap<>();
        List<String> written = row.readList(LongColumns.UNIT, Function.identity());
        for (int i = 0; i < about.size(); i++) {
            String name = names.isEmpty() ? "" : names.get(i);
            boolean byName = !written.get(i).equals(about.get(i).text());
            if (!name.isEmpty() || byName) {
                byUnit.put(about.get(i), name.isEmpty() ? written.get(i) : name);
            }
        }
        return byUnit;
    }

    /** What a row is about and who says it. */
    private record Subject(
            Campaign campaign,
            int year,
            List<UnitId> about,
            Optional<ActivityId> activity,
            Scope scope,
            UnitId filer) {}
}
