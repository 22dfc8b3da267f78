package org.campaignstats.core.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The measure words of campaign reports: which there are, which mean the same, which are a multiple. */
final class KnownMeasures {
    /** Each line is one measure; its first word is the base. */
    private static final List<List<String>> SAME = List.of(
            List.of("件", "起"),
            List.of("份", "册", "本", "张"),
            List.of("个", "处"),
            List.of("家", "户"),
            List.of("人", "名", "位"),
            List.of("家次", "户次"),
            List.of("台次", "辆次"),
            List.of("条", "幅"),
            List.of("元"),
            List.of("公斤", "千克", "kg", "吨"));

    private static final Map<String, BigDecimal> FACTORS = Map.of("吨", BigDecimal.valueOf(1_000));

    private static final Map<Character, BigDecimal> MULTIPLIERS = Map.of(
            '千', BigDecimal.valueOf(1_000),
            '万', BigDecimal.valueOf(10_000),
            '亿', BigDecimal.valueOf(100_000_000));

    private static final Set<String> OTHERS =
            Set.of(("% 人次 人(次) 户(次) 家(次) 篇(次) 篇(则) 份(册) 个次 件次 场次 条次 批次 车次 班次 次 场 期 篇 则 批 块 分 所 校 种 类 项 "
                            + "箱 袋 瓶 盒 包 套 只 枚 支 组 队 台 辆 例 宗 笔 克 斤 米 千米 千瓦 平方米 亩 天 堂 节 座 间 版 站 课时 部 款 桶 罐 副 "
                            + "株 棵 头 匹 根 双 对 把 串 车 升 公里 立方米 页 片 架 艘 列 栋 幢 层 段 句 首 集 卷 单 票 村 颗 粒 捆 卡 盘 坛 台件")
                    .split(" "));

    private static final Map<String, String> BASES = bases();

    private KnownMeasures() {}

    static boolean isKnown(String name) {
        return isListed(name) || isMultiple(name);
    }

    static Measure base(Measure measure) {
        String name = isMultiple(measure.name()) ? measure.name().substring(1) : measure.name();
        String base = BASES.getOrDefault(name, name);
        return base.equals(measure.name()) ? measure : new Measure(base);
    }

    static BigDecimal factor(String name) {
        return isMultiple(name)
                ? MULTIPLIERS.getOrDefault(name.charAt(0), BigDecimal.ONE).multiply(factor(name.substring(1)))
                : FACTORS.getOrDefault(name, BigDecimal.ONE);
    }

    private static boolean isListed(String name) {
        return BASES.containsKey(name) || OTHERS.contains(name);
    }

    /** 万元, 万人次, 亿元: a multiplier before a measure, as tables head their columns. */
    static boolean isMultiple(String name) {
        return name.length() > 1
                && !isListed(name)
                && MULTIPLIERS.containsKey(name.charAt(0))
                && isListed(name.substring(1));
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        SAME.forEach(words -> words.forEach(word -> bases.put(word, words.get(0))));
        return Map.copyOf(bases);
    }
}
