package org.campaignstats.core.region;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The name of an organisation, read as regions, each inside the one before, and what the organisation is. Every way to
 * split the text is tried, so that 阿拉善市场监督管理局 is 阿拉善 and 市场监督管理局, and whoever reads it sees if there are several.
 */
final class OrganisationName {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 20;

    /** A text beyond this is no name, and may be a whole report in one cell. */
    private static final int LONGEST_TEXT = 200;

    /** What may follow the region: the beginning of an organisation's name, or a word for a part of it. */
    private static final Pattern ORGANISATION = Pattern.compile("[(（\\[【,，、:：·—-]*(?:"
            + String.join(
                    "|",
                    "局|厅|委|党|机关|机构|本级|本部|直属|直管|办公|办|分局|合计|总计|小计",
                    "人民|政府|政协|政务|行政|审批|信访|法制|宣传|文明|组织|纪委|纪检|监察|综合|执法|稽查|工作|各部门",
                    "工商|市场监|质量|质监|质技|技术监督|食品|食药|药品|药监|消费|消保|消协|消委|消权|维权|投诉|举报|申诉|12315|12331|12345",
                    "物价|价格|发展|发改|经济|经信|经委|商务|商业|贸易|知识产权|专利|个体|私营|民营|行业|企业|供销|烟草|盐务|粮食",
                    "公安|交警|消防|司法|检察|法院|中级人民|律师|民政|财政|审计|统计|税务|国税|地税|国家|海关|检验|出入境",
                    "教育|科技|科学|文化|文体|文旅|旅游|体育|广播|广电|新闻|环境|环保|生态|自然资源|国土|规划|住房|住建|建设|城市管理|城管|城乡",
                    "园林|林业|农业|农牧|农委|畜牧|水利|水务|交通|运输|邮政|通信|电信|移动|联通|银行|金融|保险|保监|银监|供电|电力|燃气",
                    "卫生|卫健|疾控|医疗|医保|人力资源|人社|劳动|应急|安全|安监|气象|扶贫|乡村振兴|大数据|总工会|工会|妇联|妇女|共青团|团委|残联")
            + ").*");

    /**
     * What must not follow: a smaller place, which the organisation is of instead. After 、 a level alone is the same place
     * again: 台江区市场监督管理局、区消保委.
     */
    private static final Pattern SMALLER_PLACE = Pattern.compile(String.join(
            "|",
            "(?<![、，,和及与])(?:区(?![域级直本划块])|县(?!级)|旗(?!级)|(?<!联)盟|(?<![城都])市(?![场政级民直委本]))",
            "(?<!城)镇|(?<!城)乡(?!村)|(?<![农乡])村|街道|开发|新城|农场|林场|兵团",
            "(?:工商|监管|监督管理)所|局.+[所站]$|分会|办事处"));

    /** A branch is of the region before it, with no other name between: 红山区工商分局, not 工商局红山分局. */
    private static final Pattern BRANCH =
            Pattern.compile("(?:工商(?:行政管理)?|市场监管|市场监督管理|质监|质量技术监督|食药监|食品药品监督管理|公安|税务)?分局.*");

    private final RegionNames names;
    private final String text;
    private final int year;
    private final Set<Region> regions = new LinkedHashSet<>();

    OrganisationName(RegionNames names, String text, int year) {
        this.names = names;
        this.text = text;
        this.year = year;
        if (text.length() <= LONGEST_TEXT) {
            readFrom(0, region -> true);
        }
    }

    /** The regions that the organisation may be of, one for each way to read the text. */
    Set<Region> regions() {
        return regions;
    }

    private void readFrom(int start, Predicate<Region> isInside) {
        for (int end = start + SHORTEST_NAME; end <= Math.min(text.length(), start + LONGEST_NAME); end++) {
            String rest = text.substring(end);
            for (Region region : names.called(text.substring(start, end), year)) {
                if (isInside.test(region)) {
                    if (isOrganisation(rest)) {
                        regions.add(region);
                    }
                    readFrom(end, lower -> region.code().covers(lower.code()) && lower.level() != region.level());
                }
            }
        }
    }

    private static boolean isOrganisation(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        boolean ofABranch = rest.contains("分局") && !BRANCH.matcher(rest).matches();
        return ORGANISATION.matcher(rest).matches()
                && !ofABranch
                && !SMALLER_PLACE.matcher(rest).find();
    }
}
