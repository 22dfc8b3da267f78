package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;

/** The outcomes of all filings, sorted by key: those to add, those only to keep, those about nobody in the tree. */
final class SortedOutcomes {
    private final TreeIndex tree;
    private final IndicatorCatalogue catalogue;
    private final Map<FigureKey, KeyStatements> byKey = new HashMap<>();
    private final Map<IndicatorCode, Indicator> indicators = new HashMap<>();
    private final List<KeyStatements> keys;
    private final List<KeptOutcome> kept = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    SortedOutcomes(TreeIndex tree, IndicatorCatalogue catalogue, CurrentFilings filings) {
        this.tree = tree;
        this.catalogue = catalogue;
        filings.plans().forEach(f -> sort(f, Optional.of(KeptOutcome.Reason.PLANNED)));
        filings.reports().forEach(f -> sort(f, reasonToKeep(f)));
        byKey.values().forEach(KeyStatements::sort);
        keys = byKey.values().stream()
                .sorted(Comparator.comparing(KeyStatements::key, keyOrder(catalogue)))
                .toList();
        kept.sort(Comparator.comparing(KeptOutcome::statement, Statement.ORDER).thenComparing(KeptOutcome::reason));
        findings.sort(Finding.ORDER);
    }

    /** The statements of every key, in the order of results. */
    List<KeyStatements> keys() {
        return keys;
    }

    List<KeptOutcome> kept() {
        return List.copyOf(kept);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void sort(CurrentFilings.Filed filed, Optional<KeptOutcome.Reason> reason) {
        Statement statement = filed.statement();
        Outcome outcome = statement.outcome();
        Optional<UnitId> stranger =
                outcome.units().stream().filter(unit -> !tree.contains(unit)).findFirst();
        if (stranger.isPresent()) {
            findings.add(Finding.of(
                    "unit-unknown",
                    Severity.ERROR,
                    "Unit '" + stranger.get() + "' is not in the unit tree, so '" + outcome.indicator() + "' "
                            + outcome.figure() + " was not added; expected the id of a unit of the tree",
                    outcome.place().column("unit")));
            return;
        }
        KeyStatements statements = byKey.computeIfAbsent(
                key(statement), key -> new KeyStatements(key, indicator(key.indicator()), tree.size()));
        if (reason.isPresent()) {
            kept.add(new KeptOutcome(statement, reason.get()));
        } else {
            statements.add(tree.number(outcome.unit()), statement);
        }
    }

    private Optional<KeptOutcome.Reason> reasonToKeep(CurrentFilings.Filed filed) {
        Outcome outcome = filed.statement().outcome();
        boolean stock = indicator(outcome.indicator()).additivity() == Additivity.STOCK;
        if (outcome.basis() == Basis.PLANNED) {
            return Optional.of(KeptOutcome.Reason.PLANNED);
        }
        if (outcome.basis() == Basis.CUMULATIVE && !stock) {
            return Optional.of(KeptOutcome.Reason.CUMULATIVE);
        }
        if (outcome.scope() == Scope.GROUP) {
            return Optional.of(KeptOutcome.Reason.GROUP);
        }
        if (filed.isJoint()) {
            return Optional.of(KeptOutcome.Reason.JOINT);
        }
        boolean partOfItself = outcome.partOf().equals(Optional.of(outcome.indicator()))
                && outcome.breakdown().isEmpty();
        return partOfItself ? Optional.of(KeptOutcome.Reason.PART) : Optional.empty();
    }

    private Indicator indicator(IndicatorCode code) {
        return indicators.computeIfAbsent(code, catalogue::findOrAdHoc);
    }

    private FigureKey key(Statement statement) {
        Outcome outcome = statement.outcome();
        Optional<Measure> usual = indicator(outcome.indicator()).measure();
        Optional<Measure> measure = outcome.measure()
                .map(m -> usual.filter(m::countsSameAs).orElse(m).base())
                .or(() -> usual.map(Measure::base));
        Optional<Measure> shown = measure.map(
                m -> usual.filter(u -> u.countsSameAs(m) && isBaseSized(u)).orElse(m));
        return new FigureKey(statement.campaign(), outcome.indicator(), outcome.breakdown(), shown);
    }

    private static boolean isBaseSized(Measure measure) {
        return measure.factor().compareTo(measure.base().factor()) == 0;
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
