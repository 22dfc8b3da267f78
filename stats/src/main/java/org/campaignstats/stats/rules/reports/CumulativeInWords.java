package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A figure that is given for this campaign does not say, in its note, its print or the name of its indicator, that it counts
 * since some earlier start ({@link CumulativeWords}). A stock has no start. 共计 and 总共 say nothing of time. Where such
 * words stand beside a blank there is no figure that could be wrong, and it cannot be told.
 */
final class CumulativeInWords extends FilingRule {
    CumulativeInWords() {
        super(
                "cumulative-in-words",
                Severity.WARNING,
                new Message("A figure of this campaign does not count since an earlier start", "本次活动的数据不含此前累计数"),
                "the seeds' reports: 30,000 handbooks of three years among the figures of one campaign");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Outcome outcome : filing.outcomes()) {
            Indicator indicator = filing.indicator(outcome.indicator());
            if (outcome.basis() == Basis.PERIOD && indicator.additivity() != Additivity.STOCK) {
                verdicts.add(words(outcome, indicator)
                        .map(words -> verdict(outcome, indicator, words))
                        .orElseGet(Verdict::pass));
            }
        }
        return verdicts;
    }

    private static Optional<String> words(Outcome outcome, Indicator indicator) {
        return Stream.of(outcome.note().orElse(""), outcome.figure().printed().orElse(""), indicator.chineseName())
                .flatMap(text -> CumulativeWords.in(text).stream())
                .findFirst();
    }

    private static Verdict verdict(Outcome outcome, Indicator indicator, String words) {
        Amount amount = Amount.of(outcome, indicator);
        Verdict verdict = amount.isNumber()
                ? Verdict.broken(
                        "%s is given for this campaign, but '%s' counts from an earlier start; it should be filed as"
                                + " cumulative",
                        "%s按本次活动上报，但“%s”表明自更早时起计数，应按累计数上报", amount.name(), words)
                : Verdict.undecided(
                        "%s gives no number that could count from an earlier start, as '%s' says",
                        "%s没有数，“%s”是否表明自更早时起计数无法判断", amount.name(), words);
        Verdict about = verdict.about(outcome);
        return outcome.note().map(note -> about.evidence("note", note)).orElse(about);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330212").says("handbook_distributed", "8000册", o -> o.note("活动期间累计发放"))),
                RuleExample.breaks(by("330212").says("handbook_distributed", "30000多册", o -> o.note("三年来累计发放"))),
                RuleExample.undecided(by("330212").says("handbook_distributed", "_册", o -> o.note("三年来累计发放"))));
    }
}
