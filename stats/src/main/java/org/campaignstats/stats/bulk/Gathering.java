package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.FiledUnits;
import org.campaignstats.stats.rollup.RollUp;
import org.jspecify.annotations.Nullable;

/**
 * Filings gathered outcome by outcome, by one thread or several: activities are added up as they come, whatever else is said
 * is kept.
 *
 * <pre>{@code
 * Gathering gathering = Gathering.of(RollUp.over(units));
 * Collector collector = gathering.collector();
 * outcomes.forEach(collector::add);
 * RollUpResult result = gathering.addTo(RollUp.over(units)).run();
 * }</pre>
 *
 * <p>Some activities cannot be added up before everything is known: told of twice, corrected, told of with their parts.
 * {@link #apart} says of which units that holds; gathered again with those set apart, the result is that of whole summaries.
 *
 * <p>What was gathered apart, in other files or elsewhere, can be {@linkplain #add added}. That is refused where files
 * gathered apart cannot be put together.
 */
public final class Gathering {
    private final RollUp rollUp;
    private final Set<Apart> setApart = ConcurrentHashMap.newKeySet();
    private final List<Collector> collectors = new ArrayList<>();
    private Optional<Collector> added = Optional.empty();
    private final Numbering numbering = new Numbering();
    private final SlotFigures figures = new SlotFigures();

    /**
     * A unit in a campaign of which nothing is added up before the roll-up, neither what it filed nor what is said of it.
     *
     * @param campaign the campaign
     * @param unit the unit
     */
    public record Apart(CampaignId campaign, UnitId unit) implements Comparable<Apart> {
        /** As a record's, written out: it is asked for even before anything is compiled. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || other instanceof Apart that && campaign.equals(that.campaign) && unit.equals(that.unit);
        }

        /** As a record's. */
        @Override
        public int hashCode() {
            return 31 * campaign.hashCode() + unit.hashCode();
        }

        /** By campaign, then by unit. */
        @Override
        public int compareTo(Apart other) {
            int byCampaign = campaign.compareTo(other.campaign);
            return byCampaign != 0 ? byCampaign : unit.compareTo(other.unit);
        }
    }

    private Gathering(RollUp rollUp, Set<Apart> setApart) {
        this.rollUp = rollUp;
        this.setApart.addAll(setApart);
    }

    /**
     * Starts to gather.
     *
     * @param rollUp says what adds up and how figures are bounded; nothing is added to it
     * @return an empty gathering
     */
    public static Gathering of(RollUp rollUp) {
        return new Gathering(rollUp, Set.of());
    }

    /**
     * Starts to gather the same again.
     *
     * @param units the units that stand apart
     * @return an empty gathering that adds up nothing of them
     */
    public Gathering again(Set<Apart> units) {
        Set<Apart> all = new HashSet<>(setApart);
        all.addAll(units);
        return new Gathering(rollUp, all);
    }

    /**
     * Starts to gather something else to be {@linkplain #add added} to this.
     *
     * @return an empty gathering with the same indicators and bounds, nothing set apart
     */
    public Gathering beside() {
        return new Gathering(rollUp, Set.of());
    }

    /**
     * Sets a unit apart before anything is gathered of it.
     *
     * @param unit the unit, of which nothing is added up from now on
     */
    public void setApart(Apart unit) {
        setApart.add(unit);
    }

    /**
     * The units of which nothing may be added up, here or anywhere else: those set apart, and those that have to be for
     * what was kept of them.
     *
     * @return the units, by campaign and id
     */
    public SortedSet<Apart> allApart() {
        SortedSet<Apart> all = new TreeSet<>(setApart);
        collectors.forEach(collector -> all.addAll(collector.marked()));
        return all;
    }

    /**
     * Takes outcomes, for one thread.
     *
     * @return a new collector, whose outcomes are in this gathering
     */
    public synchronized Collector collector() {
        Collector collector = new Collector(this);
        collectors.add(collector);
        return collector;
    }

    /**
     * How much figures are trusted in what is added up.
     *
     * @return the policy of the roll-up that this was started of
     */
    public BoundsPolicy bounds() {
        return rollUp.bounds();
    }

    /**
     * What was gathered, filing by filing.
     *
     * @return the filings by campaign, filer, file and whatever else tells them apart
     * @throws MessageException if activities were added up that must not be, whatever the tree: {@link #apart} says of
     *     which units, to gather everything {@link #again}
     */
    public List<GatheredFiling> filings() {
        findSummed(unitsApart().ofAnyTree(setApart)).ifPresent(unit -> {
            throw new MessageException(
                    "Activities of unit '%s' in campaign '%s' must not be added up, for some are told of twice, corrected or"
                            + " told of with their parts; gather again with this unit set apart",
                    "单位“%s”在宣传活动“%s”中的活动数据不能先行相加，因有活动重复填报、被更正或另报其中数；请将该单位单列后重新收集", unit.unit(), unit.campaign());
        });
        SummedUnits summed = summed();
        KeptFilings kept = kept();
        return IntStream.range(0, numbering.heads().size())
                .mapToObj(head -> kept.filing(head, summed.of(head)))
                .sorted(GatheredFiling.ORDER)
                .toList();
    }

