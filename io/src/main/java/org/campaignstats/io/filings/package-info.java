/**
 * One entry to read filings, whatever their format. Start with {@link org.campaignstats.io.filings.Filings}.
 */
@NullMarked
package org.campaignstats.io.filings;

import org.jspecify.annotations.NullMarked;
