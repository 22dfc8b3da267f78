package org.campaignstats.stats.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RollUp;
import org.jspecify.annotations.Nullable;

/** Takes the outcomes of one thread. Not safe for use by several. */
public final class Collector {
    private static final int FIRST_UNITS = 16;
    private static final UnitId ANY = UnitId.of("any");

    private final Gathering gathering;
    private final RollUp rollUp;
    private final Numbering numbering;
    private final ActivityTable activities = new ActivityTable();
    private @Nullable UnitCollector[] units = new UnitCollector[FIRST_UNITS];
    private final Map<Numbering.Slot, ActivityTable> joint = new HashMap<>();
    private final List<FiledOutcome> kept = new ArrayList<>();
    private final Map<Integer, Set<CampaignSummary>> wholes = new HashMap<>();
    private final Set<Gathering.Apart> marked = new HashSet<>();
    private final Set<Gathering.Apart> complete = new HashSet<>();
    private final Map<FilingHead, Integer> heads = new HashMap<>();
    private final Map<Integer, Map<UnitId, Gathering.UnitName>> names = new HashMap<>();
    private final Map<IndicatorCode, Boolean> summed = new HashMap<>();
    private final Map<FigureKey, Integer> summedKeys = new HashMap<>();

    Collector(Gathering gathering) {
        this.gathering = gathering;
        this.rollUp = gathering.rollUp();
        this.numbering = gathering.numbering();
    }

    /**
     * Where a figure was added, so that others of the same filing, unit and key can be added without an outcome for each.
     *
     * @param slot the number of the filing with the unit
     * @param key the number of the key
     * @param figure what it added
     * @param plain whether a whole number in plain digits, the last three of them not all zeros, is exact here
     */
    public record Summed(int slot, int key, SummedFigure figure, boolean plain) {}

    /**
     * What an outcome adds where it is added up.
     *
     * @param key the number of the key
     * @param figure what it adds
     * @param plain whether a whole number in plain digits, the last three of them not all zeros, is exact there
     */
    public record Addend(int key, SummedFigure figure, boolean plain) {}

    /**
     * Where sums were added.
     *
     * @param slot the number of the filing with the unit
     * @param key the number of the key
     */
    public record Added(int slot, int key) {}

    /**
     * Says that somebody filed, if nothing else.
     *
     * @param head the filing
     * @return its number
     */
    public int add(FilingHead head) {
        return heads.computeIfAbsent(head, numbering::head);
    }

    /**
     * Takes an outcome.
     *
     * @param said the outcome
     * @return where it was added up; empty where it is kept
     */
    public Optional<Summed> add(FiledOutcome said) {
        int head = add(said.head());
        if (!said.names().isEmpty()) {
            name(said.head(), said.names(), said.outcome().place().row().orElse(0));
        }
        if (isSummed(said)) {
            Outcome outcome = said.outcome();
            int slot = numbering.slot(head, outcome.unit());
            int key = numbering.key(rollUp.key(said.head().campaign().id(), outcome));
            Summed summed =
                    new Summed(slot, key, SummedFigure.of(outcome, rollUp), SummedFigure.isPlain(outcome, rollUp));
            UnitCollector unit = unit(slot);
            int row = outcome.place().row().orElse(0);
            if (said.activity().isPresent()) {
                byte[] id = said.activity().get().text().getBytes(StandardCharsets.UTF_8);
                unit.tell(key, id, 0, id.length);
                unit.add(key, summed.figure(), row);
            } else {
                unit.addUnlisted(key, summed.figure(), row);
            }
            return Optional.of(summed);
        }
        keep(said);
        return Optional.empty();
    }

    /**
     * What an outcome would add; nothing is added.
     *
     * @param said the outcome
     * @return what it adds; empty where it is kept
     */
    public Optional<Addend> addend(FiledOutcome said) {
        if (!isSummed(said)) {
            return Optional.empty();
        }
        Outcome outcome = said.outcome();
        return Optional.of(new Addend(
                numbering.key(rollUp.key(said.head().campaign().id(), outcome)),
                SummedFigure.of(outcome, rollUp),
                SummedFigure.isPlain(outcome, rollUp)));
    }

    /**
     * Whether a unit is set apart, or the filer of what is said of it.
     *
     * @param head the filing
     * @param unit the unit
     * @return true where nothing that the filing says of the unit is added up
     */
    public boolean isApart(FilingHead head, UnitId unit) {
        CampaignId campaign = head.campaign().id();
        return gathering.isSetApart(campaign, unit) || gathering.isSetApart(campaign, head.filer());
    }

