package org.campaignstats.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.campaignstats.core.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Adds up what county bureaus filed, from the command line. */
@Command(
        name = "campaign-stats",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        version = "campaign-stats 0.1.0",
        description = {
            "Adds up campaign reports: county, city, province.",
            "Every figure is an interval that contains the truth whenever the reports are true."
        },
        footer = {
            "",
            "Exit status: 0; 1 where check finds an error; 2 for a wrong call or an unreadable file; 3 where",
            "results were printed but rows could not be read (they are listed on standard error).",
            "",
            "For example:",
            "  campaign-stats rollup table.csv",
            "  campaign-stats rollup --units units.csv reports.csv",
            "  campaign-stats explain --unit 宁波市 --indicator 发放宣传资料 --units units.csv reports.csv",
            "  campaign-stats check --units units.csv reports.csv",
            "  campaign-stats compare --from 2010 --to 2012 reports-2010.csv reports-2012.csv"
        },
        subcommands = {
            RollUpCommand.class,
            ExplainCommand.class,
            CoverageCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            ConvertCommand.class,
            UnitsCommand.class,
            IndicatorsCommand.class,
            RulesCommand.class
        })
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit status.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        PrintStream err = utf8(FileDescriptor.err);
        Output output = Output.to(new FileOutputStream(FileDescriptor.out));
        int status = run(args, output, err);
        err.flush();
        Runtime.getRuntime().halt(status);
    }

    /** Runs one command: results go to the output, findings and messages to the other stream, both UTF-8. */
    static int run(String[] args, Output output, PrintStream err) {
        CommandLine commandLine = new CommandLine(new Main(), new CommandFactory(new Console(output, err)));
        commandLine.setOut(output.writer());
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setUsageHelpWidth(100);
        commandLine.setUsageHelpAutoWidth(false);
        commandLine.setExecutionStrategy(new CommandLine.RunLast());
        commandLine.setParameterExceptionHandler((e, arguments) -> {
            String name = e.getCommandLine().getCommandSpec().qualifiedName();
            err.println(name + ": " + e.getMessage() + "; see " + name + " --help");
            return Failure.FAULTY_CALL;
        });
        commandLine.setExecutionExceptionHandler(
                (e, failed, parsed) -> Failure.report(e, err, LanguageOption.of(failed)));
        try {
            int status = commandLine.execute(args);
            output.close();
            return status;
        } catch (java.io.IOException | OutOfMemoryError e) {
            return Failure.report(e, err, Language.EN);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
