/** Rules about numbers of one report that must fit each other: parts and wholes, rates, shares. */
@NullMarked
package org.campaignstats.stats.rules.arithmetic;

import org.jspecify.annotations.NullMarked;
