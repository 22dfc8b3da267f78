package org.campaignstats.core.finding;

import org.campaignstats.core.language.Language;

/** How much a finding matters. */
public enum Severity {
    /** Certainly wrong, or could not be read: what it is about did not enter any result. */
    ERROR,
    /** Probably wrong; what it is about was read and used. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    NOTE;

    /**
     * The word that a finding begins with.
     *
     * @param language the language
     * @return {@code error}, {@code warning} or {@code note}; 错误, 警告 or 提示
     */
    public String words(Language language) {
        return switch (this) {
            case ERROR -> language.pick("error", "错误");
            case WARNING -> language.pick("warning", "警告");
            case NOTE -> language.pick("note", "提示");
        };
    }

    /**
     * The word in English.
     *
     * @return {@code error}, {@code warning} or {@code note}
     */
    @Override
    public String toString() {
        return words(Language.EN);
    }
}
