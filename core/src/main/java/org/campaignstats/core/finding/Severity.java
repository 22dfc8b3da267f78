package org.campaignstats.core.finding;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** Certainly wrong, or could not be read: what it is about did not enter any result. */
    ERROR,
    /** Probably wrong; what it is about was read and used. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    NOTE;

    /**
     * The name in small letters.
     *
     * @return {@code error}, {@code warning} or {@code note}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
