package org.campaignstats.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.NoSuchElementException;

/** Turns what went wrong into one line and an exit status. */
final class Failure {
    /** Exit status of a wrong call or an unreadable file. */
    static final int FAULTY_CALL = 2;

    private Failure() {}

    static int report(Throwable e, PrintStream err) {
        err.println("campaign-stats: " + words(e).replaceAll("\\p{Cntrl}+", " "));
        return FAULTY_CALL;
    }

    private static String words(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return message + ": no such file";
        }
        if (e instanceof AccessDeniedException) {
            return message + ": not allowed to read or write it";
        }
        if (e instanceof FileSystemException f) {
            return f.getFile() + ": " + (f.getReason() == null ? "cannot be read or written" : f.getReason());
        }
        if (e instanceof Output.ClosedException) {
            return "the output was closed before all of it was written";
        }
        if (e instanceof OutOfMemoryError) {
            return "not enough memory; give more with java -Xmx, or read fewer files at once";
        }
        boolean expected = e instanceof IOException
                || e instanceof IllegalArgumentException
                || e instanceof NoSuchElementException
                || e instanceof IllegalStateException;
        return expected ? message : "a mistake of ours, please report it: " + e;
    }
}
