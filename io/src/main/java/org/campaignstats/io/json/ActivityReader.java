package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.FIRST_DAY;
import static org.campaignstats.io.json.JsonNames.ID;
import static org.campaignstats.io.json.JsonNames.LAST_DAY;
import static org.campaignstats.io.json.JsonNames.ORGANISERS;
import static org.campaignstats.io.json.JsonNames.OUTCOMES;
import static org.campaignstats.io.json.JsonNames.TYPE;
import static org.campaignstats.io.json.JsonNames.VENUE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;

/** Reads one activity. Without its id or its organisers it would be another, so it cannot stand without them. */
final class ActivityReader extends StreamedObject {
    private static final List<String> KNOWN = List.of(ID, TYPE, FIRST_DAY, LAST_DAY, VENUE, ORGANISERS, OUTCOMES);
    private static final List<String> VITAL = List.of(ID, ORGANISERS, OUTCOMES);

    private static final Message ACTIVITY = new Message("activity", "该活动");

    private final Activity.Builder activity = Activity.builder();
    private final OutcomeList outcomes;
    private final Optional<UnitId> filer;
    private final Consumer<JsonProblem> problems;
    private final Map<String, JsonAt> days = new HashMap<>();

    ActivityReader(
            JsonTokens tokens, String path, Optional<UnitId> filer, JsonLog log, Consumer<JsonProblem> problems) {
        super(tokens, path, KNOWN, VITAL);
        this.outcomes = new OutcomeList(Scope.EVENT, log);
        this.filer = filer;
        this.problems = problems;
    }

    /** The activity but for its outcomes, whose unit may not be known yet; empty where it could not be read. */
    Optional<Draft> read() {
        readProperties();
        require(ID);
        JsonProblem.telling(
                problems,
                () -> PeriodShape.find(new JsonProperties(here(), days)).ifPresent(activity::days));
        if (fatal().isEmpty()) {
            try {
                activity.build();
                return Optional.of(new Draft(activity, outcomes));
            } catch (IllegalArgumentException e) {
                fail(contradictory("activity-contradictory", e));
            }
        }
        fatal().ifPresent(p -> tell(p.and(notRead(ACTIVITY, outcomes.seen()))));
        return Optional.empty();
    }

    @Override
    void property(String name) {
        switch (name) {
            case ID -> value(name).read("square-0315", activity::id);
            case TYPE -> activity.type(value(name).text("现场咨询"));
            case FIRST_DAY, LAST_DAY -> days.put(name, value(name));
            case VENUE -> activity.venue(value(name).text("天一广场"));
            case ORGANISERS ->
                value(name)
                        .items("[\"330200\", \"330203\"]")
                        .forEach(o -> activity.addOrganisers(o.read("330200", UnitId::of)));
            default -> outcomes.read(tokens(), pathOf(name), filer, problems);
        }
    }

    @Override
    void tell(JsonProblem problem) {
        problems.accept(problem);
    }

    record Draft(Activity.Builder activity, OutcomeList outcomes) {
        Activity of(UnitId filer) {
            return activity.outcomes(outcomes.about(filer)).build();
        }
    }
}
