package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;

/** A random truth about a random tree, and reports of it that are all true, however vague. */
final class TrueStory {
    private static final int MOST_UNITS = 40;

    final Map<UnitId, BigDecimal> own = new HashMap<>();
    final Map<UnitId, BigDecimal> under = new HashMap<>();
    final Batch batch;

    private final Random random;
    private final VaguePrint print;
    private final BoundsPolicy policy;
    private final Silence silence;
    private final boolean open;
    private final List<String> lines = new ArrayList<>();
    private final String tree;

    TrueStory(long seed, BoundsPolicy policy, Silence silence) {
        this.random = new Random(seed);
        this.print = new VaguePrint(random, policy);
        this.policy = policy;
        this.silence = silence;
        this.open = random.nextInt(4) == 0;
        this.tree = RandomTree.text(random, 1 + random.nextInt(MOST_UNITS), 0.2);
        this.batch =
                (open ? Batch.open(tree) : Batch.closed(tree)).bounds(policy).silence(silence);
        tell(batch.tree().roots().get(0), false);
        batch.say(lines);
    }

    BigDecimal whole(UnitId unit) {
        return own(unit).add(under(unit));
    }

    BigDecimal own(UnitId unit) {
        return Objects.requireNonNull(own.get(unit));
    }

    BigDecimal under(UnitId unit) {
        return Objects.requireNonNull(under.get(unit));
    }

    private void tell(ReportingUnit unit, boolean totalAbove) {
        UnitId id = unit.id();
        boolean total = random.nextInt(3) == 0;
        boolean speaks = random.nextInt(3) > 0;
        boolean none = unit.ownLevel() == OwnLevel.NONE || silence == Silence.ZERO && !total && !totalAbove;
        own.put(id, speaks || !none ? amount() : BigDecimal.ZERO);
        List<ReportingUnit> children = batch.tree().children(id);
        BigDecimal below = total && (open || children.isEmpty()) ? amount() : BigDecimal.ZERO;
        for (ReportingUnit child : children) {
            tell(child, totalAbove || total);
            below = below.add(whole(child.id()));
        }
        under.put(id, below);
        if (speaks) {
            tellOfOwnLevel(id);
        }
        if (total) {
            String scope = random.nextBoolean() ? "whole" : "under";
            repeat(id, scope, scope.equals("whole") ? whole(id) : below, "");
        }
    }

    /** The own figure, or activities that are a part of it or all of it, or both. */
    private void tellOfOwnLevel(UnitId id) {
        BigDecimal first = own(id).divideToIntegralValue(BigDecimal.valueOf(1 + random.nextInt(4)));
        BigDecimal second = own(id).subtract(first);
        switch (random.nextInt(4)) {
            case 0 -> repeat(id, "own", own(id), "");
            case 1 -> {
                repeat(id, "event", first, " activity=x");
                repeat(id, "event", second, " activity=y");
                lines.add(id + " own " + print.of(own(id)) + " complete");
            }
            case 2 -> {
                repeat(id, "event", first, " activity=x");
                repeat(id, "event", first.max(second), "");
            }
            default -> {
                repeat(id, "event", second, " activity=y");
                repeat(id, "own", own(id), "");
            }
        }
    }

    private void repeat(UnitId id, String scope, BigDecimal truth, String more) {
        do {
            String by = random.nextInt(3) == 0 ? " by=u0" : "";
            lines.add(id + " " + scope + " " + print.of(truth) + more + by);
        } while (random.nextInt(4) == 0);
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 20 : 200_000));
    }

    @Override
    public String toString() {
        return policy + ", silence " + silence + ", " + (open ? "open " : "closed ") + tree + "\n"
                + String.join("\n", lines);
    }
}
