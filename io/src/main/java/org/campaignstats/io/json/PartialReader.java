package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.FORMAT;
import static org.campaignstats.io.json.PartialNames.BOUNDS;
import static org.campaignstats.io.json.PartialNames.FORMAT_1;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.SourceText;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.Gathering;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/** Reads a whole partial roll-up, or nothing of it. */
final class PartialReader {
    private static final List<String> OF_FIRST = List.of(FORMAT, BOUNDS);
    private static final Message NOT_WHOLE = new Message(
            "the partial roll-up is not whole, its end mark is missing; write it again", "部分汇总不完整，缺少结束标记；请重新生成");

    private final Source source;
    private final Gathering read;
    private final Collector collector;
    private final PartialLine.Counts counts = new PartialLine.Counts();

    /**
     * Reads into an empty gathering.
     *
     * @param into the gathering, of no use where reading fails
     */
    PartialReader(Source source, Gathering into) {
        this.source = source;
        this.read = into;
        this.collector = into.collector();
    }

    void read() throws IOException {
        try (LineFeed feed = new LineFeed(SourceText.open(source, Optional.of(StandardCharsets.UTF_8)));
                JsonParser parser = DocumentReader.PARSERS.createParser(ObjectReadContext.empty(), feed)) {
            try {
                lines(new JsonTokens(parser, 1));
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                BrokenText broken = BrokenText.of(e, parser, feed);
                throw unreadable(
                        broken.isTruncated() && !counts.ended()
                                ? broken.problem().and(NOT_WHOLE)
                                : broken.problem());
            } catch (JsonProblem e) {
                throw unreadable(e);
            }
        }
    }

    private void lines(JsonTokens tokens) throws UnreadableSourceException {
        if (!tokens.next()) {
            throw new UnreadableSourceException(
                    source.name(),
                    "nothing in it; expected {\"format\": \"%s\", …}",
                    "没有内容；应为{\"format\": \"%s\", …}",
                    FORMAT_1);
        }
        first(JsonAt.of(tokens.value(), ""));
        while (tokens.next()) {
            if (counts.ended()) {
                throw JsonAt.of(tokens.value(), "")
                        .problem(
                                "partial-continued",
                                new Message(
                                        "Nothing may stand after the end mark; keep each partial roll-up in a file of its own",
                                        "结束标记之后不应再有内容；每份部分汇总请单独存为一个文件"));
            }
            new PartialLine(tokens, read, collector, counts).read();
        }
        if (!counts.ended()) {
            throw new UnreadableSourceException(source.name(), NOT_WHOLE);
        }
    }

    /** What is wrong with the format comes before all else that is wrong. */
    private void first(JsonAt at) {
        List<JsonProblem> unknown = new ArrayList<>();
        JsonProperties properties = at.properties(OF_FIRST, unknown::add);
        JsonAt format = properties
                .find(FORMAT)
                .orElseThrow(() -> at.problem(
                        "format-missing",
                        Message.of("Property 'format' is missing; expected '%s'", "缺少属性“format”；应为“%s”", FORMAT_1)));
        String name = format.text(FORMAT_1);
        if (!name.equals(FORMAT_1)) {
            throw format.problem(
                    "format-unknown",
                    Message.of(
                            "Format '%s' is not known; expected '%s'",
                            "格式“%s”不是已知的格式；应为“%s”", JsonProblem.shown(name), FORMAT_1));
        }
        unknown.forEach(problem -> {
            throw problem;
        });
        bounds(properties.get(BOUNDS));
    }

    private void bounds(JsonAt at) {
        BoundsPolicy policy = at.constant(BoundsPolicy.class);
        if (policy != read.bounds()) {
            throw at.problem(
                    "bounds-differ",
                    Message.of(
                            "'bounds' must be %s as those that it is added to, was '%s'",
                            "“bounds”应与所并入的一致，为%s，现为“%s”", JsonMembers.name(read.bounds()), JsonMembers.name(policy)));
        }
    }

    private UnreadableSourceException unreadable(JsonProblem problem) {
        Place at = new Place(
                Optional.empty(),
                OptionalInt.of(Math.max(1, problem.row())),
                Optional.of(problem.path()).filter(path -> !path.isEmpty()),
                Optional.empty());
        return new UnreadableSourceException(
                source.name(),
                Message.of("%s: %s", "%s：%s", new Message(at.in(Language.EN), at.in(Language.ZH)), problem.wording()));
    }
}
