package org.campaignstats.io.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/**
 * A user's own indicators, to stand beside those of the standard catalogue. Give the catalogue that they make both to the
 * reader and to the roll-up:
 *
 * <pre>{@code
 * IndicatorCatalogue catalogue = IndicatorCatalogue.standard().with(Filings.readIndicators(file));
 * ReadOptions options = ReadOptions.builder().catalogue(catalogue).build();
 * RollUp.over(units).indicators(catalogue).add(Filings.read(reports, options).summaries());
 * }</pre>
 *
 * <p>Columns, in any order: {@code code} and {@code name} (Chinese), which must be there, and {@code english_name},
 * {@code measure}, {@code additivity} ({@code additive, distinct, stock, transfer, rate, score}; empty means additive),
 * {@code resolution} (the smallest step: 1 for counts), {@code part_of}, {@code numerator}, {@code denominator} (codes)
 * and {@code synonyms} (separated by {@code ;}).
 *
 * <pre>
 * code,name,measure,additivity,synonyms
 * tea_house_inspected,检查茶楼,家次,additive,茶楼检查;检查茶馆
 * </pre>
 */
public final class IndicatorsCsv {
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String ENGLISH_NAME = "english_name";
    private static final String MEASURE = "measure";
    private static final String ADDITIVITY = "additivity";
    private static final String RESOLUTION = "resolution";
    private static final String PART_OF = "part_of";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final String SYNONYMS = "synonyms";
    private static final List<String> COLUMNS = List.of(
            CODE, NAME, ENGLISH_NAME, MEASURE, ADDITIVITY, RESOLUTION, PART_OF, NUMERATOR, DENOMINATOR, SYNONYMS);

    private IndicatorsCsv() {}

    /**
     * Reads indicators. They are taken whole or not at all: without one its figures would be read as ad-hoc ones.
     *
     * @param source the source
     * @param options the encoding, if known
     * @return the indicators in the order of the file, for {@link
     *     org.campaignstats.core.indicator.IndicatorCatalogue#with}
     * @throws UnreadableSourceException if a row cannot be read or a code occurs twice; the message names the row
     * @throws IOException if it cannot be read
     */
    public static List<Indicator> read(Source source, ReadOptions options) throws IOException {
        Findings findings = new Findings(source.name());
        List<Indicator> indicators = new ArrayList<>();
        Set<IndicatorCode> codes = new HashSet<>();
        try (NamedTable table = NamedTable.open(source, options, findings, COLUMNS, List.of(CODE, NAME))) {
            table.read(row -> {
                Indicator indicator = indicator(row);
                if (!codes.add(indicator.code())) {
                    throw new BadCellException(
                            "indicator-repeated",
                            CODE,
                            Message.of("Indicator '%s' must be listed once", "指标“%s”只能列一次", indicator.code()));
                }
                indicators.add(indicator);
            });
        }
        Optional<Finding> wrong = findings.list().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .findFirst();
        if (wrong.isPresent()) {
            throw NamedTable.unreadable(source, wrong.get());
        }
        return indicators;
    }

    private static Indicator indicator(NamedRow row) {
        row.required(CODE, "tea_house_inspected");
        Indicator.Builder indicator = Indicator.builder()
                .code(row.read(CODE, IndicatorCode::of).orElseThrow())
                .chineseName(row.required(NAME, "检查茶楼"))
                .englishName(row.find(ENGLISH_NAME))
                .measure(row.read(MEASURE, Measure::of))
                .additivity(row.constant(ADDITIVITY, Additivity.class).orElse(Additivity.ADDITIVE))
                .partOf(row.read(PART_OF, IndicatorCode::of))
                .numerator(row.read(NUMERATOR, IndicatorCode::of))
                .denominator(row.read(DENOMINATOR, IndicatorCode::of))
                .synonyms(row.readList(SYNONYMS, Function.identity()));
        row.read(RESOLUTION, IndicatorsCsv::resolution).ifPresent(indicator::resolution);
        try {
            return indicator.build();
        } catch (IllegalArgumentException e) {
            throw new BadCellException("indicator-contradictory", "", e);
        }
    }

    private static BigDecimal resolution(String text) {
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            throw new MessageException(
                    "'%s' is not a resolution; expected e.g. 1, 0.001 or 0",
                    "“%s”不是最小单位；应填如1、0.001或0", CsvRows.shown(text));
        }
        return new BigDecimal(text);
    }
}
