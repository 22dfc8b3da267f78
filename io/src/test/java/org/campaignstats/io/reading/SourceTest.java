package org.campaignstats.io.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    @TempDir
    private Path folder;

    private static String text(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_file_is_named_by_its_last_name_or_as_told() throws IOException {
        Path file = Files.writeString(folder.resolve("reports.csv"), "海曙区");
        assertThat(Source.of(file)).hasToString("reports.csv");
        assertThat(text(Source.of(file))).isEqualTo("海曙区");
        assertThat(Source.of("standard input", file).name()).isEqualTo("standard input");
    }

    @Test
    void a_source_can_be_opened_again_and_later_changes_of_the_bytes_are_not_seen() throws IOException {
        byte[] bytes = {'a', 'b'};
        Source source = Source.ofBytes("f.csv", bytes);
        bytes[0] = 'x';
        assertThat(text(source)).isEqualTo("ab");
        assertThat(text(source)).isEqualTo("ab");
    }

    @Test
    void a_file_that_is_not_there_is_said_when_it_is_opened() {
        Source source = Source.of(folder.resolve("none.csv"));
        assertThatThrownBy(source::open).isInstanceOf(NoSuchFileException.class);
    }
}
