package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.campaignstats.benchmarks.NationalTree;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.filings.BulkRollUp;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rollup.Statement;

/** This library: reads the filings and rolls them up, with bounds, discrepancies and who filed. */
final class LibraryRollUp implements Contender {
    private final int threads;
    private final UnitTree units;

    LibraryRollUp(int threads) {
        this(threads, NationalTree.tree());
    }

    LibraryRollUp(int threads, UnitTree units) {
        this.threads = threads;
        this.units = units;
    }

    @Override
    public String name() {
        return threads == 1 ? "campaign-stats-one-thread" : "campaign-stats";
    }

    @Override
    public Checksum run(Path file, BulkLayout layout) throws IOException {
        RollUpResult result = rolledUp(file);
        List<FigureKey> keys = result.keys();
        Checksum sums = Checksum.NO_SUMS;
        for (Map.Entry<String, long[]> province : told(result).entrySet()) {
            for (int key = 0; key < keys.size(); key++) {
                sums = sums.plus(
                        province.getKey(),
                        keys.get(key).campaign().text(),
                        keys.get(key).indicator().text(),
                        province.getValue()[key]);
            }
        }
        return sums;
    }

    /** What the activities of all units gave, as said, by province and key. */
    private static Map<String, long[]> told(RollUpResult result) {
        Map<String, long[]> told = new TreeMap<>();
        for (ReportingUnit unit : result.tree().depthFirst()) {
            String province = unit.id().text().substring(0, Units.PROVINCE);
            List<RolledFigure> figures = result.figures(unit.id());
            long[] sums = told.computeIfAbsent(province, p -> new long[figures.size()]);
            for (int key = 0; key < sums.length; key++) {
                sums[key] += told(figures.get(key));
            }
        }
        return told;
    }

    private RollUpResult rolledUp(Path file) throws IOException {
        ReadOptions options = ReadOptions.builder().units(units).build();
        return BulkRollUp.of(List.of(file))
                .options(options)
                .threads(threads)
                .run()
                .result();
    }

    /** What the activities of the unit itself gave, as said. */
    private static long told(RolledFigure figure) {
        long told = 0;
        for (Statement statement : figure.statements()) {
            Outcome outcome = statement.outcome();
            if (outcome.scope() == Scope.EVENT) {
                told += number(outcome);
            }
        }
        for (ActivitySums summed : figure.activitySums()) {
            told += summed.sum().longValueExact();
        }
        return told;
    }

    private static long number(Outcome outcome) {
        return outcome.figure()
                .figure()
                .number()
                .map(BigDecimal::longValueExact)
                .orElse(0L);
    }
}
