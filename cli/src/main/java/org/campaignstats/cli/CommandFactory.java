package org.campaignstats.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Makes commands with the console that they write to. */
final class CommandFactory implements CommandLine.IFactory {
    private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.of(
            RollUpCommand.class, RollUpCommand::new,
            ExplainCommand.class, ExplainCommand::new,
            CoverageCommand.class, CoverageCommand::new,
            CheckCommand.class, CheckCommand::new,
            CompareCommand.class, CompareCommand::new,
            ConvertCommand.class, ConvertCommand::new,
            UnitsCommand.class, UnitsCommand::new,
            IndicatorsCommand.class, IndicatorsCommand::new,
            RulesCommand.class, RulesCommand::new);

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, Object> command = COMMANDS.get(type);
        if (command != null) {
            return type.cast(command.apply(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