    /**
     * Where to add what {@link #addend} gave for a unit in a filing.
     *
     * @param head the filing, a report
     * @param unit the unit
     * @return the number of the filing with the unit
     */
    public int slot(FilingHead head, UnitId unit) {
        return numbering.slot(add(head), unit);
    }

    /**
     * Keeps a filing as it is, of which nothing is added up.
     *
     * @param head the filing, which tells it from all others
     * @param whole all of it
     */
    public void keep(FilingHead head, CampaignSummary whole) {
        wholes.computeIfAbsent(add(head), h -> new LinkedHashSet<>()).add(whole);
        FiledTogether.apart(head, whole).forEach(this::mark);
    }

    /**
     * Keeps an outcome, as one that was kept where it was gathered before. What the outcome calls units is not noted, see
     * {@link #name}.
     *
     * @param said the outcome, an activity's too
     */
    public void keep(FiledOutcome said) {
        add(said.head());
        kept.add(said);
        mark(said);
    }

    /**
     * Adds what was added up before. Each activity that it is of must be {@linkplain #tell told of} as well.
     *
     * @param head the filing, a report
     * @param sums what its activities give of one unit and key; the campaign of the key is that of the filing
     * @return where it was added
     * @throws MessageException if they could not have been added up here: the filing is no report, the indicator is not
     *     one that sums, the measure is not the one in which it does, or the unit or the filer is set apart
     */
    public Added add(FilingHead head, ActivitySums sums) {
        CampaignId campaign = head.campaign().id();
        if (gathering.isSetApart(campaign, sums.unit()) || gathering.isSetApart(campaign, head.filer())) {
            UnitId unit = gathering.isSetApart(campaign, sums.unit()) ? sums.unit() : head.filer();
            throw new MessageException(
                    "Of unit '%s', which is set apart in campaign '%s', nothing must be added up",
                    "单位“%s”在宣传活动“%s”中已单列，其数据不应先行相加", unit, campaign);
        }
        if (head.kind() != FilingKind.REPORT) {
            throw new MessageException("Activities must be those of a report to be added up", "只有报告中的活动可以先行相加");
        }
        int key = summedKeys.computeIfAbsent(sums.key(), k -> numbering.key(summedKey(k)));
        int slot = numbering.slot(add(head), sums.unit());
        unit(slot).add(key, sums);
        return new Added(slot, key);
    }

    private FigureKey summedKey(FigureKey key) {
        if (!rollUp.sumsActivities(key.indicator())) {
            throw new MessageException(
                    "Activities of indicator '%s' must not be added up before the roll-up",
                    "指标“%s”的活动数据不能在汇总前相加", key.indicator());
        }
        Outcome like = Outcome.builder()
                .indicator(key.indicator())
                .units(List.of(ANY))
                .breakdown(key.breakdown())
                .measure(key.measure())
                .figure("1")
                .build();
        FigureKey usual = rollUp.key(key.campaign(), like);
        if (!usual.equals(key)) {
            throw new MessageException(
                    "Activities of indicator '%s' must be added up in %s, were in %s",
                    "指标“%s”的活动数据应以%s相加，现以%s相加", key.indicator(), measure(usual), measure(key));
        }
        return key;
    }

    private static Message measure(FigureKey key) {
        return key.measure().map(m -> Message.same(m.name())).orElse(new Message("no measure", "无计量单位"));
    }

    /**
     * Tells of an activity that is part of what was added up before.
     *
     * @param where what it is part of
     * @param activity the activity
     * @return false where it was told of there already, which makes the unit one that has to be set apart
     */
    public boolean tell(Added where, ActivityId activity) {
        byte[] id = activity.text().getBytes(StandardCharsets.UTF_8);
        return unit(where.slot()).tell(where.key(), id, 0, id.length);
    }

    /** Adds all that was gathered of a filing elsewhere. */
    void add(GatheredFiling filing) {
        FilingHead head = filing.head();
        add(head);
        if (filing.whole().isPresent()) {
            keep(head, filing.whole().get());
            return;
        }
        filing.names().forEach((unit, name) -> name(head, Map.of(unit, name.name()), name.row()));
        filing.kept().forEach(this::keep);
        for (GatheredUnit unit : filing.units()) {
            List<Added> where = unit.sums().stream().map(sum -> add(head, sum)).toList();
            unit.activities().forEach(told -> told.sums().forEach(place -> tell(where.get(place), told.activity())));
        }
    }

