package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.ACTIVITIES;
import static org.campaignstats.io.json.JsonNames.UNIT;
import static org.campaignstats.io.json.PartialNames.FIRST_ROW;
import static org.campaignstats.io.json.PartialNames.LAST_ROW;
import static org.campaignstats.io.json.PartialNames.SUMS;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.FilingHead;
import org.campaignstats.stats.rollup.ActivitySums;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads what one filing gives of one unit, an activity at a time. */
final class PartialUnit extends StrictObject {
    static final List<String> KNOWN = List.of(UNIT, FIRST_ROW, LAST_ROW, SUMS, ACTIVITIES);

    private final FilingHead head;
    private final Collector into;
    private @Nullable UnitId unit;
    private int firstRow;
    private int lastRow;
    private final List<Sums> all = new ArrayList<>();

    /** Sums, with how many of their activities were told of. */
    private static final class Sums {
        private final Collector.Added added;
        private final boolean isListed;
        private final long activities;
        private long told;

        Sums(Collector.Added added, ActivitySums sums) {
            this.added = added;
            this.isListed = sums.isListed();
            this.activities = sums.activities();
        }
    }

    PartialUnit(JsonTokens tokens, String path, FilingHead head, Collector into) {
        super(tokens, path, KNOWN);
        this.head = head;
        this.into = into;
    }

    void read() {
        readAll(KNOWN);
        for (int i = 0; i < all.size(); i++) {
            Sums sums = all.get(i);
            if (sums.isListed && sums.told != sums.activities) {
                throw JsonAt.of(here().value(), pathOf(SUMS) + "[" + i + "]")
                        .problem(
                                "sums-contradictory",
                                Message.of(
                                        "Sums of %s activities must be those of as many in 'activities', are of %s",
                                        "由%s项活动相加者，“activities”中应有同样多项，现有%s项", sums.activities, sums.told));
            }
        }
    }

    @Override
    void property(String name) {
        switch (name) {
            case UNIT -> unit = value(name).read("330203", UnitId::of);
            case FIRST_ROW -> firstRow = value(name).wholeNumber("2");
            case LAST_ROW -> lastRow(value(name));
            case SUMS -> sums();
            default -> activities();
        }
    }

    private void lastRow(JsonAt at) {
        requireBefore(LAST_ROW, FIRST_ROW);
        lastRow = at.wholeNumber("7");
        if (lastRow < firstRow) {
            throw at.problem(
                    "sums-contradictory",
                    Message.of("'last_row' must be %s or more, was %s", "“last_row”应不小于%s，现为%s", firstRow, lastRow));
        }
    }

    private void sums() {
        requireBefore(SUMS, UNIT);
        requireBefore(SUMS, LAST_ROW);
        requireArray(SUMS, "an array of sums", "合计的数组");
        UnitId about = unit;
        Place first = Place.of(head.file(), firstRow);
        Place last = Place.of(head.file(), lastRow);
        while (about != null && tokens().nextItem()) {
            JsonAt at = JsonAt.of(tokens().value(), pathOf(SUMS) + "[" + all.size() + "]");
            ActivitySums sums = SumsShape.read(at, head.campaign().id(), about, first, last);
            all.add(new Sums(at.valid(() -> into.add(head, sums)), sums));
        }
    }

    private void activities() {
        requireBefore(ACTIVITIES, SUMS);
        if (!tokens().at(JsonToken.START_OBJECT)) {
            throw value(ACTIVITIES).wrong("an object of arrays by activity", "以活动为键、数组为值的对象");
        }
        String id;
        while ((id = tokens().nextProperty()) != null) {
            String text = id;
            JsonAt at = JsonAt.of(tokens().value(), pathOf(ACTIVITIES), JsonProblem.shown(id));
            ActivityId activity = at.valid(() -> ActivityId.of(text));
            at.items("[0, 1]").forEach(place -> tell(activity, place));
        }
    }

    private void tell(ActivityId activity, JsonAt at) {
        long place = at.count("0");
        if (place >= all.size()) {
            throw at.problem(
                    "sums-contradictory",
                    Message.of(
                            "%s must be the place of one of %s sums, counted from 0, was %s",
                            "%s应是%s项合计之一的序号（自0起），现为%s", at.name(), all.size(), place));
        }
        Sums sums = all.get((int) place);
        if (!sums.isListed) {
            throw at.problem(
                    "sums-contradictory",
                    Message.of(
                            "%s must be the place of sums of listed activities, which have no 'largest', was %s",
                            "%s应是已列明活动的合计（无“largest”）的序号，现为%s", at.name(), place));
        }
        sums.told++;
        if (!into.tell(sums.added, activity)) {
            throw at.problem(
                    "sums-contradictory",
                    Message.of(
                            "Activity '%s' must be told of once for a unit and what is counted",
                            "每个单位的每项统计内容中，活动“%s”只能列一次", activity));
        }
    }
}
