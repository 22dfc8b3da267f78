package org.campaignstats.io.blocks;

/** A number whose last digits are zeros, as those are that may have been rounded to its other digits. */
public final class RoundNumber {
    private static final int ZEROS = 3;

    private RoundNumber() {}

    /**
     * Whether digits are a round number. Looked at are the digits: a remainder of division is a call where code is compiled
     * quickly.
     *
     * @param bytes holds the digits
     * @param from the first of them
     * @param end after the last of them
     * @return true where the last three are zeros
     */
    public static boolean is(byte[] bytes, int from, int end) {
        // Mostly the last digit tells, and what is as small as this is put in line.
        return bytes[end - 1] == '0' && endsInZeros(bytes, from, end);
    }

    private static boolean endsInZeros(byte[] bytes, int from, int end) {
        return end - from >= ZEROS && bytes[end - 2] == '0' && bytes[end - ZEROS] == '0';
    }
}
