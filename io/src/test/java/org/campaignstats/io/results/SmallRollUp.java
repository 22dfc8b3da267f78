package org.campaignstats.io.results;

import java.io.IOException;
import java.util.List;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.csv.LongCsv;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;

/** A roll-up of a few rows in the long layout. */
final class SmallRollUp {
    static final String UNITS = """
            unit,name,parent,region
            330200,宁波市,,330200
            330203,海曙区,330200,330203
            daxie,大榭开发区,330200,
            """;

    private SmallRollUp() {}

    static List<RolledFigure> closed(String rows) throws IOException {
        UnitTree tree = UnitsCsv.read(Source.ofText("units.csv", UNITS), ReadOptions.defaults());
        return figures(RollUp.over(tree).add(read(rows).summaries()).run());
    }

    static List<RolledFigure> open(String rows) throws IOException {
        ReadResult read = read(rows);
        return figures(RollUp.over(Filings.unitTree(read)).add(read.summaries()).run());
    }

    private static ReadResult read(String rows) throws IOException {
        return LongCsv.read(Source.ofText("f.csv", rows), ReadOptions.defaults());
    }

    private static List<RolledFigure> figures(RollUpResult result) {
        return result.tree().depthFirst().stream()
                .flatMap(unit -> result.figures(unit.id()).stream())
                .toList();
    }
}
