package org.campaignstats.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.csv.LongCsv;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.io.json.CampaignJson;
import org.campaignstats.io.results.RuleSubject;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleExample;

/**
 * One rule: what must hold, where that comes from, and examples, as files that {@code check} reads, with what it says of
 * them.
 */
final class RuleText {
    private final Rule rule;
    private final boolean on;
    private final Language language;
    private final StringBuilder out = new StringBuilder();
    private List<ReportingUnit> units = List.of();

    RuleText(Rule rule, boolean on, Language language) {
        this.rule = rule;
        this.on = on;
        this.language = language;
        write();
    }

    private void write() {
        out.append(rule.code())
                .append(" · ")
                .append(rule.severity().words(language))
                .append(" · ")
                .append(on ? language.pick("on by default", "默认启用") : language.pick("off by default", "默认停用"))
                .append(" · ")
                .append(language.pick("looks at ", "检查"))
                .append(RuleSubject.of(rule).words(language))
                .append('\n')
                .append(rule.statement().in(language))
                .append('\n')
                .append(language.pick("source: ", "依据："))
                .append(rule.source())
                .append('\n');
        rule.examples().forEach(this::example);
        if (!rule.examples().isEmpty()) {
            out.append(language.pick("\nto try an example, save it and the units:\n", "\n试用示例：将示例和单位表分别存为文件，然后运行：\n"))
                    .append("  campaign-stats check --only ")
                    .append(rule.code())
                    .append(" --units units.csv example.csv\n");
        }
    }

    private void example(RuleExample example) {
        units(example.tree());
        out.append('\n').append(heading(example)).append('\n').append(text(example.filings()));
        CheckResult result = example.check(rule);
        Stream.concat(result.findings().stream().map(finding -> finding.in(language)), told(result.undecided()))
                .forEach(said -> out.append("→ ").append(said).append('\n'));
    }

    private Stream<String> told(List<Finding> undecided) {
        return undecided.stream().map(finding -> finding.wording().in(language));
    }

    /** The units are shown again only where an example has others. */
    private void units(UnitTree tree) {
        if (!tree.isClosed() || tree.depthFirst().equals(units)) {
            return;
        }
        units = tree.depthFirst();
        out.append(language.pick("\nunits\n", "\n单位表\n")).append(UnitsCsv.write(units));
    }

    private String heading(RuleExample example) {
        String verdict = switch (example.expected()) {
            case PASS -> language.pick("it holds", "符合");
            case BROKEN -> language.pick("it is broken", "不符合");
            case UNDECIDED -> language.pick("it cannot be told", "无法判断");
        };
        Optional<String> deadline = example.deadline()
                .map(day -> language.pick(" (with --deadline " + day + ")", "（加--deadline " + day + "）"));
        return verdict + deadline.orElse("");
    }

    /** As long CSV; as JSON where CSV has no column for something. */
    static String text(List<CampaignSummary> filings) {
        try {
            return LongCsv.write(filings);
        } catch (IllegalArgumentException e) {
            return CampaignJson.write(filings);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
