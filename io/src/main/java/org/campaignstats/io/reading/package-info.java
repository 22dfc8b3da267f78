/**
 * What all readers share: where bytes come from, in which encoding they are, what a reader may know beforehand, and what
 * it gives back.
 *
 * <p>A reader returns every good outcome and one finding for each bad one; see {@link
 * org.campaignstats.io.reading.ReadResult}. Only a source that cannot be read at all is an exception.
 */
@NullMarked
@ValueStyle
package org.campaignstats.io.reading;

import org.campaignstats.core.value.ValueStyle;
import org.jspecify.annotations.NullMarked;
