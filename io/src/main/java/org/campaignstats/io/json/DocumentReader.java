package org.campaignstats.io.json;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.SourceText;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads a whole source: summaries, arrays of them, or both, one after the other. */
final class DocumentReader {
    /** Names are not remembered from one to the next, which a hostile text could make costly; NaN is one bad value. */
    static final JsonFactory PARSERS = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.NESTING)
                    .maxStringLength(JsonLimits.TEXT)
                    .maxNameLength(JsonLimits.TEXT)
                    .maxNumberLength(JsonLimits.TEXT)
                    .build())
            .build();

    private static final String EXAMPLE = "{\"" + JsonNames.FORMAT + "\": \"" + JsonNames.FORMAT_1 + "\", …}";

    private final String source;
    private final JsonLog log;
    private final ObjIntConsumer<CampaignSummary> summaries;
    private boolean begun;
    private boolean open;
    private boolean inArray;
    private int arrayRow;
    private @Nullable SummaryReader present;
    private int presentRow;
    private boolean ended;

    /**
     * A reader of a text, or of lines of it.
     *
     * @param source the name in messages
     * @param begun whether a summary began before what is read
     * @param log takes what is found
     * @param summaries takes what is read, with the row that it begins in
     */
    DocumentReader(String source, boolean begun, JsonLog log, ObjIntConsumer<CampaignSummary> summaries) {
        this.source = source;
        this.begun = begun;
        this.log = log;
        this.summaries = summaries;
    }

    /** Reads a whole source. */
    static ReadResult read(Source source, Optional<String> file, ReadOptions options) throws IOException {
        List<CampaignSummary> summaries = new ArrayList<>();
        Findings findings = new Findings(source.name());
        JsonLog log = new JsonLog(findings, file, options.catalogue());
        new DocumentReader(source.name(), false, log, (summary, row) -> summaries.add(summary))
                .readAll(SourceText.open(source, options.encoding()));
        return ReadResult.builder()
                .summaries(summaries)
                .findings(findings.list())
                .furtherFindings(findings.further())
                .rows(log.rows())
                .rowsRead(log.rowsRead())
                .build();
    }

    /** Reads a text to its end and closes it. */
    void readAll(Reader text) throws IOException {
        try (LineFeed feed = new LineFeed(text)) {
            boolean more = true;
            while (more) {
                more = readFrom(feed);
            }
        }
    }

    /**
     * Reads what begins in a line up to the end of the line in which it ends; of what is no JSON up to where reading goes on.
     *
     * @return whether reading goes on, in the row of the feed
     */
    boolean readLines(LineFeed feed) throws IOException {
        open = false;
        ended = false;
        feed.endWhere(() -> !open);
        readFrom(feed);
        return !ended;
    }

    /** Reads up to the end, or to what is no JSON; says whether something is left that may be. */
    private boolean readFrom(LineFeed feed) throws IOException {
        try (JsonParser parser = PARSERS.createParser(ObjectReadContext.empty(), feed)) {
            try {
                documents(new JsonTokens(parser, feed.firstRow()));
                return false;
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                return failed(BrokenText.of(e, parser, feed), feed);
            }
        }
    }

    private void documents(JsonTokens tokens) throws UnreadableSourceException {
        inArray = false;
        while (tokens.next()) {
            open = true;
            if (tokens.at(JsonToken.START_ARRAY)) {
                inArray = true;
                arrayRow = tokens.row();
                for (int i = 0; tokens.nextItem(); i++) {
                    summary(tokens, "[" + i + "]");
                }
                inArray = false;
                begun = true;
            } else if (tokens.at(JsonToken.START_OBJECT) || begun) {
                summary(tokens, "");
            } else {
                throw unreadable(new Message("not a campaign summary but a single value", "不是宣传活动总结，而是单个值"));
            }
            open = false;
        }
        if (!begun) {
            throw unreadable(new Message("nothing in it", "没有内容"));
        }
    }

    private void summary(JsonTokens tokens, String path) {
        if (!tokens.at(JsonToken.START_OBJECT)) {
            log.error(JsonAt.of(tokens.value(), path)
                    .problem(
                            "summary-missing",
                            Message.of("A summary must be an object, expected %s", "总结应是对象，应为%s", EXAMPLE)));
            return;
        }
        begun = true;
        presentRow = tokens.row();
        present = new SummaryReader(tokens, path, log);
        present.read().ifPresent(summary -> summaries.accept(summary, presentRow));
        present = null;
    }

    /** Tells of what is no JSON, and goes on with the next line where summaries are one a line. */
    private boolean failed(BrokenText broken, LineFeed feed) throws IOException {
        if (!begun) {
            throw unreadable(Message.of("row %s: %s", "第%s行：%s", broken.row(), broken.wording()));
        }
        JsonProblem problem = broken.problem();
        if (present != null) {
            Message summary = Message.of("summary that begins in row %s", "自第%s行开始的总结", presentRow);
            problem = problem.and(StreamedObject.notRead(summary, present.seen()));
        }
        boolean goesOn = !broken.isTruncated() && isOneALine(broken) && feed.goOn(broken.at());
        present = null;
        ended = !goesOn;
        log.error(broken.isTruncated() ? problem : problem.and(then(goesOn, feed)));
        return goesOn;
    }

    private boolean isOneALine(BrokenText broken) {
        boolean between = !inArray && present == null;
        int begins = inArray ? arrayRow : presentRow;
        boolean unfinishedBefore = begins == broken.row() - 1 && broken.found().startsWith("{");
        return between || begins == broken.row() || unfinishedBefore;
    }

    private static Message then(boolean goesOn, LineFeed feed) {
        return goesOn
                ? Message.of("reading went on in row %s", "已从第%s行继续读取", feed.firstRow())
                : new Message("nothing after it was read", "其后的内容未读取");
    }

    private UnreadableSourceException unreadable(Message reason) {
        return new UnreadableSourceException(source, "%s; expected %s", "%s；应为%s", reason, EXAMPLE);
    }
}
