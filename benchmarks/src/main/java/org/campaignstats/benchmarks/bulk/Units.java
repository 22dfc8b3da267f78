package org.campaignstats.benchmarks.bulk;

/** How the code of a county begins: with that of its province and that of its city. */
final class Units {
    static final int PROVINCE = 2;
    static final int CITY = 4;

    private Units() {}
}
