import java.nio.file.Path;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;

/** Adds up what one city filed, with bounds for its own level and for the counties that did not file. */
public class AddUpNingbo {
    public static void main(String[] args) throws Exception {
        UnitTree units = Filings.readUnits(Path.of("examples/ningbo-2011/units.csv"));
        ReadResult read = Filings.read(Path.of("examples/ningbo-2011/reports.csv"));
        RollUpResult result = RollUp.over(units).add(read.summaries()).run();
        read.findings().forEach(System.out::println);
        result.findings().forEach(System.out::println);

        RolledFigure leaflets = result.get("330200", "materials_distributed");
        System.out.println(leaflets);
        System.out.println("own level:   " + leaflets.own());
        System.out.println("units below: " + leaflets.under());
        System.out.println(leaflets.coverage());
        System.out.println();
        System.out.println(leaflets.explain());
    }
}
