package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final String FILINGS = "campaign,unit,indicator,value\n2011,330200,materials_distributed,12.5万份\n";

    @Test
    void jackson_2_reads_what_was_written_beside_it() throws Exception {
        JsonNode document = new ObjectMapper().readTree(Totals.json(FILINGS));
        JsonNode summary = document.isArray() ? document.get(0) : document;
        assertEquals("campaign-summary/1", summary.get("format").asText());
    }

    @Test
    void csv_and_json_give_the_same_total() throws Exception {
        String expected = "12.5万份, 124,500–125,500 (filed total)";
        assertEquals(expected, Totals.leaflets(FILINGS));
        assertEquals(expected, Totals.leaflets(Totals.json(FILINGS)));
    }
}
