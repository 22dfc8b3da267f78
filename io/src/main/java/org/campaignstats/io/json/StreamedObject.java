package org.campaignstats.io.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.jspecify.annotations.Nullable;

/**
 * An object too large to be held, read a property at a time. A property that is wrong is left out, unless it is one that
 * the object cannot stand without: then it is not kept, though read to its end.
 */
abstract class StreamedObject {
    private final JsonTokens tokens;
    private final String path;
    private final int row;
    private final List<String> known;
    private final List<String> vital;
    private final Set<String> seen = new HashSet<>();
    private @Nullable JsonProblem fatal;

    /**
     * An object that begins at the present token.
     *
     * @param known the names that there are
     * @param vital those of them that decide what it is
     */
    StreamedObject(JsonTokens tokens, String path, List<String> known, List<String> vital) {
        this.tokens = tokens;
        this.path = path;
        this.row = tokens.row();
        this.known = known;
        this.vital = vital;
    }

    /** Reads the value of one property, at whose first token the tokens are. */
    abstract void property(String name);

    /** Takes a problem of what may be left out. */
    abstract void tell(JsonProblem problem);

    final void readProperties() {
        String name;
        while ((name = tokens.nextProperty()) != null) {
            if (!known.contains(name)) {
                tell(JsonAt.unknown(name, tokens.row(), path, known));
                tokens.skip();
            } else {
                read(name);
            }
        }
    }

    private void read(String name) {
        try {
            if (!seen.add(name)) {
                JsonProblem repeated = JsonAt.repeated(name, tokens.row(), path);
                if (!vital.contains(name)) {
                    tokens.skip();
                    throw repeated;
                }
                fail(repeated);
            }
            property(name);
        } catch (JsonProblem e) {
            if (vital.contains(name)) {
                fail(e);
            } else {
                tell(e);
            }
        }
    }

    /** Refuses the whole object; the first reason counts. */
    final void fail(JsonProblem problem) {
        if (fatal == null) {
            fatal = problem;
        }
    }

    final void require(String name) {
        if (!seen.contains(name)) {
            fail(here().missing(name));
        }
    }

    final Optional<JsonProblem> fatal() {
        return Optional.ofNullable(fatal);
    }

    final JsonProblem contradictory(String code, IllegalArgumentException e) {
        return here().problem(code, MessageException.wordingOf(e));
    }

    final JsonTokens tokens() {
        return tokens;
    }

    final boolean has(String name) {
        return seen.contains(name);
    }

    /** Where the object begins, for what is to be said of the whole of it. */
    final JsonAt here() {
        return JsonAt.of(new JsonValue.Null(row), path);
    }

    final String pathOf(String name) {
        return JsonAt.join(path, name);
    }

    /** The value of the present property, held. */
    final JsonAt value(String name) {
        return JsonAt.of(tokens.value(), path, name);
    }

    /** What is lost with an object and the outcomes in it. */
    static Message notRead(Message what, long outcomes) {
        if (outcomes == 0) {
            return Message.of("the %s was not read", "%s未读取", what);
        }
        String english =
                outcomes == 1 ? "the %s and its %s outcome were not read" : "the %s and its %s outcomes were not read";
        return Message.of(english, "%s及其%s条数据未读取", what, outcomes);
    }
}
