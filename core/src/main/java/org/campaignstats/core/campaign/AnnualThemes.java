package org.campaignstats.core.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The theme of each year of a campaign.
 *
 * <p>The standard ones are those that the China Consumers Association sets for 3·15, from 1997 on.
 */
public final class AnnualThemes {
    private static final String FILE = "annual-themes.tsv";

    private final TreeMap<Integer, String> byYear;
    private final Map<String, Integer> byTheme = new TreeMap<>();

    private AnnualThemes(Map<Integer, String> themes) {
        this.byYear = new TreeMap<>(themes);
        byYear.forEach((year, theme) -> byTheme.putIfAbsent(key(theme), year));
    }

    /**
     * The themes of 3·15.
     *
     * @return the themes from 1997 on
     */
    public static AnnualThemes standard() {
        return Standard.THEMES;
    }

    /**
     * Themes of your own.
     *
     * @param themes the theme of each year
     * @return the themes
     */
    public static AnnualThemes of(Map<Integer, String> themes) {
        return new AnnualThemes(themes);
    }

    /**
     * The theme of a year.
     *
     * @param year the year
     * @return for example 消费与民生 for 2011; empty where it is not known
     */
    public Optional<String> theme(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /**
     * The year that had a theme.
     *
     * @param theme the theme; quotation marks, spaces and punctuation make no difference
     * @return the first year that had it; empty where none is known
     */
    public OptionalInt year(String theme) {
        Integer year = byTheme.get(key(theme));
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** The letters and digits alone. */
    private static String key(String theme) {
        return theme.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static final class Standard {
        private static final AnnualThemes THEMES = new AnnualThemes(read());

        private Standard() {}

        private static Map<Integer, String> read() {
            Map<Integer, String> themes = new TreeMap<>();
            try (InputStream in = Objects.requireNonNull(AnnualThemes.class.getResourceAsStream(FILE), FILE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.lines().skip(1).map(line -> line.split("\t", -1)).forEach(row -> {
                    themes.put(Integer.valueOf(row[0]), row[1]);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return themes;
        }
    }
}
