package org.campaignstats.stats.rules.plausibility;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.CampaignPair;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A figure of the latest campaign does not jump beyond both the unit's own past and what the units beside it did. It does
 * where all of these hold of every number that it can mean: its modified z-score among those of three or more earlier campaigns is beyond 3.5;
 * it is at least twice the largest of them, or at most half the smallest; and its growth from the campaign before has among
 * the growths of the units that report to the same one, five or more, a modified z-score beyond 3.5 on the same side. Counts
 * below ten vary by chance and are let be. Rates, scores and what is handed between levels are not looked at.
 *
 * <p>Where the past or the units beside it are too few, or more than half of them are equal so that there is no score, it
 * cannot be told.
 */
final class Jump extends BatchRule {
    /** A figure whatever the campaign. */
    private record Kind(IndicatorCode indicator, Optional<Breakdown> breakdown, Optional<Measure> measure) {
        static Kind of(FigureKey key) {
            return new Kind(key.indicator(), key.breakdown(), key.measure());
        }
    }

    Jump() {
        super(
                "jump",
                Severity.WARNING,
                new Message(
                        "A figure does not jump beyond the unit's own past and beyond the units beside it",
                        "数据不应同时超出本单位历次水平和同级单位的变动"),
                "B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers, 1993: modified z-scores beyond 3.5");
    }

    @Override
    public List<Verdict> check(Batch batch) {
        List<CampaignId> campaigns = campaigns(batch.pairs());
        if (campaigns.isEmpty()) {
            return List.of();
        }
        RollUpResult result = batch.result();
        List<List<Optional<Integer>>> columns = columns(result, campaigns);
        List<Verdict> verdicts = new ArrayList<>();
        for (List<ReportingUnit> siblings : siblings(batch.tree())) {
            List<List<RolledFigure>> figures =
                    siblings.stream().map(unit -> result.figures(unit.id())).toList();
            for (List<Optional<Integer>> column : columns) {
                List<List<Optional<RolledFigure>>> rows = figures.stream()
                        .map(row -> column.stream().map(at -> at.map(row::get)).toList())
                        .toList();
                verdicts.addAll(new JumpsOfSiblings(batch.context(), rows).verdicts());
            }
        }
        return verdicts;
    }

    /** The campaigns of known years, one a year, in order. */
    private static List<CampaignId> campaigns(List<CampaignPair> pairs) {
        return pairs.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(pairs.get(0).earlier()),
                                pairs.stream().map(CampaignPair::later))
                        .toList();
    }

    /** For each kind of figure its place among the figures of a unit, by campaign. */
    private static List<List<Optional<Integer>>> columns(RollUpResult result, List<CampaignId> campaigns) {
        List<FigureKey> keys = result.keys();
        Map<Kind, Map<CampaignId, Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            places.computeIfAbsent(Kind.of(keys.get(i)), k -> new LinkedHashMap<>())
                    .put(keys.get(i).campaign(), i);
        }
        return places.values().stream()
                .map(byCampaign -> campaigns.stream()
                        .map(campaign -> Optional.ofNullable(byCampaign.get(campaign)))
                        .toList())
                .toList();
    }

    /** The units that report to the same one; those at the top have none beside them. */
    private static List<List<ReportingUnit>> siblings(UnitTree tree) {
        return Stream.concat(
                        tree.roots().stream().map(List::of),
                        tree.depthFirst().stream()
                                .map(unit -> tree.children(unit.id()))
                                .filter(children -> !children.isEmpty()))
                .toList();
    }

    @Override
    public List<RuleExample> examples() {
        UnitTree city = UnitTree.closed(Stream.concat(
                        Stream.of(ReportingUnit.builder().id("330200").build()),
                        Stream.of("330203", "330204", "330205", "330206", "330211")
                                .map(id -> ReportingUnit.builder()
                                        .id(id)
                                        .parent("330200")
                                        .build()))
                .toList());
        return List.of(
                RuleExample.passes(campaigns("125件")).over(city),
                RuleExample.breaks(campaigns("1250件")).over(city),
                RuleExample.undecided(
                                by("330203").of("2010").says("complaint_received", "120件"),
                                by("330203").says("complaint_received", "1250件"))
                        .over(city));
    }

    /** Five counties in four years, the first of them with this figure in the last. */
    private static ExampleFiling[] campaigns(String last) {
        List<ExampleFiling> filings = new ArrayList<>();
        List<String> counties = List.of("330203", "330204", "330205", "330206", "330211");
        for (int year = 2008; year <= 2011; year++) {
            for (int i = 0; i < counties.size(); i++) {
                String usual = 100 + 10 * i + 5 * (year - 2008) + (year + i) % 3 + "件";
                boolean isLast = i == 0 && year == 2011;
                filings.add(
                        by(counties.get(i)).of(String.valueOf(year)).says("complaint_received", isLast ? last : usual));
            }
        }
        return filings.toArray(ExampleFiling[]::new);
    }
}
