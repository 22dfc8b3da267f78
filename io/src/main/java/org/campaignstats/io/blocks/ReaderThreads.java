package org.campaignstats.io.blocks;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The threads that read one file. */
public final class ReaderThreads {
    private ReaderThreads() {}

    /** Work of a thread. */
    public interface Work {
        /**
         * Does the work.
         *
         * @throws IOException if the file cannot be read
         */
        void run() throws IOException;
    }

    /**
     * Does the same work in several threads, and waits for all.
     *
     * @param threads how many, 1 or more; a single one is the present thread
     * @param work the work
     * @throws IOException the first fault of any; an {@link InterruptedIOException} if this thread is interrupted
     */
    public static void run(int threads, Work work) throws IOException {
        if (threads == 1) {
            work.run();
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "campaign-stats-reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(() -> {
                    work.run();
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof RuntimeException fault) {
                throw fault;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * What is thrown where reading was interrupted.
     *
     * @param cause what told of it
     * @return the fault, to be thrown
     */
    public static IOException interrupted(Exception cause) {
        IOException interrupted = new InterruptedIOException("Interrupted while a file was read");
        interrupted.initCause(cause);
        return interrupted;
    }
}
