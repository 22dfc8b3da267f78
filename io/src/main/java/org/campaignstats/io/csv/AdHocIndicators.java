package org.campaignstats.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;

/** Finds the indicator that a printed name means; an unknown one becomes an indicator of its own. */
final class AdHocIndicators {
    private static final int MAX_LENGTH = 100;

    private final IndicatorCatalogue catalogue;
    private final TableFindings findings;

    AdHocIndicators(IndicatorCatalogue catalogue, TableFindings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
    }

    /** The indicator of a catalogue that the name means, if it is one. */
    Optional<Indicator> known(HeaderCell header) {
        return catalogue.matchOne(header.name()).or(() -> catalogue.matchOne(header.text()));
    }

    /** The indicator that the name means, or else one of that name. */
    Indicator find(HeaderCell header) {
        return known(header).orElseGet(() -> of(header.name()));
    }

    /** An indicator that is named by its print. */
    static Indicator of(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", " ").replace(';', ',').strip();
        int end = Math.min(MAX_LENGTH, plain.length());
        return Indicator.adHoc(IndicatorCode.of(plain.substring(0, end).strip()));
    }

    /** Says that a name was kept as an indicator of its own, if it was. */
    void noteUnknown(HeaderCell header, Place place) {
        if (known(header).isPresent()) {
            return;
        }
        List<Indicator> several = catalogue.match(header.name());
        String why = several.isEmpty()
                ? "is not in the catalogue"
                : "could be " + several.stream().map(i -> i.code().text()).collect(Collectors.joining(" or "));
        findings.note(
                "indicator-unknown",
                "Indicator '" + CsvRows.shown(header.name()) + "' " + why
                        + " and was kept as an additive one of its own",
                place);
    }
}
