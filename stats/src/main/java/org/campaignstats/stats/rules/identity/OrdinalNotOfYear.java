package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * Where the campaign's name or the title of the filing counts the International Consumer Rights Day, 第29个, 第二十九届, the
 * ordinal is the year less 1982: the first was that of 1983. Ordinals of anything else, 第3届消费者满意度调查 and
 * 第3届国际消费者权益日知识竞赛, are not looked at. It cannot be told where the ordinal is blank, {@code 第__个}, or the campaign has no year.
 */
final class OrdinalNotOfYear extends FilingRule {
    private static final int YEAR_BEFORE_THE_FIRST = 1982;
    private static final String DIGITS = "[1-9１-９][0-9０-９]{0,2}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]";
    private static final String BLANK = "[_＿XxＸｘ×\\s]*";
    private static final Pattern ORDINAL = Pattern.compile("(?<day>第\\s*(?:(?<number>" + DIGITS + ")|" + BLANK
            + ")\\s*(?<counter>[个届次])[\\s“”\"'‘’「」3３1１5５·.．・•三一五国际世界全国纪念的]{0,16}消费者权益(?:保护)?日)");
    private static final Pattern EVENT = Pattern.compile("[\\s“”\"」]*(?:晚会|知识|竞赛|论坛|研讨|征文|摄影|书画|文艺|调查|购物|博览|展)");

    OrdinalNotOfYear() {
        super(
                "ordinal-not-of-year",
                Severity.WARNING,
                new Message("The ordinal of the day is the year less 1982", "权益日的届次等于年份减1982"),
                "arithmetic: the International Consumer Rights Day was first held on 15 March 1983");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (String title : Titles.of(filing)) {
            Matcher ordinal = ORDINAL.matcher(title);
            while (ordinal.find()) {
                if (!isOfEvent(ordinal, title)) {
                    verdicts.put(ordinal.group("day"), Located.in(filing, verdict(ordinal, filing.year())));
                }
            }
        }
        return List.copyOf(verdicts.values());
    }

    /** A quiz or gala has editions, 届 and 次, of its own; 个 counts the days. */
    private static boolean isOfEvent(Matcher ordinal, String title) {
        return !ordinal.group("counter").equals("个")
                && EVENT.matcher(title.substring(ordinal.end())).lookingAt();
    }

    private static Verdict verdict(Matcher ordinal, OptionalInt year) {
        String found = ordinal.group("day");
        String number = ordinal.group("number");
        if (number == null) {
            return Verdict.undecided("the ordinal in '%s' is blank", "“%s”的届次未填", found);
        }
        int yearOfDay = YEAR_BEFORE_THE_FIRST + value(number);
        if (year.isEmpty()) {
            return Verdict.undecided(
                    "'%s' is that of %s; the campaign names no year", "“%s”是%s年的；宣传活动没有年份", found, yearOfDay);
        }
        return yearOfDay == year.getAsInt()
                ? Verdict.pass()
                : Verdict.broken(
                        "'%s' is that of %s, not of %s: the ordinal is the year less 1982",
                        "“%s”是%s年的，不是%s年的：届次应为年份减1982", found, yearOfDay, year.getAsInt());
    }

    /** The same numerals as in figures. */
    private static int value(String number) {
        Stated ordinal = (Stated) PrintedFigure.parse(number).figure();
        return ordinal.value().intValueExact();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(example("第29个国际消费者权益日宣传活动总结")),
                RuleExample.breaks(example("第二十八个国际消费者权益日宣传活动总结")),
                RuleExample.undecided(example("第__个315国际消费者权益日宣传活动总结")));
    }

    private static ExampleFiling example(String source) {
        return by("330203").with(summary -> summary.source(source)).says("complaint_received", "12件");
    }
}
