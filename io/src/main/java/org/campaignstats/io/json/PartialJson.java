package org.campaignstats.io.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.campaignstats.stats.bulk.Gathering;

/**
 * Writes what was gathered of some files as a partial roll-up, JSON of the format {@value #FORMAT}, and reads it again, so
 * that files gathered apart, in another process, on another day or by another program, can be rolled up together.
 *
 * <pre>{@code
 * PartialJson.write(gatheredInMarch, Path.of("march.jsonl"));
 * Gathering all = Gathering.of(RollUp.over(units));
 * PartialJson.read(Path.of("march.jsonl"), all);
 * PartialJson.read(Path.of("april.jsonl"), all);
 * RollUpResult result = all.addTo(RollUp.over(units)).run();
 * }</pre>
 *
 * <p>The result is that of all files gathered in one {@link Gathering}. Where there is no such result to be had, because
 * activities that were added up apart turn out not to be distinct, or are corrected elsewhere, reading or
 * {@link Gathering#addTo} says of which unit and campaign; the files themselves then have to be rolled up together, with
 * {@link org.campaignstats.io.filings.BulkRollUp}. What was found while files were read is not part of a partial roll-up.
 * The indicators and combinations are not written either: all parts must be gathered with the same.
 *
 * <h2>The format</h2>
 *
 * <p>UTF-8, one JSON object a line; the reader takes any white space between and within them. It is closed: a property of
 * another name, a value of another type or a missing property is an error, and {@code null} stands only where said. Numbers
 * are exact decimals in plain digits, without sign or exponent, of at most 100 characters; ids and codes are texts of 1 to
 * 100 characters without control characters, semicolon or space around them. Properties stand in the order given here.
 *
 * <ol>
 *   <li>The first line, {@code format} and {@code bounds}: the name of the format with its version, and the policy of the
 *       {@code bounds} below, {@code "conventional"}, {@code "cautious"} or
 *       {@code "face_value"}.
 *   <li>A line with {@code apart} for each unit of which nothing is and nothing may be added up: an object with
 *       {@code campaign} and {@code unit}, the ids. Such are a unit an activity of which is told of twice with the same
 *       indicator, breakdown and measure, in filings that count; one whose filing a correction changes; one of which a kept
 *       outcome is said to be part of another, or that of an activity to be complete; one with figures of no listed activity
 *       whose own level is said to be complete, or whose filer has several filings that count with such figures; one that the
 *       tree of the part does not hold; and one of which a unit apart filed. No {@code sums} are about or filed by a unit apart
 *   <li>A line with {@code filing} for each filing of each file, an object:
 *       <ul>
 *         <li>{@code file}: the name of the file; the same filing in two files is two, so that files of one name in several
 *             folders need names of their own when they are gathered
 *         <li>{@code number}, optional: a whole number that tells filings of one file apart that are alike in all else, later
 *             ones having larger numbers; absent or 0 where these are one, as the rows of a CSV
 *         <li>{@code summary}: the filing without what was added up, in the format of {@link CampaignJson}; its activities
 *             with {@code id}, {@code organisers}, days and {@code outcomes} only, and each with one outcome or more, unless
 *             there is a {@code number} and neither {@code name_rows} nor {@code units}
 *         <li>{@code name_rows}, optional: by the ids of {@code unit_names} the last row, from 1, that calls the unit so;
 *             where filings are alike but for names, the later row counts
 *         <li>{@code units}, optional: what was added up, an array with an object for each unit, of activities of this
 *             filing, or of figures of none, which must be a report, each of scope event, basis period, one organiser at most,
 *             not part of another outcome nor complete:
 *             <ul>
 *               <li>{@code unit}: its id
 *               <li>{@code first_row}, {@code last_row}: the rows, from 1, of the first and the last of its activities
 *               <li>{@code sums}: an array with an object for each indicator, breakdown and measure
 *               <li>{@code activities}: an object that has, by the id of each activity, an array of the places in
 *                   {@code sums}, from 0, of what it tells of; each place once
 *             </ul>
 *       </ul>
 *   <li>The last line, {@code end}: an object with {@code apart} and {@code filings}, how many lines of each there are. A
 *       text that ends without it is cut off, and refused.
 * </ol>
 *
 * <p>The properties of {@code sums}:
 *
 * <ul>
 *   <li>{@code indicator}: the code of an indicator whose activities add up
 *   <li>{@code breakdown}, optional: {@code dimension} and {@code key}
 *   <li>{@code measure}, optional: the measure of the sums, that of the catalogue where it counts the same, without
 *       multiples: 元, not 万元; absent where neither catalogue nor file names one
 *   <li>{@code activities}: how many activities tell of it, 1 or more, as many as {@code activities} of the unit list
 *   <li>{@code numeric}: how many of them say how much, if only as a range; not more
 *   <li>{@code numbers}: how many of these give one number; not more
 *   <li>{@code sum}: the sum of these numbers, 0 where there is none
 *   <li>{@code largest}, optional: the largest of these numbers, 0 where there is none; then all of this is not of listed
 *       activities but of figures of scope event that are of none, of which the largest counts: {@code activities} is how many
 *       figures there are, none is in {@code activities} of the unit, {@code bounds} and {@code cautious} have the largest of
 *       the lower ends as {@code lower} and {@code null} as {@code upper}
 *   <li>{@code bounds}: {@code lower} and {@code upper}, the sums of the ends of the bounds of all activities' figures under
 *       the policy; {@code upper} is {@code null} (∞) where it is for one of them
 *   <li>{@code cautious}: the same under the cautious policy
 * </ul>
 *
 * <pre>
 * {"format": "campaign-partial/1", "bounds": "conventional"}
 * {"apart": {"campaign": "2017", "unit": "330204"}}
 * {"filing": {"file": "march.csv", "summary": {"format": "campaign-summary/1", "campaign": "2017", "filer": "330203"}, "units":
 *   [{"unit": "330203", "first_row": 2, "last_row": 3, "sums": [{"indicator": "complaint_received", "measure": "件",
 *   "activities": 2, "numeric": 2, "numbers": 2, "sum": 15, "bounds": {"lower": 15, "upper": 15}, "cautious": {"lower": 15,
 *   "upper": 15}}], "activities": {"a1": [0], "a2": [0]}}]}}
 * {"end": {"apart": 1, "filings": 1}}
 * </pre>
 *
 * <p>(The filing is one line.) Of the writer, the same gathered filings are the same bytes, however many threads gathered
 * them and in what order: lines apart stand by campaign and unit, filings by campaign, filer, file, number and what else tells them
 * apart, outcomes by their rows, units by id, sums by indicator, breakdown and measure, activities by the length of their
 * ids in UTF-8 and then by their bytes, numbers without zeros at the end of their decimals. The reader asks for no order of
 * these.
 */
