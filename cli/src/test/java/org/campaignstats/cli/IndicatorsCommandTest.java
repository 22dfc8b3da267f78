package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void all_are_listed_in_the_order_of_the_catalogue() {
        Run run = Run.of("indicators");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.split(" ", 2)[0]))
                .containsExactlyElementsOf(IndicatorCatalogue.standard().indicators().stream()
                        .map(indicator -> indicator.code().text())
                        .toList());
    }

    @Test
    void some_are_found_by_a_part_of_their_code_or_of_a_name() {
        assertThat(Run.of("indicators", "挽回", "MEDIATED_S")).isEqualTo(new Run(0, """
                code                      name                  measure  kind      also called
                dispute_mediated_success  调解成功              件       ADDITIVE  当场调解 达成和解
                economic_loss_recovered   为消费者挽回经济损失  元       ADDITIVE  挽回损失 挽回直接经济损失 挽回经济损失 挽回消费者经济损失
                """, ""));
    }

    @Test
    void ones_of_your_own_are_listed_beside_them() throws IOException {
        String ours = Examples.file(folder, "ours.csv", "code,name,measure,additivity\nlanterns,花灯,盏,ADDITIVE\n");
        assertThat(Run.of("indicators", "--indicators", ours, "--lang", "zh", "花灯")
                        .out())
                .isEqualTo("代码      名称  计量单位  类别      别名\nlanterns  花灯  盏        ADDITIVE\n");
    }

    @Test
    void a_word_that_no_name_has_is_said() {
        assertThat(Run.of("indicators", "no-such")).isEqualTo(new Run(0, "", "no indicator of that name\n"));
        assertThat(Run.of("indicators", "--lang", "zh", "no-such")).isEqualTo(new Run(0, "", "没有这样的指标\n"));
    }
}
