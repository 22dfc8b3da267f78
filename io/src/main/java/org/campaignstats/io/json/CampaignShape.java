package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.FIRST_DAY;
import static org.campaignstats.io.json.JsonNames.ID;
import static org.campaignstats.io.json.JsonNames.LAST_DAY;
import static org.campaignstats.io.json.JsonNames.NAME;
import static org.campaignstats.io.json.JsonNames.THEME;
import static org.campaignstats.io.json.JsonNames.YEAR;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.campaignstats.core.campaign.Campaign;

/**
 * A campaign: its id where no more is known, else an object. There, {@code year} is written where it is not what the id
 * says; null where the id looks like a year and is none.
 */
final class CampaignShape {
    private static final List<String> KNOWN = List.of(ID, NAME, YEAR, THEME, FIRST_DAY, LAST_DAY);

    private CampaignShape() {}

    static JsonValue write(Campaign campaign) {
        Campaign bare = Campaign.of(campaign.id().text());
        if (campaign.equals(bare)) {
            return JsonValue.text(campaign.id().text());
        }
        JsonMembers members = new JsonMembers().put(ID, campaign.id().text()).putIfPresent(NAME, campaign.name());
        if (!campaign.year().equals(bare.year())) {
            campaign.year()
                    .ifPresentOrElse(year -> members.put(YEAR, year), () -> members.put(YEAR, new JsonValue.Null(0)));
        }
        members.putIfPresent(THEME, campaign.theme());
        return PeriodShape.write(members, campaign.days()).build();
    }

    /** The campaign. What is wrong beside its id is told to the consumer and left out. */
    static Campaign read(JsonAt at, Consumer<JsonProblem> leftOut) {
        if (!at.isObject()) {
            return at.read("2011", Campaign::of);
        }
        JsonProperties properties = at.properties(KNOWN, leftOut);
        Campaign.Builder campaign = Campaign.builder();
        properties.get(ID).read("2011", campaign::id);
        JsonProblem.telling(leftOut, () -> properties.find(NAME).ifPresent(n -> campaign.name(n.text("国际消费者权益日"))));
        JsonProblem.telling(leftOut, () -> properties.find(THEME).ifPresent(t -> campaign.theme(t.text("消费与民生"))));
        JsonProblem.telling(leftOut, () -> PeriodShape.find(properties).ifPresent(campaign::days));
        JsonProblem.telling(leftOut, () -> properties.find(YEAR).ifPresent(y -> campaign.year(year(y))));
        return campaign.build();
    }

    private static OptionalInt year(JsonAt at) {
        if (at.value() instanceof JsonValue.Null) {
            return OptionalInt.empty();
        }
        int year = at.wholeNumber("2011");
        return at.valid(() -> Campaign.builder().id("year").year(year).build().year());
    }
}
