/**
 * Assertions about figures, filings, rules and roll-ups. One static import is enough:
 * {@link org.campaignstats.assertions.CampaignAssertions#assertThat}.
 */
@NullMarked
package org.campaignstats.assertions;

import org.jspecify.annotations.NullMarked;
