package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.io.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows make one filing, and which of them one activity. */
class LongFilingsTest {
    private static final String COLUMNS = "campaign,unit,indicator,value,";

    private static Stream<String> filings(ReadResult read) {
        return read.summaries().stream()
                .map(s -> s.filer() + " " + s.campaign().id() + " "
                        + s.allOutcomes().count());
    }

    @Test
    void rows_of_one_filer_and_campaign_are_one_filing_wherever_they_stand() throws IOException {
        ReadResult read = LongText.read(
                COLUMNS + "filer",
                "2011,330203,complaint_received,1起,330200",
                "2011,330203,complaint_received,2起,",
                "2012,330200,complaint_received,3起,",
                "2011,330200,complaint_received,4起,");
        assertThat(filings(read)).containsExactly("330200 2011 2", "330203 2011 1", "330200 2012 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind,report,plan",
                "revision,1,2",
                "filed_on,2011-03-16,2011-03-17",
                "period,2011-03-15,2011-03-16",
                "source,a,b"
            })
    void what_belongs_to_the_filing_tells_filings_apart(String columnAndCells) throws IOException {
        String[] cells = columnAndCells.split(",");
        ReadResult read = LongText.read(
                COLUMNS + cells[0],
                "2011,330200,complaint_received,1起," + cells[1],
                "2011,330200,complaint_received,2起," + cells[2],
                "2011,330200,consultation_received,3人次," + cells[1]);
        assertThat(filings(read)).containsExactly("330200 2011 2", "330200 2011 1");
    }

    @Test
    void rows_of_one_activity_are_gathered_and_two_of_one_id_are_kept_apart_by_their_days() throws IOException {
        ReadResult read = LongText.read(
                COLUMNS + "activity,date",
                "2011,330200,attendee_count,1人,square,2011-03-15",
                "2011,330200,complaint_received,2起,fair,",
                "2011,330200,complaint_received,3起,square,2011-03-15",
                "2011,330200,attendee_count,4人,square,2011-03-16");
        CampaignSummary summary = LongText.onlySummary(read);
        assertThat(summary.activities().stream().map(LongFilingsTest::shown))
                .containsExactly("square [1人, 3起]", "fair [2起]", "square [4人]");
    }

    private static String shown(Activity activity) {
        return activity.id() + " "
                + activity.outcomes().stream().map(o -> o.figure().toString()).toList();
    }

    @Test
    void a_file_of_a_header_only_holds_no_filing_and_says_so() throws IOException {
        ReadResult read = LongText.read("campaign,unit,indicator,value");
        assertThat(read.summaries()).isEmpty();
        assertThat(LongText.findings(read)).containsExactly("note: f.csv: There is a header but no row below it");
        assertThat(read).hasToString("0 of 0 rows read, 1 finding");
    }
}
