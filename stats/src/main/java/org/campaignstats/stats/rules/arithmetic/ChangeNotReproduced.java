package org.campaignstats.stats.rules.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Verdict;
import org.campaignstats.stats.rules.arithmetic.RatioName.Kind;

/**
 * A printed change is what the figure and that of the year before give, which stands beside it under a name with 上年 or 去年.
 *
 * <p>A change is in percent where it is printed with %, and a number where it is printed in another measure. Without a
 * measure it is read as its name says, and the other way too. Of a rate the change may be in points, whatever its name says.
 * Figures have no sign, so that a fall that a name calls a rise may have lost it on the way: it is an error only where no
 * change of this size is possible in either direction.
 */
abstract class ChangeNotReproduced extends FilingRule {
    private final Kind kind;

    ChangeNotReproduced(String code, Message statement, String source, Kind kind) {
        super(code, Severity.ERROR, statement, source);
        this.kind = kind;
    }

    @Override
    public final List<Verdict> check(Filing filing) {
        FiguresByQuantity figures = FiguresByQuantity.of(filing);
        NamedFigures named = new NamedFigures(figures);
        List<Verdict> verdicts = new ArrayList<>();
        for (Quantity quantity : figures.quantities()) {
            RatioName.of(filing.indicator(quantity.indicator()))
                    .filter(name -> !name.isShare() && name.kind(quantity.measure()) == kind)
                    .ifPresent(name -> {
                        Amount printed = figures.find(quantity).orElseThrow();
                        Verdict verdict = verdict(quantity, name, printed, figures, named)
                                .about(printed.outcomes().get(0));
                        verdicts.add(quantity.isOfThisCampaign() ? verdict : verdict.uncertain());
                    });
        }
        return verdicts;
    }

    private static Verdict verdict(
            Quantity quantity, RatioName name, Amount printed, FiguresByQuantity figures, NamedFigures named) {
        Optional<IndicatorCode> now = named.indicator(quantity.subject(), name.stem());
        Optional<Amount> to = now.flatMap(code -> figures.find(quantity.subject(), code, quantity.key()));
        Optional<Amount> from = now.flatMap(code -> named.yearBefore(quantity.subject(), code))
                .flatMap(code -> figures.find(quantity.subject(), code, quantity.key()));
        if (from.isEmpty() || to.isEmpty()) {
            return Verdict.undecided("what %s is the change of is not reported", "%s所依据的数未报", printed.name());
        }
        return new PrintedChange(printed, name, from.get(), to.get()).verdict();
    }
}
