/**
 * What a number counts in: 份, 件, 元. Start with {@link org.campaignstats.core.measure.Measure}.
 *
 * <p>Two numbers may be added only when they count in the same measure; this package says which printed words mean the
 * same one and which are a multiple of another.
 */
@NullMarked
package org.campaignstats.core.measure;

import org.jspecify.annotations.NullMarked;
