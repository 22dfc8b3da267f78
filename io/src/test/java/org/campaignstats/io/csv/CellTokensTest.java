package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Numbers of what some cells of a row hold together. */
class CellTokensTest {
    private static ByteRow row(String line) {
        ByteRow row = new ByteRow(',', line.replaceAll("\"[^\"]*\"", "").split(",", -1).length);
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        if (!row.read(bytes, 0, bytes.length)) {
            throw new AssertionError("Not a plain row: " + line);
        }
        return row;
    }

    @Test
    void cells_side_by_side_are_told_apart() {
        CellTokens tokens = new CellTokens(1, 2);
        assertThat(tokens.add(row("x,a,b,x"))).isZero();
        assertThat(tokens.find(row("y,a,b,z"))).isZero();
        assertThat(tokens.find(row("x,ab,,x"))).isEqualTo(ByteTokens.NONE);
        assertThat(tokens.find(row("x,,ab,x"))).isEqualTo(ByteTokens.NONE);
        assertThat(tokens.add(row("x,\"a,b\",c,x"))).isEqualTo(1);
        assertThat(tokens.find(row("x,a,\"b,c\",x"))).isEqualTo(ByteTokens.NONE);
    }

    @Test
    void cells_apart_are_told_apart() {
        CellTokens tokens = new CellTokens(3, 0);
        assertThat(tokens.add(row("a,x,x,b"))).isZero();
        assertThat(tokens.find(row("a,y,z,b"))).isZero();
        assertThat(tokens.find(row("\"a\",y,z,\"b\""))).isZero();
        assertThat(tokens.find(row("ab,x,x,"))).isEqualTo(ByteTokens.NONE);
        assertThat(tokens.find(row(",x,x,ab"))).isEqualTo(ByteTokens.NONE);
        assertThat(tokens.find(row("b,x,x,a"))).isEqualTo(ByteTokens.NONE);
    }

    @Test
    void the_same_cells_with_another_number_are_others() {
        CellTokens tokens = new CellTokens(0, 2);
        assertThat(tokens.add(1, row("a,x,b"))).isZero();
        assertThat(tokens.add(256, row("a,x,b"))).isEqualTo(1);
        assertThat(tokens.find(1, row("a,y,b"))).isZero();
        assertThat(tokens.find(256, row("a,y,b"))).isEqualTo(1);
        assertThat(tokens.find(0, row("a,x,b"))).isEqualTo(ByteTokens.NONE);
        assertThat(tokens.find(1 << 24, row("a,x,b"))).isEqualTo(ByteTokens.NONE);
    }

    @Test
    void cells_of_any_length_are_found() {
        CellTokens tokens = new CellTokens(0, 2);
        for (int length = 1; length < 5000; length += 1 + length / 4) {
            assertThat(tokens.find(row("a".repeat(length) + ",x,b")))
                    .as("length %s", length)
                    .isEqualTo(ByteTokens.NONE);
            assertThat(tokens.find(7, row("x,x," + "b".repeat(3 * length))))
                    .as("length %s with a number", length)
                    .isEqualTo(ByteTokens.NONE);
        }
        int number = tokens.add(row("a".repeat(9000) + ",x,b"));
        assertThat(tokens.find(row("a".repeat(9000) + ",y,b"))).isEqualTo(number);
    }
}
