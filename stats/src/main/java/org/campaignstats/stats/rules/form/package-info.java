/** Rules about the form of figures: blanks, words in the place of numbers, odd prints, measures. */
@NullMarked
package org.campaignstats.stats.rules.form;

import org.jspecify.annotations.NullMarked;
