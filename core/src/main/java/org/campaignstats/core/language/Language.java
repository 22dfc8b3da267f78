package org.campaignstats.core.language;

/** A language that people are spoken to in. The codes and names of files never change with it. */
public enum Language {
    /** English. */
    EN,
    /** Simplified Chinese. */
    ZH;

    /**
     * One of two wordings of the same thing.
     *
     * @param english the wording in English
     * @param chinese the wording in Chinese
     * @return the wording in this language
     */
    public String pick(String english, String chinese) {
        return this == ZH ? chinese : english;
    }
}
