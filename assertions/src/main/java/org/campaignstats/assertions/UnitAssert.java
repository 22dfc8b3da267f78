package org.campaignstats.assertions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RolledFigure;

/** Assertions about one unit of a roll-up: turn to one of its figures, or to another unit. */
public final class UnitAssert extends AbstractAssert<UnitAssert, ReportingUnit> {
    private final RollUpAssert rollUp;
    private final Optional<CampaignId> campaign;

    UnitAssert(RollUpAssert rollUp, ReportingUnit unit, Optional<CampaignId> campaign) {
        super(unit, UnitAssert.class);
        this.rollUp = rollUp;
        this.campaign = campaign;
    }

    /**
     * Turns to one campaign, where there are several.
     *
     * @param id the id of the campaign
     * @return assertions about the unit in that campaign
     */
    public UnitAssert campaign(String id) {
        return new UnitAssert(rollUp, actual, Optional.of(CampaignId.of(id))).as("%s", descriptionText());
    }

    /**
     * Turns to another unit, of all campaigns; fails where it is not in the tree.
     *
     * @param idOrName the id or name of the unit
     * @return assertions about its figures
     */
    public UnitAssert unit(String idOrName) {
        return rollUp.unit(idOrName);
    }

    /**
     * Turns to the figure of an indicator that is not broken down; fails where nobody spoke of it, or where there are
     * several: of several campaigns, or in several measures.
     *
     * @param indicator the code of the indicator, its Chinese name or a synonym
     * @return assertions about the figure
     */
    public RolledFigureAssert figure(String indicator) {
        return figure(
                key -> key.key().breakdown().isEmpty() && isNamed(key.indicator(), indicator),
                "figure '" + indicator + "'");
    }

    /**
     * Turns to the figure of one key of a breakdown; fails where nobody spoke of it, or where there are several.
     *
     * @param indicator the code of the indicator, its Chinese name or a synonym
     * @param breakdown the dimension and key, as {@code category=food}
     * @return assertions about the figure
     */
    public RolledFigureAssert figure(String indicator, String breakdown) {
        Optional<Breakdown> key = Optional.of(Breakdown.parse(breakdown));
        return figure(
                figure -> figure.key().breakdown().equals(key) && isNamed(figure.indicator(), indicator),
                "figure '" + indicator + "' of " + breakdown);
    }

    /**
     * Turns to the figure of a key; fails where nobody spoke of it.
     *
     * @param key campaign, indicator, breakdown and measure
     * @return assertions about the figure
     */
    public RolledFigureAssert figure(FigureKey key) {
        return figure(figure -> figure.key().equals(key), "figure '" + key + "'");
    }

    private static boolean isNamed(Indicator indicator, String name) {
        return Stream.concat(Stream.of(indicator.code().text(), indicator.chineseName()), indicator.synonyms().stream())
                .anyMatch(name::equals);
    }

    private RolledFigureAssert figure(Predicate<RolledFigure> isMeant, String what) {
        List<RolledFigure> all = rollUp.result().figures(actual.id()).stream()
                .filter(figure -> campaign.map(figure.key().campaign()::equals).orElse(true))
                .toList();
        List<RolledFigure> found = all.stream().filter(isMeant).toList();
        if (found.size() != 1) {
            String where = " at unit '" + actual.name() + "'"
                    + campaign.map(id -> " in campaign '" + id + "'").orElse("");
            throw failure(
                    "%s",
                    "Expected a " + what + where + ", but the figures are:" + lines(found.isEmpty() ? all : found));
        }
        return new RolledFigureAssert(found.get(0), this).as("%s", descriptionText());
    }

    private static String lines(List<RolledFigure> figures) {
        return Lines.of(figures.stream().map(figure -> figure.key() + ": " + figure));
    }
}
