package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.AnnualThemes;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * Where the campaign's theme is an annual theme, it is that of its year. Several themes may be listed, and a theme may stand
 * in quotation marks among other words; one of the year suffices. It cannot be told where the theme is left blank or is
 * the annual theme of no known year, a bureau's own for example, and where the campaign has no year.
 */
final class ThemeOfAnotherYear extends FilingRule {
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;/\"“”「」『』《》]+");
    private static final Pattern BLANK = Pattern.compile("[\\s_＿XxＸｘ×“”]*");

    ThemeOfAnotherYear() {
        super(
                "theme-of-another-year",
                Severity.WARNING,
                new Message("An annual theme is that of the campaign's year", "年主题与活动年份一致"),
                "annual themes of 3·15 set by the China Consumers Association (中国消费者协会年主题)");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        Optional<String> theme = filing.summary().campaign().theme();
        return theme.isEmpty() ? List.of() : List.of(Located.in(filing, verdict(filing, theme.get())));
    }

    private static Verdict verdict(Filing filing, String theme) {
        Campaign campaign = filing.summary().campaign();
        AnnualThemes themes = filing.context().themes();
        List<Integer> years = years(theme, themes);
        if (years.isEmpty()) {
            return BLANK.matcher(theme).matches()
                    ? Verdict.undecided("the theme of the campaign is left blank", "宣传活动的主题未填")
                    : Verdict.undecided("'%s' is the annual theme of no known year", "“%s”不是已知年份的年主题", theme);
        }
        if (campaign.year().isEmpty()) {
            return Verdict.undecided(
                    "'%s' is the theme of %s; the campaign names no year",
                    "“%s”是%s年的年主题；宣传活动没有年份", theme, years.get(0));
        }
        int year = campaign.year().getAsInt();
        Optional<String> right = themes.theme(year);
        if (years.contains(right.map(themes::year).orElse(OptionalInt.empty()).orElse(year))) {
            return Verdict.pass();
        }
        Message told =
                Message.of("'%s' is the theme of %s, not of %s", "“%s”是%s年的年主题，不是%s年的", theme, years.get(0), year);
        return Verdict.broken(right.map(expected -> Message.of("%s: '%s'", "%s（应为“%s”）", told, expected))
                .orElse(told));
    }

    /** The years of the annual themes in a text: of all of it, else of its pieces. */
    private static List<Integer> years(String text, AnnualThemes themes) {
        return Stream.concat(Stream.of(text), BETWEEN.splitAsStream(text))
                .map(themes::year)
                .flatMapToInt(OptionalInt::stream)
                .distinct()
                .boxed()
                .toList();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(example("消费与民生")),
                RuleExample.breaks(example("新消费 我做主")),
                RuleExample.undecided(example("____")));
    }

    private static ExampleFiling example(String theme) {
        Campaign campaign = Campaign.builder().id("2011").theme(theme).build();
        return by("330203").with(summary -> summary.campaign(campaign)).says("complaint_received", "12件");
    }
}
