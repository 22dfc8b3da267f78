package org.campaignstats.io.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.io.reading.Findings;

/** What is found in one source while it is read, and how many of its outcomes are seen and read. */
class JsonLog {
    private final Findings findings;
    private final Optional<String> file;
    private final IndicatorCatalogue catalogue;
    private final Set<IndicatorCode> noted = new HashSet<>();
    private long rows;
    private long rowsRead;

    /**
     * A log without entries.
     *
     * @param name the name of the source
     * @param file the same where it is that of a file; empty where outcomes are in no file
     */
    JsonLog(String name, Optional<String> file, IndicatorCatalogue catalogue) {
        this.findings = new Findings(name);
        this.file = file;
        this.catalogue = catalogue;
    }

    List<Finding> findings() {
        return findings.list();
    }

    long furtherFindings() {
        return findings.further();
    }

    long rows() {
        return rows;
    }

    long rowsRead() {
        return rowsRead;
    }

    void seeOutcome() {
        rows++;
    }

    void readOutcomes(long outcomes) {
        rowsRead += outcomes;
    }

    void error(JsonProblem problem) {
        findings.error(problem.code(), problem.message(), place(problem.row(), problem.path()));
    }

    /** Notes an indicator of which the catalogue knows nothing, once. */
    void noteUnknown(IndicatorCode code, int row, String path) {
        if (catalogue.find(code).isPresent() || !noted.add(code)) {
            return;
        }
        List<Indicator> meant = catalogue.match(code.text());
        String hint = meant.isEmpty()
                ? "is not in the catalogue"
                : "is not a code of the catalogue (there is "
                        + meant.stream().map(i -> i.code().text()).collect(Collectors.joining(" and ")) + ")";
        findings.note(
                "indicator-unknown",
                "Indicator '" + JsonProblem.shown(code.text()) + "' " + hint
                        + " and was kept as an additive one of its own",
                place(row, path));
    }

    void warnOfPrint(String figure, String printed, int row, String path) {
        findings.warning(
                "print-contradicted",
                "The figure is " + figure + " but its print '" + JsonProblem.shown(printed)
                        + "' is another number; the figure was read",
                place(row, path));
    }

    /** The place of an outcome that names none: where it stands in the file, nowhere if there is none. */
    Place placeOfOutcome(int row, String path) {
        return file.isPresent() ? place(row, path) : Place.UNKNOWN;
    }

    /** A log of a value that is read as a whole or not at all: it throws at the first error, and takes no notes. */
    static final class Strict extends JsonLog {
        Strict() {
            super("text", Optional.empty(), IndicatorCatalogue.of(List.of()));
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
        return new Place(file, OptionalInt.of(row), path.isEmpty() ? Optional.empty() : Optional.of(path));
    }
}
