package org.campaignstats.cli;

import java.util.Locale;
import org.campaignstats.core.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The language in which people are spoken to. What programs read, JSON and CSV, is the same in every language. */
final class LanguageOption {
    private static final String NAME = "--lang";

    @Option(
            names = NAME,
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Of tables, explanations and findings: en (English, the default) or zh (Chinese).")
    private String language = "en";

    /** The language that was asked for; refuses one that is not known. */
    Language get() {
        return RollUpOptions.constant(NAME, language, Language.class);
    }

    /** The language in which to say why a command failed; English where the option itself may be what is wrong. */
    static Language of(CommandLine failed) {
        String told = failed.getParseResult().matchedOptionValue(NAME, "en");
        return told.toLowerCase(Locale.ROOT).equals("zh") ? Language.ZH : Language.EN;
    }
}
