/**
 * What is counted: indicators, how they add up, and the catalogue of those that campaign reports use.
 *
 * <p>Start with {@link org.campaignstats.core.indicator.IndicatorCatalogue#standard()}.
 */
@NullMarked
@ValueStyle
package org.campaignstats.core.indicator;

import org.campaignstats.core.value.ValueStyle;
import org.jspecify.annotations.NullMarked;
