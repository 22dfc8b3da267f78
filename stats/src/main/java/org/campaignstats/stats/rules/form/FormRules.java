package org.campaignstats.stats.rules.form;

import java.util.List;
import org.campaignstats.stats.rules.Rule;

/** The rules of this package. */
public final class FormRules {
    private FormRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order in which they are documented
     */
    public static List<Rule> all() {
        return List.of(
                new FigureBlank(),
                new FigureVague(),
                new YearMaskInFigure(),
                new FigureOdd(),
                new DoubledWord(),
                new MeasureUnfit(),
                new PartInAnotherMeasure());
    }
}
