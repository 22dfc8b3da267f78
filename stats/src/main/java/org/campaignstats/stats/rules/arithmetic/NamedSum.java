package org.campaignstats.stats.rules.arithmetic;

import java.util.List;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;

/** Sums that messages call by how many figures they are of and how much these are together, not by each. */
final class NamedSum {
    private NamedSum() {}

    /** Keys of a dimension: {@code the 3 keys of category, 120 together}. */
    static Amount ofKeys(List<Amount> keys, String dimension) {
        return named(keys, "the %s keys of %s, %s together", "分类%2$s的%1$s项合计%3$s", dimension);
    }

    /** Loose parts: {@code the 3 parts, 120 together}. */
    static Amount ofParts(List<Amount> parts) {
        return named(parts, "the %1$s parts, %3$s together", "%1$s项其中数合计%3$s", "");
    }

    /** Activities: {@code the 3 activities, 120 together}. */
    static Amount ofActivities(List<Amount> activities) {
        return named(activities, "the %1$s activities, %3$s together", "%1$s项活动合计%3$s", "");
    }

    private static Amount named(List<Amount> amounts, String english, String chinese, String of) {
        Amount sum = Amount.sum(amounts);
        String form = amounts.size() == 1
                ? english.replace("s of", " of").replace("parts", "part").replace(" together", "")
                : english;
        return sum.named(
                Message.of(form, chinese, amounts.size(), of, sum.bounds().inWords()));
    }
}
