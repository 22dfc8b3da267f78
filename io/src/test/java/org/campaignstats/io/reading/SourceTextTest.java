package org.campaignstats.io.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoding of a text, found out strictly or told. */
class SourceTextTest {
    private static final String TEXT = "单位,发放宣传资料\n海曙区,3万份 € 𠮷\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static String read(byte[] bytes, Optional<Charset> told) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = SourceText.open(Source.ofBytes("f.csv", bytes), told)) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    private static String read(byte[] bytes) throws IOException {
        return read(bytes, Optional.empty());
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void utf_8_and_gb18030_are_found_out_without_a_mark(String charset) throws IOException {
        assertThat(read(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(String charset) throws IOException {
        byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertThat(read(marked)).isEqualTo(TEXT);
        assertThat(read(marked, Optional.of(GB18030))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"})
    void a_told_encoding_is_taken(String charset) throws IOException {
        String text = "單位,數量\n";
        assertThat(read(text.getBytes(Charset.forName(charset)), Optional.of(Charset.forName(charset))))
                .isEqualTo(text);
    }

    @Test
    void an_empty_source_is_an_empty_text() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void a_long_text_whose_characters_cross_the_buffer_is_read_whole() throws IOException {
        String text = "a" + "海".repeat(100_000) + "b";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(read(text.getBytes(GB18030))).isEqualTo(text);
    }

    @Test
    void mixed_encodings_are_refused_with_the_byte_from_which_each_fails() {
        byte[] mixed = joined(
                "海曙区\n".getBytes(StandardCharsets.UTF_8), "江东区\n".getBytes(GB18030), new byte[] {(byte) 0xFF, 'a'});
        assertThatThrownBy(() -> read(mixed))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("f.csv: in no one encoding: not UTF-8 from byte 10, not GB18030 from byte 8; "
                        + "expected a CSV or JSON file saved as UTF-8 or GB18030 throughout");
    }

    @Test
    void a_bad_byte_far_into_a_file_is_found_at_its_place() {
        byte[] late = joined("海".repeat(100_000).getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF});
        assertThatThrownBy(() -> read(late, Optional.of(StandardCharsets.UTF_8)))
                .hasMessage("f.csv: not UTF-8 from byte 300000; leave the encoding to be found out");
    }

    @Test
    void a_character_cut_off_at_the_end_is_refused() {
        assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xE6, (byte) 0xB5}, Optional.of(StandardCharsets.UTF_8)))
                .hasMessage("f.csv: not UTF-8 from byte 1; leave the encoding to be found out");
    }

    @Test
    void a_told_encoding_that_is_wrong_is_refused() {
        assertThatThrownBy(() -> read("单位".getBytes(GB18030), Optional.of(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("f.csv: not UTF-8 from byte 0; leave the encoding to be found out");
        assertThatThrownBy(() -> read("a单位".getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.US_ASCII)))
                .hasMessage("f.csv: not US-ASCII from byte 1; leave the encoding to be found out");
    }

    @Test
    void a_marked_text_with_bytes_of_another_encoding_is_refused() {
        byte[] bytes = joined("\uFEFF单位".getBytes(StandardCharsets.UTF_8), "单".getBytes(GB18030), new byte[] {'\n'});
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("f.csv: not UTF-8 from byte 9, although its byte-order mark says so; "
                        + "save it as UTF-8 throughout");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "504B0304 | a workbook or document (.xlsx, .docx, .zip), not text; open it and save it as \"CSV UTF-8\", one sheet a file",
                "504B0506 | a workbook or document (.xlsx, .docx, .zip), not text; open it and save it as \"CSV UTF-8\", one sheet a file",
                "D0CF11E0A1B11AE1 | an old workbook or document (.xls, .doc, .et, .wps), not text; open it and save it as \"CSV UTF-8\", one sheet a file",
                "255044462D312E37 | a PDF, not text; copy its table into a workbook and save that as \"CSV UTF-8\"",
                "7B5C72746631 | a rich-text document, not plain text; open it and save it as \"CSV UTF-8\", one sheet a file",
                "1F8B0800 | compressed with gzip; unpack it first",
                "61002C0062000A00 | UTF-16 without a byte-order mark, or no text; save it as UTF-8, or tell the encoding",
                "0061002C0062000A | UTF-16 without a byte-order mark, or no text; save it as UTF-8, or tell the encoding",
            })
    void what_is_no_text_is_refused_by_name(String bytes, String message) {
        assertThatThrownBy(() -> read(HexFormat.of().parseHex(bytes)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("f.csv: " + message);
    }
}
