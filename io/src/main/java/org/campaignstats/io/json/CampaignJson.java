package org.campaignstats.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/**
 * Reads and writes campaign summaries as JSON of the format {@value #FORMAT}.
 *
 * <p>A text holds one summary, an array of them, or several one after the other, one a line or not. The properties of a
 * summary, in any order; {@link #schema} has them in full:
 *
 * <ul>
 *   <li>{@code format}: {@value #FORMAT}
 *   <li>{@code campaign}: its id, {@code "2011"}, or an object with {@code id} and, each optional, {@code name},
 *       {@code year}, {@code theme}, {@code first_day} and {@code last_day}
 *   <li>{@code filer}: the id of the unit that filed it
 *   <li>{@code kind}, optional: {@code "report"}, {@code "plan"} or {@code "correction"}; a report where it is absent
 *   <li>{@code revision}, optional: 1 where it is absent
 *   <li>{@code filed_on}, {@code period} ({@code first_day}, {@code last_day}), {@code source}, {@code unit_names} (names
 *       by id), each optional
 *   <li>{@code activities}, optional: each with {@code id} and, each optional, {@code type}, {@code first_day} and
 *       {@code last_day}, {@code venue}, {@code organisers}, {@code outcomes}
 *   <li>{@code outcomes}, optional: each with {@code indicator}, {@code figure} and, each optional, {@code unit} (the
 *       filer where it is absent) or {@code units}, {@code breakdown} ({@code dimension}, {@code key}), {@code scope}
 *       ({@code "whole"} where it is absent, {@code "event"} within an activity), {@code basis} ({@code "period"} where
 *       it is absent), {@code measure}, {@code complete}, {@code part_of}, {@code note}, {@code place} ({@code file},
 *       {@code row}, {@code column}; that in the JSON file where it is absent)
 * </ul>
 *
 * <p>A figure is a number in plain digits, {@code 115}; or an object: {@code {"value": 1380, "qualifier": "over"}},
 * {@code {"value": 125000, "precision": 1000}}, {@code {"from": 3, "to": 5}}, {@code {"blank": "_"}},
 * {@code {"vague": "多次"}}, each with an optional {@code "printed"}; or a text as a report prints it, {@code "1380余"}.
 * 无 is {@code {"value": 0, "precision": 0}}. The precision of a number is the place of its last digit where it is
 * absent. Beside {@code printed}, {@code measure} and {@code oddities} are what reading the print gives, where neither is
 * given.
 *
 * <pre>{@code
 * {"format": "campaign-summary/1", "campaign": "2011", "filer": "330200", "outcomes": [
 *   {"indicator": "materials_distributed", "figure": {"value": 125000, "precision": 1000, "printed": "12.5万份"}},
 *   {"indicator": "complaint_received", "scope": "own", "figure": 115}]}
 * }</pre>
 *
 * <p>A bad outcome is one finding, and the others are read; so is a bad property of a summary or an activity, which is
 * left out, unless it decides what the summary counts for (campaign, filer, kind, revision; the id and the organisers of
 * an activity): then that summary or activity is not read. The format is closed: a property of another name is a finding,
 * in an outcome it makes that a bad one. The place of a finding has the row of the file and the path of the property,
 * {@code outcomes[3].figure}, in an array of summaries {@code [1].outcomes[3].figure}. Where the text is no JSON any
 * more, the summary before it is kept; of summaries one a line, the next line is read. Nothing is held of the text but one
 * outcome at a time.
 */
public final class CampaignJson {
    /** The name of the format, the value of each summary's {@code format}. */
    public static final String FORMAT = JsonNames.FORMAT_1;

    private static final String SCHEMA = "campaign-summary-1.schema.json";

    private CampaignJson() {}

    /**
     * Reads summaries.
     *
     * @param source where they are
     * @param options the encoding and the catalogue are used
     * @return the summaries in their order, with a finding for whatever could not be read; a row is an outcome. An outcome
     *     that names no place has that in the source.
     * @throws UnreadableSourceException if there is nothing that could be a summary: an empty source, no JSON
     * @throws IOException if the source cannot be read
     */
    public static ReadResult read(Source source, ReadOptions options) throws IOException {
        return DocumentReader.read(source, Optional.of(source.name()), options);
    }

    /**
     * Reads summaries from text that is in no file: an outcome that names no place has none.
     *
     * @param text the text
     * @return the summaries in their order, with a finding for whatever could not be read; a row is an outcome
     * @throws UnreadableSourceException if there is nothing that could be a summary
     */
    public static ReadResult read(String text) throws UnreadableSourceException {
        ReadOptions options = ReadOptions.defaults();
        try {
            return DocumentReader.read(Source.ofText("text", text), Optional.empty(), options);
        } catch (UnreadableSourceException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes an array of summaries, laid out for people: one outcome a line.
     *
     * @param summaries the summaries, written in their order
     * @return the text; reading it gives equal summaries
     * @throws IllegalArgumentException if a text has more than 1,000,000 characters, a day is in no year from 0 to 9999
     *     or an outcome is about more than 10,000 units
     */
    public static String write(Collection<CampaignSummary> summaries) {
        return written(out -> write(summaries, out));
    }

    /**
     * Writes an array of summaries, laid out for people: one outcome a line.
     *
     * @param summaries the summaries, written in their order
     * @param out where to; neither flushed nor closed
     * @throws IOException if it cannot be written to
     * @throws IllegalArgumentException if a text has more than 1,000,000 characters, a day is in no year from 0 to 9999
     *     or an outcome is about more than 10,000 units; what comes before is then written
     */
    public static void write(Collection<CampaignSummary> summaries, Writer out) throws IOException {
        new SummaryWriter(out).array(summaries);
    }

    /**
     * Writes summaries one a line (JSON lines), so that files can be appended to each other.
     *
     * @param summaries the summaries, written in their order
     * @return the text; reading it gives equal summaries
     * @throws IllegalArgumentException if a text has more than 1,000,000 characters, a day is in no year from 0 to 9999
     *     or an outcome is about more than 10,000 units
     */
    public static String writeLines(Collection<CampaignSummary> summaries) {
        return written(out -> writeLines(summaries, out));
    }

    /**
     * Writes summaries one a line (JSON lines), so that files can be appended to each other.
     *
     * @param summaries the summaries, written in their order
     * @param out where to; neither flushed nor closed
     * @throws IOException if it cannot be written to
     * @throws IllegalArgumentException if a text has more than 1,000,000 characters, a day is in no year from 0 to 9999
     *     or an outcome is about more than 10,000 units; what comes before is then written
     */
    public static void writeLines(Collection<CampaignSummary> summaries, Writer out) throws IOException {
        new SummaryWriter(out).lines(summaries);
    }

    /**
     * The JSON Schema (draft 2020-12) of one text: a summary or an array of summaries. Of a text with one summary a line
     * it describes each line. What the writer writes is valid; the reader refuses more, such as an exponent, which a
     * schema cannot see.
     *
     * @return the schema as text
     */
    public static String schema() {
        try (InputStream in = CampaignJson.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + SCHEMA + " is missing beside " + CampaignJson.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Writing writing) {
        StringWriter out = new StringWriter();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private interface Writing {
        void to(Writer out) throws IOException;
    }
}
