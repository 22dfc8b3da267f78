/**
 * How long it takes to add up a file of millions of rows, from the file to the sums, beside what else could do it.
 *
 * <p>Start with {@link org.campaignstats.benchmarks.bulk.BulkMeasure}, which measures every {@code Contender} on the same
 * file and prints a table; {@code BulkFile} makes the file, {@code BulkCampaign} says what is in it.
 */
@NullMarked
package org.campaignstats.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;
