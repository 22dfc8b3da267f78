package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * An activity that two units tell of is listed as one of both, or it would be counted twice. Two reports tell of one
 * activity where day and venue are the same, the titles are near-equal ({@link Titles}), and neither lists both filers as
 * organisers. Only units that report to each other or to the same unit are compared: every town has a 人民广场.
 *
 * <p>Where the day or the venue is not given and the title is the same, it cannot be told. Activities are sorted by day and
 * venue, so that only those of neighbours at one place on one day are compared with each other.
 */
final class SameEventTwice extends BatchRule {
    SameEventTwice() {
        super(
                "same-event-twice",
                Severity.WARNING,
                new Message("An activity that two units tell of lists both as organisers", "两个单位都报送的同一活动应列明双方为主办单位"),
                "the seeds' reports: one square event of a city and a district, told of by both");
    }

    @Override
    public List<Verdict> check(Batch batch) {
        List<ToldActivity> activities = batch.reports().stream()
                .flatMap(filing ->
                        filing.summary().activities().stream().map(activity -> ToldActivity.of(filing, activity)))
                .toList();
        Map<ToldActivity.Bucket, List<ToldActivity>> byTitle = new HashMap<>();
        activities.forEach(told -> told.buckets(told.title())
                .forEach(bucket ->
                        byTitle.computeIfAbsent(bucket, b -> new ArrayList<>()).add(told)));
        Map<ToldActivity.Bucket, List<ToldActivity>> byDay = new HashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (ToldActivity told : activities) {
            verdicts.add(told.dayAndVenue()
                    .map(given -> comparedByDay(told, told.buckets(given), byDay))
                    .orElseGet(() -> comparedByTitle(told, byTitle)));
        }
        return verdicts;
    }

    /** Against those before it, so that of three reports of one activity the second and the third are found. */
    private static Verdict comparedByDay(
            ToldActivity told, List<ToldActivity.Bucket> buckets, Map<ToldActivity.Bucket, List<ToldActivity>> before) {
        Optional<ToldActivity> same = buckets.stream()
                .flatMap(bucket -> before.getOrDefault(bucket, List.of()).stream())
                .filter(other -> told.mayBe(other) && Titles.areNear(told.title(), other.title()))
                .findFirst();
        buckets.forEach(
                bucket -> before.computeIfAbsent(bucket, b -> new ArrayList<>()).add(told));
        return same.map(other -> broken(told, other)).orElseGet(Verdict::pass);
    }

    private static Verdict comparedByTitle(ToldActivity told, Map<ToldActivity.Bucket, List<ToldActivity>> all) {
        return told.buckets(told.title()).stream()
                .flatMap(bucket -> all.getOrDefault(bucket, List.of()).stream())
                .filter(other -> !told.title().isEmpty() && told.mayBe(other))
                .findFirst()
                .map(other -> undecided(told, other))
                .orElseGet(Verdict::pass);
    }

    private static Verdict broken(ToldActivity told, ToldActivity other) {
        return Verdict.broken(
                        "'%s' on %s at %s is told of by %s too, as '%s'; if both held it, both should be listed as its"
                                + " organisers",
                        "“%s”（%s，%s）与%s所报“%s”疑为同一活动；如系共同举办，应列明双方为主办单位",
                        told.printedTitle(),
                        told.activity().days().map(Period::toString).orElseThrow(),
                        told.activity().venue().orElseThrow(),
                        told.filing().context().nameOf(other.filer()),
                        other.printedTitle())
                .about(told.filer())
                .at(told.place())
                .evidence("activity", told.told())
                .evidence("other", other.told());
    }

    private static Verdict undecided(ToldActivity told, ToldActivity other) {
        return Verdict.undecided(
                        "'%s' may be the activity that %s tells of, but its day or venue is not given",
                        "“%s”未列明日期或地点，可能与%s所报为同一活动",
                        told.printedTitle(),
                        told.filing().context().nameOf(other.filer()))
                .about(told.filer())
                .at(told.place());
    }

    @Override
    public List<RuleExample> examples() {
        ExampleFiling city = by("330200")
                .held("square", a -> a.type("3·15大型宣传咨询活动").venue("天一广场").days(Period.parse("2011-03-15")));
        return List.of(
                RuleExample.passes(
                        city,
                        by("330203")
                                .held(
                                        "square",
                                        a -> a.type("3·15宣传咨询活动")
                                                .venue("天一广场")
                                                .days(Period.parse("2011-03-15"))
                                                .organisers(List.of(UnitId.of("330200"), UnitId.of("330203"))))),
                RuleExample.breaks(
                        city,
                        by("330203")
                                .held(
                                        "consulting",
                                        a -> a.type("3·15宣传咨询活动").venue("天一 广场").days(Period.parse("2011-03-15")))),
                RuleExample.undecided(
                        city,
                        by("330203")
                                .held("consulting", a -> a.type("3·15大型宣传咨询活动").days(Period.parse("2011-03-15")))));
    }
}
