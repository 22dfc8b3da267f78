package org.campaignstats.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.campaignstats.core.figure.PrintedFigure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading printed figures, beside what Java itself does for plain numbers. Times are for one figure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FigureBenchmark {
    private static final int FIGURES = 20;

    private final String[] printed = {
        "115", "1380余人", "12.5万份", "_", "无", "1,234件", "近5000", "约300", "三百五十多人", "二万五千",
        "47万余元", "3至5万", "七八十", "多次", "77.9%", "不少于40家", "20xx余册", "1.34万", "0", "26起"
    };

    private final String[] plain = {
        "115", "1380", "125000", "0", "7", "1234", "5000", "300", "350", "25000",
        "470000", "30000", "75", "12", "77.9", "40", "2000", "13400", "0", "26"
    };

    /**
     * Reads figures as reports print them.
     *
     * @param out takes what was read
     */
    @Benchmark
    @OperationsPerInvocation(FIGURES)
    public void parsePrinted(Blackhole out) {
        for (String figure : printed) {
            out.consume(PrintedFigure.parse(figure));
        }
    }

    /**
     * Reads plain numbers as figures.
     *
     * @param out takes what was read
     */
    @Benchmark
    @OperationsPerInvocation(FIGURES)
    public void parsePlain(Blackhole out) {
        for (String figure : plain) {
            out.consume(PrintedFigure.parse(figure));
        }
    }

    /**
     * Reads plain numbers as nothing but numbers.
     *
     * @param out takes what was read
     */
    @Benchmark
    @OperationsPerInvocation(FIGURES)
    public void bigDecimalPlain(Blackhole out) {
        for (String figure : plain) {
            out.consume(new BigDecimal(figure));
        }
    }
}
