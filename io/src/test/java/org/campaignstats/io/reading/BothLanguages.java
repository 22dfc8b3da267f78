package org.campaignstats.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.language.Message;

/** Whether a message says the same in both languages, as far as can be told without reading it. */
public final class BothLanguages {
    private static final Pattern ENGLISH_QUOTE = Pattern.compile("(?<![\\p{L}\\p{N}])'(.*?)'(?!\\p{L})");
    private static final Pattern CHINESE_QUOTE = Pattern.compile("“(.*?)”");

    private BothLanguages() {}

    /**
     * Asserts that every finding says the same in both languages.
     *
     * @param findings the findings
     */
    public static void agree(Collection<Finding> findings) {
        findings.forEach(finding -> agree(finding.wording()));
    }

    /**
     * Asserts that the Chinese wording is Chinese and quotes what the English one quotes.
     *
     * @param message the message
     */
    public static void agree(Message message) {
        assertThat(message.chinese()).isNotEqualTo(message.english()).containsPattern("\\p{IsHan}");
        assertThat(quoted(CHINESE_QUOTE, message.chinese()))
                .as("what “%s” quotes", message.chinese())
                .containsExactlyInAnyOrderElementsOf(quoted(ENGLISH_QUOTE, message.english()));
    }

    private static List<String> quoted(Pattern quote, String text) {
        return quote.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
