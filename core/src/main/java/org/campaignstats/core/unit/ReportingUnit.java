package org.campaignstats.core.unit;

import java.util.Optional;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.region.RegionCode;
import org.immutables.value.Value;

/** A body that files reports or that reports are about: a county bureau, a city, a development zone without a code. */
@Value.Immutable
public abstract class ReportingUnit {
    ReportingUnit() {}

    /**
     * What identifies it.
     *
     * @return the id, unique in its tree
     */
    public abstract UnitId id();

    /**
     * Its name, as reports and tables print it.
     *
     * @return for example 宁波市; the id where no name was given
     */
    @Value.Default
    public String name() {
        return id().text();
    }

    /**
     * The region it covers.
     *
     * @return the code of the region; empty for a unit that covers none, such as a development zone
     */
    public abstract Optional<RegionCode> region();

    /**
     * The unit that it reports to.
     *
     * @return the id of its parent; empty at the top of the tree
     */
    public abstract Optional<UnitId> parent();

    /**
     * Whether its own level is expected to report.
     *
     * @return {@link OwnLevel#EXPECTED} where nothing else was said
     */
    @Value.Default
    public OwnLevel ownLevel() {
        return OwnLevel.EXPECTED;
    }

    /**
     * Starts a unit.
     *
     * @return a builder; the id must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void checkParent() {
        if (parent().map(id()::equals).orElse(false)) {
            throw new MessageException("Unit '%s' must not be its own parent", "单位“%s”不能是自己的上级单位", id());
        }
    }

    @Value.Check
    void checkName() {
        if (name().isBlank()) {
            throw new MessageException("The name of unit '%s' must not be blank", "单位“%s”的名称不能为空", id());
        }
    }

    /** Builds a {@link ReportingUnit}. */
    public static final class Builder extends ImmutableReportingUnit.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param text the id as text
         * @return this builder
         */
        public Builder id(String text) {
            return id(UnitId.of(text));
        }

        /**
         * Sets the parent.
         *
         * @param text the id of the parent as text
         * @return this builder
         */
        public Builder parent(String text) {
            return parent(UnitId.of(text));
        }

        /**
         * Sets the region.
         *
         * @param code the code of the region as text
         * @return this builder
         */
        public Builder region(String code) {
            return region(RegionCode.of(code));
        }
    }
}
