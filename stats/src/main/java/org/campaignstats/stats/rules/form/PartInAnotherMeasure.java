package org.campaignstats.stats.rules.form;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A 其中 part or a key of a breakdown counts in the measure of its whole: parts in 家 say nothing of a whole in 户次. Where
 * the whole is given in several measures, one of them suffices; where a measure leaves open which of two it is, as 户(次)
 * does, is no known one or is not printed beside a blank, it cannot be told. The measures are compared, blank or not the
 * numbers. A rate of the whole is no part of it.
 */
final class PartInAnotherMeasure extends FilingRule {
    private static final IndicatorCode INSPECTED = IndicatorCode.of("entity_inspected");

    PartInAnotherMeasure() {
        super(
                "part-in-another-measure",
                Severity.WARNING,
                new Message("A part counts in the measure of its whole", "其中数与总数的计量单位相同"),
                "arithmetic: only numbers of one measure are parts of each other");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureGroup group : filing.groups()) {
            Map<IndicatorCode, List<Outcome>> wholes =
                    group.plain().stream().collect(Collectors.groupingBy(Outcome::indicator));
            for (IndicatorCode code : group.indicators()) {
                group.keys(code).values().forEach(keys -> compare(group, keys, code, wholes, verdicts));
            }
            group.wholes().forEach(code -> compare(group, group.parts(code), code, wholes, verdicts));
        }
        return verdicts;
    }

    private static void compare(
            FigureGroup group,
            List<Outcome> parts,
            IndicatorCode code,
            Map<IndicatorCode, List<Outcome>> wholes,
            List<Verdict> verdicts) {
        List<Outcome> whole = wholes.getOrDefault(code, List.of());
        for (Outcome part : parts) {
            boolean comparable = isMean(group, part.indicator()) == isMean(group, code);
            if (comparable && !whole.isEmpty()) {
                verdicts.add(compare(group, part, whole).about(part));
            }
        }
    }

    private static boolean isMean(FigureGroup group, IndicatorCode code) {
        return Combination.of(group.indicator(code).additivity()).isMean();
    }

    private static Verdict compare(FigureGroup group, Outcome part, List<Outcome> wholes) {
        List<MeasureFit> fits =
                wholes.stream().map(whole -> fit(group, part, whole)).toList();
        if (fits.contains(MeasureFit.SAME)) {
            return Verdict.pass();
        }
        boolean open = fits.contains(MeasureFit.OPEN);
        Outcome whole = wholes.get(open ? fits.indexOf(MeasureFit.OPEN) : 0);
        Message found = Message.of(
                "the part %s counts in %s, its whole %s in %s",
                "其中数%s以%s计，总数%s以%s计",
                told(group, part),
                measureName(group, part),
                told(group, whole),
                measureName(group, whole));
        return (open ? Verdict.undecided(found) : Verdict.broken(found))
                .evidence("part", group.amount(part))
                .evidence("whole", group.amount(whole));
    }

    private static MeasureFit fit(FigureGroup group, Outcome part, Outcome whole) {
        Optional<Measure> one = measure(group, part);
        Optional<Measure> other = measure(group, whole);
        return one.isPresent() && other.isPresent() ? MeasureFit.of(one.get(), other.get()) : MeasureFit.OPEN;
    }

    /** A number without a measure is meant in that of its indicator; a blank without one may have been anything. */
    private static Optional<Measure> measure(FigureGroup group, Outcome outcome) {
        boolean number = outcome.figure().figure().isNumeric();
        return outcome.measure()
                .or(() -> group.indicator(outcome.indicator()).measure().filter(measure -> number));
    }

    private static Message measureName(FigureGroup group, Outcome outcome) {
        return measure(group, outcome)
                .map(measure -> Message.same(measure.name()))
                .orElse(new Message("an unknown measure", "未知单位"));
    }

    private static Message told(FigureGroup group, Outcome outcome) {
        return FigureRule.told(outcome, group.indicator(outcome.indicator()));
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330203").says("complaint_received", "115件").says("punitive_damages_case", "3起")),
                RuleExample.breaks(by("330203")
                        .says("entity_inspected", "120户次")
                        .says("检查食品生产企业", "30家", part -> part.partOf(INSPECTED))),
                RuleExample.undecided(by("330203")
                        .says("entity_inspected", "____户(次)")
                        .says("检查食品生产企业", "__家", part -> part.partOf(INSPECTED))));
    }
}
