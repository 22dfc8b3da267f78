package org.campaignstats.benchmarks.bulk;

/**
 * What a contender found, for comparison with what another found: the same whatever the order.
 *
 * @param counted what was counted; only checksums of the same can be compared
 * @param number how much of it there is
 * @param hash of its parts
 */
record Checksum(String counted, long number, long hash) {
    /** No sums yet. */
    static final Checksum NO_SUMS = new Checksum("sum", 0, 0);

    /** A number of things that have no parts. */
    static Checksum count(String counted, long number) {
        return new Checksum(counted, number, 0);
    }

    /**
     * With one more sum.
     *
     * @param province the first two digits of the province, or of a unit in it
     * @param campaign the campaign
     * @param indicator the indicator
     * @param sum what activities gave; 0 changes nothing
     */
    Checksum plus(String province, String campaign, String indicator, long sum) {
        long key = Dice.mixed((province.substring(0, Units.PROVINCE) + '/' + campaign + '/' + indicator).hashCode());
        return new Checksum(counted, number + sum, hash + key * sum);
    }

    @Override
    public String toString() {
        return counted + ":" + number + (hash == 0 ? "" : ":" + Long.toHexString(hash));
    }
}
