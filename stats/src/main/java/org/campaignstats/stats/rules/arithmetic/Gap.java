package org.campaignstats.stats.rules.arithmetic;

import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;

/** By how much two amounts miss each other, in words. */
final class Gap {
    private Gap() {}

    /** How one amount stands to another that it cannot be: {@code 11 less}, 少11. */
    static Message of(Amount one, Amount other) {
        boolean less = one.bounds().lower().compareTo(other.bounds().lower()) < 0;
        Message gap = Bounds.exactly(one.bounds().gap(other.bounds())).inWords();
        return less ? Message.of("%s less", "少%s", gap) : Message.of("%s more", "多%s", gap);
    }
}
