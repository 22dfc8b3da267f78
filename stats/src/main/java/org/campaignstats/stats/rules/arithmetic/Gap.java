package org.campaignstats.stats.rules.arithmetic;

import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;

/** By how much two amounts miss each other, in words. */
final class Gap {
    private Gap() {}

    /** How one amount stands to another that it cannot be: {@code 11 less}, 少11. */
    static Message of(Amount one, Amount other) {
        boolean less = one.bounds().lower().compareTo(other.bounds().lower()) < 0;
        Message gap = number(Bounds.exactly(one.bounds().gap(other.bounds())));
        return less ? Message.of("%s less", "少%s", gap) : Message.of("%s more", "多%s", gap);
    }

    /** Bounds as messages print them: {@code 1,234}, {@code 40 or more} or 40以上. */
    static Message number(Bounds bounds) {
        return new Message(bounds.print(Language.EN), bounds.print(Language.ZH));
    }
}