    /**
     * Where activities of one unit in one filing are added up.
     *
     * @param slot the number of the filing with the unit, as in {@link Summed}
     * @return the sums, always the same for the same number
     */
    public UnitCollector unit(int slot) {
        if (slot >= units.length) {
            units = Arrays.copyOf(units, 2 * slot);
        }
        UnitCollector unit = units[slot];
        if (unit == null) {
            unit = new UnitCollector(this, slot);
            units[slot] = unit;
        }
        return unit;
    }

    /**
     * Says what a filing calls units in its rows up to one.
     *
     * @param head the filing
     * @param names the names by the ids of the units
     * @param row the last row that calls them so
     */
    public void name(FilingHead head, Map<UnitId, String> names, int row) {
        Map<UnitId, Gathering.UnitName> known = this.names.computeIfAbsent(add(head), h -> new HashMap<>());
        names.forEach((unit, name) -> known.merge(unit, new Gathering.UnitName(row, name), Gathering.UnitName::later));
    }

    void mark(int slot) {
        mark(numbering.head(slot).campaign().id(), numbering.unit(slot));
    }

    private boolean isSummed(FiledOutcome said) {
        Outcome outcome = said.outcome();
        return isOfEvent(said)
                && outcome.partOf().isEmpty()
                && outcome.completeness() == Completeness.UNKNOWN
                && !isApart(said.head(), outcome.unit());
    }

    /** Whether it is of one activity of the unit, listed or not, that sums. */
    private boolean isOfEvent(FiledOutcome said) {
        return said.organisers().size() < 2 && isOfAnyEvent(said);
    }

    /** The same of an activity that others may have held too. */
    private boolean isOfAnyEvent(FiledOutcome said) {
        Outcome outcome = said.outcome();
        return said.head().kind() == FilingKind.REPORT
                && outcome.scope() == Scope.EVENT
                && outcome.basis() == Basis.PERIOD
                && summed.computeIfAbsent(outcome.indicator(), rollUp::sumsActivities);
    }

    /** Notes where an outcome that is kept forbids that others are added up. */
    private void mark(FiledOutcome said) {
        CampaignId campaign = said.head().campaign().id();
        if (said.head().kind() == FilingKind.CORRECTION) {
            mark(campaign, said.head().filer());
        }
        if (said.outcome().completeness() == Completeness.COMPLETE
                && said.outcome().scope() == Scope.OWN) {
            complete.add(new Gathering.Apart(campaign, said.outcome().unit()));
        }
        if (said.outcome().partOf().isPresent() || said.activity().isPresent() && isOfEvent(said)) {
            said.outcome().units().forEach(unit -> mark(campaign, unit));
        }
        if (said.organisers().size() > 1 && isOfAnyEvent(said)) {
            byte[] id = said.activity().orElseThrow().text().getBytes(StandardCharsets.UTF_8);
            Numbering.Slot where =
                    new Numbering.Slot(add(said.head()), said.outcome().unit());
            joint.computeIfAbsent(where, w -> new ActivityTable())
                    .add(0, numbering.key(rollUp.key(campaign, said.outcome())), id, 0, id.length);
        }
    }

    private void mark(CampaignId campaign, UnitId unit) {
        marked.add(new Gathering.Apart(campaign, unit));
    }

    List<FiledOutcome> kept() {
        return kept;
    }

    /** The filings that are kept as they are, by the numbers of their heads. */
    Map<Integer, Set<CampaignSummary>> wholes() {
        return wholes;
    }

    Set<Gathering.Apart> marked() {
        return marked;
    }

    /** Where activities were added up, by slot. */
    Stream<UnitCollector> units() {
        return Arrays.stream(units).flatMap(Stream::ofNullable);
    }

    int keyCount() {
        return numbering.keyCount();
    }

    /** The units of which somebody says that all activities are told of: then each figure of no listed one counts. */
    Set<Gathering.Apart> complete() {
        return complete;
    }

    /** Joint activities, which are kept, in slot 0 of each table: another filing may tell of one as of one unit's. */
    Map<Numbering.Slot, ActivityTable> joint() {
        return joint;
    }

    ActivityTable activities() {
        return activities;
    }

    Map<Integer, Map<UnitId, Gathering.UnitName>> names() {
        return names;
    }
}
