package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.jspecify.annotations.Nullable;

/** The outcomes of all filings, sorted by key: those to add, those only to keep, those about nobody in the tree. */
final class SortedOutcomes {
    private final TreeIndex tree;
    private final Indicators indicators;
    private final BoundsPolicy policy;
    private final KeyedStatements byKey;
    private final IdentityHashMap<List<FigureKey>, @Nullable KeyStatements[]> ofSums = new IdentityHashMap<>();
    private final List<CurrentFilings.Filed> partsOfFigures = new ArrayList<>();
    private final List<KeyStatements> keys;
    private final List<KeptOutcome> kept = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final FilingCopies copies;
    private @Nullable UnitId lastUnit;
    private int lastNumber;

    /**
     * Sorts outcomes.
     *
     * @param tree the units
     * @param indicators the indicators
     * @param filings the filings that count
     * @param policy under which they will be bounded
     */
    SortedOutcomes(TreeIndex tree, Indicators indicators, CurrentFilings filings, BoundsPolicy policy) {
        this.tree = tree;
        this.policy = policy;
        this.indicators = indicators;
        this.byKey = new KeyedStatements(indicators, policy, tree.size());
        filings.plans().forEach(f -> sort(f, true));
        filings.reports().forEach(f -> sort(f, false));
        filings.currentSums().forEach(this::add);
        ofSums.clear();
        partsOfFigures.forEach(this::tellWhole);
        byKey.all().forEach(this::removeUnplaced);
        byKey.all().parallelStream().forEach(KeyStatements::sort);
        keys = byKey.all().stream()
                .sorted(Comparator.comparing(KeyStatements::key, keyOrder(indicators.catalogue())))
                .toList();
        kept.sort(Comparator.comparing(KeptOutcome::statement, Statement.ORDER).thenComparing(KeptOutcome::reason));
        findings.addAll(filings.findings());
        findings.sort(Finding.ORDER);
        copies = filings.copies();
    }

    private void removeUnplaced(KeyStatements statements) {
        statements
                .removeUnplacedGroups(tree)
                .forEach(statement -> kept.add(new KeptOutcome(statement, KeptOutcome.Reason.GROUP)));
    }

    /** The statements of every key, in the order of results. */
    List<KeyStatements> keys() {
        return keys;
    }

    Optional<KeyStatements> find(FigureKey key) {
        return byKey.find(key);
    }

