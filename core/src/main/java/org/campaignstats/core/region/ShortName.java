package org.campaignstats.core.region;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that people use for a region beside its full name: without its level and its peoples, so 阿拉善盟 is 阿拉善,
 * 广西壮族自治区 is 广西 and 延边朝鲜族自治州 is 延边, or 延边州. What is left has two characters at least: 城区 and 赵县 have no
 * short name.
 */
final class ShortName {

    private static final String PEOPLES_WITH_ZU =
            "(?:各|蒙古|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉"
                    + "|毛南|仡佬|普米|怒|保安|裕固|独龙)族";

    private static final String PEOPLES_ALONE = "蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯";

    /** 族 may be left over where a people is the whole name, as in 东乡族自治县. */
    private static final Pattern AUTONOMOUS =
            Pattern.compile("(?<stem>.{2,}?)(?:" + PEOPLES_WITH_ZU + "|" + PEOPLES_ALONE + ")*族?自治(?<level>[区州县旗])");

    private static final Pattern PLAIN =
            Pattern.compile("(?<stem>.{2,}?)(?:" + PEOPLES_WITH_ZU + ")*(?:省|市|地区|盟|新区|林区|特区|区|县|联合旗|旗)");

    private ShortName() {}

    /** The short names of a full name; none if nothing can be left out. */
    static Set<String> of(String fullName) {
        Matcher autonomous = AUTONOMOUS.matcher(fullName);
        if (autonomous.matches()) {
            String stem = autonomous.group("stem");
            String level = autonomous.group("level");
            return level.equals("州") || level.equals("旗") ? Set.of(stem, stem + level) : Set.of(stem);
        }
        Matcher plain = PLAIN.matcher(fullName);
        return plain.matches() ? Set.of(plain.group("stem")) : Set.of();
    }
}
