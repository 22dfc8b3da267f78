/** How the values of core and stats are generated; no part of the API. Start at {@link ValueStyle}. */
@NullMarked
package org.campaignstats.core.value;

import org.jspecify.annotations.NullMarked;
