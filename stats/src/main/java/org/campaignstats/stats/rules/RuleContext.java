package org.campaignstats.stats.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignstats.core.campaign.AnnualThemes;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RolledFigure;

/**
 * What is known around the filings that are checked.
 *
 * @param tree the units and who reports to whom
 * @param indicators the indicators that are known
 * @param regions the regions of each year
 * @param themes the theme of each year
 * @param deadline the last day on which a filing is on time; empty where there is none
 */
public record RuleContext(
        UnitTree tree,
        IndicatorCatalogue indicators,
        RegionTable regions,
        AnnualThemes themes,
        Optional<LocalDate> deadline) {
    /**
     * A unit as messages name it.
     *
     * @param unit the id of the unit
     * @return its name in the tree with its id, {@code 海曙区 330203}; the id alone where it has no other name
     */
    public String nameOf(UnitId unit) {
        String id = unit.text();
        return tree.find(unit)
                .map(ReportingUnit::name)
                .filter(name -> !name.equals(id))
                .map(name -> name + " " + id)
                .orElse(id);
    }

    /**
     * A rolled-up figure as messages name it.
     *
     * @param figure the figure
     * @return indicator, key, unit and campaign, and the measure where it is not that of the indicator: {@code
     *     complaint_received of 海曙区 330203 for 2011}, 海曙区 330203 2011受理投诉
     */
    public Message nameOf(RolledFigure figure) {
        FigureKey key = figure.key();
        String of = key.breakdown().map(breakdown -> " " + breakdown).orElse("")
                + key.measure()
                        .filter(measure -> figure.indicator()
                                .measure()
                                .filter(measure::equals)
                                .isEmpty())
                        .map(measure -> " (" + measure + ")")
                        .orElse("");
        return Message.of(
                "%s%s of %s for %s",
                "%3$s %4$s%5$s%2$s",
                key.indicator(),
                of,
                nameOf(figure.unit().id()),
                key.campaign(),
                figure.indicator().chineseName());
    }
}
