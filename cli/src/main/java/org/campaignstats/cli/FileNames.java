package org.campaignstats.cli;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names of files that every common file system takes, each given once, whatever the units are called. */
final class FileNames {
    private static final String ENDING = ".txt";

    /** Well below the 255 bytes of most file systems and the 143 of encrypted ones. */
    private static final int MOST_BYTES = 120;

    /** Separators, what Windows reserves, and characters that are not seen or not whole. */
    private static final Pattern UNSAFE = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])([. ].*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern AROUND = Pattern.compile("^[. ]+|[. ]+$");

    private final Predicate<String> possible;
    private final Set<String> given = new HashSet<>();

    /** Gives names that the file system can hold, as the predicate says; else their ASCII characters. */
    FileNames(Predicate<String> possible) {
        this.possible = possible;
    }

    /** A name for a text, that no other text was given. */
    String give(String text) {
        String safe = safe(text);
        String base = possible.test(safe + ENDING) ? safe : safe.replaceAll("[^\\x20-\\x7E]", "_");
        String name = base + ENDING;
        for (int i = 2; !given.add(alike(name)); i++) {
            name = base + " (" + i + ")" + ENDING;
        }
        return name;
    }

    private static String safe(String text) {
        String plain =
                UNSAFE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("_");
        String trimmed =
                AROUND.matcher(cut(AROUND.matcher(plain).replaceAll(""))).replaceAll("");
        return trimmed.isEmpty() || DEVICE.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    }

    private static String cut(String text) {
        int bytes = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return text.substring(0, end);
            }
            end += Character.charCount(character);
        }
        return text;
    }

    /** Some file systems take small and capital letters for the same. */
    private static String alike(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
