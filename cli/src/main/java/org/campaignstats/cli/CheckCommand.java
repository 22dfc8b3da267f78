package org.campaignstats.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.results.CheckCsv;
import org.campaignstats.io.results.CheckFinding;
import org.campaignstats.io.results.CheckJson;
import org.campaignstats.io.results.CheckReport;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: what breaks reporting rules, and what could not be read. */
@Command(
        name = "check",
        description = "Checks filings against reporting rules; lists what breaks them and what could not be read.",
        footer = {
            "",
            "For example:",
            "  campaign-stats check --units units.csv --deadline 2017-03-20 reports.csv",
            "      what is wrong, by severity; the status is 1 where there is an error",
            "  campaign-stats check --with plausibility --without filed-late --fail-on warning reports.csv",
            "      rules that are off by default too, one left out, and warnings are not let through",
            "  campaign-stats check --by filer --lang zh -o to-send-back --units units.csv reports.csv",
            "      a file for each unit that has something to correct, in Chinese",
            "  campaign-stats check --only part-exceeds-whole --undecided --format csv reports.csv",
            "      one rule, what it cannot tell for a blank too, as CSV",
            "",
            "campaign-stats rules lists the rules. With --unit, findings are told of that unit and the units",
            "under it. With --by filer, -o names a folder, which is made if need be; what is nobody's",
            "filing is in _batch.txt there. json and csv have the filer of each finding instead. Rules of",
            "your own are services of org.campaignstats.stats.rules.Rule in a jar on the class path:",
            "  java -cp campaign-stats.jar:my-rules.jar org.campaignstats.cli.Main check reports.csv"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private RuleChoice choice = new RuleChoice();

    @Option(names = "--deadline", paramLabel = "YYYY-MM-DD", description = "The last day on which a filing is on time.")
    private @Nullable String deadline;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "What makes the status 1: an error (the default), warning, note, or never.")
    private String failOn = "error";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Lists so many findings of one rule, 1000 unless told; all are counted.")
    private @Nullable Integer limit;

    @Option(names = "--undecided", description = "Lists what could not be told, for something is blank or missing.")
    private boolean undecided;

    @Option(names = "--by", paramLabel = "filer", description = "Writes a file for each filer into the folder of -o.")
    private @Nullable String by;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private WrittenOptions written = new WrittenOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    /** What findings can be divided by. */
    enum Division {
        FILER
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = language.get();
        WrittenOptions.Format wanted = written.format();
        FailOn threshold = RollUpOptions.constant("--fail-on", failOn, FailOn.class);
        Optional<FilerFolder> folder = folder(wanted, spoken);
        RuleCheck check = check(choice.of(KnownRules.load()));
        Batch batch = reading.read();
        check.over(batch.tree()).indicators(batch.catalogue()).about(about(batch.tree()));
        CheckReport report =
                CheckReport.of(batch.read(), check.check(batch.read().summaries()), batch.tree());
        if (folder.isPresent()) {
            console.output().write(folder.get().write(report, listed(report), console.err()));
        } else {
            written.write(console, content(wanted, report, spoken));
        }
        return status(report, threshold, spoken);
    }

    private Optional<FilerFolder> folder(WrittenOptions.Format wanted, Language spoken) {
        if (by == null) {
            return Optional.empty();
        }
        RollUpOptions.constant("--by", by, Division.class);
        if (written.file().isEmpty()) {
            throw new IllegalArgumentException("--by filer needs -o with the folder to write the files into");
        }
        if (wanted != WrittenOptions.Format.TABLE) {
            throw new IllegalArgumentException("--by filer writes text for people; --format "
                    + wanted.name().toLowerCase(Locale.ROOT) + " without --by has the filer of each finding");
        }
        return written.file().map(path -> new FilerFolder(path, spoken));
    }

    /** Files that are sent back are whole unless a limit is asked for. */
    private RuleCheck check(RuleSet rules) {
        RuleCheck check = RuleCheck.against(rules);
        Optional.ofNullable(deadline).map(CoverageCommand::day).ifPresent(check::deadline);
        int most = by == null ? RuleCheck.LIMIT : Integer.MAX_VALUE;
        return check.limit(limit == null ? most : limit);
    }

    /** The units that were named and all units under them; none where none was named. */
    private Set<UnitId> about(UnitTree tree) {
        List<ReportingUnit> units = new ArrayList<>();
        reading.selected.forEach(name -> units.add(Selection.unit(tree, name)));
        Set<UnitId> ids = new LinkedHashSet<>();
        for (int i = 0; i < units.size(); i++) {
            if (ids.add(units.get(i).id())) {
                units.addAll(tree.children(units.get(i).id()));
            }
        }
        return ids;
    }

    private List<CheckFinding> listed(CheckReport report) {
        List<CheckFinding> listed = new ArrayList<>(report.findings());
        if (undecided) {
            listed.addAll(report.undecided());
        }
        return listed;
    }

    private Output.Content content(WrittenOptions.Format wanted, CheckReport report, Language spoken) {
        return switch (wanted) {
            case JSON -> writer -> CheckJson.write(report, writer);
            case CSV -> writer -> CheckCsv.write(listed(report), report, writer);
            case TABLE -> writer -> writer.write(new CheckTables(report, listed(report), spoken).toString());
        };
    }

    /** An error of a rule counts for more than a row that could not be read. */
    private int status(CheckReport report, FailOn threshold, Language spoken) {
        if (!report.read().isComplete()) {
            console.err().println(report.read().in(spoken));
        }
        if (threshold.isReached(report)) {
            return FailOn.STATUS;
        }
        return report.read().isComplete() ? 0 : Console.ROWS_UNREAD;
    }
}
