package org.campaignstats.io.csv;

import java.util.Set;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.Findings;

/** Notes the figures that were read although it is open whether the reader took the right word for a measure. */
final class OddFigures {
    private static final Set<Oddity> NOTED = Set.of(Oddity.UNKNOWN_MEASURE, Oddity.PERHAPS_A_MEASURE);

    private OddFigures() {}

    static void note(PrintedFigure figure, Place place, Findings findings) {
        for (Oddity oddity : figure.oddities()) {
            if (NOTED.contains(oddity)) {
                findings.note(
                        "figure-odd",
                        Message.of(
                                "'%s' was read as %s: %s",
                                "“%s”读作%s：%s", CsvRows.shown(figure.toString()), figure.figure(), oddity.description()),
                        place);
            }
        }
    }
}
