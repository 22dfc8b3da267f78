/**
 * Numbers as reports print them, and what they can mean.
 *
 * <p>Start with {@link org.campaignstats.core.figure.PrintedFigure#parse}: it reads {@code 1380余人} into a
 * {@link org.campaignstats.core.figure.Figure}. A {@link org.campaignstats.core.figure.BoundsPolicy} then says between
 * which {@link org.campaignstats.core.figure.Bounds} the truth lies. Figures are kept as said; bounds are derived from
 * them and never stored in their place.
 */
@NullMarked
package org.campaignstats.core.figure;

import org.jspecify.annotations.NullMarked;
