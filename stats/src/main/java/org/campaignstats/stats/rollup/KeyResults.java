package org.campaignstats.stats.rollup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.IndicatorCode;

/** Works out every key of a roll-up: families of keys each for themselves, then the rates of what they gave. */
final class KeyResults {
    private static final int HANDS = 16;

    private final TreeIndex tree;
    private final SortedOutcomes sorted;
    private final Indicators indicators;
    private final Map<CampaignId, Expectation> expectations;
    private final BoundsPolicy policy;
    private final Silence silence;
    private final Relations relations;
    private final Evidence none;
    private final Nodes units;
    private final Map<KeyStatements, List<KeyStatements>> families = new HashMap<>();
    private final Map<KeyStatements, Combined> combined = new HashMap<>();

    KeyResults(
            TreeIndex tree,
            SortedOutcomes sorted,
            Indicators indicators,
            Map<CampaignId, Expectation> expectations,
            BoundsPolicy policy,
            Silence silence) {
        this.tree = tree;
        this.sorted = sorted;
        this.indicators = indicators;
        this.expectations = expectations;
        this.policy = policy;
        this.silence = silence;
        this.relations = new Relations(tree, sorted, indicators);
        this.none = new Evidence(tree.size());
        this.units = Nodes.of(tree, Map.of());
    }

    /** The results in the order of the keys. */
    List<KeyResult> all() {
        List<List<KeyStatements>> byFamily = relations.families();
        byFamily.forEach(family -> family.forEach(key -> families.put(key, family)));
        Map<KeyStatements, KeyResult> byKey = new HashMap<>();
        dealt(byFamily).parallelStream()
                .filter(family -> !isOfQuotients(family.get(0)))
                .map(this::results)
                .toList()
                .forEach(results -> results.forEach(result -> put(byKey, result)));
        sorted.keys().parallelStream()
                .filter(this::isOfQuotients)
                .map(key -> result(key, combineQuotients(key)))
                .toList()
                .forEach(result -> put(byKey, result));
        byKey.forEach((key, result) -> result.parts(relations.ofWhole(key).stream()
                .map(relation -> Objects.requireNonNull(byKey.get(relation.part())))
                .toList()));
        byKey.forEach((key, result) -> {
            if (isOfQuotients(key)) {
                result.quotient(numerator(key).map(byKey::get), denominator(key).map(byKey::get));
            }
        });
        return sorted.keys().stream()
                .map(key -> Objects.requireNonNull(byKey.get(key)))
                .toList();
    }

    /** Neighbours in the catalogue are much reported, or little: dealt out, so that no processor has all of one sort. */
    private static <T> List<T> dealt(List<T> inOrder) {
        return IntStream.range(0, inOrder.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> i % HANDS))
                .map(inOrder::get)
                .toList();
    }

    private void put(Map<KeyStatements, KeyResult> byKey, KeyResult result) {
        KeyStatements key = result.question.statements();
        byKey.put(key, result);
        combined.put(key, result.combined);
    }

    private List<KeyResult> results(List<KeyStatements> family) {
        Map<KeyStatements, Combined> ofFamily = combine(family);
        return family.stream()
                .map(key -> result(key, Objects.requireNonNull(ofFamily.get(key))))
                .toList();
    }

    private KeyResult result(KeyStatements key, Combined ofKey) {
        return new KeyResult(question(key, policy), ofKey, undefined(key));
    }

    private Question question(KeyStatements key, BoundsPolicy read) {
        Nodes nodes = key.groups().isEmpty() ? units : Nodes.of(tree, key.groups());
        Expectation expectation =
                Objects.requireNonNull(expectations.get(key.key().campaign()));
        return new Question(tree, nodes, key, expectation, read, silence);
    }

    // ---- what adds up, with its parts

    private Map<KeyStatements, Combined> combine(List<KeyStatements> family) {
        Map<KeyStatements, Combined> results = combine(family, policy);
        if (results.values().stream().anyMatch(c -> c.contradictions() > 0)) {
            Map<KeyStatements, Combined> cautious = combine(family, BoundsPolicy.CAUTIOUS);
            results.forEach((key, c) -> c.markCertain(Objects.requireNonNull(cautious.get(key))));
        }
        return results;
    }

    private Map<KeyStatements, Combined> combine(List<KeyStatements> family, BoundsPolicy read) {
        return Family.combine(family, relations, key -> question(key, read), none);
    }

    // ---- what is divided

    private boolean isOfQuotients(KeyStatements key) {
        return key.combination().isMean() && denominator(key).isPresent();
    }

    private Optional<KeyStatements> denominator(KeyStatements key) {
        return beside(key, key.indicator().denominator());
    }

    private Optional<KeyStatements> beside(KeyStatements key, Optional<IndicatorCode> indicator) {
        return indicator.map(code -> indicators.beside(key.key(), code)).flatMap(sorted::find);
    }

    private Combined combineQuotients(KeyStatements key) {
        Combined result = Passes.over(question(key, policy), evidence(key, policy));
        if (result.contradictions() > 0) {
            BoundsPolicy cautious = BoundsPolicy.CAUTIOUS;
            result.markCertain(Passes.over(question(key, cautious), evidence(key, cautious)));
        }
        return result;
    }

    private Evidence evidence(KeyStatements key, BoundsPolicy read) {
        KeyStatements denominator = denominator(key).orElseThrow();
        Combined divisors = combined(denominator, read);
        Optional<KeyStatements> numerator = numerator(key);
        Quantities quotients = numerator
                .map(of -> new Quotients(key.indicator()).of(combined(of, read), divisors))
                .orElseGet(() -> Quantities.unknown(tree.size()));
        Evidence evidence = Evidence.ofQuotients(quotients, Quantities.of(divisors));
        evidence.noteStated(denominator);
        evidence.noteDisputed(divisors);
        numerator.ifPresent(of -> {
            evidence.noteStated(of);
            evidence.noteDisputed(combined(of, read));
        });
        return evidence;
    }

    private Optional<KeyStatements> numerator(KeyStatements key) {
        return beside(key, key.indicator().numerator());
    }

    private Combined combined(KeyStatements key, BoundsPolicy read) {
        if (read == policy && combined.containsKey(key)) {
            return Objects.requireNonNull(combined.get(key));
        }
        Map<KeyStatements, Combined> family = combine(Objects.requireNonNull(families.get(key)), read);
        return Objects.requireNonNull(family.get(key));
    }

    /** The units of which the denominator is zero, so that there is no rate. */
    private boolean[] undefined(KeyStatements key) {
        boolean[] undefined = new boolean[tree.size()];
        if (isOfQuotients(key)) {
            BoundsColumn denominators = combined(denominator(key).orElseThrow(), policy).whole;
            for (int u = 0; u < undefined.length; u++) {
                undefined[u] = denominators.get(u).equals(Bounds.ZERO);
            }
        }
        return undefined;
    }
}
