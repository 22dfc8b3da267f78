package org.campaignstats.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.campaignstats.core.language.Language;
import org.campaignstats.io.results.RulesCsv;
import org.campaignstats.io.results.RulesJson;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rules}: the rules that filings are checked against, and what one of them is. */
@Command(
        name = "rules",
        description = "Lists the reporting rules; explains one that is named, with examples to try it on.",
        footer = {
            "",
            "For example:",
            "  campaign-stats rules --lang zh",
            "      all rules, in Chinese",
            "  campaign-stats rules part-exceeds-whole",
            "      one rule: what must hold, where that comes from, filings that hold to it and that break it",
            "  campaign-stats rules --format csv -o rules.csv",
            "",
            "Rules that are off by default are checked where check --with names them. Rules of your own, on the",
            "class path, are listed with the others; see check --help."
        })
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "CODE", description = "The rule to explain; all are listed without.")
    private List<String> codes = new ArrayList<>();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private WrittenOptions written = new WrittenOptions();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = language.get();
        WrittenOptions.Format wanted = written.format();
        KnownRules known = KnownRules.load();
        RuleSet all = known.all();
        List<Rule> rules = codes.isEmpty()
                ? all.rules()
                : codes.stream().map(all::get).distinct().toList();
        Output.Content content = switch (wanted) {
            case JSON -> writer -> RulesJson.write(rules, known.on(), writer);
            case CSV -> writer -> RulesCsv.write(rules, known.on(), writer);
            case TABLE -> {
                String text = codes.isEmpty() ? table(known, spoken) : explained(rules, known, spoken);
                yield writer -> writer.write(text);
            }
        };
        written.write(console, content);
        return 0;
    }

    private static String table(KnownRules known, Language language) {
        TextTable table = new TextTable(List.of(false, false, false, false));
        table.add(List.of(
                language.pick("rule", "规则"),
                language.pick("severity", "级别"),
                language.pick("default", "默认"),
                language.pick("what must hold", "要求")));
        for (Rule rule : known.all().rules()) {
            table.add(List.of(
                    rule.code(),
                    rule.severity().words(language),
                    known.isOn(rule) ? language.pick("on", "启用") : language.pick("off", "停用"),
                    rule.statement().in(language)));
        }
        return table.toString();
    }

    private static String explained(List<Rule> rules, KnownRules known, Language language) {
        return rules.stream()
                .map(rule -> new RuleText(rule, known.isOn(rule), language).toString())
                .collect(Collectors.joining("\n\n"));
    }
}
