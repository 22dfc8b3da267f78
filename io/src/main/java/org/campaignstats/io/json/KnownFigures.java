package org.campaignstats.io.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.io.blocks.Following;
import org.campaignstats.io.blocks.Words;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.SummedFigure;

/**
 * What indicators and figures add, by the bytes that they were written with, for one thread. A figure adds the same again
 * where it is written alike; one that prints no measure does so to all indicators that count in ones.
 */
final class KnownFigures {
    private static final int ALL_PLAIN = -1;
    private static final int MOST = 1 << 17;
    private static final int FIRST_INDICATORS = 64;
    private static final int FIRST_BYTES = 64;

    private final ByteTokens indicators = new ByteTokens();
    private int[] keys = new int[FIRST_INDICATORS];
    private boolean[] plain = new boolean[FIRST_INDICATORS];
    private final Following following = new Following();
    private int last = ByteTokens.NONE;
    private final ByteTokens figures = new ByteTokens();
    private final List<Known> all = new ArrayList<>();
    private byte[] scratch = new byte[FIRST_BYTES];

    /** What a figure adds, and whether it prints a measure of its own, or may. */
    private record Known(Collector.Addend addend, boolean prints) {}

    /** The number of an indicator, {@link ByteTokens#NONE} where it is new. */
    int indicator(byte[] bytes, int from, int end) {
        int found = indicators.find(bytes, from, end);
        if (last != ByteTokens.NONE && found != ByteTokens.NONE) {
            following.note(last, found);
        }
        last = found;
        return found;
    }

    /**
     * The indicator that followed the last one before, where it stands here again; else {@link ByteTokens#NONE}: activities
     * tell of the same things in the same order.
     */
    int expected(byte[] bytes, int from) {
        if (last == ByteTokens.NONE) {
            return ByteTokens.NONE;
        }
        int likely = following.after(last);
        int end = bytes.length - Words.BYTES_AHEAD;
        int place = from < end ? indicators.endOf(likely, bytes, from, end) : ByteTokens.NONE;
        if (place == ByteTokens.NONE || place >= end || bytes[place] != '"') {
            return ByteTokens.NONE;
        }
        last = likely;
        return likely;
    }

    /** How many bytes an indicator has. */
    int length(int indicator) {
        return indicators.length(indicator);
    }

    /** Whether a whole number in plain digits, the last three of them not all zeros, is exact of an indicator. */
    boolean isPlain(int indicator) {
        return indicator != ByteTokens.NONE && plain[indicator];
    }

    /** The key of figures of an indicator that print no measure. */
    int key(int indicator) {
        return keys[indicator];
    }

    /** The number of what a figure adds to an indicator, {@link ByteTokens#NONE} where that is not known. */
    int figure(int indicator, byte[] bytes, int from, int end) {
        if (indicator == ByteTokens.NONE) {
            return ByteTokens.NONE;
        }
        int alike = plain[indicator] ? find(ALL_PLAIN, bytes, from, end) : ByteTokens.NONE;
        return alike == ByteTokens.NONE ? find(indicator, bytes, from, end) : alike;
    }

    /** What a figure adds. */
    SummedFigure summed(int figure) {
        return all.get(figure).addend().figure();
    }

    /** The key that a figure of an indicator adds to. */
    int key(int indicator, int figure) {
        Known one = all.get(figure);
        return one.prints() ? one.addend().key() : keys[indicator];
    }

    /**
     * Notes what an outcome adds.
     *
     * @param bytes hold the indicator and the figure
     * @param from the first byte of the indicator
     * @param end after its last
     * @param figureFrom the first byte of the figure
     * @param figureEnd after its last
     * @param outcome what they mean
     * @param addend what it adds
     * @return the number of what the figure adds; {@link ByteTokens#NONE} where no more are noted
     */
    int learn(
            byte[] bytes, int from, int end, int figureFrom, int figureEnd, Outcome outcome, Collector.Addend addend) {
        if (all.size() >= MOST) {
            return ByteTokens.NONE;
        }
        int indicator = indicators.add(bytes, from, end);
        if (indicator >= keys.length) {
            keys = Arrays.copyOf(keys, 2 * indicator);
            plain = Arrays.copyOf(plain, keys.length);
        }
        boolean prints = outcome.figure().printed().isPresent()
                || outcome.figure().measure().isPresent();
        if (!prints) {
            keys[indicator] = addend.key();
            plain[indicator] = addend.plain();
        }
        int sort = !prints && addend.plain() ? ALL_PLAIN : indicator;
        int length = copy(sort, bytes, figureFrom, figureEnd);
        int figure = figures.add(scratch, 0, length);
        if (figure == all.size()) {
            all.add(new Known(addend, prints));
        }
        return figure;
    }

    private int find(int sort, byte[] bytes, int from, int end) {
        int length = copy(sort, bytes, from, end);
        return figures.find(scratch, 0, length);
    }

    private int copy(int sort, byte[] bytes, int from, int end) {
        int length = end - from;
        int room = Integer.BYTES + length + Words.BYTES_AHEAD;
        if (room > scratch.length) {
            scratch = Arrays.copyOf(scratch, 2 * room);
        }
        for (int i = 0; i < Integer.BYTES; i++) {
            scratch[i] = (byte) (sort >>> i * Byte.SIZE);
        }
        System.arraycopy(bytes, from, scratch, Integer.BYTES, length);
        return Integer.BYTES + length;
    }
}
