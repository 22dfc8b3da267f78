package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.ACTIVITIES;
import static org.campaignstats.io.json.JsonNames.BREAKDOWN;
import static org.campaignstats.io.json.JsonNames.INDICATOR;
import static org.campaignstats.io.json.JsonNames.MEASURE;
import static org.campaignstats.io.json.PartialNames.BOUNDS;
import static org.campaignstats.io.json.PartialNames.CAUTIOUS;
import static org.campaignstats.io.json.PartialNames.LARGEST;
import static org.campaignstats.io.json.PartialNames.NUMBERS;
import static org.campaignstats.io.json.PartialNames.NUMERIC;
import static org.campaignstats.io.json.PartialNames.SUM;

import java.util.List;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.FigureKey;

/** What activities give of one key, added up; the campaign, the unit and the rows stand around it. */
final class SumsShape {
    private static final List<String> KNOWN =
            List.of(INDICATOR, BREAKDOWN, MEASURE, ACTIVITIES, NUMERIC, NUMBERS, SUM, LARGEST, BOUNDS, CAUTIOUS);

    private SumsShape() {}

    static JsonValue write(ActivitySums sums) {
        FigureKey key = sums.key();
        JsonMembers members = new JsonMembers().put(INDICATOR, key.indicator().text());
        key.breakdown().ifPresent(breakdown -> members.put(BREAKDOWN, BreakdownShape.write(breakdown)));
        members.putIfPresent(MEASURE, key.measure())
                .put(ACTIVITIES, sums.activities())
                .put(NUMERIC, sums.numeric())
                .put(NUMBERS, sums.numbers())
                .put(SUM, sums.sum().stripTrailingZeros());
        sums.largest().ifPresent(largest -> members.put(LARGEST, largest.stripTrailingZeros()));
        return members.put(BOUNDS, BoundsShape.write(sums.bounds()))
                .put(CAUTIOUS, BoundsShape.write(sums.cautious()))
                .build();
    }

    /**
     * Reads sums.
     *
     * @param campaign the campaign that they are of
     * @param unit the unit whose activities they are
     * @param first where the first activity of the unit stands
     * @param last where the last one stands
     */
    static ActivitySums read(JsonAt at, CampaignId campaign, UnitId unit, Place first, Place last) {
        JsonProperties properties = at.properties(KNOWN);
        FigureKey key = new FigureKey(
                campaign,
                properties.get(INDICATOR).read("materials_distributed", IndicatorCode::of),
                properties.find(BREAKDOWN).map(BreakdownShape::read),
                properties.find(MEASURE).map(measure -> measure.read("份", Measure::of)));
        long activities = properties.get(ACTIVITIES).count("3");
        if (activities == 0) {
            throw properties.get(ACTIVITIES).wrong("a whole number of 1 or more, e.g. 3", "不小于1的整数，如3");
        }
        long numeric = within(properties.get(NUMERIC), ACTIVITIES, activities);
        long numbers = within(properties.get(NUMBERS), NUMERIC, numeric);
        Bounds bounds = BoundsShape.read(properties.get(BOUNDS));
        Bounds cautious = BoundsShape.read(properties.get(CAUTIOUS));
        return new ActivitySums(
                unit,
                key,
                activities,
                numeric,
                numbers,
                properties.get(SUM).number("1380"),
                properties.find(LARGEST).map(largest -> largest.number("1380")),
                bounds,
                cautious,
                first,
                last);
    }

    private static long within(JsonAt at, String of, long most) {
        long count = at.count("3");
        if (count > most) {
            throw at.problem(
                    "sums-contradictory",
                    Message.of(
                            "%s must be at most the %s of '%s', was %s",
                            "%s应不大于“%3$s”的%2$s，现为%4$s", at.name(), most, of, count));
        }
        return count;
    }
}
