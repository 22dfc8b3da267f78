package org.campaignstats.stats.rollup;

import org.campaignstats.core.campaign.Scope;

/** Which of the three quantities of a unit is meant. */
enum Quantity {
    OWN(Scope.OWN, Discrepancy.About.OWN),
    UNDER(Scope.UNDER, Discrepancy.About.UNDER),
    WHOLE(Scope.WHOLE, Discrepancy.About.WHOLE);

    private final Scope scope;
    private final Discrepancy.About about;

    Quantity(Scope scope, Discrepancy.About about) {
        this.scope = scope;
        this.about = about;
    }

    /** The scope of statements about it. */
    Scope scope() {
        return scope;
    }

    /** What a contradiction about it is about. */
    Discrepancy.About about() {
        return about;
    }
}
