package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Jackson, which this library reads JSON with, and nothing else: every token, texts and numbers left as they are. */
final class JacksonParse implements Contender {
    @Override
    public String name() {
        return "jackson-parse";
    }

    @Override
    public boolean reads(BulkLayout layout) {
        return !layout.isCsv();
    }

    @Override
    public Checksum run(Path file, BulkLayout layout) throws IOException {
        long filings = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.END_OBJECT && json.streamReadContext().inRoot()) {
                    filings++;
                }
            }
        }
        return Checksum.count("line", filings);
    }
}
