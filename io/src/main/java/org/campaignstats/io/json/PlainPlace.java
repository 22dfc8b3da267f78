package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.COLUMN;
import static org.campaignstats.io.json.JsonNames.FILE;
import static org.campaignstats.io.json.JsonNames.PLACE;
import static org.campaignstats.io.json.JsonNames.ROW;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the end of an outcome: nothing more, or where it stands. */
final class PlainPlace {
    private static final int NONE = -1;
    private static final JsonWord NAME_OF_PLACE = JsonWord.quoted(PLACE);
    private static final JsonWord NAME_OF_FILE = JsonWord.quoted(FILE);
    private static final JsonWord NAME_OF_ROW = JsonWord.quoted(ROW);
    private static final JsonWord NAME_OF_COLUMN = JsonWord.quoted(COLUMN);

    private final byte[] source;
    private final JsonCursor cursor;

    PlainPlace(String source, JsonCursor cursor) {
        this.source = source.getBytes(StandardCharsets.UTF_8);
        this.cursor = cursor;
    }

    /** The row of the source in which an outcome stands, a given one where it names none; -1 where it has to be read otherwise. */
    int read(int usual) {
        if (cursor.take('}')) {
            return usual;
        }
        boolean isPlace = cursor.take(',') && cursor.name(NAME_OF_PLACE) && cursor.take('{');
        int row = !isPlace || cursor.take('}') ? usual : place(usual);
        return isPlace && row > 0 && cursor.take('}') ? row : NONE;
    }

    private int place(int usual) {
        if (!cursor.name(NAME_OF_FILE)) {
            return NONE;
        }
        int file = cursor.text();
        if (file < 0) {
            return NONE;
        }
        boolean isHere = Arrays.equals(cursor.bytes(), file, cursor.textEnd(), source, 0, source.length);
        if (cursor.take('}')) {
            return usual;
        }
        int row = cursor.take(',') && cursor.name(NAME_OF_ROW) ? cursor.row() : NONE;
        if (row < 0 || cursor.take(',') && !(cursor.name(NAME_OF_COLUMN) && cursor.text() >= 0)) {
            return NONE;
        }
        return !cursor.take('}') ? NONE : isHere ? row : usual;
    }
}
