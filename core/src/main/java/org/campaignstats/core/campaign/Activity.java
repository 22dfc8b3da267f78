package org.campaignstats.core.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.unit.UnitId;
import org.immutables.value.Value;

/** One activity of a campaign, with outcomes of its own: a square event, a press conference, a quiz. */
@Value.Immutable
public abstract class Activity {
    Activity() {}

    /**
     * What identifies it among the activities of its unit.
     *
     * @return the id; the same unit and id is the same activity, in whatever report
     */
    public abstract ActivityId id();

    /**
     * What kind of activity it was.
     *
     * @return the kind in the reporter's words; empty if not given
     */
    public abstract Optional<String> type();

    /**
     * When it took place.
     *
     * @return its first and last day; empty if the report does not say
     */
    public abstract Optional<Period> days();

    /**
     * Where it took place, as the report names it.
     *
     * @return the venue; empty if the report does not say
     */
    public abstract Optional<String> venue();

    /**
     * Who held it, where the report says so. Several make it a joint activity, which belongs to no single one.
     *
     * @return the organisers in the order of the report, each once; none if the report does not say
     */
    public abstract List<UnitId> organisers();

    /**
     * Its outcomes.
     *
     * @return outcomes of scope {@link Scope#EVENT}, in the order of the report
     */
    public abstract List<Outcome> outcomes();

    /**
     * Whether several units held it together.
     *
     * @return true for two or more organisers
     */
    public boolean isJoint() {
        return organisers().size() > 1;
    }

    /**
     * Starts an activity.
     *
     * @return a builder; the id must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void checkScopes() {
        for (Outcome outcome : outcomes()) {
            if (outcome.scope() != Scope.EVENT) {
                throw new MessageException(
                        "Outcome '%s' of activity '%s' must be of scope EVENT, was %s",
                        "活动“%2$s”中指标“%1$s”的数据范围应为EVENT，现为%3$s", outcome.indicator(), id(), outcome.scope());
            }
        }
    }

    @Value.Check
    void checkOrganisers() {
        if (organisers().size() > 1
                && new HashSet<>(organisers()).size() < organisers().size()) {
            throw new MessageException(
                    "Activity '%s' must name each organiser once, names %s",
                    "活动“%s”的每个主办单位只能列一次，现列有%s", id(), organisers());
        }
    }

    /** Builds an {@link Activity}. */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param text the id as text
         * @return this builder
         */
        public Builder id(String text) {
            return id(ActivityId.of(text));
        }
    }
}
