package org.campaignstats.io.csv;

import java.util.regex.Pattern;

/** What people type into a cell, without what they typed for its looks. */
final class CellText {
    private static final String SPACE = "[\\s\\u00A0\\u3000\\u200B\\uFEFF]";
    private static final Pattern SPACE_BESIDE_HAN =
            Pattern.compile("(?<=[^\\x00-\\x7F])" + SPACE + "+|" + SPACE + "+(?=[^\\x00-\\x7F])");
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");

    private CellText() {}

    /** On one line, no space around it or beside a Chinese character: {@code 合 计} is 合计. */
    static String tidy(String cell) {
        String text =
                SPACE_BESIDE_HAN.matcher(SpreadsheetText.restored(cell.strip())).replaceAll("");
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** As {@link #tidy}, with brackets and colons of half width and no space at all, to be compared with known words. */
    static String key(String cell) {
        return tidy(cell)
                .replace('（', '(')
                .replace('）', ')')
                .replace('：', ':')
                .replace('，', ',')
                .replace(" ", "");
    }
}
