package org.campaignstats.core.figure;

import java.util.HashMap;
import java.util.Map;

/** The many ways to print one character, brought to one: full width to half width, traditional to simplified. */
final class PrintedText {
    private static final char LAST_OF_ASCII = 0x7F;
    private static final Map<Character, Character> SIMPLIFIED =
            pairs("萬万億亿餘余兩两幾几數数個个戶户條条張张冊册場场種种類类項项處处輛辆臺台噸吨辦办篇篇" + "壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千無无沒没發发開开約约過过");

    private PrintedText() {}

    /** The text without space around it; every character still stands for itself, none is added or lost within. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(fold(text.charAt(i)));
        }
        return out.toString().strip();
    }

    /** The text as printed without space of any width around it. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(fold(c));
    }

    private static char fold(char c) {
        if (c <= LAST_OF_ASCII) {
            return c == '\t' ? ' ' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - '\uFF01' + '!');
        }
        if (c == '\u3000' || c == '\u00A0') {
            return ' ';
        }
        return SIMPLIFIED.getOrDefault(c, c);
    }

    private static Map<Character, Character> pairs(String text) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < text.length(); i += 2) {
            pairs.put(text.charAt(i), text.charAt(i + 1));
        }
        return Map.copyOf(pairs);
    }
}
