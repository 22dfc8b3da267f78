package org.campaignstats.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.io.filings.Filings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code indicators}: what the reports of a campaign count, and by what code. */
@Command(
        name = "indicators",
        description = "Lists the indicators that are known: code, name, measure, how they add up, other names.",
        footer = {
            "",
            "For example:",
            "  campaign-stats indicators",
            "      all indicators",
            "  campaign-stats indicators 挽回 complaint",
            "      those whose code or names contain one of the words",
            "  campaign-stats indicators --indicators ours.csv",
            "      yours, beside the standard ones"
        })
final class IndicatorsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "A part of the code or of a name; all are listed without.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--indicators", paramLabel = "FILE", description = "Your own indicators, beside the standard ones.")
    private @Nullable Path file;

    @Mixin
    private LanguageOption language = new LanguageOption();

    IndicatorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = language.get();
        IndicatorCatalogue standard = IndicatorCatalogue.standard();
        IndicatorCatalogue known = file == null ? standard : standard.with(Filings.readIndicators(file));
        List<Indicator> found =
                known.indicators().stream().filter(this::isNamed).toList();
        if (found.isEmpty()) {
            console.err().println(spoken.pick("no indicator of that name", "没有这样的指标"));
            return 0;
        }
        console.output().write(table(found, spoken));
        return 0;
    }

    private boolean isNamed(Indicator indicator) {
        return words.isEmpty()
                || words.stream()
                        .anyMatch(word -> names(indicator)
                                .anyMatch(
                                        name -> name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))));
    }

    private static Stream<String> names(Indicator indicator) {
        return Stream.of(
                        Stream.of(indicator.code().text(), indicator.chineseName()),
                        indicator.englishName().stream(),
                        indicator.synonyms().stream())
                .flatMap(names -> names);
    }

    private static String table(List<Indicator> indicators, Language language) {
        TextTable table = new TextTable(List.of(false, false, false, false, false));
        table.add(List.of(
                language.pick("code", "代码"),
                language.pick("name", "名称"),
                language.pick("measure", "计量单位"),
                language.pick("kind", "类别"),
                language.pick("also called", "别名")));
        for (Indicator indicator : indicators) {
            table.add(List.of(
                    indicator.code().text(),
                    indicator.chineseName(),
                    indicator.measure().map(Measure::name).orElse(""),
                    indicator.additivity().name(),
                    String.join(" ", indicator.synonyms())));
        }
        return table.toString();
    }
}
