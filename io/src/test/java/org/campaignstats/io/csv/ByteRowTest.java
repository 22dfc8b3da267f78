package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the plain sort are split as bytes, all others are told to be none, and the next line is found after each. */
class ByteRowTest {
    private static final int WIDTH = 3;
    private static final String NEXT = "d,e,f\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(ByteRow row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < WIDTH; column++) {
            cells.add(ByteRow.text(row.bytes(), row.start(column), row.end(column)));
        }
        return cells;
    }

    private static List<String> cells(String line, char separator) {
        ByteRow row = new ByteRow(separator, WIDTH);
        byte[] bytes = bytes("x\n" + line);
        assertThat(row.read(bytes, 2, bytes.length))
                .as("whether %s is plain", line)
                .isTrue();
        assertThat(row.next()).as("where the line after %s starts", line).isEqualTo(bytes.length);
        return cells(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c\n",
                "a,b,c\r\n",
                "a,b,c",
                "\"a\",b,c\n",
                "a,\"b\",c\n",
                "a,b,\"c\"\n",
                "a,b,\"c\"",
                "\"a\",\"b\",\"c\"\r\n"
            })
    void cells_with_or_without_quotes_are_split(String line) {
        assertThat(cells(line, ',')).containsExactly("a", "b", "c");
    }

    @Test
    void cells_may_be_empty_or_hold_separators_in_quotes() {
        assertThat(cells(",,\n", ',')).containsExactly("", "", "");
        assertThat(cells("\"\",\"\",\"\"", ',')).containsExactly("", "", "");
        assertThat(cells("\"a,b\", ,\"c;\"\n", ',')).containsExactly("a,b", " ", "c;");
        assertThat(cells("海曙区,甲,。\n", ',')).containsExactly("海曙区", "甲", "。");
    }

    @Test
    void cells_stand_with_their_quotes() {
        ByteRow row = new ByteRow(',', WIDTH);
        byte[] bytes = bytes("\"a\",b,\"\"\r\n");
        assertThat(row.read(bytes, 0, bytes.length)).isTrue();
        assertThat(IntStream.range(0, WIDTH).mapToObj(i -> row.start(i) + "-" + row.end(i)))
                .containsExactly("0-3", "4-5", "6-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\"\"", "\"a b\"", "\"a,b\"", "海曙区", "\"。\"", " "})
    void a_cell_is_plain_in_quotes_or_without(String cell) {
        byte[] bytes = bytes("x" + cell + "x");
        assertThat(ByteRow.isPlain(bytes, 1, bytes.length - 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"a",
                "a\"",
                "a\"b",
                "\"\"\"",
                "\"a\"b\"",
                "a\tb",
                "\u0000",
                "\u0085",
                "\u007F",
                "a\n",
                "\"\r\""
            })
    void a_cell_is_not_plain_otherwise(String cell) {
        byte[] bytes = bytes("x" + cell + "x");
        assertThat(ByteRow.isPlain(bytes, 1, bytes.length - 1)).isFalse();
    }

    @Test
    void the_separator_may_be_another() {
        assertThat(cells("a\tb,\t\"c\"\n", '\t')).containsExactly("a", "b,", "c");
        assertThat(cells("a;b,;c\r\n", ';')).containsExactly("a", "b,", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a,b",
                "a,b,c,",
                "a,b,c,d",
                "\"a\"x,b,c",
                "a\"x,b,c",
                "a,b,c\"",
                "\"a\"\"x\",b,c",
                "\"a,b,c",
                "a,b,\"",
                "a,\tb,c",
                "a,b\u0000,c",
                "a,b\u007F,c",
                "a,b\u0085,c",
                "a,b\u00A0,c",
                "a,\"b\u0001\",c",
                "a,b\rx,c",
                "a,b,c\r"
            })
    void whatever_else_is_told_to_be_none_and_passed_over(String line) {
        ByteRow row = new ByteRow(',', WIDTH);
        byte[] bytes = bytes(line + "\n" + NEXT);
        boolean endsInReturn = line.endsWith("\r");
        assertThat(row.read(bytes, 0, bytes.length)).isEqualTo(endsInReturn);
        assertThat(row.next()).isEqualTo(bytes.length - NEXT.length());
        assertThat(row.read(bytes, row.next(), bytes.length)).isTrue();
        assertThat(cells(row)).containsExactly("d", "e", "f");
        if (!line.isEmpty()) {
            byte[] alone = bytes(line);
            assertThat(row.read(alone, 0, alone.length))
                    .as("at the end of a file")
                    .isFalse();
            assertThat(row.next()).isEqualTo(alone.length);
        }
    }

    @Test
    void a_row_ends_where_its_bytes_do() {
        ByteRow row = new ByteRow(',', WIDTH);
        byte[] bytes = bytes("a,b,cd,e\n");
        assertThat(row.read(bytes, 0, 5)).isTrue();
        assertThat(cells(row)).containsExactly("a", "b", "c");
        assertThat(row.next()).isEqualTo(5);
        assertThat(row.read(bytes, 0, 3)).isFalse();
        assertThat(row.next()).isEqualTo(3);
    }
}
