package org.campaignstats.io.csv;

import java.util.List;
import java.util.regex.Pattern;

/** Rows of a table or form that hold no data: who filled it in, remarks, headings between its rows. */
final class NoteRows {
    private static final Pattern NOTE =
            Pattern.compile("(?:填[表报](?:人|单位|日期|时间|说明)|报送(?:人|单位|日期|时间)|报出日期|制表(?:人|单位|日期)?|审[核批]人?|复核人?"
                    + "|(?:单位|统计|部门|主管|分管)?(?:负责人|领导)(?:签字|签章)?|领导签[字章]|联系人|联系电话|电话|传真|经办人|统计人员|日期|注|附注|备注|说明"
                    + "|资料来源|数据来源|来源|签[字章]|盖章|单位\\(?(?:盖章|公章)\\)?)(?:[\\s:(1-9.、,].*|)");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;:].*|.{41,}");
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]+、.*|\\([一二三四五六七八九十]+\\).*");

    private NoteRows() {}

    /** A line that begins as notes below a table do. */
    static boolean isNote(CsvRow row) {
        List<String> cells = filled(row);
        return !cells.isEmpty() && NOTE.matcher(CellText.key(cells.get(0))).matches();
    }

    /** A single cell that goes on with a note, is a sentence, or heads the rows below it. */
    static boolean isRemark(CsvRow row, boolean afterNote) {
        List<String> cells = filled(row);
        if (cells.size() != 1 || CellReader.isNumber(cells.get(0))) {
            return false;
        }
        String text = CellText.key(cells.get(0));
        return afterNote
                || SENTENCE.matcher(text).matches()
                || HEADING.matcher(text).matches();
    }

    static List<String> filled(CsvRow row) {
        return row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
