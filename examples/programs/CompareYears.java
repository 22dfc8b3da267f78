import java.nio.file.Path;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.stats.compare.ComparedFigure;
import org.campaignstats.stats.compare.Comparison;
import org.campaignstats.stats.compare.ComparisonResult;
import org.campaignstats.stats.compare.RankBy;
import org.campaignstats.stats.rollup.RollUp;

/** Compares two years between which one district became a part of another. */
public class CompareYears {
    public static void main(String[] args) throws Exception {
        Path folder = Path.of("examples/huangpu-2012");
        UnitTree units2010 = Filings.readUnits(folder.resolve("units-2010.csv"));
        UnitTree units2012 = Filings.readUnits(folder.resolve("units-2012.csv"));
        ReadResult read = Filings.read(folder.resolve("reports.csv"));

        // Each campaign is rolled up over the units of its own year.
        var filed2010 = read.summaries().stream()
                .filter(s -> s.campaign().id().text().equals("2010"))
                .toList();
        var filed2012 = read.summaries().stream()
                .filter(s -> s.campaign().id().text().equals("2012"))
                .toList();
        ComparisonResult compared = Comparison.of(
                        RollUp.over(units2010).add(filed2010).run(),
                        RollUp.over(units2012).add(filed2012).run())
                .from("2010")
                .to("2012")
                .run();

        ComparedFigure complaints = compared.get("黄浦区", "complaint_received");
        System.out.println(complaints.units());
        System.out.println(complaints);
        System.out.println(complaints.growthPercent().orElseThrow());
        System.out.println(complaints.toShareOfParent().orElseThrow());
        System.out.println(compared.get("黄浦区", "sample_pass_rate"));
        System.out.println(compared.get("徐汇区", "press_conference_count"));

        compared.rankUnder("上海市", complaints.key(), RankBy.GROWTH)
                .ranked()
                .forEach(r ->
                        System.out.println(r.figure().unit().name() + " " + r.bestRank() + " to " + r.worstRank()));
    }
}