    /**
     * Adds everything that was gathered apart. Sums cannot be undone: where activities of a unit were added up here and may
     * not be because of what is there, or the other way round, nothing is added. What only all files together can tell
     * is found by {@link #addTo}.
     *
     * @param other another gathering, with the same indicators and bounds; unchanged
     * @throws MessageException if a unit of one is set apart in the other, or {@link #filings} of the other throws
     * @throws IllegalArgumentException if the other is bounded by another policy
     */
    public synchronized void add(Gathering other) {
        if (other.bounds() != bounds()) {
            throw new IllegalArgumentException(
                    "What is added must be gathered with " + bounds() + " bounds, was with " + other.bounds());
        }
        List<GatheredFiling> filings = other.filings();
        Set<Apart> apart = allApart();
        apart.addAll(other.allApart());
        findSummed(apart).or(() -> other.findSummed(apart)).ifPresent(unit -> {
            throw inseparable(unit);
        });
        setApart.addAll(apart);
        if (added.isEmpty()) {
            added = Optional.of(collector());
        }
        filings.forEach(added.get()::add);
    }

    /** The first of some units of which activities were added up, its own or those that it filed. */
    private Optional<Apart> findSummed(Set<Apart> apart) {
        return IntStream.range(0, numbering.slots().size())
                .boxed()
                .flatMap(slot -> Stream.of(numbering.about(slot), numbering.by(slot)))
                .filter(apart::contains)
                .min(Comparator.naturalOrder());
    }

    private static MessageException inseparable(Apart unit) {
        return new MessageException(
                "Activities of unit '%s' in campaign '%s' were added up apart and cannot be put together, for some are told of"
                        + " twice, corrected, told of with their parts or of no unit of the tree; roll up these files together"
                        + " (BulkRollUp)",
                "单位“%s”在宣传活动“%s”中的活动数据已分别相加，无法合并，因有活动重复填报、被更正、另报其中数或不属于单位树中的单位；请将这些文件一并汇总（BulkRollUp）",
                unit.unit(),
                unit.campaign());
    }

    RollUp rollUp() {
        return rollUp;
    }

    boolean isSetApart(CampaignId campaign, UnitId unit) {
        return !setApart.isEmpty() && setApart.contains(new Apart(campaign, unit));
    }

    Numbering numbering() {
        return numbering;
    }

    /**
     * The open tree of the units that filed or were reported on.
     *
     * @param regions the regions, which say who is below whom
     * @param year the year in which regions are looked up
     * @return the tree, with the names that the filings print
     */
    public UnitTree tree(RegionTable regions, int year) {
        Set<UnitId> units = new TreeSet<>();
        numbering.slots().forEach(slot -> units.add(slot.unit()));
        return FiledUnits.tree(summaries(), units, regions, year);
    }

    /**
     * The latest year that filings are of.
     *
     * @return the year; empty where none names one
     */
    public OptionalInt latestYear() {
        return numbering.heads().stream()
                .flatMapToInt(head -> head.campaign().year().stream())
                .max();
    }

    /**
     * The filings without the activities that were added up.
     *
     * @return a summary for each filing, in the order in which they were first met
     */
    public List<CampaignSummary> summaries() {
        return build();
    }

    /**
     * The units of which activities were added up that must not be.
     *
     * @param tree the units of the roll-up
     * @return the units that have to be set apart, to gather everything {@link #again}; none where the sums hold
     */
    public Set<Apart> apart(UnitTree tree) {
        Set<Apart> apart = unitsApart().of(tree);
        apart.removeAll(setApart);
        return apart;
    }

    private UnitsApart unitsApart() {
        return new UnitsApart(numbering, collectors, figures());
    }

    /** What all collectors added up to now. */
    private SlotFigures figures() {
        collectors.forEach(figures::take);
        return figures;
    }

    /**
     * Adds all filings to a roll-up.
     *
     * @param over the roll-up, with the same indicators and bounds as the one that this was started of
     * @return the roll-up
     * @throws MessageException if others were {@linkplain #add added} and activities turn out not to add up over the tree of
     *     the roll-up: files that were gathered apart tell of one twice, or correct it, or it is of no unit of the tree
     */
    public RollUp addTo(RollUp over) {
        if (!added.isEmpty()) {
            Set<Apart> apart = apart(over.tree());
            apart.addAll(setApart);
            findSummed(apart).ifPresent(unit -> {
                throw inseparable(unit);
            });
        }
        SummedUnits summed = summed();
        List<CampaignSummary> summaries = build();
        for (int head : inOrder()) {
            over.addSummed(summaries.get(head), summed.sums(head));
        }
        return over;
    }

    /** The units of which activities were added up, by filing. */
    private SummedUnits summed() {
        List<ActivityTable> tables = new ArrayList<>();
        collectors.forEach(collector -> tables.add(collector.activities()));
        return new SummedUnits(numbering, figures(), tables);
    }

    /** The filings by the numbers of their heads, without the activities that were added up. */
    private List<CampaignSummary> build() {
        KeptFilings kept = kept();
        return IntStream.range(0, numbering.heads().size())
                .parallel()
                .mapToObj(head -> kept.filing(head, List.of()).summary())
                .toList();
    }

    /** The filings file by file, those of one file that have numbers in the order of these: threads change nothing. */
    private List<Integer> inOrder() {
        Map<String, Integer> files = new HashMap<>();
        numbering.heads().forEach(head -> files.putIfAbsent(head.file(), files.size()));
        return IntStream.range(0, numbering.heads().size())
                .boxed()
                .sorted(Comparator.comparing((Integer head) ->
                                files.getOrDefault(numbering.heads().get(head).file(), 0))
                        .thenComparingLong(head -> numbering.heads().get(head).number()))
                .toList();
    }

    private KeptFilings kept() {
        return new KeptFilings(numbering.heads(), numbering.headNumbers(), collectors);
    }

    /**
     * What a row calls a unit.
     *
     * @param row the row; 0 where it is in none
     * @param name the name
     */
    public record UnitName(int row, String name) {
        UnitName later(UnitName other) {
            return other.row >= row ? other : this;
        }
    }
}
