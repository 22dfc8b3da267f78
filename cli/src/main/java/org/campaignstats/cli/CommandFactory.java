package org.campaignstats.cli;

import picocli.CommandLine;

/** Makes commands with the console that they write to. */
final class CommandFactory implements CommandLine.IFactory {
    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RollUpCommand.class) {
            return type.cast(new RollUpCommand(console));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(console));
        }
        if (type == ConvertCommand.class) {
            return type.cast(new ConvertCommand(console));
        }
        if (type == UnitsCommand.class) {
            return type.cast(new UnitsCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
