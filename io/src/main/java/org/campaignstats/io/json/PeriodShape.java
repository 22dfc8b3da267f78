package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.FIRST_DAY;
import static org.campaignstats.io.json.JsonNames.LAST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Period;

/** Some days: {@code first_day} and {@code last_day}, in an object of their own or among other properties. */
final class PeriodShape {
    private static final List<String> KNOWN = List.of(FIRST_DAY, LAST_DAY);

    private PeriodShape() {}

    static JsonValue write(Period period) {
        return write(new JsonMembers(), Optional.of(period)).build();
    }

    static JsonMembers write(JsonMembers members, Optional<Period> days) {
        days.ifPresent(d -> members.put(FIRST_DAY, d.firstDay()).put(LAST_DAY, d.lastDay()));
        return members;
    }

    static Period read(JsonAt at) {
        JsonProperties properties = at.properties(KNOWN);
        return period(properties.get(FIRST_DAY), properties.get(LAST_DAY));
    }

    /** The days among other properties; both or none. */
    static Optional<Period> find(JsonProperties properties) {
        Optional<JsonAt> first = properties.find(FIRST_DAY);
        Optional<JsonAt> last = properties.find(LAST_DAY);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(period(properties.get(FIRST_DAY), properties.get(LAST_DAY)));
    }

    private static Period period(JsonAt first, JsonAt last) {
        LocalDate firstDay = first.day();
        LocalDate lastDay = last.day();
        return last.valid(() -> new Period(firstDay, lastDay));
    }
}