    List<KeptOutcome> kept() {
        return List.copyOf(kept);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    FilingCopies copies() {
        return copies;
    }

    private void sort(CurrentFilings.Filed filed, boolean planned) {
        Statement statement = filed.statement();
        Outcome outcome = statement.outcome();
        Collection<UnitId> about = filed.isJoint() ? filed.organisers() : outcome.units();
        UnitId stranger = stranger(about);
        if (stranger != null) {
            findings.add(Finding.of(
                    "unit-unknown",
                    Severity.ERROR,
                    Message.of(
                            "Unit '%s' is not in the unit tree, so '%s' %s was not added; expected the id of a unit of"
                                    + " the tree",
                            "单位“%s”不在单位表中，“%s”%s未计入；应填表中单位的编号", stranger, outcome.indicator(), outcome.figure()),
                    outcome.place().column("unit")));
            return;
        }
        KeyStatements statements = byKey.of(statement);
        Optional<KeptOutcome.Reason> reason =
                planned ? Optional.of(KeptOutcome.Reason.PLANNED) : reasonToKeep(filed, statements);
        if (reason.isPresent()) {
            kept.add(new KeptOutcome(statement, reason.get()));
        }
        boolean shown = reason.isEmpty() || reason.get() == KeptOutcome.Reason.TRANSFER;
        if (shown) {
            add(statements, filed);
        }
        if ((shown || reason.get() == KeptOutcome.Reason.PART)
                && outcome.partOf().isPresent()) {
            partsOfFigures.add(filed);
        }
    }

    private void add(FiledSums.OfUnit filed) {
        UnitSums sums = filed.sums();
        @Nullable
        KeyStatements[] statements = ofSums.computeIfAbsent(sums.keys(), keys -> new KeyStatements[keys.size()]);
        long[] lowers = new long[statements.length];
        sums.wholeLowers(policy, lowers);
        int unit = tree.number(sums.unit());
        for (int key = 0; key < lowers.length; key++) {
            if (lowers[key] != UnitSums.NONE) {
                KeyStatements of = statements[key];
                if (of == null) {
                    of = byKey.of(sums.keys().get(key));
                    statements[key] = of;
                }
                of.addSums(unit, filed, key, lowers[key]);
            }
        }
    }

    private @Nullable UnitId stranger(Collection<UnitId> about) {
        for (UnitId unit : about) {
            if (number(unit) == TreeShape.NONE) {
                return unit;
            }
        }
        return null;
    }

    /** The number of a unit; most statements are about the same unit as the one before. */
    private int number(UnitId unit) {
        if (!unit.equals(lastUnit)) {
            lastNumber = tree.find(unit);
            lastUnit = unit;
        }
        return lastNumber;
    }

    private void add(KeyStatements statements, CurrentFilings.Filed filed) {
        Statement statement = filed.statement();
        if (statement.outcome().scope() == Scope.GROUP) {
            statements.addOfGroup(numbers(statement.outcome().units()), statement);
        } else if (filed.isJoint()) {
            statements.addOfJoint(numbers(filed.organisers()), statement);
        } else {
            statements.add(number(statement.outcome().unit()), statement);
        }
    }

    private SortedSet<Integer> numbers(Collection<UnitId> units) {
        SortedSet<Integer> numbers = new TreeSet<>();
        units.forEach(unit -> numbers.add(number(unit)));
        return numbers;
    }

    /** Tells a figure of a part of it, where the part has no figures of its own that could: 其中 without a name, an event. */
    private void tellWhole(CurrentFilings.Filed filed) {
        Outcome part = filed.statement().outcome();
        boolean ofItself = part.partOf().equals(Optional.of(part.indicator()))
                && part.breakdown().isEmpty();
        boolean ofUnit = part.scope() != Scope.GROUP && !filed.isJoint();
        if (ofUnit && (ofItself || part.scope() == Scope.EVENT)) {
            indicators
                    .wholeOf(filed.statement())
                    .flatMap(this::find)
                    .ifPresent(whole -> whole.addPart(tree.number(part.unit()), filed.statement()));
        }
    }

    private Optional<KeptOutcome.Reason> reasonToKeep(CurrentFilings.Filed filed, KeyStatements statements) {
        Outcome outcome = filed.statement().outcome();
        Additivity additivity = statements.indicator().additivity();
        if (outcome.basis() == Basis.PLANNED) {
            return Optional.of(KeptOutcome.Reason.PLANNED);
        }
        if (outcome.basis() == Basis.CUMULATIVE && additivity != Additivity.STOCK) {
            return Optional.of(KeptOutcome.Reason.CUMULATIVE);
        }
        boolean shared = outcome.scope() == Scope.GROUP || filed.isJoint();
        if (shared && !statements.combination().whereDisjoint().addsUp()) {
            return Optional.of(filed.isJoint() ? KeptOutcome.Reason.JOINT : KeptOutcome.Reason.GROUP);
        }
        boolean partOfItself = outcome.partOf().isPresent()
                && outcome.partOf().get().equals(outcome.indicator())
                && outcome.breakdown().isEmpty();
        if (partOfItself) {
            return Optional.of(KeptOutcome.Reason.PART);
        }
        if (additivity == Additivity.TRANSFER) {
            return Optional.of(KeptOutcome.Reason.TRANSFER);
        }
        boolean apart = filed.isJoint() && tree.lowestAbove(numbers(filed.organisers())) == TreeShape.NONE;
        return apart ? Optional.of(KeptOutcome.Reason.JOINT) : Optional.empty();
    }

    /** Campaigns by id, then indicators as the catalogue lists them, then others by code. */
    private static Comparator<FigureKey> keyOrder(IndicatorCatalogue catalogue) {
        Map<IndicatorCode, Integer> places = new TreeMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            places.put(indicator.code(), places.size());
        }
        return Comparator.comparing(FigureKey::campaign)
                .thenComparing(key -> places.getOrDefault(key.indicator(), Integer.MAX_VALUE))
                .thenComparing(FigureKey::indicator)
                .thenComparing(key -> key.breakdown().map(Object::toString).orElse(""))
                .thenComparing(key -> key.measure()
                                .equals(catalogue.findOrAdHoc(key.indicator()).measure())
                        ? ""
                        : key.measure().map(Measure::name).orElse(""));
    }
}
