/**
 * What is said to people in English and in Chinese: findings, tables, explanations. Start with {@link
 * org.campaignstats.core.language.Message}.
 */
@NullMarked
package org.campaignstats.core.language;

import org.jspecify.annotations.NullMarked;
