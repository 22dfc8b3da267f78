package org.campaignstats.io.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is told of eight bytes at once, held against each of them. */
class WordsTest {
    private static final byte WANTED = ',';

    /** Eight bytes, those of the bits that are set the one looked for, the others different from it in one bit. */
    private static byte[] bytes(int which) {
        byte[] bytes = new byte[Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (which >> i & 1) != 0 ? WANTED : (byte) (WANTED ^ 1 << which % Byte.SIZE);
        }
        return bytes;
    }

    @Test
    void the_bytes_of_a_pattern_are_marked_counted_and_found() {
        for (int which = 0; which < 1 << Long.BYTES; which++) {
            long found = Words.matches(Words.word(bytes(which), 0), Words.pattern(WANTED));
            for (int i = 0; i < Long.BYTES; i++) {
                assertThat(found >>> i * Byte.SIZE & 0xFF).isEqualTo((which >> i & 1) != 0 ? 0x80 : 0);
            }
            assertThat(Words.count(found)).isEqualTo(Integer.bitCount(which));
            if (which != 0) {
                assertThat(Words.firstByte(found)).isEqualTo(Integer.numberOfTrailingZeros(which));
            }
        }
    }

    @Test
    void texts_are_the_same_where_no_byte_differs_whatever_surrounds_them() {
        for (int length = 0; length <= 40; length++) {
            byte[] one = new byte[3 + length + Words.BYTES_AHEAD];
            byte[] other = new byte[5 + length + Words.BYTES_AHEAD];
            Arrays.fill(one, (byte) 'a');
            Arrays.fill(other, (byte) 'b');
            for (int i = 0; i < length; i++) {
                one[3 + i] = (byte) (0xF0 + i);
                other[5 + i] = one[3 + i];
            }
            assertThat(Words.isSame(one, 3, other, 5, length)).as("%s", length).isTrue();
            for (int i = 0; i < length; i++) {
                other[5 + i]++;
                assertThat(Words.isSame(one, 3, other, 5, length))
                        .as("%s, byte %s", length, i)
                        .isFalse();
                other[5 + i]--;
            }
        }
    }
}
