package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.RuleExample;

/**
 * Heads (人) are not more than attendances (人次), of participants and of staff: who comes twice is one head and two
 * attendances.
 *
 * <p>Innocent where it is otherwise: the attendances are those of some activities only, and the heads those of all.
 */
final class HeadsExceedAttendances extends OrderedPairRule {
    HeadsExceedAttendances() {
        super(
                "heads-exceed-attendances",
                new Message("Heads are not more than attendances", "人数不大于人次"),
                "arithmetic: each head attends at least once",
                OrderedPair.of("attendee_count", "attendee_person_times"),
                OrderedPair.of("staff_participating_count", "staff_deployed_person_times"));
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330203").says("attendee_count", "1200余人").says("attendee_person_times", "1500人次")),
                RuleExample.breaks(
                        by("330203").says("attendee_count", "1200余人").says("attendee_person_times", "1100人次")),
                RuleExample.undecided(
                        by("330203").says("attendee_count", "1200余人").says("attendee_person_times", "_余人次")));
    }
}
