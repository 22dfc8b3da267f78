package org.campaignstats.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/**
 * A file of reporting units, which is a closed tree: these units and no others.
 *
 * <p>Columns, in any order: {@code unit} (its id: the region code where it has one), {@code name}, {@code parent} (the
 * id of the unit it reports to; empty for the one at the top), {@code region} (the code of the region it covers; where
 * it is empty and the id is six digits, the id is meant) and {@code own} ({@code none} for a unit that only collects;
 * empty where its own level is expected to report). Only {@code unit} and {@code parent} must be there.
 *
 * <pre>
 * unit,name,parent,region,own
 * 330200,宁波市,,330200,
 * 330203,海曙区,330200,330203,
 * </pre>
 */
public final class UnitsCsv {
    private static final String UNIT = "unit";
    private static final String NAME = "name";
    private static final String PARENT = "parent";
    private static final String REGION = "region";
    private static final String OWN = "own";
    /** The columns that tell a file of units from others. */
    static final List<String> REQUIRED = List.of(UNIT, PARENT);

    private static final List<String> COLUMNS = List.of(UNIT, NAME, PARENT, REGION, OWN);

    private UnitsCsv() {}

    /**
     * Reads a tree. Unlike filings it is taken whole or not at all: a tree with a unit missing would give wrong totals.
     *
     * @param source the source
     * @param options the encoding, if known
     * @return the tree
     * @throws UnreadableSourceException if a row cannot be read, or the units are no tree with one top; the message names
     *     the row or the units
     * @throws IOException if it cannot be read
     */
    public static UnitTree read(Source source, ReadOptions options) throws IOException {
        Findings findings = new Findings(source.name());
        List<ReportingUnit> units = new ArrayList<>();
        try (NamedTable table = NamedTable.open(source, options, findings, COLUMNS, REQUIRED)) {
            table.read(row -> units.add(unit(row)));
        }
        Optional<Finding> wrong = findings.list().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .findFirst();
        if (wrong.isPresent()) {
            throw NamedTable.unreadable(source, wrong.get());
        }
        try {
            return UnitTree.closed(units);
        } catch (IllegalArgumentException e) {
            throw new UnreadableSourceException(source.name(), MessageException.wordingOf(e));
        }
    }

    /**
     * Writes units in this format.
     *
     * @param units the units, in the order in which they are to stand
     * @return UTF-8 text without a byte-order mark, {@code \n} after each row
     */
    public static String write(Collection<ReportingUnit> units) {
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
        csv.writeRecord(COLUMNS);
        for (ReportingUnit unit : units) {
            csv.writeRecord(
                    SpreadsheetText.defused(unit.id().text()),
                    SpreadsheetText.defused(unit.name()),
                    SpreadsheetText.defused(unit.parent().map(UnitId::text).orElse("")),
                    unit.region().map(RegionCode::digits).orElse(""),
                    unit.ownLevel() == OwnLevel.NONE ? "none" : "");
        }
        return out.toString();
    }

    private static ReportingUnit unit(NamedRow row) {
        row.required(UNIT, "330200");
        UnitId id = row.read(UNIT, UnitId::of).orElseThrow();
        ReportingUnit.Builder unit = ReportingUnit.builder()
                .id(id)
                .region(row.read(REGION, RegionCode::of)
                        .or(() -> Optional.of(id.text())
                                .filter(text -> text.matches("\\d{6}"))
                                .map(RegionCode::of)))
                .parent(row.read(PARENT, UnitId::of))
                .ownLevel(row.read(OWN, UnitsCsv::ownLevel).orElse(OwnLevel.EXPECTED));
        row.find(NAME).ifPresent(unit::name);
        try {
            return unit.build();
        } catch (IllegalArgumentException e) {
            throw new BadCellException("unit-contradictory", "", e);
        }
    }

    private static OwnLevel ownLevel(String text) {
        if (!text.equals("none")) {
            throw new MessageException(
                    "'%s' is not expected; expected none or nothing", "“%s”不符合要求；应填none或不填", CsvRows.shown(text));
        }
        return OwnLevel.NONE;
    }
}
