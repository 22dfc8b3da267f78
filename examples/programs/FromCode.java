import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;

/** Builds units and filings in code: a city that filed a rounded total, one county that filed, one that did not. */
public class FromCode {
    public static void main(String[] args) {
        UnitTree units = UnitTree.closed(List.of(
                ReportingUnit.builder().id("city").name("市").build(),
                ReportingUnit.builder().id("east").name("东区").parent("city").build(),
                ReportingUnit.builder().id("west").name("西县").parent("city").build()));

        CampaignSummary city = CampaignSummary.builder()
                .campaign("2017")
                .filer("city")
                .addOutcomes(Outcome.builder()
                        .indicator("complaint_received")
                        .unit("city")
                        .figure("1380余件")
                        .build())
                .addOutcomes(Outcome.builder()
                        .indicator("complaint_received")
                        .unit("city")
                        .scope(Scope.OWN)
                        .figure("200件")
                        .build())
                .build();
        CampaignSummary east = CampaignSummary.builder()
                .campaign("2017")
                .filer("east")
                .addOutcomes(Outcome.builder()
                        .indicator("complaint_received")
                        .unit("east")
                        .figure("近900件")
                        .build())
                .build();

        RollUpResult result = RollUp.over(units).add(city).add(east).run();
        result.figures().forEach(figure -> System.out.println(figure.unit().name() + ": " + figure));
        System.out.println(result.get("city", "complaint_received").coverage());
    }
}
