package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The campaign has a year, and neither its id nor its name nor the title of the filing has the placeholder of a template in
 * its place: {@code ____年}, {@code 201_年}, {@code 20XX年}. Where it has none but its days, or a year in those texts, point to
 * one, it cannot be told.
 */
final class CampaignYearMissing extends FilingRule {
    private static final String MASK = "[_＿XxＸｘ×]";
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![0-9])(?:19|20)(?:[0-9]" + MASK + "|(?<m>" + MASK
            + ")\\k<m>)(?![0-9A-Za-z])年?|(?<![第A-Za-z_＿Ｘｘ×])" + MASK + "+\\s*年|^" + MASK + "+$");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|[一二][〇○零一二三四五六七八九]{3}年");

    CampaignYearMissing() {
        super(
                "campaign-year-missing",
                Severity.WARNING,
                new Message("The campaign has a year, not a placeholder", "宣传活动有年份，且不是占位符"),
                "GB/T 9704-2012, 7.3.5.4: the year of a date is given in full");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        return List.of(Located.in(filing, verdict(filing)));
    }

    private static Verdict verdict(Filing filing) {
        Campaign campaign = filing.summary().campaign();
        Optional<String> placeholder = first(PLACEHOLDER, texts(filing));
        if (placeholder.isPresent()) {
            return Verdict.broken("'%s' stands in the place of the year", "“%s”处应填年份", placeholder.get());
        }
        if (campaign.year().isPresent()) {
            return Verdict.pass();
        }
        return days(filing)
                .map(days -> String.valueOf(days.firstDay().getYear()))
                .findFirst()
                .or(() -> first(YEAR, texts(filing)))
                .map(year -> Verdict.undecided(
                        "campaign '%s' names no year; that of its days or title is %s",
                        "宣传活动“%s”没有年份；从日期或标题看为%s", campaign.id(), year))
                .orElseGet(() -> Verdict.broken(
                        "campaign '%s' has no year; expected e.g. 2011", "宣传活动“%s”没有年份；应填如2011", campaign.id()));
    }

    private static Stream<String> texts(Filing filing) {
        return Stream.concat(Stream.of(filing.summary().campaign().id().text()), Titles.of(filing).stream());
    }

    private static Optional<String> first(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private static Stream<Period> days(Filing filing) {
        return Stream.of(
                        filing.summary().campaign().days().stream(),
                        filing.summary().period().stream(),
                        filing.summary().activities().stream()
                                .map(Activity::days)
                                .flatMap(Optional::stream))
                .flatMap(days -> days);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("complaint_received", "12件")),
                RuleExample.breaks(by("330203")
                        .with(summary -> summary.source("201_年“3·15”宣传活动总结"))
                        .says("complaint_received", "12件")),
                RuleExample.undecided(by("330203")
                        .of("315")
                        .with(summary -> summary.period(Period.parse("2011-03-01/2011-03-15")))
                        .says("complaint_received", "12件")));
    }
}
