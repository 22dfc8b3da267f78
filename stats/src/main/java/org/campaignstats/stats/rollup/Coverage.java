package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.unit.ReportingUnit;

/**
 * Who reported the figure: of the units at and below one, those whose own level is expected to report, sorted by what
 * they gave. Every expected unit is in exactly one of the five lists; all lists are in the order of the tree.
 *
 * @param filed how many of them filed anything for the campaign
 * @param stated gave a number about itself, of any scope
 * @param reportedByOther gave none, but another unit gave a number about it
 * @param blank only a blank or an amount in words was given about it
 * @param silent filed, without a word on this figure
 * @param missing has not filed
 * @param assumedNone not expected: an inner unit that filed nothing, so that its own level is taken as none
 */
public record Coverage(
        int filed,
        List<ReportingUnit> stated,
        List<ReportingUnit> reportedByOther,
        List<ReportingUnit> blank,
        List<ReportingUnit> silent,
        List<ReportingUnit> missing,
        List<ReportingUnit> assumedNone) {
    private static final int NAMES_SHOWN = 3;

    /**
     * Copies the lists.
     *
     * @param filed how many filed
     * @param stated gave a number about itself
     * @param reportedByOther only others gave one
     * @param blank only a blank was given
     * @param silent filed, without a word on this figure
     * @param missing has not filed
     * @param assumedNone not expected
     */
    public Coverage {
        stated = List.copyOf(stated);
        reportedByOther = List.copyOf(reportedByOther);
        blank = List.copyOf(blank);
        silent = List.copyOf(silent);
        missing = List.copyOf(missing);
        assumedNone = List.copyOf(assumedNone);
    }

    /**
     * How many units are expected to report.
     *
     * @return the sum of the five lists
     */
    public int expected() {
        return stated.size() + reportedByOther.size() + blank.size() + silent.size() + missing.size();
    }

    /** The coverage of the units numbered from one up to another. */
    static Coverage of(Question question, int from, int end) {
        Expectation expectation = question.expectation();
        Map<UnitReport, List<ReportingUnit>> units = new EnumMap<>(UnitReport.class);
        List<ReportingUnit> assumedNone = new ArrayList<>();
        int filed = 0;
        for (int u = from; u < end; u++) {
            ReportingUnit unit = question.tree().unit(u);
            if (expectation.isAssumedNone(u)) {
                assumedNone.add(unit);
            } else if (expectation.isExpected(u)) {
                units.computeIfAbsent(UnitReport.of(question, u), r -> new ArrayList<>())
                        .add(unit);
                filed += expectation.hasFiled(u) ? 1 : 0;
            }
        }
        return new Coverage(
                filed,
                units.getOrDefault(UnitReport.STATED, List.of()),
                units.getOrDefault(UnitReport.REPORTED_BY_OTHER, List.of()),
                units.getOrDefault(UnitReport.BLANK, List.of()),
                units.getOrDefault(UnitReport.SILENT, List.of()),
                units.getOrDefault(UnitReport.MISSING, List.of()),
                assumedNone);
    }

    /**
     * The coverage in one line.
     *
     * @return for example {@code 1 of 13 units filed; reported by another 奉化市; missing 海曙区, 江东区, 江北区, … (11)}
     */
    @Override
    public String toString() {
        return Stream.of(
                        filed + " of " + expected() + " units filed",
                        names("reported by another", reportedByOther),
                        names("blank", blank),
                        names("silent", silent),
                        names("missing", missing))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String names(String what, List<ReportingUnit> units) {
        if (units.isEmpty()) {
            return "";
        }
        String shown =
                units.stream().limit(NAMES_SHOWN).map(ReportingUnit::name).collect(Collectors.joining(", "));
        return what + " " + shown + (units.size() > NAMES_SHOWN ? ", … (" + units.size() + ")" : "");
    }
}
