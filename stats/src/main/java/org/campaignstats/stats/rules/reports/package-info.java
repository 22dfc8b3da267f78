/**
 * Rules between reports: who filed and when, one filing given twice, totals and the reports that they are of, one activity in
 * two reports, one campaign and the one before.
 */
@NullMarked
package org.campaignstats.stats.rules.reports;

import org.jspecify.annotations.NullMarked;
