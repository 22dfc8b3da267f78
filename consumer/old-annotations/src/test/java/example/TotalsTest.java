package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.campaignstats.io.json.CampaignModule;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final String FILINGS = "campaign,unit,indicator,value\n2011,330200,materials_distributed,12.5万份\n";

    @Test
    void csv_and_json_need_no_annotations() throws Exception {
        String expected = "12.5万份, 124,500–125,500 (filed total)";
        assertEquals(expected, Totals.leaflets(FILINGS));
        assertEquals(expected, Totals.leaflets(Totals.json(FILINGS)));
    }

    @Test
    void a_mapper_says_which_version_of_the_annotations_it_needs() {
        IllegalStateException e = assertThrows(IllegalStateException.class, CampaignModule::newMapper);
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains("jackson-annotations 2.21 or newer") && message.contains("2.18"), message);
    }
}
