package org.campaignstats.core.campaign;

import org.campaignstats.core.value.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a campaign: usually its year, {@code 2011}.
 *
 * @param text the id, 1 to 100 characters without control characters, semicolon or space around it
 */
public record CampaignId(String text) implements Comparable<CampaignId> {
    /**
     * Checks the text.
     *
     * @param text the id
     * @throws IllegalArgumentException if it is blank, too long, or has control characters, a semicolon or space around
     *     it
     */
    public CampaignId {
        Identifiers.check("Campaign id", "宣传活动编号", text, "2011");
    }

    /**
     * The id of this text.
     *
     * @param text the id
     * @return the id
     * @throws IllegalArgumentException if it is blank, too long, or has control characters, a semicolon or space around
     *     it
     */
    public static CampaignId of(String text) {
        return new CampaignId(text);
    }

    /** By code point, whatever the locale. */
    @Override
    public int compareTo(CampaignId other) {
        return text.compareTo(other.text);
    }

    /**
     * The id.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }

    /** As a record's, written out: it is asked for again and again, even before anything is compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof CampaignId that && text.equals(that.text);
    }

    /** As a record's. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
