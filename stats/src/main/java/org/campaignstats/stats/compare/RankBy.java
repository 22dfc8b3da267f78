package org.campaignstats.stats.compare;

import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;

/** What units are ranked by, the largest first. */
public enum RankBy {
    /** The figure of the later campaign. */
    VALUE("value", "数值") {
        @Override
        Optional<Interval> of(ComparedFigure figure) {
            return figure.to().filter(bounds -> isKnown(figure, bounds)).map(Interval::from);
        }

        @Override
        public String print(ComparedFigure figure, Language language) {
            Interval value = figure.to().map(Interval::from).orElse(Interval.UNKNOWN);
            return figure.key().isInPercent() ? value.printPercent(language) : value.print(language);
        }
    },
    /** The change, of percentages in percentage points. */
    CHANGE("change", "增减") {
        @Override
        Optional<Interval> of(ComparedFigure figure) {
            return known(figure)
                    .flatMap(f -> f.change().or(f::changePercentagePoints))
                    .filter(change -> !change.isUnknown());
        }

        @Override
        public String print(ComparedFigure figure, Language language) {
            return figure.printChange(language);
        }
    },
    /** The growth in percent. */
    GROWTH("growth", "同比") {
        @Override
        Optional<Interval> of(ComparedFigure figure) {
            return known(figure).flatMap(ComparedFigure::growthPercent).filter(growth -> !Growth.isAny(growth));
        }

        @Override
        public String print(ComparedFigure figure, Language language) {
            return figure.growth().map(growth -> growth.print(language)).orElse("");
        }
    };

    private static final Message HAS_NO_GROWTH =
            new Message("rates and scores have a change but no growth", "比率和得分只有增减，无同比");
    private static final Message UNKNOWN = new Message("unknown, could stand anywhere", "未知，名次不定");

    private final String english;
    private final String chinese;

    RankBy(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The interval by which a figure is ranked; empty where nothing is known of it. */
    abstract Optional<Interval> of(ComparedFigure figure);

    /**
     * What a figure is ranked by, as a reader expects it.
     *
     * @param figure the figure
     * @param language the language of the reader
     * @return for example {@code +13.04%}, {@code from zero}; empty where the figure is not compared
     */
    public abstract String print(ComparedFigure figure, Language language);

    /**
     * Why a figure is not ranked.
     *
     * @param figure a figure that is not ranked
     * @param language the language of the reader
     * @return for example {@code from zero}, why it is not compared, or that nothing is known of it
     */
    public String whyNot(ComparedFigure figure, Language language) {
        Optional<String> notCompared = figure.notComparable()
                .filter(why -> this != VALUE)
                .map(why -> why.words().in(language));
        Optional<String> noGrowth = figure.growth().isEmpty()
                ? Optional.of(HAS_NO_GROWTH.in(language))
                : figure.growth().filter(growth -> growth.percent().isEmpty()).map(growth -> growth.print(language));
        return notCompared.or(() -> noGrowth.filter(why -> this == GROWTH)).orElseGet(() -> UNKNOWN.in(language));
    }

    /**
     * What it is called in a table.
     *
     * @param language the language of the reader
     * @return for example {@code growth}
     */
    public String words(Language language) {
        return language.pick(english, chinese);
    }

    /** A figure of which something is known in both campaigns. */
    private static Optional<ComparedFigure> known(ComparedFigure figure) {
        boolean known = figure.isComparable()
                && figure.from().filter(bounds -> isKnown(figure, bounds)).isPresent()
                && figure.to().filter(bounds -> isKnown(figure, bounds)).isPresent();
        return Optional.of(figure).filter(f -> known);
    }

    /** Whether bounds say more than what the indicator allows anyway. */
    private static boolean isKnown(ComparedFigure figure, Bounds bounds) {
        return !bounds.contains(figure.indicator().range());
    }
}
