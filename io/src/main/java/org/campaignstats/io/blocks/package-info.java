/**
 * What all readers of long files share that read them in blocks of whole lines, several at a time: threads, bytes, and what
 * is found in blocks put in the order of the file. Start with {@link org.campaignstats.io.blocks.ReaderThreads}.
 */
@NullMarked
package org.campaignstats.io.blocks;

import org.jspecify.annotations.NullMarked;
