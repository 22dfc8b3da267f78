/**
 * Who reports to whom: reporting units and their tree, which is not the administrative one.
 *
 * <p>Start with {@link org.campaignstats.core.unit.UnitTree}.
 */
@NullMarked
@ValueStyle
package org.campaignstats.core.unit;

import org.campaignstats.core.value.ValueStyle;
import org.jspecify.annotations.NullMarked;
