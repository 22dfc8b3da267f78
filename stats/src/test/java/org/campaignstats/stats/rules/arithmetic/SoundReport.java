package org.campaignstats.stats.rules.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.ExampleFiling;

/** A random truth about a city and its counties, and one filing in which every figure about it is true, however vague. */
final class SoundReport {
    private static final String CITY = "330200";
    private static final List<String> COUNTIES = List.of("330203", "330204", "330212", "330281");
    private static final List<String> KEYS = List.of("food", "cars", "homes", "其他");

    private final Random random;
    private final TruePrint print;
    private final ExampleFiling filing = ExampleFiling.by(CITY);
    private final List<String> lines = new ArrayList<>();

    SoundReport(long seed) {
        this.random = new Random(seed);
        this.print = new TruePrint(random);
        tellOfLevels();
        tellOfKeys();
        tellOfParts();
        tellOfEvents();
        tellOfStaff();
        tellOfChanges();
        tellOfOtherTimes();
    }

    CampaignSummary summary() {
        return filing.summary();
    }

    private long amount() {
        return random.nextInt(random.nextInt(3) == 0 ? 20 : 200_000);
    }

    /** Says a figure now and then, and now and then again. */
    private void say(String indicator, String figure, UnaryOperator<Outcome.Builder> setting) {
        lines.add(indicator + " " + figure);
        filing.says(indicator, figure, setting);
    }

    private void count(String indicator, long truth, UnaryOperator<Outcome.Builder> setting) {
        while (random.nextInt(4) > 0) {
            say(indicator, print.count(truth), setting);
        }
    }

    /** Says it once or more: what is said to be complete leaves none out. */
    private void listed(String indicator, long truth, UnaryOperator<Outcome.Builder> setting) {
        say(indicator, print.count(truth), setting);
        count(indicator, truth, setting);
    }

    private void percent(String indicator, long part, long whole, UnaryOperator<Outcome.Builder> setting) {
        if (whole > 0 && random.nextInt(4) > 0) {
            say(indicator, print.percent(part, whole), setting);
        }
    }

    private static UnaryOperator<Outcome.Builder> of(String unit, Scope scope) {
        return outcome -> outcome.unit(unit).scope(scope);
    }

    /** Leaflets of the city, its own level and its counties, with the shares of each. */
    private void tellOfLevels() {
        long own = amount();
        long under = 0;
        List<Long> counties = new ArrayList<>();
        for (String county : COUNTIES) {
            long leaflets = amount();
            counties.add(leaflets);
            under += leaflets;
            count("materials_distributed", leaflets, of(county, Scope.WHOLE));
        }
        count("materials_distributed", own, of(CITY, Scope.OWN));
        count("materials_distributed", under, of(CITY, Scope.UNDER));
        count("materials_distributed", own + under, of(CITY, Scope.WHOLE));
        count("handbook_distributed", amount(), of(CITY, Scope.WHOLE));
        for (int i = 0; i < COUNTIES.size(); i++) {
            percent("发放宣传资料占比", counties.get(i), own + under, of(COUNTIES.get(i), Scope.WHOLE));
        }
        percent("发放宣传资料占比", own, own + under, of(CITY, Scope.OWN));
    }

    /** Complaints by category, resolved or not, all categories or some, with their shares and rates. */
    private void tellOfKeys() {
        boolean isComplete = random.nextBoolean();
        long[] received = KEYS.stream().mapToLong(key -> amount()).toArray();
        long[] resolved = new long[received.length];
        long all = isComplete ? 0 : amount();
        long allResolved = 0;
        for (int i = 0; i < received.length; i++) {
            all += received[i];
            resolved[i] = (long) (received[i] * random.nextDouble());
            allResolved += resolved[i];
        }
        count("complaint_received", all, isComplete ? Examples::complete : UnaryOperator.identity());
        count("complaint_resolved", allResolved, UnaryOperator.identity());
        percent("complaint_resolution_rate", allResolved, all, UnaryOperator.identity());
        for (int i = 0; i < received.length; i++) {
            UnaryOperator<Outcome.Builder> key = Examples.key("category=" + KEYS.get(i));
            listed("complaint_received", received[i], key);
            count("complaint_resolved", resolved[i], key);
            percent("complaint_resolution_rate", resolved[i], received[i], key);
            percent("投诉占比", received[i], all, key);
        }
        long requests = all + amount();
        count("request_received", requests, UnaryOperator.identity());
        percent("投诉占比", all, requests, UnaryOperator.identity());
    }

