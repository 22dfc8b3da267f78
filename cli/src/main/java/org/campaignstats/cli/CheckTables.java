package org.campaignstats.cli;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.results.CheckFinding;
import org.campaignstats.io.results.CheckReport;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.RuleTally;

/** What a check found, for people: by severity, then what could not be told, what is not listed, and the counts. */
final class CheckTables {
    private final CheckReport report;
    private final List<CheckFinding> listed;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    /** Shows what is listed of a report: its findings, and what could not be told where that is asked for. */
    CheckTables(CheckReport report, List<CheckFinding> listed, Language language) {
        this.report = report;
        this.listed = listed;
        this.language = language;
        write();
    }

    private void write() {
        if (!report.tree().isClosed()) {
            out.append(RollUpTables.COVERAGE_UNKNOWN.in(language)).append("\n\n");
        }
        for (Severity severity : Severity.values()) {
            group(
                    heading(severity),
                    report.findings().stream()
                            .filter(found -> found.finding().severity() == severity)
                            .toList());
        }
        undecided();
        counts(
                language.pick("not listed", "未列出"),
                tally -> tally.broken() - kept(tally, report.result().findings()));
        if (report.result().filings() == 0) {
            out.append(language.pick("no filings\n", "没有总结\n"));
        } else if (report.findings().isEmpty()) {
            out.append(language.pick("nothing found\n", "未发现问题\n"));
        }
        out.append(summary(report, language));
    }

    private String heading(Severity severity) {
        return language.pick(severity.words(language) + "s", severity.words(language));
    }

    private void group(String heading, List<CheckFinding> found) {
        if (found.isEmpty()) {
            return;
        }
        out.append(heading).append(count(found.size())).append('\n');
        for (CheckFinding one : found) {
            out.append(Stream.of(
                                    one.finding().place().in(language),
                                    about(one),
                                    one.finding().code())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("  ")))
                    .append("\n  ")
                    .append(one.finding().wording().in(language))
                    .append('\n');
        }
        out.append('\n');
    }

    /** The unit that it is about, and who says so where that is another. */
    private String about(CheckFinding found) {
        String unit = found.finding().unit().map(id -> unit(report, id)).orElse("");
        if (found.filer().equals(found.finding().unit()) || found.filer().isEmpty()) {
            return unit;
        }
        String filer = unit(report, found.filer().get());
        return unit.isEmpty() ? filer : unit + language.pick(" (reported by " + filer + ")", "（由" + filer + "报送）");
    }

    /** A unit by id and name; by one of them where they are the same. */
    static String unit(CheckReport report, UnitId id) {
        return report.name(id)
                .filter(name -> !name.equals(id.text()))
                .map(name -> id + " " + name)
                .orElse(id.text());
    }

    private void undecided() {
        List<CheckFinding> told = listed.stream()
                .filter(found -> found.kind() == CheckFinding.Kind.UNDECIDED)
                .toList();
        if (told.isEmpty()) {
            counts(
                    language.pick("could not be told, listed with --undecided", "无法判断（用--undecided逐条列出）"),
                    RuleTally::undecided);
            return;
        }
        group(language.pick("could not be told", "无法判断"), told);
        counts(
                language.pick("could not be told, not listed", "无法判断，未列出"),
                tally -> tally.undecided() - kept(tally, report.result().undecided()));
    }

    private static long kept(RuleTally tally, List<Finding> findings) {
        String code = tally.rule().code();
        return findings.stream().filter(finding -> finding.code().equals(code)).count();
    }

    private void counts(String heading, ToLongFunction<RuleTally> number) {
        List<RuleTally> tallies = report.result().tallies().stream()
                .filter(tally -> number.applyAsLong(tally) > 0)
                .toList();
        if (tallies.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(List.of(false, true));
        tallies.forEach(
                tally -> table.add(List.of("  " + tally.rule().code(), String.valueOf(number.applyAsLong(tally)))));
        out.append(heading)
                .append(count(tallies.stream().mapToLong(number).sum()))
                .append('\n')
                .append(table)
                .append('\n');
    }

    private String count(long number) {
        return language.pick(" (" + number + ")", "（" + number + "）");
    }

    /** How much was found: by the rules, and in reading where something was. */
    static String summary(CheckReport report, Language language) {
        CheckResult result = report.result();
        List<Severity> reading = report.findings().stream()
                .filter(found -> found.kind() == CheckFinding.Kind.READING)
                .map(found -> found.finding().severity())
                .toList();
        if (reading.isEmpty()) {
            return result.in(language) + "\n";
        }
        long errors = reading.stream().filter(s -> s == Severity.ERROR).count();
        long warnings = reading.stream().filter(s -> s == Severity.WARNING).count();
        long notes = reading.size() - errors - warnings;
        return result.in(language)
                + language.pick(
                        "\nin reading: " + plural(errors, "error") + ", " + plural(warnings, "warning") + ", "
                                + plural(notes, "note") + "\n",
                        "\n读取：错误" + errors + "，警告" + warnings + "，提示" + notes + "\n");
    }

    /** A number and what it counts, in English. */
    static String plural(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
