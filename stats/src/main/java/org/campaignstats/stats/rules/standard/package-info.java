/**
 * The rules that come with the library: {@link org.campaignstats.stats.rules.standard.StandardRules}.
 */
@NullMarked
package org.campaignstats.stats.rules.standard;

import org.jspecify.annotations.NullMarked;
