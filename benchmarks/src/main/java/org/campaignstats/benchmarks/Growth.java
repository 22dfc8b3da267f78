package org.campaignstats.benchmarks;

/** What there is more of where there are more outcomes. */
public enum Growth {
    /** Campaigns, each of them with as many outcomes: the figures that result grow in step. */
    MORE_CAMPAIGNS("More campaigns of 100,000 outcomes each"),
    /** Outcomes of the same campaign: as many figures result, of which more is known. */
    FULLER_REPORTS("Fuller reports of one campaign");

    private static final int OUTCOMES_OF_A_CAMPAIGN = 100_000;

    private final String words;

    Growth(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    int campaigns(int outcomes) {
        return this == MORE_CAMPAIGNS ? Math.max(1, outcomes / OUTCOMES_OF_A_CAMPAIGN) : 1;
    }
}
