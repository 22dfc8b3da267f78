package org.campaignstats.core.figure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that qualify a number, before it and after it. */
final class QualifierWords {
    /** Of two qualifiers the first in this order counts. */
    static final Comparator<Qualifier> STRONGEST_FIRST =
            Comparator.comparingInt(List.of(
                    Qualifier.AT_LEAST,
                    Qualifier.AT_MOST,
                    Qualifier.OVER,
                    Qualifier.NEARLY,
                    Qualifier.ABOUT,
                    Qualifier.EXACTLY)::indexOf);

    /** A longer word stands before one that it begins with. */
    private static final Map<String, Qualifier> BEFORE =
            words("超过 OVER 超出 OVER 超 OVER 逾 OVER 突破 OVER 将近 NEARLY 接近 NEARLY 近 NEARLY 大约 ABOUT 约为 ABOUT 约 ABOUT "
                    + "至少 AT_LEAST 最少 AT_LEAST 不少于 AT_LEAST 不低于 AT_LEAST 不下于 AT_LEAST 不下 AT_LEAST "
                    + "至多 AT_MOST 最多 AT_MOST 不超过 AT_MOST 不多于 AT_MOST 不足 AT_MOST 不到 AT_MOST");

    private static final Map<String, Qualifier> AFTER =
            words("有余 OVER 余 OVER 多 OVER 左右 ABOUT 上下 ABOUT 及以上 AT_LEAST 以上 AT_LEAST "
                    + "及以下 AT_MOST 以下 AT_MOST 以内 AT_MOST 之内 AT_MOST 不到 AT_MOST 不足 AT_MOST");

    private QualifierWords() {}

    /** How long the qualifier is that a text begins with; 0 if it begins with none. */
    static int lengthBefore(String text) {
        return isAtLeastUnit(text) ? 1 : startOf(text, BEFORE).length();
    }

    /** The qualifier that a text begins with, where it begins with one. */
    static Qualifier before(String text) {
        return isAtLeastUnit(text) ? Qualifier.AT_LEAST : BEFORE.getOrDefault(startOf(text, BEFORE), Qualifier.EXACTLY);
    }

    /** How long the qualifier is that what follows a number begins with; 0 if it begins with none. */
    static int lengthAfter(String text) {
        return startOf(text, AFTER).length();
    }

    private static String startOf(String text, Map<String, Qualifier> words) {
        return words.keySet().stream().filter(text::startsWith).findFirst().orElse("");
    }

    static int lengthAtEnd(String text) {
        return AFTER.keySet().stream()
                .filter(text::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    static Qualifier after(String word) {
        return AFTER.getOrDefault(word, Qualifier.EXACTLY);
    }

    /** 上百, 上千, 上万: 上 stands only before a unit without a digit. */
    private static boolean isAtLeastUnit(String text) {
        return text.startsWith("上") && text.length() > 1 && "百千万亿".indexOf(text.charAt(1)) >= 0;
    }

    private static Map<String, Qualifier> words(String list) {
        Map<String, Qualifier> words = new LinkedHashMap<>();
        String[] parts = list.split(" ", -1);
        for (int i = 0; i < parts.length; i += 2) {
            words.put(parts[i], Qualifier.valueOf(parts[i + 1]));
        }
        return words;
    }
}
