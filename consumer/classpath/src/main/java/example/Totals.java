package example;

import java.io.IOException;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.json.CampaignJson;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RolledFigure;

/** Adds filings up, as an application would. */
public final class Totals {
    private Totals() {}

    /**
     * The leaflets of Ningbo.
     *
     * @param filings CSV or JSON
     * @return the figure in one line
     * @throws IOException if the text cannot be read
     */
    public static String leaflets(String filings) throws IOException {
        ReadResult read = Filings.read(Source.ofText("filings", filings), ReadOptions.defaults());
        UnitTree units = Filings.unitTree(read);
        RolledFigure figure = RollUp.over(units).add(read.summaries()).run().get("330200", "materials_distributed");
        return figure.toString();
    }

    /**
     * Filings as JSON.
     *
     * @param filings CSV or JSON
     * @return the same as JSON
     * @throws IOException if the text cannot be read
     */
    public static String json(String filings) throws IOException {
        return CampaignJson.write(Filings.read(Source.ofText("filings", filings), ReadOptions.defaults())
                .summaries());
    }
}
