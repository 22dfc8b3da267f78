/**
 * CSV in three layouts: long (one outcome a row), wide (one unit a row) and form (one indicator a row).
 *
 * <p>Start with {@link org.campaignstats.io.csv.LongCsv}, {@link org.campaignstats.io.csv.WideCsv} or {@link
 * org.campaignstats.io.csv.FormCsv}; a further layout is a further class beside them. CSV syntax is read and written by
 * FastCSV.
 */
@NullMarked
package org.campaignstats.io.csv;

import org.jspecify.annotations.NullMarked;
