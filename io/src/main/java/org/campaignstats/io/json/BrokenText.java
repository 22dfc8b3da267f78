package org.campaignstats.io.json;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Where and why a text is no JSON any more, in our words: those of the parser hide the text and may be odd.
 *
 * @param code the kind of finding
 * @param row the row of the file
 * @param at how far the parser had come
 * @param found what stands there, up to the end of the line; empty if it is no longer at hand
 * @param message the reason
 */
record BrokenText(String code, int row, long at, String found, String message) {
    private static final String TRUNCATED = "json-truncated";

    static BrokenText of(JacksonException e, JsonParser parser, LineFeed feed) throws IOException {
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        long at = Math.max(0, location.getCharOffset());
        int row = feed.firstRow() + Math.max(1, location.getLineNr()) - 1;
        String found = feed.from(at);
        if (e instanceof StreamConstraintsException) {
            return new BrokenText("json-too-large", row, at, found, tooLarge(parser));
        }
        boolean cutToken = found.strip().matches("[\\w.+-]*") && feed.atEnd();
        return e instanceof UnexpectedEndOfInputException || cutToken
                ? new BrokenText(TRUNCATED, row, at, found, "The text ends in the middle")
                : new BrokenText("json-invalid", row, at, found, notJson(Math.max(1, location.getColumnNr()), found));
    }

    boolean isTruncated() {
        return code.equals(TRUNCATED);
    }

    JsonProblem problem(String consequence) {
        return new JsonProblem(code, row, "", message + consequence);
    }

    private static String notJson(int column, String found) {
        if (!found.isEmpty() && found.isBlank()) {
            return "At character " + column + " of the row, the line ends in the middle";
        }
        return "From character " + column + " of the row on, "
                + (found.isEmpty() ? "it" : "'" + JsonProblem.shown(found.strip()) + "'") + " is not JSON";
    }

    private static String tooLarge(JsonParser parser) {
        return parser.streamReadContext().getNestingDepth() >= JsonLimits.NESTING
                ? "Objects or arrays are nested more than " + JsonLimits.NESTING + " deep"
                : "A text, name or number has more than " + JsonLimits.TEXT + " characters";
    }
}