public final class PartialJson {
    /** The name of the format, the value of {@code format} in the first line. */
    public static final String FORMAT = PartialNames.FORMAT_1;

    private PartialJson() {}

    /**
     * Writes a partial roll-up into a file: first into one beside it, which takes its place once it is whole. A file that
     * was there is replaced; where writing fails it is left as it was.
     *
     * @param gathering what was gathered, unchanged
     * @param file the file
     * @throws MessageException if activities were added up that must not be, see {@link Gathering#filings}
     * @throws IllegalArgumentException if something cannot be written: a text has more than 1,000,000 characters, a day is
     *     in no year from 0 to 9999, an outcome is about more than 10,000 units, or an activity was added up of which no row
     *     is known
     * @throws IOException if it cannot be written
     */
    public static void write(Gathering gathering, Path file) throws IOException {
        Path name = file.getFileName() == null ? file : file.getFileName();
        Path beside = file.resolveSibling(name + "." + UUID.randomUUID() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(beside, StandardOpenOption.CREATE_NEW)) {
                write(gathering, out);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes a partial roll-up.
     *
     * @param gathering what was gathered, unchanged
     * @param out where to; neither flushed nor closed
     * @throws MessageException if activities were added up that must not be, see {@link Gathering#filings}; nothing is
     *     written then
     * @throws IllegalArgumentException if something cannot be written: a text has more than 1,000,000 characters, a day is
     *     in no year from 0 to 9999, an outcome is about more than 10,000 units, or an activity was added up of which no row
     *     is known
     * @throws IOException if it cannot be written to
     */
    public static void write(Gathering gathering, Writer out) throws IOException {
        new PartialWriter(out).write(gathering);
    }

    /**
     * Reads a partial roll-up and adds it to what was gathered, or nothing of it where it throws.
     *
     * @param file the file
     * @param into where to; gathered with the same indicators and bounds
     * @throws UnreadableSourceException if it is not a whole and right partial roll-up of this format, or one of other
     *     bounds, saying in which row
     * @throws MessageException if it cannot be put together with what was gathered, see {@link Gathering#add(Gathering)}
     * @throws IOException if it cannot be read
     */
    public static void read(Path file, Gathering into) throws IOException {
        read(Source.of(file), into);
    }

    /**
     * Reads a partial roll-up and adds it to what was gathered, or nothing of it where it throws.
     *
     * @param source where it is
     * @param into where to; gathered with the same indicators and bounds
     * @throws UnreadableSourceException if it is not a whole and right partial roll-up of this format, or one of other
     *     bounds, saying in which row
     * @throws MessageException if it cannot be put together with what was gathered, see {@link Gathering#add(Gathering)}
     * @throws IOException if it cannot be read
     */
    public static void read(Source source, Gathering into) throws IOException {
        Gathering read = into.beside();
        new PartialReader(source, read).read();
        try {
            into.add(read);
        } catch (MessageException e) {
            throw new MessageException(Message.of("%s: %s", "%s：%s", source.name(), e.wording()), e);
        }
    }
}
