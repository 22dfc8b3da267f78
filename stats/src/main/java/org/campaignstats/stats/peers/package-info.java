/**
 * How a figure is distributed among sibling units, and which of them stand out. Start with {@link
 * org.campaignstats.stats.peers.Peers}.
 */
@NullMarked
package org.campaignstats.stats.peers;

import org.jspecify.annotations.NullMarked;
