package org.campaignstats.io.csv;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of a wide table is for, as far as its header alone tells. */
enum ColumnRole {
    /** The number of the row: 序号. */
    INDEX,
    /** The code of the unit: 行政区划代码. */
    CODE,
    /** The name of the unit: 单位, 地区. */
    UNIT,
    /** The sum of other columns: 小计, 合计. */
    TOTAL,
    /** No figures to add up: 备注, 联系电话, 排名. */
    REMARK,
    /** An indicator, or nothing known. */
    OTHER;

    /** The words for the unit, the surest first. */
    private static final List<Set<String>> UNIT_WORDS = Stream.of(
                    "单位 单位名称 填报单位 填报单位名称 报送单位 上报单位 填表单位 填报机构 unit unit_name",
                    "县区 区县 县市区 县(市、区) 县(市,区) 县(市)区 市县区 区县市 区(县) 区(县、市) 县(区) 旗县 旗县区 旗县市区 县市 县别 乡镇 镇街 街道 乡镇街道 街道(乡镇)",
                    "地区 市县 市州 州市 地市 市地 盟市 地州市 市(州) 州(市) 市(地) 各地 各市 各县区 行政区划 行政区划名称 区划名称 地区名称 所属地区 区域 辖区 地方 市 县 区 省份 省市 region",
                    "名称 机构 机构名称 部门 部门名称 单位(部门) name")
            .map(ColumnRole::words)
            .toList();

    private static final Set<String> INDEX_WORDS = words("序号 序 编号 行号 行次 顺序号 顺序 no no. #");
    private static final Set<String> CODE_WORDS =
            words("代码 行政区划代码 区划代码 行政代码 地区代码 单位代码 区域代码 地区编码 行政区划编码 单位编码 code unit_code");
    private static final Set<String> TOTAL_WORDS = words("小计 合计 总计 共计 总数");
    private static final Pattern REMARKS =
            Pattern.compile("备注|说明|附注|联系人.*|.*电话.*|手机.*|传真|邮箱|填报人|填表人|审核人|负责人|经办人|.*日期|.*时间|年份|年度|月份|网址|.*排名|名次|位次");

    /** How sure a header names the unit: the lower the surer; one more than the last for any other header. */
    static int unitRank(HeaderCell header) {
        for (int i = 0; i < UNIT_WORDS.size(); i++) {
            if (UNIT_WORDS.get(i).contains(key(header.text()))) {
                return i;
            }
        }
        return UNIT_WORDS.size();
    }

    static ColumnRole of(HeaderCell header) {
        String key = key(header.text());
        if (INDEX_WORDS.contains(key)) {
            return INDEX;
        }
        if (CODE_WORDS.contains(key)) {
            return CODE;
        }
        if (unitRank(header) < UNIT_WORDS.size()) {
            return UNIT;
        }
        if (TOTAL_WORDS.contains(key(header.name()))) {
            return TOTAL;
        }
        return REMARKS.matcher(key).matches() ? REMARK : OTHER;
    }

    private static String key(String text) {
        StringBuilder lower = new StringBuilder();
        for (char c : CellText.key(text).toCharArray()) {
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return lower.toString();
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
