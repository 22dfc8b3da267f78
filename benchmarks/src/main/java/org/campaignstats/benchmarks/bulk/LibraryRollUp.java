package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.campaignstats.benchmarks.NationalTree;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.filings.BulkRollUp;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.stats.rollup.ActivitySums;
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
        Checksum sums = Checksum.NO_SUMS;
        for (Iterator<RolledFigure> figures = result.figures().iterator(); figures.hasNext(); ) {
            RolledFigure figure = figures.next();
            sums = sums.plus(
                    figure.unit().id().text(),
                    figure.key().campaign().text(),
                    figure.key().indicator().text(),
                    told(figure));
        }
        return sums;
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
