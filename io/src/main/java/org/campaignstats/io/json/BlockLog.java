package org.campaignstats.io.json;

import java.util.Optional;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.io.blocks.SharedNotes;
import org.campaignstats.io.reading.Findings;

/** What one thread finds in the blocks that it reads, in their order. */
final class BlockLog extends JsonLog {
    private final SharedNotes once;
    private final String source;
    private int block;

    BlockLog(String source, IndicatorCatalogue catalogue, SharedNotes once) {
        super(new Findings(source), Optional.of(source), catalogue);
        this.source = source;
        this.once = once;
    }

    /** Begins with a block; what is found in it is told from what is found in others. */
    void begin(int number) {
        block = number;
        in(new Findings(source));
    }

    @Override
    void once(String subject, Finding note) {
        once.note(at(block, findings().count()), subject, note);
    }

    /** A place in the order of the file: so many findings of a block stand before it. */
    static long at(int block, long before) {
        return (long) block << Integer.SIZE | before;
    }
}
