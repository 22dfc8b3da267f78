package org.campaignstats.io.csv;

import java.util.List;
import java.util.regex.Pattern;

/** What a row of a wide table is, by its labels. */
enum RowKind {
    /** A unit and its figures. */
    UNIT,
    /** The total of the rows: 合计, 总计, 全市. */
    TOTAL,
    /** The own level of a unit: 市本级, 工商局机关. */
    OWN,
    /** The total of some rows, a part of one, or figures of another time: nothing that is added up. */
    NO_UNIT;

    private static final Pattern TOTAL_WORD = Pattern.compile("合计|总计|共计");
    private static final Pattern TOTAL_ALONE = Pattern.compile("全(?:省|市|县|区|盟|旗|自治区|系统|国)");
    private static final Pattern OWN_LEVEL =
            Pattern.compile(".*本级(?:机关|部门|各部门|单位)?|.*(?<!公安|检察|司法|税务|监察)机关|[省市区县州盟旗](?:直|直属)(?:机关|部门|单位)*"
                    + "|(?:省|市|县|区|州|盟|旗|自治区|总)局(?:本部)?|本局|.*局本部");
    private static final Pattern NOT_A_UNIT =
            Pattern.compile("其中.*|.*小计|(?:上年|去年|上期|同期|同比|环比|比上年|较上年|比去年|较去年|增长|增减|占比|比重|平均|均值|人均).*");
    private static final Pattern AROUND_NAME =
            Pattern.compile("合计|总计|共计|全(?:省|市|县|区|盟|旗|自治区|系统|国)|(?:下辖|所属|所辖)?各.*|[():]");

    /** The kind of a row; its labels are the unit's cell and those before its figures. */
    static RowKind of(List<String> labels) {
        if (labels.stream()
                .anyMatch(label -> (TOTAL_WORD.matcher(label).find() && label.length() <= 40)
                        || TOTAL_ALONE.matcher(label).matches())) {
            return TOTAL;
        }
        String name = CellText.key(labels.get(0));
        if (NOT_A_UNIT.matcher(name).matches() || labels.stream().anyMatch("小计"::equals)) {
            return NO_UNIT;
        }
        return OWN_LEVEL.matcher(name).matches() ? OWN : UNIT;
    }

    /** The unit that a total row names beside the word for the total; empty if it names none. */
    static String nameInTotal(List<String> labels) {
        return labels.stream()
                .map(CellText::key)
                .map(label -> AROUND_NAME.matcher(label).replaceAll(""))
                .filter(name -> name.length() > 1 && !CellReader.isFigure(name))
                .findFirst()
                .orElse("");
    }

    /** Whether the name of an own level is that of a place below a city: 大榭开发区本级. */
    static boolean namesPlaceBelow(String name) {
        return CellText.key(name).matches(".{2,}(?<!自治)[区县旗镇乡].*");
    }

    /** Whether a total says that it leaves the own level out: 各县(市、区)合计. */
    static boolean isOfUnitsBelow(List<String> labels) {
        return labels.stream().map(CellText::key).anyMatch(label -> label.matches("(?:.*[省市县区州盟旗])?(?:下辖|所属|所辖|各).*"));
    }
}
