package org.campaignstats.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.results.CheckFinding;
import org.campaignstats.io.results.CheckReport;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleTally;

/** What is sent back to a filer: of each finding where it is, what was found, and what must hold. */
final class FilerText {
    private final CheckReport report;
    private final Map<String, Rule> rules;
    private final Language language;

    FilerText(CheckReport report, Language language) {
        this.report = report;
        this.rules = report.result().tallies().stream()
                .map(RuleTally::rule)
                .collect(Collectors.toMap(Rule::code, rule -> rule));
        this.language = language;
    }

    /** The text under a heading that names the filer. */
    String text(String heading, List<CheckFinding> found) {
        StringBuilder out = new StringBuilder(heading)
                .append(" · ")
                .append(count(found.size(), language))
                .append('\n');
        for (int i = 0; i < found.size(); i++) {
            out.append('\n').append(i + 1).append(". ").append(one(found.get(i)));
        }
        if (report.result().further() > 0 || report.read().furtherFindings() > 0) {
            out.append(language.pick("\nthere may be more: not all findings are listed\n", "\n发现未全部列出，可能还有其他问题\n"));
        }
        return out.toString();
    }

    /** How many there are, in words. */
    static String count(int findings, Language language) {
        return language.pick(CheckTables.plural(findings, "finding"), findings + "条发现");
    }

    private String one(CheckFinding found) {
        Finding finding = found.finding();
        String separator = language.pick(", ", "，");
        StringBuilder out = new StringBuilder(kind(found));
        if (!finding.place().in(language).isEmpty()) {
            out.append(separator).append(finding.place().in(language));
        }
        if (!finding.unit().equals(found.filer())) {
            finding.unit().ifPresent(unit -> out.append(separator).append(about(unit)));
        }
        line(
                out.append('\n'),
                language.pick("found: ", "发现："),
                finding.wording().in(language));
        Optional.ofNullable(rules.get(finding.code()))
                .ifPresent(rule -> line(out, language.pick("rule: ", "要求："), statement(rule)));
        return out.toString();
    }

    private String kind(CheckFinding found) {
        return found.kind() == CheckFinding.Kind.UNDECIDED
                ? language.pick("cannot be told", "无法判断")
                : found.finding().severity().words(language);
    }

    private String about(UnitId unit) {
        String name = CheckTables.unit(report, unit);
        return language.pick("about " + name, "关于" + name);
    }

    private String statement(Rule rule) {
        return rule.statement().in(language) + language.pick(" (" + rule.code() + ")", "（" + rule.code() + "）");
    }

    private static void line(StringBuilder out, String what, String words) {
        out.append("   ").append(what).append(words).append('\n');
    }
}
