package org.campaignstats.stats.combination;

/** What exists at a time: adds up over units, never over campaigns. */
final class Stock extends Sum {
    static final Combination INSTANCE = new Stock();

    @Override
    public boolean addsOverCampaigns() {
        return false;
    }
}
