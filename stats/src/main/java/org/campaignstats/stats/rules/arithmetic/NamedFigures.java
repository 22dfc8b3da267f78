package org.campaignstats.stats.rules.arithmetic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.Filing;

/** Which figures of a filing are meant where the name of another names them: 投诉 by 投诉占比, 上年投诉 by 投诉同比增长. */
final class NamedFigures {
    private static final String EARLIER = "(?:上年同期|去年同期|上年度|上年|去年)";
    private static final Pattern BEFORE = Pattern.compile(EARLIER + "(?<stem>.*)");
    private static final Pattern BEHIND = Pattern.compile("(?<stem>.+?)[(（]?" + EARLIER + "[)）]?");

    private final Filing filing;
    private final Map<FigureGroup.Subject, Set<IndicatorCode>> said = new HashMap<>();
    private final Map<FigureGroup.Subject, Map<IndicatorCode, IndicatorCode>> earlier = new HashMap<>();

    NamedFigures(FiguresByQuantity figures) {
        this.filing = figures.filing();
        for (Quantity quantity : figures.quantities()) {
            said.computeIfAbsent(quantity.subject(), s -> new HashSet<>()).add(quantity.indicator());
        }
    }

    /**
     * The indicator that a name means.
     *
     * @param subject what the figure of that name is about
     * @param name a code or name; the empty one means the only indicator that is counted there
     * @return its code; empty where the name means none or several
     */
    Optional<IndicatorCode> indicator(FigureGroup.Subject subject, String name) {
        if (name.isEmpty()) {
            List<IndicatorCode> counted =
                    said(subject).stream().filter(this::isCounted).toList();
            return counted.size() == 1 ? Optional.of(counted.get(0)) : Optional.empty();
        }
        IndicatorCode code = IndicatorCode.of(name);
        return said(subject).contains(code) ? Optional.of(code) : known(name);
    }

    private Set<IndicatorCode> said(FigureGroup.Subject subject) {
        return said.getOrDefault(subject, Set.of());
    }

    private Optional<IndicatorCode> known(String name) {
        IndicatorCatalogue catalogue = filing.context().indicators();
        return catalogue.matchOne(name).map(Indicator::code);
    }

    private boolean isCounted(IndicatorCode code) {
        Indicator indicator = filing.indicator(code);
        return !Combination.of(indicator.additivity()).isMean()
                && RatioName.of(indicator).isEmpty()
                && earlierName(indicator).isEmpty();
    }

    /**
     * The indicator that gives what another one was a year before.
     *
     * @param subject what both are about
     * @param now the other one
     * @return its code; empty where there is none
     */
    Optional<IndicatorCode> yearBefore(FigureGroup.Subject subject, IndicatorCode now) {
        return Optional.ofNullable(
                earlier.computeIfAbsent(subject, this::earlierFigures).get(now));
    }

    private Map<IndicatorCode, IndicatorCode> earlierFigures(FigureGroup.Subject subject) {
        Map<IndicatorCode, IndicatorCode> found = new HashMap<>();
        for (IndicatorCode code : said(subject)) {
            earlierName(filing.indicator(code))
                    .flatMap(name -> indicator(subject, name))
                    .ifPresent(now -> found.merge(now, code, (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        return found;
    }

    /** What is left of a name without 上年 or 去年; empty where it has neither. */
    private static Optional<String> earlierName(Indicator indicator) {
        String name = indicator.chineseName().strip();
        Matcher before = BEFORE.matcher(name);
        Matcher behind = BEHIND.matcher(name);
        return before.matches()
                ? Optional.of(before.group("stem").strip())
                : behind.matches() ? Optional.of(behind.group("stem").strip()) : Optional.empty();
    }
}
