package org.campaignstats.core.campaign;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.campaignstats.core.language.MessageException;
import org.immutables.value.Value;

/** A public campaign: the 3·15 days of one year, for example. */
@Value.Immutable
public abstract class Campaign {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    Campaign() {}

    /**
     * What identifies it; summaries of one id are of one campaign.
     *
     * @return for example {@code 2011}
     */
    public abstract CampaignId id();

    /**
     * Its name.
     *
     * @return the name as reports print it; empty if not given
     */
    public abstract Optional<String> name();

    /**
     * The year it is of, which decides the regions that exist.
     *
     * @return the year that the id is, where the id is one; else as given, and empty if not given
     */
    @Value.Default
    public OptionalInt year() {
        return YEAR.matcher(id().text()).matches()
                ? OptionalInt.of(Integer.parseInt(id().text()))
                : OptionalInt.empty();
    }

    /**
     * Its theme of the year.
     *
     * @return for example 消费与民生; empty if not given
     */
    public abstract Optional<String> theme();

    /**
     * From which day to which it runs.
     *
     * @return the first and the last day; empty if not given
     */
    public abstract Optional<Period> days();

    /**
     * A campaign of which only the id is known.
     *
     * @param id the id as text
     * @return the campaign
     * @throws IllegalArgumentException if the id is not as an id must be
     */
    public static Campaign of(String id) {
        return builder().id(id).build();
    }

    /**
     * Starts a campaign.
     *
     * @return a builder; the id must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void checkYear() {
        year().ifPresent(y -> {
            if (y < FIRST_YEAR || y > LAST_YEAR) {
                throw new MessageException(
                        "Year of campaign '%s' must be %s to %s, was %s",
                        "宣传活动“%s”的年份应为%s至%s，现为%s", id(), FIRST_YEAR, LAST_YEAR, y);
            }
        });
    }

    /** Builds a {@link Campaign}. */
    public static final class Builder extends ImmutableCampaign.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param text the id as text
         * @return this builder
         */
        public Builder id(String text) {
            return id(CampaignId.of(text));
        }
    }
}
