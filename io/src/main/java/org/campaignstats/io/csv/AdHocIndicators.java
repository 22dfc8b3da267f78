package org.campaignstats.io.csv;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;

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
        findings.note("indicator-unknown", kept(header.name(), catalogue.match(header.name())), place);
    }

    /** What is said of a name that was kept as an indicator of its own, since it means none or several. */
    static Message kept(String name, List<Indicator> several) {
        List<String> codes = several.stream().map(i -> i.code().text()).toList();
        Message why = codes.isEmpty()
                ? new Message("is not in the catalogue", "不在指标目录中")
                : Message.of("could be %s", "可能是%s", new Message(String.join(" or ", codes), String.join("或", codes)));
        return Message.of(
                "Indicator '%s' %s and was kept as an additive one of its own",
                "指标“%s”%s，已作为独立的可加指标保留", CsvRows.shown(name), why);
    }
}
