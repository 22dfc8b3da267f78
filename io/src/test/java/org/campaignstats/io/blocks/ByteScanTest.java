package org.campaignstats.io.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of bytes before they are rows, held against the plain way to find it out. */
class ByteScanTest {
    private static final int CASES = 3000;
    private static final List<String> SEQUENCES = List.of(
            "00",
            "0a",
            "0d",
            "22",
            "7f",
            "61",
            "e6b5b7",
            "c2a0",
            "dfbf",
            "e0a080",
            "ed9fbf",
            "ee8080",
            "efbfbf",
            "efbbbf",
            "f0908080",
            "f48fbfbf");
    private static final List<String> MALFORMED = List.of(
            "80",
            "bf",
            "c080",
            "c1bf",
            "c2",
            "c2c2a0",
            "e080bf",
            "e09fbf",
            "e6b5",
            "e6",
            "eda080",
            "edbfbf",
            "f08fbfbf",
            "f0908f",
            "f0908080bf",
            "f4908080",
            "f5808080",
            "f8888080a0",
            "fe",
            "ff");

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static boolean isUtf8(byte[] bytes, int from, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, end - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isAllAscii(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static int occurrences(byte[] bytes, int from, int end, char wanted) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += bytes[i] == wanted ? 1 : 0;
        }
        return count;
    }

    private static boolean hasLoneReturn(byte[] bytes, int from, int end) {
        String text = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "").contains("\r");
    }

    @Test
    void every_byte_is_counted_wherever_it_stands() {
        for (int value = 0; value < 256; value++) {
            byte[] bytes = new byte[19];
            Arrays.fill(bytes, (byte) value);
            for (char wanted : new char[] {'\n', '\r', '"', ',', 0, 0x7F}) {
                for (int from = 0; from < 9; from++) {
                    assertThat(ByteScan.count(bytes, from, 18, wanted))
                            .as("%s among bytes %s from %s", (int) wanted, value, from)
                            .isEqualTo(value == wanted ? 18 - from : 0);
                }
            }
        }
    }

    @Test
    void a_return_is_lone_unless_a_line_feed_follows() {
        for (String text : List.of("", "a\r\nb", "\r\n", "\n\n")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(ByteScan.hasLoneReturn(bytes, 0, bytes.length)).isFalse();
        }
        for (String text : List.of("\r", "a\rb", "\r\r\n", "a\n\r")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(ByteScan.hasLoneReturn(bytes, 0, bytes.length)).isTrue();
        }
    }

    @Test
    void a_return_whose_line_feed_lies_beyond_is_lone() {
        assertThat(ByteScan.hasLoneReturn(new byte[] {'a', '\r', '\n'}, 0, 2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 8190, 8191, 8192, 8193, 20_000})
    void whole_characters_are_utf_8_wherever_they_stand(int before) {
        for (String sequence : SEQUENCES) {
            byte[] bytes = ("a".repeat(before) + "x").getBytes(StandardCharsets.UTF_8);
            byte[] all = together(bytes, bytes(sequence), bytes);
            assertThat(ByteScan.isUtf8(all, 0, all.length)).as(sequence).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 8190, 8191, 8192, 8193, 20_000})
    void whatever_is_no_character_is_found_wherever_it_stands(int before) {
        for (String sequence : MALFORMED) {
            byte[] bytes = "a".repeat(before).getBytes(StandardCharsets.UTF_8);
            byte[] atTheEnd = together(bytes, bytes(sequence));
            assertThat(ByteScan.isUtf8(atTheEnd, 0, atTheEnd.length))
                    .as(sequence + " at the end")
                    .isFalse();
            byte[] within = together(bytes, bytes(sequence), new byte[] {'a'}, bytes);
            assertThat(ByteScan.isUtf8(within, 0, within.length)).as(sequence).isFalse();
        }
    }

    @Test
    void any_bytes_are_scanned_as_one_by_one() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            List<byte[]> parts = new ArrayList<>();
            boolean wellFormed = random.nextBoolean();
            for (int i = random.nextInt(30); i > 0; i--) {
                boolean good = wellFormed || random.nextInt(20) > 0;
                List<String> of = good ? SEQUENCES : MALFORMED;
                parts.add(bytes(of.get(random.nextInt(of.size()))));
                parts.add("a".repeat(random.nextInt(12)).getBytes(StandardCharsets.UTF_8));
            }
            byte[] bytes = together(parts.toArray(byte[][]::new));
            int from = random.nextInt(bytes.length + 1);
            int end = from + random.nextInt(bytes.length - from + 1);
            String about = "seed " + seed + ", " + from + " to " + end + " of "
                    + HexFormat.of().formatHex(bytes);
            assertThat(ByteScan.isUtf8(bytes, from, end)).as(about).isEqualTo(isUtf8(bytes, from, end));
            assertThat(ByteScan.isAscii(bytes, from, end)).as(about).isEqualTo(isAllAscii(bytes, from, end));
            assertThat(ByteScan.hasLoneReturn(bytes, from, end)).as(about).isEqualTo(hasLoneReturn(bytes, from, end));
            assertThat(ByteScan.count(bytes, from, end, '\n')).as(about).isEqualTo(occurrences(bytes, from, end, '\n'));
            assertThat(ByteScan.look(bytes, end))
                    .as(about)
                    .isEqualTo(new ByteScan.Look(
                            occurrences(bytes, 0, end, '\n'),
                            occurrences(bytes, 0, end, '"') > 0,
                            occurrences(bytes, 0, end, '\r') > 0,
                            isAllAscii(bytes, 0, end)));
        }
    }

    @Test
    void all_lines_of_long_bytes_are_counted() {
        for (int end : new int[] {2_031, 2_032, 2_040, 2_048, 2_049, 4_080, 50_000}) {
            byte[] bytes = new byte[end];
            Arrays.fill(bytes, (byte) '\n');
            assertThat(ByteScan.look(bytes, end).lines()).as("%s bytes", end).isEqualTo(end);
            bytes[end - 1] = '"';
            assertThat(ByteScan.look(bytes, end)).isEqualTo(new ByteScan.Look(end - 1, true, false, true));
        }
    }

    @Test
    void a_byte_is_found_where_it_stands_first() {
        for (int at = 0; at < 20; at++) {
            byte[] bytes = new byte[20 + Words.BYTES_AHEAD];
            bytes[at] = ',';
            bytes[19] = ',';
            for (int from = 0; from < 20; from++) {
                int found = ByteScan.findPattern(bytes, from, 20, Words.pattern((byte) ','));
                assertThat(found).as("from %s, at %s", from, at).isEqualTo(from <= at ? at : 19);
            }
        }
        byte[] none = new byte[20 + Words.BYTES_AHEAD];
        assertThat(ByteScan.findPattern(none, 3, 20, Words.pattern((byte) ','))).isGreaterThanOrEqualTo(20);
    }

    private static byte[] together(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
