package org.campaignstats.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.RollUpResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code explain}: the readable tree behind one figure. */
@Command(
        name = "explain",
        description = "Shows how a figure came about: what was stated, where, and what follows from it.",
        footer = {
            "",
            "For example:",
            "  campaign-stats explain --unit 330200 --indicator materials_distributed --units units.csv reports.csv",
            "  campaign-stats explain --unit 宁波市 --indicator 发放宣传资料 --units units.csv reports.csv"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private RollUpOptions rollUp = new RollUpOptions();

    @Mixin
    private Selection selection = new Selection();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (reading.selected.isEmpty() || selection.indicators.isEmpty()) {
            throw new IllegalArgumentException(
                    "explain needs --unit and --indicator, e.g. --unit 330200 --indicator materials_distributed");
        }
        Language spoken = language.get();
        Batch batch = reading.read();
        RollUpResult result = rollUp.rollUp(batch);
        return console.report(batch.read(), result.findings(), spoken, () -> {
            List<ReportingUnit> units = selection.units(result.tree(), reading.selected);
            String text = selection
                    .figures(result, units, batch.catalogue())
                    .map(figure -> figure.explain(spoken))
                    .collect(Collectors.joining("\n\n", "", "\n"));
            console.output().write(text);
        });
    }
}
