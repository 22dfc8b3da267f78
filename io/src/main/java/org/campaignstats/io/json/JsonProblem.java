package org.campaignstats.io.json;

import java.util.function.Consumer;
import org.campaignstats.core.language.Message;

/** Something that could not be read, on its way to where it becomes a finding. */
final class JsonProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;
    private static final int MESSAGE = 500;

    private final String code;
    private final int row;
    private final String path;
    private final String chinese;

    JsonProblem(String code, int row, String path, Message wording) {
        super(shown(wording.english(), MESSAGE), null, false, false);
        this.code = code;
        this.row = row;
        this.path = shown(path, MESSAGE);
        this.chinese = shown(wording.chinese(), MESSAGE);
    }

    String code() {
        return code;
    }

    int row() {
        return row;
    }

    /** The property, from the summary on; empty for the summary itself. */
    String path() {
        return path;
    }

    Message wording() {
        return new Message(String.valueOf(getMessage()), chinese);
    }

    JsonProblem and(Message consequence) {
        return new JsonProblem(code, row, path, Message.of("%s; %s", "%s；%s", wording(), consequence));
    }

    /** Runs what may fail, telling the consumer of it. */
    static void telling(Consumer<JsonProblem> problems, Runnable what) {
        try {
            what.run();
        } catch (JsonProblem e) {
            problems.accept(e);
        }
    }

    /** A text as a message shows it: cut, and without characters that would not show as themselves. */
    static String shown(String text) {
        return shown(text, SHOWN);
    }

    private static String shown(String text, int length) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int count = 0; at < text.length() && count < length; count++) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            int type = Character.getType(c);
            boolean odd = Character.isISOControl(c) || type == Character.FORMAT || type == Character.SURROGATE;
            if (odd) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return at < text.length() ? out + "…" : out.toString();
    }
}
