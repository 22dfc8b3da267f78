package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final String FILINGS = "campaign,unit,indicator,value\n2011,330200,materials_distributed,12.5万份\n";

    @Test
    void csv_and_json_give_the_same_total() throws Exception {
        String expected = "12.5万份, 124,500–125,500 (filed total)";
        assertEquals(expected, Totals.leaflets(FILINGS));
        assertEquals(expected, Totals.leaflets(Totals.json(FILINGS)));
    }
}
