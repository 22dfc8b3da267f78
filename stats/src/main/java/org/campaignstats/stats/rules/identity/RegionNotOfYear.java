package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The region of each unit that a filing names existed in the year of the campaign. Where it ended before, its successors are
 * named; where it came later, its predecessors. In the year of a change both existed. It cannot be told where the campaign
 * names no year, and where the table does not know the code and leaves regions of that year out.
 */
final class RegionNotOfYear extends FilingRule {
    RegionNotOfYear() {
        super(
                "region-not-of-year",
                Severity.WARNING,
                new Message("The region of a unit existed in the year of the campaign", "单位所属行政区划在活动年份存在"),
                "GB/T 2260, codes of administrative divisions, with its yearly changes");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (UnitMention mention : UnitMention.in(filing)) {
            UnitRegion.of(mention.unit(), filing)
                    .map(code -> check(code, filing))
                    .ifPresent(verdict -> verdicts.add(mention.located(verdict)));
        }
        return verdicts;
    }

    private static Verdict check(RegionCode code, Filing filing) {
        OptionalInt year = filing.year();
        return year.isPresent()
                ? check(code, year.getAsInt(), filing.context().regions())
                : Verdict.undecided(
                        "the campaign names no year in which %s would have to exist", "宣传活动没有年份，无法判断%s是否存在", code);
    }

    private static Verdict check(RegionCode code, int year, RegionTable regions) {
        if (regions.find(code, year).isPresent()) {
            return Verdict.pass();
        }
        List<Region> history = regions.history(code);
        Stream<Region> ended = history.stream().filter(r -> r.lastYear().orElse(year) < year);
        Stream<Region> later = history.stream().filter(r -> r.firstYear().orElse(year) > year);
        return ended.reduce((older, newer) -> newer)
                .map(region -> ended(region, year, regions))
                .or(() -> later.findFirst().map(region -> notYet(region, year, regions)))
                .orElseGet(() -> unknown(code, year, regions));
    }

    private static Verdict ended(Region region, int year, RegionTable regions) {
        Message told = Message.of(
                "%s existed until %s, not in %s",
                "%s至%s年止，%s年已不存在", region, region.lastYear().getAsInt(), year);
        List<String> successors = region.successors().stream()
                .map(code -> regions.history(code).stream()
                        .reduce((older, newer) -> newer)
                        .map(Region::toString)
                        .orElseGet(code::toString))
                .toList();
        return Verdict.broken(named(told, "; its place was taken by %s", "；已并入或改为%s", successors));
    }

    private static Verdict notYet(Region region, int year, RegionTable regions) {
        Message told = Message.of(
                "%s exists from %s, not yet in %s",
                "%s自%s年起设立，%s年尚不存在", region, region.firstYear().getAsInt(), year);
        List<String> predecessors =
                regions.predecessors(region).stream().map(Region::toString).toList();
        return Verdict.broken(named(told, "; before it there was %s", "；此前为%s", predecessors));
    }

    private static Message named(Message told, String english, String chinese, List<String> regions) {
        return regions.isEmpty()
                ? told
                : Message.of(
                        "%s" + english,
                        "%s" + chinese,
                        told,
                        new Message(String.join(", ", regions), String.join("、", regions)));
    }

    private static Verdict unknown(RegionCode code, int year, RegionTable regions) {
        return regions.isCompleteFor(year)
                ? Verdict.broken("no region has the code %s in %s", "%2$s年没有代码为%1$s的行政区划", code, year)
                : Verdict.undecided(
                        "the region table does not know %s and is not complete for %s",
                        "区划表没有%s，且%s年的区划不完整", code, year);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330204").says("complaint_received", "12件")),
                RuleExample.breaks(by("330204").of("2020").says("complaint_received", "12件")),
                RuleExample.undecided(by("330204").of("315").says("complaint_received", "12件")));
    }
}
