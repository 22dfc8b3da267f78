/**
 * Filings of so many records that an object for each would be too much: outcomes are gathered one by one, activities are
 * added up as they come, and what was gathered apart is put together and rolled up.
 *
 * <p>Start with {@link org.campaignstats.stats.bulk.Gathering}. The result is the same as that of whole summaries.
 */
@NullMarked
package org.campaignstats.stats.bulk;

import org.jspecify.annotations.NullMarked;
