package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * Each indicator, and what it is said to be part of, is in the catalogue. One verdict for each indicator of a filing. It
 * cannot be told where the text is a name or synonym of several indicators.
 */
final class IndicatorUnknown extends FilingRule {
    IndicatorUnknown() {
        super(
                "indicator-unknown",
                Severity.NOTE,
                new Message("Every indicator is in the catalogue", "所报指标均在指标目录中"),
                "统计法 (revision of 2009) art. 17: the meaning of indicators is standardised");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        Map<IndicatorCode, Outcome> first = new LinkedHashMap<>();
        for (Outcome outcome : filing.outcomes()) {
            first.putIfAbsent(outcome.indicator(), outcome);
            outcome.partOf().ifPresent(whole -> first.putIfAbsent(whole, outcome));
        }
        IndicatorCatalogue catalogue = filing.context().indicators();
        return first.entrySet().stream()
                .map(named ->
                        check(named.getKey(), catalogue).about(named.getValue()).about(named.getKey()))
                .toList();
    }

    private static Verdict check(IndicatorCode code, IndicatorCatalogue catalogue) {
        if (catalogue.find(code).isPresent()) {
            return Verdict.pass();
        }
        List<Indicator> named = catalogue.match(code.text());
        return switch (named.size()) {
            case 0 -> Verdict.broken("'%s' is in no catalogue and is added up by itself", "“%s”不在指标目录中，单独汇总", code);
            case 1 -> Verdict.broken("'%s' is the name of %s, not a code", "“%s”是%s的名称，不是指标代码", code, codes(named));
            default ->
                Verdict.undecided("'%s' is a name of several indicators: %s", "“%s”是几个指标共有的名称：%s", code, codes(named));
        };
    }

    private static String codes(List<Indicator> indicators) {
        return indicators.stream().map(indicator -> indicator.code().text()).collect(Collectors.joining(", "));
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("complaint_received", "115件")),
                RuleExample.breaks(by("330203").says("新消费体验站", "3个")),
                RuleExample.undecided(by("330203").says("标语", "40条")));
    }
}
