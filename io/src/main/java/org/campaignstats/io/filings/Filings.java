package org.campaignstats.io.filings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.csv.CsvFilings;
import org.campaignstats.io.csv.IndicatorsCsv;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.io.json.CampaignJson;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.SourceText;
import org.campaignstats.io.reading.UnreadableSourceException;

/**
 * Reads filings: CSV in its layouts or JSON, told apart by content and never by the name of the file.
 *
 * <pre>{@code
 * ReadResult read = Filings.read(Path.of("reports.csv"));
 * read.findings().forEach(System.err::println);
 * RollUpResult result = RollUp.over(Filings.unitTree(read)).add(read.summaries()).run();
 * }</pre>
 */
public final class Filings {
    private Filings() {}

    /**
     * Reads a file with the default options.
     *
     * @param file the file
     * @return every good outcome, and a finding for each bad one
     * @throws UnreadableSourceException if it is no text, in no known encoding, or nothing of it can be read
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(Path file) throws IOException {
        return read(Source.of(file), ReadOptions.defaults());
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param options what is known beforehand
     * @return every good outcome, and a finding for each bad one
     * @throws UnreadableSourceException if it is no text, in no known encoding, or nothing of it can be read
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(Path file, ReadOptions options) throws IOException {
        return read(Source.of(file), options);
    }

    /**
     * Reads a source.
     *
     * @param source the source
     * @param options what is known beforehand
     * @return every good outcome, and a finding for each bad one
     * @throws UnreadableSourceException if it is no text, in no known encoding, or nothing of it can be read
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(Source source, ReadOptions options) throws IOException {
        return isJson(source, options) ? CampaignJson.read(source, options) : CsvFilings.read(source, options);
    }

    /**
     * Reads several sources as one batch.
     *
     * @param sources the sources
     * @param options what is known beforehand
     * @return all of them together, in the order given
     * @throws UnreadableSourceException if one of them cannot be read at all
     * @throws IOException if one of them cannot be read
     */
    public static ReadResult read(Collection<Source> sources, ReadOptions options) throws IOException {
        ReadResult all = ReadResult.empty();
        for (Source source : sources) {
            all = all.and(read(source, options));
        }
        return all;
    }

    /**
     * Reads a file of reporting units; see {@link UnitsCsv} for its columns.
     *
     * @param file the file
     * @return the closed tree of its units
     * @throws UnreadableSourceException if its units are no tree with one top, or a row cannot be read
     * @throws IOException if it cannot be read
     */
    public static UnitTree readUnits(Path file) throws IOException {
        return UnitsCsv.read(Source.of(file), ReadOptions.defaults());
    }

    /**
     * Reads a file of indicators; see {@link IndicatorsCsv} for its columns.
     *
     * @param file the file
     * @return the indicators, for {@link org.campaignstats.core.indicator.IndicatorCatalogue#with}
     * @throws UnreadableSourceException if a row cannot be read or a code occurs twice
     * @throws IOException if it cannot be read
     */
    public static List<Indicator> readIndicators(Path file) throws IOException {
        return IndicatorsCsv.read(Source.of(file), ReadOptions.defaults());
    }

    /**
     * The tree to roll filings up over where none was given.
     *
     * @param read the filings
     * @return the closed tree of a table with a total row, where the filings are such a table; else the open tree of the
     *     units that occur
     */
    public static UnitTree unitTree(ReadResult read) {
        return unitTree(read, ReadOptions.defaults());
    }

    /**
     * The tree to roll filings up over where none was given.
     *
     * @param read the filings
     * @param options the regions and the year to look units up in
     * @return the closed tree of a table with a total row, where the filings are such a table; else the open tree of the
     *     units that occur
     */
    public static UnitTree unitTree(ReadResult read, ReadOptions options) {
        return new BatchTree(read, options).tree();
    }

    /** Whether a source is JSON by its first character that is no white space. */
    static boolean isJson(Source source, ReadOptions options) throws IOException {
        try (Reader reader = SourceText.open(source, options.encoding())) {
            int c = reader.read();
            while (c >= 0 && Character.isWhitespace(c)) {
                c = reader.read();
            }
            return c == '{' || c == '[';
        }
    }
}
