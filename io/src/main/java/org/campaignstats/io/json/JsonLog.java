package org.campaignstats.io.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.Findings;

/** What is found in one source while it is read, and how many of its outcomes are seen and read. */
class JsonLog {
    private Findings findings;
    private final Optional<String> file;
    private final IndicatorCatalogue catalogue;
    private final Map<String, IndicatorCode> codes = new HashMap<>();
    private final Set<IndicatorCode> noted = new HashSet<>();
    private long rows;
    private long rowsRead;

    /**
     * A log without entries.
     *
     * @param findings takes what is found
     * @param file the name of the source where it is that of a file; empty where outcomes are in no file
     */
    JsonLog(Findings findings, Optional<String> file, IndicatorCatalogue catalogue) {
        this.findings = findings;
        this.file = file;
        this.catalogue = catalogue;
    }

    /** What takes what is found. */
    final Findings findings() {
        return findings;
    }

    long rows() {
        return rows;
    }

    long rowsRead() {
        return rowsRead;
    }

    /** Takes what is found from now on. */
    final void in(Findings others) {
        findings = others;
    }

    /** The code of a text, made once for all outcomes that name it. */
    final IndicatorCode code(String text) {
        return codes.computeIfAbsent(text, IndicatorCode::of);
    }

    /** Whether there is nothing to note of an indicator any more. */
    final boolean knows(IndicatorCode code) {
        return noted.contains(code) || catalogue.find(code).isPresent();
    }

    void seeOutcome() {
        rows++;
    }

    void readOutcomes(long outcomes) {
        rowsRead += outcomes;
    }

    void error(JsonProblem problem) {
        findings.error(problem.code(), problem.wording(), place(problem.row(), problem.path()));
    }

    /** Notes an indicator of which the catalogue knows nothing, once. */
    void noteUnknown(IndicatorCode code, int row, String path) {
        if (knows(code)) {
            return;
        }
        noted.add(code);
        once(
                code.text(),
                Finding.of(
                        "indicator-unknown",
                        Severity.NOTE,
                        Message.of(
                                "Indicator '%s' %s and was kept as an additive one of its own",
                                "指标“%s”%s，已作为独立的可加指标保留",
                                JsonProblem.shown(code.text()),
                                hint(catalogue.match(code.text()))),
                        place(row, path)));
    }

    /** Takes what is noted of a thing the first time that it is met. */
    void once(String subject, Finding note) {
        findings.add(note);
    }

    private static Message hint(List<Indicator> meant) {
        List<String> codes = meant.stream().map(i -> i.code().text()).toList();
        return codes.isEmpty()
                ? new Message("is not in the catalogue", "不在指标目录中")
                : Message.of(
                        "is not a code of the catalogue (there is %s)",
                        "不是指标目录中的代码（目录中有%s）", new Message(String.join(" and ", codes), String.join("、", codes)));
    }

    void warnOfPrint(String figure, String printed, int row, String path) {
        findings.warning(
                "print-contradicted",
                Message.of(
                        "The figure is %s but its print '%s' is another number; the figure was read",
                        "数为%s，而其原文“%s”是另一个数；已按前者读取", figure, JsonProblem.shown(printed)),
                place(row, path));
    }

    /** The place of an outcome that names none: where it stands in the file, nowhere if there is none. */
    Place placeOfOutcome(int row, String path) {
        return file.isPresent() ? place(row, path) : Place.UNKNOWN;
    }

    /** A log of a value that is read as a whole or not at all: it throws at the first error, and takes no notes. */
    static final class Strict extends JsonLog {
        Strict() {
            super(new Findings("text"), Optional.empty(), IndicatorCatalogue.of(List.of()));
        }

        @Override
        void error(JsonProblem problem) {
            throw problem;
        }

        @Override
        void noteUnknown(IndicatorCode code, int row, String path) {}

        @Override
        void warnOfPrint(String figure, String printed, int row, String path) {}
    }

    private Place place(int row, String path) {
        Place at = new Place(file, OptionalInt.of(row), Optional.empty(), Optional.empty());
        return path.isEmpty() ? at : at.column(path);
    }
}
