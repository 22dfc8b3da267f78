import java.nio.file.Files;
import java.nio.file.Path;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;

/** Types one number of a table wrongly, 4251 for 4521, and shows what the library says of it. */
public class FindTheSlip {
    public static void main(String[] args) throws Exception {
        String table = Files.readString(Path.of("examples/inner-mongolia-2017/table-2017.csv"));
        Source slipped = Source.ofText("slipped-2017.csv", table.replace("4521", "4251"));

        ReadResult read = Filings.read(slipped, ReadOptions.defaults());
        read.findings().forEach(System.out::println);
        RollUpResult result =
                RollUp.over(Filings.unitTree(read)).add(read.summaries()).run();
        result.contradicted().forEach(figure -> {
            System.out.println(figure.unit().name() + " " + figure.indicator().chineseName() + ": " + figure);
            figure.discrepancies().forEach(discrepancy -> {
                System.out.println(discrepancy);
                discrepancy.suspects().forEach(System.out::println);
            });
        });
    }
}
