package org.campaignstats.io.json;

import java.io.IOException;
import org.campaignstats.io.blocks.ReaderThreads;

/**
 * Which blocks may be read: a block in which reading may end for good keeps those after it waiting until it was read. Blocks
 * are begun in their order.
 */
final class Turns {
    private final boolean[] mayEnd;
    private final int[] mayEndBefore;
    private int read;
    private boolean ended;
    private int endedIn;

    /**
     * The turns of blocks.
     *
     * @param mayEnd of each whether reading may end in it
     */
    Turns(boolean[] mayEnd) {
        this.mayEnd = mayEnd;
        this.mayEndBefore = new int[mayEnd.length + 1];
        for (int i = 0; i < mayEnd.length; i++) {
            mayEndBefore[i + 1] = mayEndBefore[i] + (mayEnd[i] ? 1 : 0);
        }
    }

    /** Waits until a block may be read; false where reading ended before it. */
    synchronized boolean isToBeRead(int block) throws IOException {
        try {
            while (read < mayEndBefore[block] && !ended) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ReaderThreads.interrupted(e);
        }
        return !(ended && block > endedIn);
    }

    /** A block was read, and reading goes on or not. */
    synchronized void done(int block, boolean goesOn) {
        read += mayEnd[block] ? 1 : 0;
        if (!goesOn && (!ended || block < endedIn)) {
            ended = true;
            endedIn = block;
        }
        notifyAll();
    }
}
