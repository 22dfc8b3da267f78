package org.campaignstats.io.json;

import java.util.function.Function;
import org.campaignstats.core.language.Message;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** Reads one value that is a piece of a line. */
final class JsonPiece {
    private JsonPiece() {}

    /**
     * Reads a value.
     *
     * @param bytes hold it
     * @param from its first byte
     * @param length how many bytes it has
     * @param row the row of the line
     * @param of reads it, its first token being the present one
     * @return what was read
     * @throws JsonProblem if it is wrong, or more than one value
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    static <T> T read(byte[] bytes, int from, int length, int row, Function<JsonTokens, T> of) {
        try (JsonParser parser = DocumentReader.PARSERS.createParser(ObjectReadContext.empty(), bytes, from, length)) {
            JsonTokens tokens = new JsonTokens(parser, row);
            tokens.next();
            T read = of.apply(tokens);
            if (tokens.next()) {
                throw refused(row);
            }
            return read;
        }
    }

    /** What tells that a line has to be read otherwise; it is in no finding. */
    static JsonProblem refused(int row) {
        return new JsonProblem("json-invalid", row, "", new Message("Not read as a piece", "未按片段读取"));
    }
}
