package org.campaignstats.io.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campaignstats.io.csv.SpreadsheetText;

/** Rows of CSV under a header, safe to open in a spreadsheet. */
final class CsvRows {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private CsvRows() {}

    /** Writes rows one by one, in constant memory. */
    static void write(List<String> header, Stream<List<String>> rows, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(header);
        rows.forEach(row -> csv.writeRecord(row.stream().map(CsvRows::cell).toList()));
        csv.flush();
    }

    /** A negative number is no formula. */
    private static String cell(String text) {
        return NUMBER.matcher(text).matches() ? text : SpreadsheetText.defused(text);
    }

    static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
