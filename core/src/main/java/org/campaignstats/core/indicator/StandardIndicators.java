package org.campaignstats.core.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.measure.Measure;

/** Reads the catalogue that comes with the library: tab-separated, columns as in its first line. */
final class StandardIndicators {
    static final IndicatorCatalogue CATALOGUE = read("standard-indicators.tsv");

    private static final int COLUMNS = 9;

    private StandardIndicators() {}

    private static IndicatorCatalogue read(String resource) {
        try (InputStream in = StandardIndicators.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing from the core jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return IndicatorCatalogue.of(
                    reader.lines().skip(1).map(StandardIndicators::indicator).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator indicator(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("Line '" + line + "' must have " + COLUMNS + " columns");
        }
        return Indicator.builder()
                .code(cells[0])
                .chineseName(cells[1])
                .englishName(present(cells[2]))
                .measure(present(cells[3]).map(Measure::of))
                .additivity(Additivity.valueOf(cells[4]))
                .partOf(present(cells[5]).map(IndicatorCode::of))
                .numerator(present(cells[6]).map(IndicatorCode::of))
                .denominator(present(cells[7]).map(IndicatorCode::of))
                .synonyms(
                        cells[8].isEmpty()
                                ? List.of()
                                : Stream.of(cells[8].split(";")).toList())
                .build();
    }

    private static Optional<String> present(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
