package org.campaignstats.io.reading;

/** Recognises files that are no text by how they begin, to say how to turn them into one. */
final class FileKind {
    static final int BYTES_NEEDED = 8;

    private static final String SAVE_AS_CSV = "; open it and save it as \"CSV UTF-8\", one sheet a file";

    private FileKind() {}

    static void refuse(String name, byte[] start) throws UnreadableSourceException {
        String kind = kind(start);
        if (!kind.isEmpty()) {
            throw new UnreadableSourceException(name, kind);
        }
    }

    private static String kind(byte[] start) {
        if (SourceText.starts(start, 'P', 'K', 3, 4) || SourceText.starts(start, 'P', 'K', 5, 6)) {
            return "a workbook or document (.xlsx, .docx, .zip), not text" + SAVE_AS_CSV;
        }
        if (SourceText.starts(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "an old workbook or document (.xls, .doc, .et, .wps), not text" + SAVE_AS_CSV;
        }
        if (SourceText.starts(start, '%', 'P', 'D', 'F')) {
            return "a PDF, not text; copy its table into a workbook and save that as \"CSV UTF-8\"";
        }
        if (SourceText.starts(start, '{', '\\', 'r', 't', 'f')) {
            return "a rich-text document, not plain text" + SAVE_AS_CSV;
        }
        if (SourceText.starts(start, 0x1F, 0x8B)) {
            return "compressed with gzip; unpack it first";
        }
        return "";
    }

    /** Only where no encoding was told: one that was is taken at its word. */
    static void refuseUnmarkedUtf16(String name, byte[] start) throws UnreadableSourceException {
        if (start.length >= BYTES_NEEDED && (start[1] == 0 && start[3] == 0 || start[0] == 0 && start[2] == 0)) {
            throw new UnreadableSourceException(
                    name, "UTF-16 without a byte-order mark, or no text; save it as UTF-8, or tell the encoding");
        }
    }
}
