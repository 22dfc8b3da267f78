package org.campaignstats.io.json;

import org.campaignstats.io.blocks.ByteScan;
import org.campaignstats.io.blocks.RoundNumber;
import org.campaignstats.io.blocks.Words;

/**
 * Goes through the bytes of a line of JSON without objects for what it finds. It tells where values begin and end; whether
 * they are right is for others to say, of which the plain ones need not be asked.
 */
final class JsonCursor {
    /** Deeper values are left to the parser, which bounds them. */
    private static final int DEEPEST = 100;

    private static final int NONE = -1;
    private static final int MOST_DIGITS = 17;
    private static final int MOST_DIGITS_OF_ROW = 9;

    private byte[] bytes = {};
    private int at;
    private int end;
    private int textEnd;

    /** Goes to the beginning of a line; the bytes go on for {@link Words#BYTES_AHEAD} more after the end of the last one. */
    void start(byte[] lines, int from, int linesEnd) {
        bytes = lines;
        at = from;
        end = linesEnd;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    /** After the last byte of the text that was taken last. */
    int textEnd() {
        return textEnd;
    }

    /** Passes white space within the line; returns the byte that stands there, 0 at the end of all. */
    byte peek() {
        while (at < end && isSpace(bytes[at])) {
            at++;
        }
        return at < end ? bytes[at] : 0;
    }

    private static boolean isSpace(byte b) {
        return b <= ' ' && (b == ' ' || b == '\t' || b == '\r');
    }

    /** Takes a byte, after white space; false where another one stands there. */
    boolean take(char wanted) {
        if (at < end && bytes[at] == wanted || peek() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes bytes just as they are; false where others stand there. */
    boolean takeAll(JsonWord wanted) {
        int after = at + wanted.length();
        if (after > end || !wanted.stands(bytes, at)) {
            return false;
        }
        at = after;
        return true;
    }

    /** Whether nothing but white space is left of the line. */
    boolean isAtLineEnd() {
        byte next = peek();
        return at == end || next == '\n';
    }

    /** Takes a text without escapes; returns where it begins within its quotes, -1 where there is none. */
    int text() {
        if (!take('"')) {
            return NONE;
        }
        return restOfText();
    }

    /** Takes a text whose first quote was taken. */
    int restOfText() {
        int start = at;
        int i = ByteScan.findTextEnd(bytes, start, end);
        if (i == end || bytes[i] != '"') {
            return NONE;
        }
        textEnd = i;
        at = i + 1;
        return start;
    }

    /** Takes a name and the colon after it; false where another name stands there. */
    boolean name(JsonWord quoted) {
        peek();
        int before = at;
        if (!takeAll(quoted)) {
            return false;
        }
        if (take(':')) {
            return true;
        }
        at = before;
        return false;
    }

    /**
     * Takes a whole number in plain digits, the last three of them not all zeros; -1 where there is none, or one of more than
     * seventeen digits.
     */
    long plainNumber() {
        peek();
        int i = at;
        int last = Math.min(end, at + MOST_DIGITS + 1);
        long number = 0;
        while (i < last && bytes[i] >= '0' && bytes[i] <= '9') {
            number = 10 * number + bytes[i] - '0';
            i++;
        }
        boolean isPlain = i > at && i - at <= MOST_DIGITS && bytes[at] != '0' && !RoundNumber.is(bytes, at, i);
        if (!isPlain) {
            return NONE;
        }
        at = i;
        return number;
    }

    /** Takes a number from 1 to 999,999,999 in plain digits; -1 where there is none. */
    int row() {
        peek();
        int start = at;
        int number = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - start <= MOST_DIGITS_OF_ROW) {
            number = 10 * number + bytes[at] - '0';
            at++;
        }
        return at > start && at - start <= MOST_DIGITS_OF_ROW && bytes[start] != '0' ? number : NONE;
    }

    /** Passes so many bytes of a text and its last quote; returns where the text ends. */
    int pass(int length) {
        at += length + 1;
        return at - 1;
    }

    /** Goes back to a place before. */
    void back(int place) {
        at = place;
    }

    /** Passes one value; false where it has no end within the line, or is too deep. */
    boolean skip() {
        byte first = peek();
        if (first == '"') {
            return skipText();
        }
        if (first == '{' || first == '[') {
            return skipNested();
        }
        int start = at;
        while (at < end && bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']' && bytes[at] > ' ') {
            at++;
        }
        return at > start;
    }

    /** Passes one member; false where its name has escapes, and may be any. */
    boolean skipMember() {
        return text() >= 0 && take(':') && skip();
    }

    private boolean skipNested() {
        int depth = 0;
        while (at < end) {
            byte b = bytes[at];
            if (b == '"') {
                if (!skipText()) {
                    return false;
                }
                continue;
            }
            if (b == '\n') {
                return false;
            }
            at++;
            if (b == '{' || b == '[') {
                depth++;
                if (depth > DEEPEST) {
                    return false;
                }
            } else if (b == '}' || b == ']') {
                depth--;
                if (depth == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean skipText() {
        at++;
        while (true) {
            at = ByteScan.findTextEnd(bytes, at, end);
            if (at == end || bytes[at] != '"' && bytes[at] != '\\') {
                return false;
            }
            boolean ends = bytes[at] == '"';
            at += ends ? 1 : 2;
            if (ends || at >= end) {
                return ends;
            }
        }
    }
}
