/**
 * How long things take, beside what they are worth comparing with.
 *
 * <p>Start with {@link org.campaignstats.benchmarks.Measure}, which runs all benchmarks and prints the tables of the
 * README; {@link org.campaignstats.benchmarks.NationalFilings} makes up the filings.
 */
@NullMarked
package org.campaignstats.benchmarks;

import org.jspecify.annotations.NullMarked;
