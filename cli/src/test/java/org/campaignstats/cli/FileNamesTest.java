package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files for units that are called anything. */
class FileNamesTest {
    private static String name(String text) {
        return new FileNames(name -> true).give(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "330203 海曙区 | 330203 海曙区.txt",
                "../../etc/passwd | _.._etc_passwd.txt",
                "a/b\\c:d*e?f\"g<h>i | a_b_c_d_e_f_g_h_i.txt",
                ".. | _.txt",
                "... a . | a.txt",
                ". | _.txt",
                "CON | _CON.txt",
                "con.old | _con.old.txt",
                "nul 某局 | _nul 某局.txt",
                "Com1 | _Com1.txt",
                "lpt¹ | _lpt¹.txt",
                "console | console.txt",
                "com10 | com10.txt",
                "~ ~ | _.txt",
            })
    void what_a_file_system_refuses_is_replaced(String text, String name) {
        assertThat(name(text)).isEqualTo(name);
    }

    @Test
    void pipes_and_characters_that_are_not_seen_are_replaced() {
        assertThat(name("a|b")).isEqualTo("a_b.txt");
        assertThat(name("a\u0000b\nc\u007Fd")).isEqualTo("a_b_c_d.txt");
        assertThat(name("a\u202Etxt.exe\u200B")).isEqualTo("a_txt.exe_.txt");
        assertThat(name("a\uD800b")).isEqualTo("a_b.txt");
        assertThat(name("")).isEqualTo("_.txt");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(name("局".repeat(100))).isEqualTo("局".repeat(40) + ".txt");
        assertThat(name("a" + "局".repeat(100))).isEqualTo("a" + "局".repeat(39) + ".txt");
        assertThat(name("😀".repeat(100))).isEqualTo("😀".repeat(30) + ".txt");
        assertThat(name("局".repeat(39) + "  局")).isEqualTo("局".repeat(39) + ".txt");
        assertThat(name("a".repeat(120))).isEqualTo("a".repeat(120) + ".txt");
    }

    @Test
    void equal_names_are_told_apart_even_where_capitals_are_not() {
        FileNames names = new FileNames(name -> true);
        assertThat(names.give("_batch")).isEqualTo("_batch.txt");
        assertThat(names.give("_batch")).isEqualTo("_batch (2).txt");
        assertThat(names.give("_BATCH")).isEqualTo("_BATCH (3).txt");
        assertThat(names.give("_batch (2)")).isEqualTo("_batch (2) (2).txt");
        assertThat(names.give("é")).isEqualTo("é.txt");
        assertThat(names.give("e\u0301")).isEqualTo("é (2).txt");
        assertThat(names.give("局".repeat(41))).isEqualTo("局".repeat(40) + ".txt");
        assertThat(names.give("局".repeat(42))).isEqualTo("局".repeat(40) + " (2).txt");
    }

    @Test
    void where_the_machine_has_no_chinese_names_the_id_is_left() {
        FileNames names =
                new FileNames(name -> StandardCharsets.US_ASCII.newEncoder().canEncode(name));
        assertThat(names.give("330203 海曙区")).isEqualTo("330203 ___.txt");
        assertThat(names.give("330204 daxie")).isEqualTo("330204 daxie.txt");
        assertThat(names.give("开发区")).isEqualTo("___.txt");
        assertThat(names.give("高新区")).isEqualTo("___ (2).txt");
    }

    @Test
    void whatever_the_text_a_name_is_a_single_name_in_its_folder() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String some = "./\\:*?\"<>| \u0000\n\u202EaA局é😀";
        FileNames names =
                new FileNames(name -> StandardCharsets.US_ASCII.newEncoder().canEncode(name));
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, some.length()).forEach(at -> text.append(some.charAt(at)));
            Path folder = Path.of("folder");
            Path file = folder.resolve(names.give(text.toString()));
            assertThat(file.normalize()).as("seed %s, '%s'", seed, text).isEqualTo(file);
            assertThat(file.getParent()).as("seed %s, '%s'", seed, text).isEqualTo(folder);
        }
    }
}
