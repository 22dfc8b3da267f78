package org.campaignstats.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.NoSuchElementException;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.io.reading.UnreadableSourceException;

/** Turns what went wrong into one line and an exit status. */
final class Failure {
    /** Exit status of a wrong call or an unreadable file. */
    static final int FAULTY_CALL = 2;

    private Failure() {}

    static int report(Throwable e, PrintStream err, Language language) {
        err.println("campaign-stats: " + words(e).in(language).replaceAll("\\p{Cntrl}+", " "));
        return FAULTY_CALL;
    }

    private static Message words(Throwable e) {
        if (e instanceof MessageException told) {
            return told.wording();
        }
        if (e instanceof UnreadableSourceException unreadable) {
            return unreadable.wording();
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return Message.of("%s: no such file", "%s：没有这个文件", message);
        }
        if (e instanceof AccessDeniedException) {
            return Message.of("%s: not allowed to read or write it", "%s：没有读写权限", message);
        }
        if (e instanceof FileSystemException f) {
            return Message.of("%s: %s", "%s：%s", f.getFile(), reason(f));
        }
        if (e instanceof Output.ClosedException) {
            return new Message("the output was closed before all of it was written", "尚未写完，输出已被关闭");
        }
        if (e instanceof OutOfMemoryError) {
            return new Message(
                    "not enough memory; give more with java -Xmx, or read fewer files at once",
                    "内存不足；请用java -Xmx增加内存，或一次少读几个文件");
        }
        boolean expected = e instanceof IOException
                || e instanceof IllegalArgumentException
                || e instanceof NoSuchElementException
                || e instanceof IllegalStateException;
        return expected
                ? Message.same(message)
                : Message.of("a mistake of ours, please report it: %s", "程序有误，请反馈：%s", e);
    }

    private static Message reason(FileSystemException e) {
        return e.getReason() == null ? new Message("cannot be read or written", "无法读写") : Message.same(e.getReason());
    }
}
