package org.campaignstats.core.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;

/**
 * The indicators that are known, in order, and found by code, name or synonym.
 *
 * <p>The standard catalogue holds 84 indicators of real campaign reports. It is open: {@link #with} adds a user's own,
 * and an outcome on an indicator that is in no catalogue is kept as an ad-hoc additive one.
 */
public final class IndicatorCatalogue {
    private final Map<IndicatorCode, Indicator> byCode;
    private final Set<IndicatorCode> added;
    private final Map<String, Set<Indicator>> byName;

    private IndicatorCatalogue(Map<IndicatorCode, Indicator> byCode, Set<IndicatorCode> added) {
        this.byCode = byCode;
        this.added = added;
        this.byName = new LinkedHashMap<>();
        for (Indicator indicator : byCode.values()) {
            List<String> names = new ArrayList<>(indicator.synonyms());
            names.add(indicator.code().text());
            names.add(indicator.chineseName());
            indicator.englishName().ifPresent(names::add);
            names.forEach(name -> {
                named(HeaderText.key(name)).add(indicator);
                named(HeaderText.keyWithoutBrackets(name)).add(indicator);
            });
        }
    }

    private Set<Indicator> named(String key) {
        return byName.computeIfAbsent(key, k -> new LinkedHashSet<>());
    }

    /**
     * A catalogue of these indicators.
     *
     * @param indicators the indicators in the order in which results list them
     * @return the catalogue
     * @throws IllegalArgumentException if two have the same code
     */
    public static IndicatorCatalogue of(Collection<Indicator> indicators) {
        Map<IndicatorCode, Indicator> byCode = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (byCode.put(indicator.code(), indicator) != null) {
                throw new MessageException("Indicator '%s' must be listed once", "指标“%s”只能列一次", indicator.code());
            }
        }
        return new IndicatorCatalogue(byCode, Set.of());
    }

    /**
     * The catalogue that comes with the library.
     *
     * @return 84 indicators of campaign reports, always the same
     */
    public static IndicatorCatalogue standard() {
        return StandardIndicators.CATALOGUE;
    }

    /**
     * This catalogue and more; an indicator with a code that is here already takes the place of the one here, and a name
     * that an added indicator shares with one that was not added means the added one.
     *
     * @param indicators the indicators to add
     * @return the larger catalogue; new ones follow those here
     * @throws IllegalArgumentException if two of the added have the same code
     */
    public IndicatorCatalogue with(Collection<Indicator> indicators) {
        Map<IndicatorCode, Indicator> all = new LinkedHashMap<>(byCode);
        all.putAll(of(indicators).byCode);
        Set<IndicatorCode> own = new LinkedHashSet<>(added);
        indicators.forEach(indicator -> own.add(indicator.code()));
        return new IndicatorCatalogue(all, own);
    }

    /**
     * All indicators.
     *
     * @return the indicators in order
     */
    public List<Indicator> indicators() {
        return List.copyOf(byCode.values());
    }

    /**
     * The indicator of a code.
     *
     * @param code the code
     * @return the indicator; empty if it is not in this catalogue
     */
    public Optional<Indicator> find(IndicatorCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The indicator of a code.
     *
     * @param code the code as text
     * @return the indicator; empty if it is not in this catalogue
     */
    public Optional<Indicator> find(String code) {
        return byCode.values().stream()
                .filter(i -> i.code().text().equals(code))
                .findFirst();
    }

    /**
     * The indicator of a code, or an ad-hoc one where the catalogue has none.
     *
     * @param code the code
     * @return the indicator of the catalogue, else {@link Indicator#adHoc}
     */
    public Indicator findOrAdHoc(IndicatorCode code) {
        return find(code).orElseGet(() -> Indicator.adHoc(code));
    }

    /**
     * The indicators that a column header or a word of the user can mean: by code, by name or by synonym. Width, case of
     * Latin letters, spaces, punctuation, brackets and a measure make no difference: {@code 受理投诉(件)} means what 受理投诉
     * means. Other words in brackets do: {@code 受理投诉(其中网上)} is something else.
     *
     * @param header the header or name
     * @return every indicator of that name in catalogue order: none if it is unknown, several if it is ambiguous
     */
    public List<Indicator> match(String header) {
        Set<Indicator> named = byName.getOrDefault(HeaderText.key(header), Set.of());
        List<Indicator> own = named.stream()
                .filter(indicator -> added.contains(indicator.code()))
                .toList();
        return own.isEmpty() ? List.copyOf(named) : own;
    }

    /**
     * The measure that a header names beside its indicator, which {@link #match} leaves out: 万元 for {@code
     * 挽回经济损失(万元)}.
     *
     * @param header the header or name
     * @return the measure; empty if it names none that is known
     */
    public static Optional<Measure> measureIn(String header) {
        return HeaderText.measure(header);
    }

    /**
     * The one indicator that a column header or a word of the user means.
     *
     * @param header the header or name
     * @return the indicator; empty where {@link #match} finds none or several
     */
    public Optional<Indicator> matchOne(String header) {
        List<Indicator> matches = match(header);
        return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
    }
}
