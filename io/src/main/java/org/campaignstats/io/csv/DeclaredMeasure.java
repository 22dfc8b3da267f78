package org.campaignstats.io.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measure of money that a line above or below a table declares, in whatever words: 单位为万元, (金额:万元), 以万元为单位. A sum
 * of money (500万元) declares nothing.
 */
final class DeclaredMeasure {
    private static final Pattern MONEY =
            Pattern.compile("(?<![\\d０-９.一二两三四五六七八九十百千万亿几数余多])(?<measure>(?:百万|千万|[百千万亿])元)");

    private DeclaredMeasure() {}

    static Optional<ColumnMeasure> in(String line) {
        Matcher m = MONEY.matcher(line.replaceAll("[\\s\\u3000]", "").replace('萬', '万'));
        return m.find() ? ColumnMeasure.find(m.group("measure")) : Optional.empty();
    }
}
