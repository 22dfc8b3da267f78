package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.ACTIVITIES;
import static org.campaignstats.io.json.JsonNames.CAMPAIGN;
import static org.campaignstats.io.json.JsonNames.FILED_ON;
import static org.campaignstats.io.json.JsonNames.FILER;
import static org.campaignstats.io.json.JsonNames.FORMAT;
import static org.campaignstats.io.json.JsonNames.FORMAT_1;
import static org.campaignstats.io.json.JsonNames.KIND;
import static org.campaignstats.io.json.JsonNames.OUTCOMES;
import static org.campaignstats.io.json.JsonNames.PERIOD;
import static org.campaignstats.io.json.JsonNames.REVISION;
import static org.campaignstats.io.json.JsonNames.SOURCE;
import static org.campaignstats.io.json.JsonNames.UNIT_NAMES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads one summary, an outcome at a time. It cannot stand without its campaign and filer, nor where its kind or revision
 * is in doubt: it would count for something else.
 */
final class SummaryReader extends StreamedObject {
    private static final List<String> KNOWN = List.of(
            FORMAT, CAMPAIGN, FILER, KIND, REVISION, FILED_ON, PERIOD, SOURCE, UNIT_NAMES, ACTIVITIES, OUTCOMES);
    private static final List<String> VITAL = List.of(CAMPAIGN, FILER, KIND, REVISION, ACTIVITIES, OUTCOMES);

    private static final Message SUMMARY = new Message("summary", "该总结");

    /** Problems that wait for the format to be seen: of a text in another format one finding is enough. */
    private static final int WAITING = 1000;

    private final JsonLog log;
    private final CampaignSummary.Builder summary = CampaignSummary.builder();
    private final SortedMap<UnitId, String> unitNames = new TreeMap<>();
    private final OutcomeList outcomes;
    private final List<ActivityReader.Draft> activities = new ArrayList<>();
    private final List<JsonProblem> waiting = new ArrayList<>();
    private final long rowsBefore;
    private Optional<UnitId> filer = Optional.empty();
    private boolean rightFormat;
    private @Nullable JsonProblem formatProblem;

    SummaryReader(JsonTokens tokens, String path, JsonLog log) {
        super(tokens, path, KNOWN, VITAL);
        this.log = log;
        this.outcomes = new OutcomeList(Scope.WHOLE, log);
        this.rowsBefore = log.rows();
    }

    /** The summary; empty where it could not be read, of which the log then tells. */
    Optional<CampaignSummary> read() {
        readProperties();
        require(CAMPAIGN);
        require(FILER);
        Optional<CampaignSummary> read = wrongFormat().isEmpty() && fatal().isEmpty() ? build() : Optional.empty();
        wrongFormat().or(this::fatal).ifPresent(p -> log.error(p.and(notRead(SUMMARY, seen()))));
        read.ifPresent(s -> log.readOutcomes(s.allOutcomes().count()));
        return read;
    }

    /** How many outcomes of it were seen so far. */
    long seen() {
        return log.rows() - rowsBefore;
    }

    private Optional<CampaignSummary> build() {
        UnitId unit = filer.orElseThrow();
        try {
            activities.forEach(draft -> summary.addActivities(draft.of(unit)));
            return Optional.of(
                    summary.outcomes(outcomes.about(unit)).unitNames(unitNames).build());
        } catch (IllegalArgumentException e) {
            fail(contradictory("summary-contradictory", e));
            return Optional.empty();
        }
    }

    @Override
    void property(String name) {
        switch (name) {
            case FORMAT -> {
                JsonProblem.telling(p -> formatProblem = p, () -> format(value(name)));
                tellWaiting();
            }
            case CAMPAIGN -> summary.campaign(CampaignShape.read(value(name), this::tell));
            case FILER -> filer(value(name));
            case KIND -> summary.kind(value(name).constant(FilingKind.class));
            case REVISION -> summary.revision(value(name).wholeNumber("1"));
            case FILED_ON -> summary.filedOn(value(name).day());
            case PERIOD -> summary.period(PeriodShape.read(value(name)));
            case SOURCE -> summary.source(value(name).text("甬工商消〔2011〕3号"));
            case UNIT_NAMES -> unitNames(name);
            case ACTIVITIES -> activities(name);
            default -> outcomes.read(tokens(), pathOf(name), filer, this::tell);
        }
    }

    @Override
    void tell(JsonProblem problem) {
        if (rightFormat || waiting.size() >= WAITING) {
            log.error(problem);
        } else {
            waiting.add(problem);
        }
    }

    private void format(JsonAt at) {
        String format = at.text(FORMAT_1);
        if (!format.equals(FORMAT_1)) {
            throw at.problem(
                    "format-unknown",
                    Message.of(
                            "Format '%s' is not known; expected '%s'",
                            "格式“%s”不是已知的格式；应为“%s”", JsonProblem.shown(format), FORMAT_1));
        }
        rightFormat = true;
    }

    private void tellWaiting() {
        if (rightFormat) {
            waiting.forEach(log::error);
            waiting.clear();
        }
    }

    /** What is wrong with the format, which comes before all else that is wrong. */
    private Optional<JsonProblem> wrongFormat() {
        if (rightFormat) {
            return Optional.empty();
        }
        return Optional.ofNullable(formatProblem)
                .or(() -> Optional.of(here().problem(
                                "format-missing",
                                Message.of(
                                        "Property 'format' is missing; expected '%s'",
                                        "缺少属性“format”；应为“%s”", FORMAT_1))));
    }

    private void filer(JsonAt at) {
        UnitId unit = at.read("330200", UnitId::of);
        filer = Optional.of(unit);
        summary.filer(unit);
    }

    private void unitNames(String name) {
        if (!tokens().at(JsonToken.START_OBJECT)) {
            throw value(name).wrong("an object of names by unit", "以单位为键、名称为值的对象");
        }
        String id;
        while ((id = tokens().nextProperty()) != null) {
            String unit = id;
            JsonAt at = JsonAt.of(tokens().value(), pathOf(name), JsonProblem.shown(id));
            JsonProblem.telling(this::tell, () -> unitName(unit, at, pathOf(name)));
        }
    }

    private void unitName(String id, JsonAt at, String path) {
        UnitId unit = at.valid(() -> UnitId.of(id));
        String unitName = at.text("宁波市");
        if (unitNames.putIfAbsent(unit, unitName) != null) {
            throw JsonAt.repeated(id, at.row(), path);
        }
    }

    private void activities(String name) {
        if (!tokens().at(JsonToken.START_ARRAY)) {
            throw value(name).wrong("an array of activities", "活动的数组");
        }
        for (int i = 0; tokens().nextItem(); i++) {
            String path = pathOf(name) + "[" + i + "]";
            if (tokens().at(JsonToken.START_OBJECT)) {
                new ActivityReader(tokens(), path, filer, log, this::tell)
                        .read()
                        .ifPresent(activities::add);
            } else {
                tell(JsonAt.of(tokens().value(), path).wrong("an object", "对象"));
            }
        }
    }
}
