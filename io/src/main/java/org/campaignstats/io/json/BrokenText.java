package org.campaignstats.io.json;

import java.io.IOException;
import org.campaignstats.core.language.Message;
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
 * @param wording the reason
 */
record BrokenText(String code, int row, long at, String found, Message wording) {
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
                ? new BrokenText(TRUNCATED, row, at, found, new Message("The text ends in the middle", "文本在中途结束"))
                : new BrokenText("json-invalid", row, at, found, notJson(Math.max(1, location.getColumnNr()), found));
    }

    boolean isTruncated() {
        return code.equals(TRUNCATED);
    }

    JsonProblem problem() {
        return new JsonProblem(code, row, "", wording);
    }

    private static Message notJson(int column, String found) {
        if (!found.isEmpty() && found.isBlank()) {
            return Message.of("At character %s of the row, the line ends in the middle", "该行在第%s个字符处中途结束", column);
        }
        return found.isEmpty()
                ? Message.of("From character %s of the row on, it is not JSON", "该行自第%s个字符起不是JSON", column)
                : Message.of(
                        "From character %s of the row on, '%s' is not JSON",
                        "该行自第%s个字符起，“%s”不是JSON", column, JsonProblem.shown(found.strip()));
    }

    private static Message tooLarge(JsonParser parser) {
        return parser.streamReadContext().getNestingDepth() >= JsonLimits.NESTING
                ? Message.of("Objects or arrays are nested more than %s deep", "对象或数组的嵌套超过%s层", JsonLimits.NESTING)
                : Message.of("A text, name or number has more than %s characters", "有文本、名称或数超过%s个字符", JsonLimits.TEXT);
    }
}
