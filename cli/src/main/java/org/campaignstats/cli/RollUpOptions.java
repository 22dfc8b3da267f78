package org.campaignstats.cli;

import java.util.Arrays;
import java.util.Locale;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.Silence;
import picocli.CommandLine.Option;

/** How figures are read and silence is taken. */
final class RollUpOptions {
    @Option(
            names = "--bounds",
            paramLabel = "POLICY",
            defaultValue = "conventional",
            description = "How figures are read: conventional (the default), cautious, face-value.")
    String bounds = "conventional";

    @Option(
            names = "--silence",
            paramLabel = "READING",
            defaultValue = "unknown",
            description = "How silence is read: unknown (the default) or zero.")
    String silence = "unknown";

    RollUpResult rollUp(Batch batch) {
        RollUp rollUp = RollUp.over(batch.tree()).indicators(batch.catalogue());
        return set(rollUp).add(batch.read().summaries()).run();
    }

    /** Sets what was asked for. */
    RollUp set(RollUp rollUp) {
        return rollUp.bounds(constant("--bounds", bounds, BoundsPolicy.class))
                .silence(constant("--silence", silence, Silence.class));
    }

    /** The constant that an option names, in small letters with hyphens. */
    static <E extends Enum<E>> E constant(String option, String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> name(constant).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(option + " '" + value + "' is not known; expected "
                        + String.join(
                                " or ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(RollUpOptions::name)
                                        .toList())));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