    /** Services as a total with 其中 parts that are all there, or that overlap. */
    private void tellOfParts() {
        long first = amount();
        long second = amount();
        boolean overlap = random.nextBoolean();
        long all = overlap ? Math.max(first, second) + amount() : first + second;
        count("onsite_repair_service", all, overlap ? UnaryOperator.identity() : Examples::complete);
        listed("家电维修", first, Examples.partOf("onsite_repair_service"));
        listed("手机维修", second, Examples.partOf("onsite_repair_service"));
        percent("家电维修占比", first, all, UnaryOperator.identity());
    }

    /** Consultations of two activities, one that may be either of them, and a joint one. */
    private void tellOfEvents() {
        long square = amount();
        long school = amount();
        long own = square + school + amount();
        count("consultation_received", own, of(CITY, Scope.OWN));
        count("consultation_received", own + amount(), of(CITY, Scope.WHOLE));
        filing.held("square", a -> a.addOutcomes(event(square), event(square)));
        filing.held("school", a -> a.addOutcomes(event(school)));
        filing.held(
                "fair",
                a -> a.addOutcomes(event(own + 1))
                        .addOrganisers(UnitId.of(CITY))
                        .addOrganisers(UnitId.of(COUNTIES.get(0))));
        count("consultation_received", square, of(CITY, Scope.EVENT));
        count("consultation_received", school, of(CITY, Scope.EVENT));
    }

    private Outcome event(long truth) {
        return filing.event("consultation_received", print.count(truth));
    }

    /** Staff of two kinds, of whom some are of both. */
    private void tellOfStaff() {
        long first = amount();
        long second = amount();
        long all = first + second - Math.min(first, second) / 2;
        count("staff_participating_count", all, random.nextBoolean() ? Examples::complete : UnaryOperator.identity());
        listed("staff_participating_count", first, Examples.key("kind=police"));
        listed("staff_participating_count", second, Examples.key("kind=volunteers"));
        count("staff_participating_count", Math.min(first, second), of(CITY, Scope.OWN));
    }

    /** Reports of this year and the year before, with growth and difference in words that tell their direction or do not. */
    private void tellOfChanges() {
        long before = 1 + amount();
        long now = amount();
        long change = Math.abs(now - before);
        boolean isRise = now >= before;
        count("report_received", now, UnaryOperator.identity());
        count(print.pick(List.of("上年受理举报", "受理举报(上年同期)", "去年举报")), before, UnaryOperator.identity());
        percent(print.pick(List.of("举报同比", isRise ? "举报同比增长" : "举报同比下降")), change, before, UnaryOperator.identity());
        if (random.nextBoolean()) {
            say(print.pick(List.of("举报增减", isRise ? "举报增加数" : "举报减少数")), change + "件", UnaryOperator.identity());
        }
        if (random.nextBoolean()) {
            say(isRise ? "举报比上年增长" : "举报比上年下降", String.valueOf(change), UnaryOperator.identity());
        }
    }

    /** What is cumulative began at different times, what is planned has changed. */
    private void tellOfOtherTimes() {
        for (Basis basis : List.of(Basis.CUMULATIVE, Basis.PLANNED)) {
            count("lecture_count", amount(), outcome -> outcome.basis(basis));
            count("lecture_count", amount(), outcome -> outcome.basis(basis).scope(Scope.OWN));
            count("青年讲座", amount(), outcome -> Examples.partOf("lecture_count").apply(outcome.basis(basis)));
        }
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
