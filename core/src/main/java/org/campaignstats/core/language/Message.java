package org.campaignstats.core.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence or phrase in both languages, for example {@code 2 units have not filed} and {@code 2个单位未报送}.
 *
 * @param english the wording in English
 * @param chinese the wording in simplified Chinese
 */
public record Message(String english, String chinese) {
    /** The place of the next value, {@code %s}, or of one by its number, {@code %2$s}. */
    private static final Pattern VALUE = Pattern.compile("%(?:(?<number>[1-9])\\$)?s");

    /**
     * Checks that there is a wording in both languages.
     *
     * @param english the wording in English
     * @param chinese the wording in Chinese
     * @throws IllegalArgumentException if one is blank
     */
    public Message {
        if (english.isBlank() || chinese.isBlank()) {
            throw new IllegalArgumentException(
                    "A message must be worded in both languages, was '" + english + "' and '" + chinese + "'");
        }
    }

    /**
     * A message with values in it, for example {@code of("Unit '%s' must be listed once", "单位“%s”只能列一次", unit)}.
     *
     * @param english the wording in English; {@code %s} stands for the next value, {@code %2$s} for the second
     * @param chinese the wording in Chinese, with the same values in whatever order
     * @param values the values; a value that is a message itself is put in the language of the wording
     * @return the message
     * @throws IllegalArgumentException if a wording is blank, or has a place for a value that is not there
     */
    public static Message of(String english, String chinese, Object... values) {
        return new Message(filled(Language.EN, english, values), filled(Language.ZH, chinese, values));
    }

    /**
     * A message that is the same in both languages, such as a name or a sentence of another library.
     *
     * @param text the wording
     * @return the message
     * @throws IllegalArgumentException if it is blank
     */
    public static Message same(String text) {
        return new Message(text, text);
    }

    /**
     * The wording in one language.
     *
     * @param language the language
     * @return the wording
     */
    public String in(Language language) {
        return language.pick(english, chinese);
    }

    /**
     * The wording in English.
     *
     * @return the English wording
     */
    @Override
    public String toString() {
        return english;
    }

    /** Faster than a formatter, and a {@code %} that stands for no value is left as it is. */
    private static String filled(Language language, String wording, Object... values) {
        StringBuilder out = new StringBuilder();
        Matcher place = VALUE.matcher(wording);
        int next = 0;
        while (place.find()) {
            String number = place.group("number");
            int index = number == null ? next++ : Integer.parseInt(number) - 1;
            if (index >= values.length) {
                throw new IllegalArgumentException(
                        "Message '" + wording + "' must have no more places than its " + values.length + " values");
            }
            Object value = values[index];
            String text = value instanceof Message message ? message.in(language) : value.toString();
            place.appendReplacement(out, Matcher.quoteReplacement(text));
        }
        return place.appendTail(out).toString();
    }
}
