package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;

/** Random own levels, totals and sums of activities of a random tree: most are true, some not, some large, some broken numbers. */
final class MostlyTrueSums {
    private static final int MOST_UNITS = 14;
    private static final int MANY_UNITS = 12;
    private static final int PLAIN = 9;
    private static final FigureKey KEY = new FigureKey(
            CampaignId.of(Line.CAMPAIGN),
            IndicatorCode.of(Line.INDICATOR),
            Optional.empty(),
            Optional.of(Measure.of("份")));

    private final Random random;
    private final Batch batch;
    private final boolean large;
    private final boolean broken;
    private final boolean lies;
    private final List<String> lines = new ArrayList<>();
    private final List<ActivitySums> sums = new ArrayList<>();
    private final String tree;

    MostlyTrueSums(long seed) {
        this.random = new Random(seed);
        this.large = random.nextInt(3) == 0;
        this.tree = RandomTree.text(random, (large ? MANY_UNITS : 1) + random.nextInt(MOST_UNITS), 0.3);
        this.batch = random.nextInt(3) == 0 ? Batch.open(tree) : Batch.closed(tree);
        this.broken = random.nextInt(3) == 0;
        this.lies = random.nextInt(2) == 0;
        batch.tree().roots().forEach(this::tell);
        batch.say(lines);
    }

    private BigDecimal tell(ReportingUnit unit) {
        String id = unit.id().text();
        BigDecimal own = amount();
        BigDecimal events = own.divideToIntegralValue(BigDecimal.valueOf(1 + random.nextInt(3)));
        if (random.nextInt(2) == 0) {
            say(id + " own ", own);
        }
        if (random.nextInt(2) == 0) {
            sum(unit.id(), events);
        }
        BigDecimal under = BigDecimal.ZERO;
        for (ReportingUnit child : batch.tree().children(unit.id())) {
            under = under.add(tell(child));
        }
        if (random.nextInt(4) == 0) {
            say(id + " under ", under);
        }
        if (random.nextInt(3) == 0) {
            say(id + " whole ", own.add(under));
        }
        return own.add(under);
    }

    private BigDecimal amount() {
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(random.nextInt(4) == 0 ? 3 : 100_000));
        if (large && random.nextInt(8) > 0) {
            amount = BigDecimal.valueOf(999_999_999_999_999_999L - random.nextInt(2));
        }
        return broken && random.nextInt(3) == 0 && amount.precision() < 9 ? amount.add(new BigDecimal("0.25")) : amount;
    }

    /** Says a number, mostly; one that has too many digits for a figure only as much as fits. */
    private void say(String what, BigDecimal truth) {
        BigDecimal number = lies && random.nextInt(6) == 0 ? truth.add(BigDecimal.valueOf(7)) : truth;
        String figure = number.precision() - number.scale() > 18 ? "至少999999999999999999" : print(number);
        lines.add(what + figure + (random.nextInt(12) == 0 ? " by=u0" : ""));
        if (random.nextInt(15) == 0) {
            say(what, truth);
        }
    }

    private String print(BigDecimal number) {
        String plain = number.toPlainString();
        return switch (number.signum() == 0 ? PLAIN : random.nextInt(10)) {
            case 0 -> "_";
            case 1 -> "至少" + plain;
            case 2 -> "不超过" + plain;
            case 3 -> "大量";
            default -> plain;
        };
    }

    /** Sums of what some activities of a unit give, once or as two filers have it. */
    private void sum(UnitId unit, BigDecimal sum) {
        BigDecimal lower = sum.multiply(new BigDecimal(random.nextInt(3) == 0 ? "0.5" : "1"));
        boolean blanks = random.nextInt(5) == 0;
        boolean numeric = random.nextInt(5) > 0;
        sums.add(new ActivitySums(
                unit,
                KEY,
                5,
                numeric ? 4 : 0,
                numeric ? 3 : 0,
                numeric ? sum : BigDecimal.ZERO,
                Optional.empty(),
                blanks ? Bounds.atLeast(lower) : Bounds.of(lower, sum),
                Bounds.atLeast(lower.divideToIntegralValue(BigDecimal.valueOf(2))),
                Place.of("f.csv", 2),
                Place.of("f.csv", 9)));
        if (random.nextInt(6) == 0) {
            sum(unit, amount());
        }
    }

    /** A roll-up of all of it. */
    RollUp rollUp() {
        RollUp rollUp = RollUp.over(batch.tree()).add(batch.summaries());
        for (ActivitySums one : sums) {
            CampaignSummary filing = CampaignSummary.builder()
                    .campaign(Line.CAMPAIGN)
                    .filer(one.unit())
                    .build();
            rollUp.add(filing, List.of(one));
        }
        return rollUp;
    }

    @Override
    public String toString() {
        return (batch.tree().isClosed() ? "closed " : "open ") + tree + "\n" + String.join("\n", lines) + "\n" + sums;
    }
}
