package org.campaignstats.core.figure;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.measure.Measure;

/**
 * A figure with what surrounded it in the report, so that nothing said there is lost.
 *
 * @param figure the figure
 * @param printed the text as printed, {@code 12.5万余份}; empty where the figure did not come from print
 * @param measure the measure as printed, {@code 份}; empty if none was printed beside the number
 * @param oddities what is unusual about the print, in the order of {@link Oddity}; usually empty
 */
public record PrintedFigure(Figure figure, Optional<String> printed, Optional<Measure> measure, List<Oddity> oddities) {
    /**
     * Keeps the oddities in order, each once.
     *
     * @param figure the figure
     * @param printed the text as printed
     * @param measure the measure as printed
     * @param oddities what is unusual about the print
     */
    public PrintedFigure {
        oddities = oddities.size() < 2
                ? List.copyOf(oddities)
                : oddities.stream().distinct().sorted().toList();
    }

    /**
     * A figure that did not come from print, or of whose print nothing is known.
     *
     * @param figure the figure
     * @return the figure without text, measure or oddities
     */
    public static PrintedFigure of(Figure figure) {
        return new PrintedFigure(figure, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Reads a printed figure: a number with its qualifier, multiplier and measure.
     *
     * <p>Read are plain numbers ({@code 115}, {@code 1,380}, full-width digits), Chinese numerals up to 亿
     * ({@code 二万五千}, {@code 三百五十多}, {@code 百余}, {@code 七八十}, {@code 几}), multipliers ({@code 12.5万},
     * {@code 3千}, {@code 3万5千}), ranges ({@code 3至5万}), the qualifiers that {@link Qualifier} lists, words for zero
     * ({@code 无 没有 未发生 未开展 零}), blanks ({@code _ __ _余 XX 20xx余 — /} and the empty text) and amounts in words
     * ({@code 多次 大量}). The rest of the text is the measure.
     *
     * <p>Refused, never half-read, is whatever leaves a doubt about the number: {@code 16/140}, {@code 5000千},
     * {@code 3·15}, {@code -5}, {@code 0余}, {@code 12k}, {@code 三成}, {@code 30来人}, {@code 3-5}, {@code 1,38}.
     *
     * @param text the text as printed, at most 200 characters; space around it is ignored
     * @return the figure with its measure and oddities
     * @throws FigureFormatException if the text is not a figure
     */
    public static PrintedFigure parse(String text) {
        return FigureParser.parse(text);
    }

    /**
     * The figure as printed, or as its parts would be printed.
     *
     * @return for example {@code 12.5万份}
     */
    @Override
    public String toString() {
        return printed.orElseGet(
                () -> figure.toString() + measure.map(Measure::name).orElse(""));
    }
}
