package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.io.blocks.Words;
import org.junit.jupiter.api.Test;

/** Numbers of what some cells of a row hold together, as a map of these cells would give them. */
class CellGroupTest {
    private static final int NONE = ByteTokens.NONE;
    private static final int CASES = 300;

    private static byte[] bytes(String rows) {
        byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + Words.BYTES_AHEAD);
    }

    private static CellGroup group(int width, int... columns) {
        return CellGroup.of(columns, (byte) ',', width);
    }

    private static int add(CellGroup group, int width, String line) {
        ByteRow row = new ByteRow(',', width);
        byte[] bytes = bytes(line);
        assertThat(row.read(bytes, 0, bytes.length - Words.BYTES_AHEAD))
                .as("whether %s is plain", line)
                .isTrue();
        return group.add(row);
    }

    /** What is found of a row whose cells start at these places. */
    private static int find(CellGroup group, String line, int... starts) {
        byte[] bytes = bytes(line);
        int end = bytes.length - Words.BYTES_AHEAD;
        for (CellRun run : group.runs()) {
            if (run.find(bytes, starts[run.first], end) == NONE) {
                return NONE;
            }
        }
        return group.token();
    }

    @Test
    void cells_side_by_side_are_one_run() {
        CellGroup group = group(4, 2, 1);
        assertThat(group.runs()).hasSize(1);
        assertThat(add(group, 4, "x,a,b,x\n")).isZero();
        assertThat(find(group, "y,a,b,z\n", 0, 2)).isZero();
        assertThat(group.runs().get(0).find(bytes("y,a,b,z\n"), 2, 8)).isEqualTo(5);
        assertThat(find(group, "x,ab,,x\n", 0, 2)).isEqualTo(NONE);
        assertThat(find(group, "x,,ab,x\n", 0, 2)).isEqualTo(NONE);
        assertThat(find(group, "x,\"a\",b,x\n", 0, 2)).isEqualTo(NONE);
        assertThat(find(group, "x,a,b\n", 0, 2)).isEqualTo(NONE);
        assertThat(find(group, "x,a,bc,x\n", 0, 2)).isEqualTo(NONE);
    }

    @Test
    void cells_apart_are_told_apart() {
        CellGroup group = group(5, 3, 0);
        assertThat(group.runs()).hasSize(2);
        assertThat(add(group, 5, "a,x,x,b,\n")).isZero();
        assertThat(add(group, 5, "b,x,x,a,\n")).isEqualTo(1);
        assertThat(find(group, "a,y,z,b,\n", 0, 2, 4, 6)).isZero();
        assertThat(find(group, "a,y,z,a,\n", 0, 2, 4, 6)).isEqualTo(NONE);
        assertThat(find(group, "b,y,z,a,\n", 0, 2, 4, 6)).isEqualTo(1);
    }

    @Test
    void a_run_ends_with_the_row() {
        CellGroup group = group(3, 1, 2);
        assertThat(add(group, 3, "x,a,b\n")).isZero();
        assertThat(find(group, "x,a,b\n", 0, 2)).isZero();
        assertThat(find(group, "x,a,b\nx,a,b\n", 0, 2)).isZero();
        assertThat(find(group, "x,a,b,\n", 0, 2)).isEqualTo(NONE);
        assertThat(find(group, "x,a,b\r\n", 0, 2)).isEqualTo(NONE);
        assertThat(find(group, "x,a\nb,c\n", 0, 2)).isEqualTo(NONE);
        assertThat(find(group, "x,a,b", 0, 2)).isEqualTo(NONE);
        assertThat(add(group, 3, "x,a,b\r\n")).isEqualTo(1);
        assertThat(find(group, "x,a,b\r\n", 0, 2)).isEqualTo(1);
    }

    @Test
    void whatever_follows_what_the_same_is_found() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            int longest = random.nextInt(6) == 0 ? 40 : 1 + random.nextInt(9);
            CellGroup group = group(3, 0, 1);
            Map<String, Integer> expected = new HashMap<>();
            List<String> met = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                boolean again = !met.isEmpty() && random.nextInt(3) > 0;
                String cells = again
                        ? met.get(random.nextInt(met.size()))
                        : text(random, longest) + "," + text(random, longest);
                met.add(cells);
                String about = "seed " + seed + ", " + cells;
                assertThat(find(group, cells + ",x\n", 0)).as(about).isEqualTo(expected.getOrDefault(cells, NONE));
                if (random.nextBoolean()) {
                    int number = expected.size();
                    assertThat(add(group, 3, cells + ",x\n"))
                            .as(about)
                            .isEqualTo(expected.computeIfAbsent(cells, c -> number));
                }
            }
        }
    }

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append((char) ('a' + random.nextInt(2)));
        }
        return text.toString();
    }
}
