package org.campaignstats.stats.rollup;

import java.util.stream.Collectors;

/** Everything that a result tells, as one text. */
final class Transcript {
    private Transcript() {}

    static String of(RollUpResult result) {
        return ofFigures(result) + "\n" + result.findings();
    }

    /** Everything but what is found wrong with the filings as such. */
    static String ofFigures(RollUpResult result) {
        return result.keys() + "\n"
                + result.figures().map(Transcript::of).collect(Collectors.joining("\n")) + "\n"
                + result.kept() + "\n"
                + result.contradicted();
    }

    /** The figures without the statements behind them. */
    static String ofNumbers(RollUpResult result) {
        return result.keys() + "\n"
                + result.figures().map(Transcript::numbers).collect(Collectors.joining("\n")) + "\n"
                + result.kept();
    }

    private static String of(RolledFigure figure) {
        return String.join("\n", numbers(figure), figure.statements().toString(), figure.explain());
    }

    private static String numbers(RolledFigure figure) {
        return String.join(
                "\n",
                figure.unit().id() + " " + figure.key() + ": " + figure,
                "own " + figure.own()
                        + figure.findUnder().map(under -> ", under " + under).orElse(""),
                figure.kind() + " " + figure.number() + " " + figure.statedSum(),
                figure.findCoverage().map(Coverage::toString).orElse("no coverage"),
                figure.discrepancies().toString(),
                figure.isTold() ? "told" : "not told");
    }
}
