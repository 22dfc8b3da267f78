package org.campaignstats.io.json;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;

/** Writes one hostile text of full size into a file and reads it; what comes of it is printed. Run in a small JVM. */
final class HostileJson {
    private static final int MEGABYTES_100 = 100_000_000;
    private static final int MEGABYTES_10 = 10_000_000;
    private static final String START =
            "{\"format\": \"campaign-summary/1\", \"campaign\": \"2011\", \"filer\": \"330200\"";
    private static final String OUTCOMES = START + ", \"outcomes\": [";
    private static final String GOOD = "{\"indicator\": \"complaint_received\", \"figure\": 115}";
    private static final Map<String, Text> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("large-array", out -> {
                out.append("[").append(START).append("}");
                repeat(out, ",\n" + START + ", \"revision\": 0, \"outcomes\": [" + GOOD + "]}", MEGABYTES_100);
                out.append("]\n");
            }),
            Map.entry("large-summary", out -> {
                out.append(OUTCOMES).append(GOOD);
                repeat(out, ",\n{\"indicator\": \"complaint_received\", \"figure\": \"1,38余\"}", MEGABYTES_100);
                out.append("]}\n");
            }),
            Map.entry("large-outcome", out -> {
                out.append(OUTCOMES).append(GOOD).append(", {\"indicator\": \"a\", \"figure\": 1, \"units\": [\"1\"");
                repeat(out, ", \"330200\"", MEGABYTES_10);
                out.append("]}, ").append(GOOD).append("]}\n");
            }),
            Map.entry("large-names", out -> {
                out.append(OUTCOMES).append(GOOD).append(", {\"indicator\": \"a\"");
                for (int i = 0; i < MEGABYTES_10 / 10; i++) {
                    out.append(", \"name").append(String.valueOf(i)).append("\": 1");
                }
                out.append("}, ").append(GOOD).append("]}\n");
            }),
            Map.entry("large-string", out -> {
                out.append(OUTCOMES).append(GOOD).append("]}\n").append(START).append(", \"source\": \"");
                repeat(out, "xxxxxxxxxx", MEGABYTES_100);
                out.append("\"}\n").append(OUTCOMES).append(GOOD).append("]}\n");
            }),
            Map.entry("large-name", out -> {
                out.append("[")
                        .append(OUTCOMES)
                        .append(GOOD)
                        .append("]},\n")
                        .append(START)
                        .append(", \"");
                repeat(out, "xxxxxxxxxx", MEGABYTES_10);
                out.append("\": 1}]\n");
            }),
            Map.entry("large-number", out -> {
                out.append(OUTCOMES).append(GOOD).append(",\n{\"indicator\": \"a\", \"figure\": 1");
                repeat(out, "0000000000", 10_000);
                out.append("},\n").append(GOOD).append("]}\n");
            }),
            Map.entry("huge-number", out -> {
                out.append(OUTCOMES).append(GOOD).append(",\n{\"indicator\": \"a\", \"figure\": 1");
                repeat(out, "0000000000", MEGABYTES_10);
                out.append("},\n").append(GOOD).append("]}\n");
            }),
            Map.entry(
                    "huge-exponent",
                    out -> out.append(OUTCOMES)
                            .append(GOOD)
                            .append(
                                    ",\n{\"indicator\": \"a\", \"figure\": 1e1000000000}, {\"indicator\": \"a\", \"figure\": {\"value\":")
                            .append(" 1, \"precision\": 1E-1000000000}}]}\n")),
            Map.entry("deep-array", out -> repeat(out, "[", 100_000)),
            Map.entry("deep-object", out -> {
                out.append("[").append(OUTCOMES).append(GOOD).append("]},\n").append(START);
                repeat(out, ", \"a\": {\"b\": 1", 1_400_000);
            }),
            Map.entry("deep-lines", out -> {
                out.append(OUTCOMES).append(GOOD).append("]}\n").append(START).append(", \"note\": ");
                repeat(out, "[", 100_000);
                repeat(out, "]", 100_000);
                out.append("}\n").append(OUTCOMES).append(GOOD).append("]}\n");
            }),
            Map.entry("truncated", out -> {
                out.append("[").append(OUTCOMES).append(GOOD).append("]}");
                repeat(out, "          ", MEGABYTES_10);
                out.append(",\n").append(OUTCOMES).append(GOOD).append(", {\"indic");
            }),
            Map.entry("bad-lines", out -> repeat(out, "{\"format\": nothing}\n", MEGABYTES_10)),
            Map.entry("no-json", out -> repeat(out, "campaign,unit,indicator,value\n", MEGABYTES_10)),
            Map.entry("another-format", out -> {
                out.append("[{}");
                repeat(out, ", {\"campaign\": 2011, \"unit\": \"330200\", \"lower\": 124500}", MEGABYTES_10);
                out.append("]\n");
            })));

    private HostileJson() {}

    static Set<String> names() {
        return TEXTS.keySet();
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            Objects.requireNonNull(TEXTS.get(args[0]), args[0]).to(text);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try {
            ReadResult read = CampaignJson.read(Source.of("hostile.json", file), ReadOptions.defaults());
            out.println(read.summaries().size() + " summaries, " + read);
            read.findings().stream().limit(2).forEach(out::println);
        } catch (IOException e) {
            out.println(e.getMessage());
        }
    }

    private static void repeat(Writer out, String text, int characters) throws IOException {
        for (int i = 0; i < characters; i += text.length()) {
            out.write(text);
        }
    }

    private interface Text {
        void to(Writer out) throws IOException;
    }
}
