package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {
    private static final long SEED = 315;
    private static final int SUMMARIES = 300;

    private final List<CampaignSummary> summaries = summaries();

    @Test
    void what_is_written_reads_back_equal_from_a_file() throws IOException {
        for (CampaignSummary summary : summaries) {
            String text = CampaignJson.write(List.of(summary));
            ReadResult read = CampaignJson.read(Source.ofText("any.json", text), ReadOptions.defaults());
            assertThat(read.summaries()).as("seed %s: %s", SEED, text).containsExactly(summary);
            assertThat(read.isComplete()).as(text).isTrue();
        }
    }

    @Test
    void lines_read_back_equal() throws IOException {
        String lines = CampaignJson.writeLines(summaries);
        assertThat(lines.lines()).as("seed %s", SEED).hasSize(SUMMARIES);
        assertThat(CampaignJson.read(lines).summaries()).as("seed %s", SEED).isEqualTo(summaries);
    }

    @Test
    void writing_again_gives_the_same_text() throws IOException {
        String text = CampaignJson.write(summaries);
        assertThat(CampaignJson.write(CampaignJson.read(text).summaries()))
                .as("seed %s", SEED)
                .isEqualTo(text);
    }

    @Test
    void what_is_written_is_valid() {
        Schema schema = SchemaTest.schema();
        for (CampaignSummary summary : summaries) {
            String text = CampaignJson.write(List.of(summary));
            assertThat(schema.validate(text, InputFormat.JSON))
                    .as("seed %s: %s", SEED, text)
                    .isEmpty();
        }
    }

    @Test
    void a_mapper_reads_back_what_it_writes_and_what_the_writer_writes() {
        JsonMapper mapper = CampaignModule.newMapper();
        for (CampaignSummary summary : summaries) {
            String text = mapper.writeValueAsString(summary);
            assertThat(mapper.readValue(text, CampaignSummary.class))
                    .as("seed %s: %s", SEED, text)
                    .isEqualTo(summary);
            String line = CampaignJson.writeLines(List.of(summary));
            assertThat(mapper.readTree(line)).isEqualTo(mapper.readTree(text));
            assertThat(mapper.convertValue(summary, CampaignSummary.class))
                    .as("seed %s: %s", SEED, text)
                    .isEqualTo(summary);
            assertThat(mapper.treeToValue(mapper.readTree(text), CampaignSummary.class))
                    .as("seed %s: %s", SEED, text)
                    .isEqualTo(summary);
        }
    }

    private static List<CampaignSummary> summaries() {
        RandomSummaries random = new RandomSummaries(SEED);
        return Stream.generate(random::next).limit(SUMMARIES).toList();
    }
}
