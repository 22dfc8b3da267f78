package org.campaignstats.stats.rules.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.rules.Amount;

/**
 * A printed share (占比).
 *
 * @param quantity whose and of which key it is
 * @param printed what is printed
 * @param of the indicator that it is a share of; empty where its name does not tell
 */
record Share(Quantity quantity, Amount printed, Optional<IndicatorCode> of) {
    private static final Pattern OTHER = Pattern.compile("(?:其他|其它)类?|others?", Pattern.CASE_INSENSITIVE);

    /** The shares of a filing, in the order of the report. */
    static List<Share> of(FiguresByQuantity figures) {
        NamedFigures named = new NamedFigures(figures);
        List<Share> shares = new ArrayList<>();
        for (Quantity quantity : figures.quantities()) {
            RatioName.of(figures.filing().indicator(quantity.indicator()))
                    .filter(RatioName::isShare)
                    .ifPresent(name -> shares.add(new Share(
                            quantity,
                            figures.find(quantity).orElseThrow(),
                            named.indicator(quantity.subject(), name.stem()))));
        }
        return shares;
    }

    /** Whether it is of the key that takes up what has none: 其他. */
    boolean isOfOther() {
        return quantity.key()
                .map(Breakdown::key)
                .filter(key -> OTHER.matcher(key).matches())
                .isPresent();
    }

    /** The number printed, where it is printed without a qualifier. */
    Optional<BigDecimal> number() {
        Figure figure = printed.outcomes().get(0).baseFigure();
        return figure instanceof Stated stated && stated.qualifier() == Qualifier.EXACTLY
                ? Optional.of(stated.value())
                : Optional.empty();
    }
}
