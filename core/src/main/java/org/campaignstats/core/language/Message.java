package org.campaignstats.core.language;

/**
 * One sentence or phrase in both languages, for example {@code 2 units have not filed} and {@code 2个单位未报送}.
 *
 * @param english the wording in English
 * @param chinese the wording in simplified Chinese
 */
public record Message(String english, String chinese) {
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
}
