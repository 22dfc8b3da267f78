package org.campaignstats.stats.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.Coverage;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every report, whatever was filed. */
@Tag("large")
class CoveragePropertyTest {
    private static final int CASES = 200;
    private static final LocalDate DEADLINE = LocalDate.of(2017, 3, 20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A random tree and random filings: u0 at the top, some of them counties, some own levels not expected. */
    private static CoverageCase random(Random random) {
        int units = 2 + random.nextInt(9);
        int[] parents = new int[units];
        for (int u = 1; u < units; u++) {
            parents[u] = random.nextInt(u);
        }
        CoverageCase given = CoverageCase.closed(tree(0, parents, random));
        List<ReportingUnit> ids = given.tree().depthFirst();
        for (int i = random.nextInt(20); i > 0; i--) {
            given.file(line(random, ids));
        }
        return given.file(ids.get(0).id() + " campaign=2016 complaint_received=" + random.nextInt(90));
    }

    private static String tree(int unit, int[] parents, Random random) {
        StringBuilder below = new StringBuilder();
        for (int u = unit + 1; u < parents.length; u++) {
            if (parents[u] == unit) {
                below.append(below.length() == 0 ? "" : " ").append(tree(u, parents, random));
            }
        }
        String id = random.nextBoolean()
                ? "u" + unit
                : String.valueOf(330200 + unit * (random.nextInt(2) + 1) * 100 + unit);
        return id + pick(random, "", "", "!", "?") + (below.length() == 0 ? "" : "(" + below + ")");
    }

    private static String line(Random random, List<ReportingUnit> units) {
        StringBuilder line = new StringBuilder(random.nextInt(20) == 0 ? "stranger" : unit(random, units));
        line.append(pick(random, "", "", "", " campaign=2016"))
                .append(pick(random, "", "", "", " kind=plan", " kind=correction"))
                .append(pick(random, "", "", " revision=2"))
                .append(pick(random, "", " on=2017-03-18", " on=2017-03-20", " on=2017-03-27"));
        for (int i = random.nextInt(4); i > 0; i--) {
            line.append(' ')
                    .append(pick(random, "complaint_received", "materials_distributed", "staff_participating_count"))
                    .append(random.nextInt(4) == 0 ? "@" + unit(random, units) : "")
                    .append(pick(random, "", "/own", "/under", "/event"))
                    .append('=')
                    .append(pick(random, "_", "大量", "0", "30余", String.valueOf(random.nextInt(90))));
        }
        return line.toString();
    }

    private static String unit(Random random, List<ReportingUnit> units) {
        return units.get(random.nextInt(units.size())).id().text();
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static CoverageReport report(RollUpResult result, List<CampaignSummary> summaries) {
        return FilingCoverage.over(result, summaries)
                .deadline(DEADLINE)
                .previous("2016")
                .of("2017");
    }

    @Test
    void the_counts_add_up_at_every_level_and_no_share_exceeds_100_percent() {
        for (long seed = 1; seed <= CASES; seed++) {
            CoverageCase given = random(new Random(seed));
            CoverageReport report = report(given.result(), given.summaries());
            FilingCounts all = report.counts().orElseThrow();
            List<FilingCounts> levels =
                    report.levels().stream().map(LevelCoverage::counts).toList();
            assertThat(levels.stream().mapToInt(FilingCounts::expected).sum())
                    .as("seed %d", seed)
                    .isEqualTo(all.expected());
            List<FilingCounts> counts = new ArrayList<>(levels);
            counts.add(all);
            report.innerUnits().forEach(unit -> counts.add(unit.counts()));
            for (FilingCounts each : counts) {
                assertAddsUp(seed, each);
            }
            for (HeldBefore held : report.heldBefore()) {
                Bounds share = held.percent().orElse(Bounds.ZERO);
                assertThat(share.upper().orElseThrow()).as("seed %d", seed).isBetween(share.lower(), HUNDRED);
            }
        }
    }

    private static void assertAddsUp(long seed, FilingCounts counts) {
        Punctuality when = counts.punctuality().orElseThrow();
        assertThat(counts.filed() + counts.missing()).as("seed %d", seed).isEqualTo(counts.expected());
        assertThat(when.onTime() + when.late() + when.dayUnknown() + counts.onlyPlan())
                .as("seed %d", seed)
                .isEqualTo(counts.filed());
        Stream.of(counts.reportingRate(), counts.reportingRateOnTime().orElseThrow())
                .flatMap(share -> share.percent().stream())
                .forEach(percent -> assertThat(percent).as("seed %d", seed).isBetween(BigDecimal.ZERO, HUNDRED));
    }

    @Test
    void the_units_agree_with_the_coverage_of_each_figure() {
        for (long seed = 1; seed <= CASES; seed++) {
            CoverageCase given = random(new Random(seed));
            CoverageReport report = report(given.result(), given.summaries());
            for (IndicatorCoverage figure : report.indicators()) {
                Coverage coverage = figure.coverage();
                assertThat(coverage.stated().size()
                                + coverage.reportedByOther().size()
                                + coverage.blank().size()
                                + coverage.silent().size()
                                + coverage.missing().size())
                        .as("seed %d", seed)
                        .isEqualTo(report.units().size());
                assertThat(coverage.filed())
                        .as("seed %d", seed)
                        .isEqualTo(report.counts().orElseThrow().filed());
                for (UnitCoverage unit : report.units()) {
                    assertAgrees(seed, report, figure, unit);
                }
            }
        }
    }

    private static void assertAgrees(long seed, CoverageReport report, IndicatorCoverage figure, UnitCoverage unit) {
        boolean isSilent = figure.coverage().silent().contains(unit.unit());
        boolean isAsked =
                report.expectedIndicators().contains(figure.indicator()) && unit.status() == UnitCoverage.Status.FILED;
        assertThat(unit.silent().contains(figure.indicator()))
                .as("seed %d, %s, %s", seed, figure.key(), unit.unit())
                .isEqualTo(isSilent && isAsked);
        assertThat(unit.reportedByOther().contains(figure.indicator()))
                .as("seed %d, %s, %s", seed, figure.key(), unit.unit())
                .isEqualTo(figure.coverage().reportedByOther().contains(unit.unit()));
    }

    @Test
    void the_order_of_the_summaries_changes_nothing() {
        for (long seed = 1; seed <= CASES; seed++) {
            CoverageCase given = random(new Random(seed));
            List<CampaignSummary> shuffled = new ArrayList<>(given.summaries());
            Collections.shuffle(shuffled, new Random(-seed));
            RollUpResult other = RollUp.over(given.tree()).add(shuffled).run();
            assertThat(ReportText.of(report(other, shuffled)))
                    .as("seed %d", seed)
                    .isEqualTo(ReportText.of(report(given.result(), given.summaries())));
        }
    }

    /** True own levels; what is filed of them is exact, rounded, a total, or nothing. */
    @Test
    void the_true_share_lies_within_the_bounds() {
        int known = 0;
        for (long seed = 1; seed <= 2000; seed++) {
            Random random = new Random(seed);
            int leaves = 2 + random.nextInt(4);
            long[] truth = new long[leaves + 1];
            CoverageCase given = CoverageCase.closed("u0("
                    + String.join(
                            " ",
                            Stream.iterate(1, i -> i + 1)
                                    .limit(leaves)
                                    .map(i -> "u" + i)
                                    .toList()) + ")");
            long total = 0;
            long held = 0;
            for (int u = 0; u <= leaves; u++) {
                truth[u] = random.nextInt(100);
                total += truth[u];
                given.file(pick(
                        random,
                        "u" + u + " campaign=2016 complaint_received/own=" + figure(random, truth[u]),
                        "u" + u + " campaign=2016 complaint_received/own=" + figure(random, truth[u]),
                        "u" + u + " campaign=2016"));
                if (random.nextBoolean()) {
                    given.file("u" + u);
                } else {
                    held += truth[u];
                }
            }
            given.file("u0 campaign=2016" + pick(random, "", " complaint_received=" + figure(random, total)));
            for (HeldBefore before : report(given.result(), given.summaries()).heldBefore()) {
                assertThat(before.held().contains(BigDecimal.valueOf(held)))
                        .as("seed %d: %s held %d", seed, before, held)
                        .isTrue();
                known += before.percent().isPresent() ? 1 : 0;
                if (before.percent().isPresent() && total > 0) {
                    assertContains(seed, before.percent().get(), held, total);
                }
            }
        }
        assertThat(known).as("shares that are known").isGreaterThan(400);
    }

    private static void assertContains(long seed, Bounds percent, long held, long total) {
        BigDecimal whole = BigDecimal.valueOf(total);
        BigDecimal part = BigDecimal.valueOf(held).multiply(HUNDRED);
        assertThat(part)
                .as("seed %d: %s", seed, percent)
                .isBetween(
                        percent.lower().multiply(whole),
                        percent.upper().orElseThrow().multiply(whole));
    }

    private static String figure(Random random, long truth) {
        long tens = truth / 10 * 10;
        String exact = String.valueOf(truth);
        return tens == 0
                ? exact
                : pick(random, exact, exact, tens + "余", "至少" + tens, "不超过" + (truth + random.nextInt(9)));
    }
}
