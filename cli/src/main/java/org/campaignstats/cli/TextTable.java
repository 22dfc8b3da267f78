package org.campaignstats.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Lines of cells, aligned by the width at which a terminal shows them: a Chinese character takes two places. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Boolean> alignedRight;
    private final List<List<String>> lines = new ArrayList<>();

    TextTable(List<Boolean> alignedRight) {
        this.alignedRight = alignedRight;
    }

    void add(List<String> cells) {
        lines.add(cells);
    }

    @Override
    public String toString() {
        int[] widths = new int[alignedRight.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String space = " ".repeat(widths[i] - width(line.get(i)));
                text.append(i == 0 ? "" : GAP).append(alignedRight.get(i) ? space + line.get(i) : line.get(i) + space);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    static int width(String text) {
        return text.codePoints().map(WCWidth::wcwidth).map(w -> Math.max(w, 0)).sum();
    }
}
