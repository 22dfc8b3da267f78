package org.campaignstats.stats.coverage;

import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.stats.rollup.FigureKey;

/**
 * How much of the top unit's total in an earlier campaign the units that are missing now held then.
 *
 * <p>A missing unit without units under it held its whole, another its own level. The share is from the least that they can
 * have held of the most that there was, to the most of the least: it holds too where several units counted the same joint
 * activity, of which the total has less than the sum of its parts.
 *
 * @param key what was counted, in the earlier campaign
 * @param indicator the indicator with its names
 * @param held what the missing units held; open above where nothing bounds it, as where a unit is new since then
 * @param total the top unit's total
 * @param percent the share of the total in percent, 0 to 100, rounded outward at the twelfth decimal; empty where it is
 *     not known: nothing bounds it, or the total was zero
 */
public record HeldBefore(FigureKey key, Indicator indicator, Bounds held, Bounds total, Optional<Bounds> percent) {}
