package org.campaignstats.io.reading;

import java.util.Optional;
import org.campaignstats.core.language.Message;

/** Recognises files that are no text by how they begin, to say how to turn them into one. */
final class FileKind {
    static final int BYTES_NEEDED = 8;

    private static final Message SAVE_AS_CSV =
            new Message("open it and save it as \"CSV UTF-8\", one sheet a file", "请打开后另存为\"CSV UTF-8\"，每个工作表存一个文件");

    private FileKind() {}

    static void refuse(String name, byte[] start) throws UnreadableSourceException {
        Optional<Message> kind = kind(start);
        if (kind.isPresent()) {
            throw new UnreadableSourceException(name, kind.get());
        }
    }

    private static Optional<Message> kind(byte[] start) {
        if (SourceText.starts(start, 'P', 'K', 3, 4) || SourceText.starts(start, 'P', 'K', 5, 6)) {
            return toSave("a workbook or document (.xlsx, .docx, .zip), not text", "是工作簿或文档（.xlsx、.docx、.zip），不是文本");
        }
        if (SourceText.starts(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return toSave(
                    "an old workbook or document (.xls, .doc, .et, .wps), not text",
                    "是旧版工作簿或文档（.xls、.doc、.et、.wps），不是文本");
        }
        if (SourceText.starts(start, '%', 'P', 'D', 'F')) {
            return Optional.of(new Message(
                    "a PDF, not text; copy its table into a workbook and save that as \"CSV UTF-8\"",
                    "是PDF，不是文本；请将其中的表格复制到工作簿，另存为\"CSV UTF-8\""));
        }
        if (SourceText.starts(start, '{', '\\', 'r', 't', 'f')) {
            return toSave("a rich-text document, not plain text", "是RTF文档，不是纯文本");
        }
        if (SourceText.starts(start, 0x1F, 0x8B)) {
            return Optional.of(new Message("compressed with gzip; unpack it first", "经gzip压缩；请先解压"));
        }
        return Optional.empty();
    }

    private static Optional<Message> toSave(String english, String chinese) {
        return Optional.of(Message.of(english + "; %s", chinese + "；%s", SAVE_AS_CSV));
    }

    /** Only where no encoding was told: one that was is taken at its word. */
    static void refuseUnmarkedUtf16(String name, byte[] start) throws UnreadableSourceException {
        if (start.length >= BYTES_NEEDED && (start[1] == 0 && start[3] == 0 || start[0] == 0 && start[2] == 0)) {
            throw new UnreadableSourceException(
                    name,
                    "UTF-16 without a byte-order mark, or no text; save it as UTF-8, or tell the encoding",
                    "是不带字节序标记的UTF-16，或不是文本；请另存为UTF-8，或指明编码");
        }
    }
}
