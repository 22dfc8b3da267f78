/**
 * What readers, the roll-up and reporting rules say about data: a {@link org.campaignstats.core.finding.Finding} has a
 * code, a severity, a message in both languages and a {@link org.campaignstats.core.finding.Place}.
 *
 * <p>Faulty data is a finding and never an exception; a faulty call is an exception and never a finding.
 */
@NullMarked
package org.campaignstats.core.finding;

import org.jspecify.annotations.NullMarked;
