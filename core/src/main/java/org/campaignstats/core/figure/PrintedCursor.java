package org.campaignstats.core.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.language.Message;
import org.jspecify.annotations.Nullable;

/** A printed figure while it is read from left to right, with what was found beside its number so far. */
final class PrintedCursor {
    private static final int MAX_LENGTH = 200;

    private final String original;
    private final String text;
    private final List<Oddity> oddities = new ArrayList<>();
    private final List<Qualifier> qualifiers = new ArrayList<>();
    private int at;

    PrintedCursor(String original) {
        this.original = original;
        if (original.length() > MAX_LENGTH) {
            throw refused("%s characters, at most %s are read", "共%s个字符，最多可读%s个", original.length(), MAX_LENGTH);
        }
        this.text = PrintedText.fold(original);
    }

    /** The whole text, folded, without space around it. */
    String text() {
        return text;
    }

    /** The text as printed, without space around it. */
    String printed() {
        return PrintedText.strip(original);
    }

    String before() {
        return text.substring(0, at);
    }

    String rest() {
        return text.substring(at);
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    boolean isAtDigit() {
        return at < text.length() && isDigit(text.charAt(at));
    }

    boolean isAtOneOf(String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** 三千克 is three kilograms, not three thousand 克. */
    boolean isAtMeasureOfThousand() {
        return text.startsWith("千克", at) || text.startsWith("千米", at) || text.startsWith("千瓦", at);
    }

    /** What the pattern matches here, passed over with the space behind it; null if it does not match. */
    @Nullable
    String take(Pattern pattern) {
        Matcher m = matcher(pattern);
        if (!m.lookingAt()) {
            return null;
        }
        at = m.end();
        skipSpace();
        return m.group();
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    void skip(int characters) {
        at += characters;
        skipSpace();
    }

    void skipSpace() {
        while (isAtOneOf(" ")) {
            at++;
        }
    }

    void odd(Oddity oddity) {
        oddities.add(oddity);
    }

    List<Oddity> oddities() {
        return oddities;
    }

    void qualify(Qualifier qualifier) {
        qualifiers.add(qualifier);
    }

    boolean isQualified() {
        return !qualifiers.isEmpty();
    }

    /** The qualifier that counts. */
    Qualifier qualifier() {
        if (qualifiers.size() > 1) {
            odd(Oddity.TWO_QUALIFIERS);
        }
        return qualifiers.stream().min(QualifierWords.STRONGEST_FIRST).orElse(Qualifier.EXACTLY);
    }

    FigureFormatException noNumber() {
        return refused("no number at '%s'", "“%s”处没有数", rest());
    }

    FigureFormatException refused(String english, String chinese, Object... values) {
        return refused(Message.of(english, chinese, values));
    }

    FigureFormatException refused(Message reason) {
        return new FigureFormatException(original, reason);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
