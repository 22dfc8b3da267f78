package org.campaignstats.io.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.stats.rollup.NamedUnits;
import org.campaignstats.stats.rules.CheckResult;

/**
 * What a check of files found: in reading them, and by the rules. Immutable.
 *
 * <pre>{@code
 * ReadResult read = Filings.read(Path.of("reports.csv"));
 * CheckResult result = RuleCheck.against(StandardRules.all()).over(units).check(read.summaries());
 * CheckReport report = CheckReport.of(read, result, units);
 * }</pre>
 */
public final class CheckReport {
    private final ReadResult read;
    private final CheckResult result;
    private final UnitTree tree;
    private final List<CampaignSummary> filings;
    private final List<CheckFinding> findings;
    private final List<CheckFinding> undecided;

    private CheckReport(ReadResult read, CheckResult result, UnitTree tree) {
        this.read = read;
        this.result = result;
        this.tree = tree;
        this.filings = read.summaries().stream()
                .map(summary -> NamedUnits.inTree(summary, tree))
                .toList();
        this.undecided = found(CheckFinding.Kind.UNDECIDED, result.undecided(), result.undecidedByFiler())
                .sorted(CheckFinding.ORDER)
                .toList();
        this.findings = Stream.concat(found(CheckFinding.Kind.BROKEN, result.findings(), result.byFiler()), inReading())
                .sorted(CheckFinding.ORDER)
                .toList();
    }

    /**
     * Puts together what was found.
     *
     * @param read the filings as they were read
     * @param result what the rules say of them
     * @param tree the units that they were checked over
     * @return the report
     */
    public static CheckReport of(ReadResult read, CheckResult result, UnitTree tree) {
        return new CheckReport(read, result, tree);
    }

    private static Stream<CheckFinding> found(
            CheckFinding.Kind kind, List<Finding> all, Map<UnitId, List<Finding>> byFiler) {
        Set<Finding> owned = new HashSet<>();
        byFiler.values().forEach(owned::addAll);
        return Stream.concat(
                byFiler.entrySet().stream()
                        .flatMap(of -> of.getValue().stream()
                                .map(finding -> new CheckFinding(kind, finding, Optional.of(of.getKey())))),
                all.stream()
                        .filter(finding -> !owned.contains(finding))
                        .map(finding -> new CheckFinding(kind, finding, Optional.empty())));
    }

    /** What a rule says too of the same place is said once, by the rule. */
    private Stream<CheckFinding> inReading() {
        if (read.findings().isEmpty()) {
            return Stream.empty();
        }
        Set<List<Object>> said = new HashSet<>();
        result.findings().forEach(finding -> said.add(List.of(finding.code(), finding.place())));
        PlacesOfFilers places = new PlacesOfFilers(filings);
        return read.findings().stream()
                .filter(finding -> finding.place().equals(Place.UNKNOWN)
                        || !said.contains(List.of(finding.code(), finding.place())))
                .map(finding -> new CheckFinding(
                        CheckFinding.Kind.READING, finding, finding.unit().or(() -> places.filer(finding.place()))));
    }

    /**
     * What was found by the rules and in reading, each once.
     *
     * @return the findings by severity, place, code and message; no more of a rule than the limit of the check
     */
    public List<CheckFinding> findings() {
        return findings;
    }

    /**
     * What could not be told.
     *
     * @return a note for each thing, in the same order; no more of a rule than the limit of the check
     */
    public List<CheckFinding> undecided() {
        return undecided;
    }

    /**
     * What each filer has to look at.
     *
     * @param found some of {@link #findings} and {@link #undecided}
     * @return those of each filer, in the order given; those that are nobody's are left out
     */
    public static SortedMap<UnitId, List<CheckFinding>> byFiler(Collection<CheckFinding> found) {
        SortedMap<UnitId, List<CheckFinding>> byFiler = new TreeMap<>();
        for (CheckFinding one : found) {
            one.filer()
                    .ifPresent(filer -> byFiler.computeIfAbsent(filer, f -> new ArrayList<>())
                            .add(one));
        }
        return byFiler;
    }

    /**
     * How the rules fared.
     *
     * @return the result of the check
     */
    public CheckResult result() {
        return result;
    }

    /**
     * How much was read.
     *
     * @return what was read
     */
    public ReadResult read() {
        return read;
    }

    /**
     * The units that were checked over.
     *
     * @return the tree
     */
    public UnitTree tree() {
        return tree;
    }

    /**
     * The filings that were checked.
     *
     * @return the summaries as they were read, their units known by the ids of the tree
     */
    public List<CampaignSummary> filings() {
        return filings;
    }

    /**
     * The name of a unit.
     *
     * @param unit its id
     * @return the name in the tree; empty for a unit that is not in it
     */
    public Optional<String> name(UnitId unit) {
        return tree.find(unit).map(ReportingUnit::name);
    }
}
