package org.campaignstats.stats.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.campaignstats.core.figure.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several named numbers stand out. */
class PeersTest {
    /** Peers a, b, c, … with these counts. */
    private static List<Peer> counts(long... counts) {
        List<Peer> peers = new ArrayList<>();
        for (long count : counts) {
            peers.add(Peer.of(String.valueOf((char) ('a' + peers.size())), count));
        }
        return peers;
    }

    @Test
    void eighty_one_stands_out_from_five_in_the_thirties() {
        Peers peers = Peers.of(counts(31, 34, 38, 81, 39, 33));
        Distribution distribution = peers.distribution().orElseThrow();
        assertThat(distribution.median()).isEqualTo(new BigDecimal("36"));
        assertThat(distribution.mad()).isEqualTo(new BigDecimal("3"));
        assertThat(peers.judgement()).isEqualTo(Peers.Judgement.SCORED);
        assertThat(peers.rule()).isEqualTo(OutlierRule.STANDARD);
        assertThat(peers.outliers())
                .containsExactly(new Outlier(Peer.of("d", 81), new BigDecimal("10.1175"), Outlier.Certainty.CERTAIN));
        assertThat(peers.message().english())
                .isEqualTo("6 figures: minimum 31, quartiles 33.25, 36, 38.75, maximum 81, mean 42.6667, MAD 3; "
                        + "outliers (|z| > 3.5): d 81 (z 10.1175, certain)")
                .isEqualTo(peers.toString());
        assertThat(peers.message().chinese())
                .isEqualTo(
                        "6个数：最小31，四分位数33.25、36、38.75，最大81，平均42.6667，绝对中位差3；" + "离群值（|z| > 3.5）：d 81（z = 10.1175，确定）");
    }

    @Test
    void a_score_is_rounded_at_the_twelfth_decimal_and_negative_below_the_median() {
        Peers peers = Peers.of(counts(31, 34, 38, 81, 39, 33));
        assertThat(peers.score(new BigDecimal("31"))).contains(new BigDecimal("-1.124166666667"));
        assertThat(peers.score(new BigDecimal("36"))).contains(BigDecimal.ZERO);
    }

    @Test
    void figures_can_stand_out_below_as_well() {
        assertThat(Peers.of(counts(100, 0, 101, 99, 102, 98, 103)).outliers())
                .extracting(outlier -> outlier.peer().name())
                .containsExactly("b");
    }

    @Test
    void a_score_of_just_the_threshold_is_no_outlier() {
        OutlierRule rule = new OutlierRule(new BigDecimal("0.6745"), 5);
        List<Peer> peers = counts(1, 2, 3, 4, 5);
        assertThat(Peers.of(peers, rule).outliers())
                .extracting(outlier -> outlier.peer().name())
                .containsExactly("a", "e");
        assertThat(Peers.of(peers, rule).score(BigDecimal.valueOf(4))).contains(new BigDecimal("0.6745"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "0 @ no figures; too short to tell outliers, which needs 5",
                "1 @ 1 figure: minimum 1, quartiles 1, 1, 1, maximum 1, mean 1, MAD 0; too short to tell outliers, which needs 5",
                "4 @ 4 figures: minimum 1, quartiles 1.75, 2.5, 3.25, maximum 4, mean 2.5, MAD 1; too short to tell outliers, which needs 5",
                "5 @ 5 figures: minimum 1, quartiles 2, 3, 4, maximum 5, mean 3, MAD 1; no outliers (|z| > 3.5)",
            })
    void a_short_series_says_that_it_is_too_short(int count, String line) {
        assertThat(Peers.of(counts(1, 2, 3, 4, 5).subList(0, count))).hasToString(line);
    }

    @Test
    void a_short_series_has_no_outlier_and_no_score_however_far_it_lies_out() {
        Peers peers = Peers.of(counts(1, 2, 3, 1_000_000));
        assertThat(peers.judgement()).isEqualTo(Peers.Judgement.TOO_SHORT);
        assertThat(peers.outliers()).isEmpty();
        assertThat(peers.score(BigDecimal.TEN)).isEmpty();
        assertThat(peers.message().chinese())
                .isEqualTo("4个数：最小1，四分位数1.75、2.5、250002.25，最大1000000，平均250001.5，绝对中位差1；" + "数据太少，至少5个才能判断离群值");
    }

    @Test
    void the_smallest_sample_and_the_threshold_can_be_set_and_are_told() {
        OutlierRule rule = new OutlierRule(new BigDecimal("2"), 4);
        Peers peers = Peers.of(counts(1, 2, 3, 1_000_000), rule);
        assertThat(peers.rule()).isEqualTo(rule);
        assertThat(peers)
                .hasToString("4 figures: minimum 1, quartiles 1.75, 2.5, 250002.25, maximum 1000000, mean 250001.5, "
                        + "MAD 1; outliers (|z| > 2): d 1000000 (z 674498.3138, certain)");
    }

    @Test
    void where_more_than_half_are_equal_outliers_cannot_be_told() {
        Peers peers = Peers.of(counts(7, 7, 7, 7, 900));
        assertThat(peers.judgement()).isEqualTo(Peers.Judgement.NO_SPREAD);
        assertThat(peers.outliers()).isEmpty();
        assertThat(peers.score(BigDecimal.valueOf(900))).isEmpty();
        assertThat(peers)
                .hasToString("5 figures: minimum 7, quartiles 7, 7, 7, maximum 900, mean 185.6, MAD 0; "
                        + "more than half are equal, so that outliers cannot be told");
        assertThat(Peers.of(counts(7, 7, 7, 7, 7)).judgement()).isEqualTo(Peers.Judgement.NO_SPREAD);
        assertThat(peers.message().chinese()).endsWith("；半数以上相同，无法判断离群值");
    }

    @Test
    void a_figure_is_an_outlier_for_certain_only_if_every_number_that_it_can_mean_is_one() {
        List<Peer> peers = counts(30, 32, 34, 36, 38);
        assertThat(certainty(peers, new Peer("f", BigDecimal.valueOf(80), Bounds.of(80, 90))))
                .isEqualTo("CERTAIN");
        assertThat(certainty(peers, new Peer("f", BigDecimal.valueOf(80), Bounds.of(40, 90))))
                .isEqualTo("POSSIBLE");
        assertThat(certainty(peers, new Peer("f", BigDecimal.valueOf(36), Bounds.atLeast(36))))
                .isEqualTo("POSSIBLE");
        assertThat(certainty(peers, new Peer("f", BigDecimal.valueOf(36), Bounds.of(30, 40))))
                .isEqualTo("none");
        assertThat(certainty(peers, new Peer("f", BigDecimal.ZERO, Bounds.of(0, 10))))
                .isEqualTo("CERTAIN");
        assertThat(certainty(peers, new Peer("f", BigDecimal.TEN, Bounds.of(0, 33))))
                .isEqualTo("POSSIBLE");
    }

    @Test
    void a_number_outside_its_own_bounds_is_an_outlier_at_most_possibly() {
        List<Peer> peers = counts(30, 32, 34, 36, 38);
        assertThat(certainty(peers, new Peer("f", BigDecimal.valueOf(80), Bounds.of(30, 40))))
                .isEqualTo("POSSIBLE");
        assertThat(certainty(peers, new Peer("f", BigDecimal.valueOf(36), Bounds.of(80, 90))))
                .isEqualTo("POSSIBLE");
    }

    private static String certainty(List<Peer> others, Peer peer) {
        List<Peer> all = new ArrayList<>(others);
        all.add(peer);
        return Peers.of(all).outliers().stream()
                .filter(outlier -> outlier.peer().equals(peer))
                .map(outlier -> outlier.certainty().name())
                .findFirst()
                .orElse("none");
    }

    @Test
    void the_order_of_the_peers_changes_nothing() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<Peer> peers = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                long low = random.nextInt(6);
                peers.add(new Peer(
                        "u" + random.nextInt(3), BigDecimal.valueOf(low), Bounds.of(low, low + random.nextInt(40))));
            }
            Peers expected = Peers.of(peers);
            Collections.shuffle(peers, random);
            Peers found = Peers.of(peers);
            assertThat(found.peers()).as("seed %d", seed).isEqualTo(expected.peers());
            assertThat(found.outliers()).as("seed %d", seed).isEqualTo(expected.outliers());
            assertThat(found).as("seed %d", seed).hasToString(expected.toString());
        }
    }

    @Test
    void a_peer_needs_a_name_and_a_number_that_is_not_negative() {
        assertThatThrownBy(() -> Peer.of("a", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of peer 'a' must not be negative, was -1");
        assertThatThrownBy(() -> Peer.of(" ", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A peer must have a name, had ' '");
    }

    @Test
    void a_rule_needs_a_positive_threshold_and_three_figures() {
        assertThatThrownBy(() -> new OutlierRule(BigDecimal.ZERO, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The threshold must be positive, e.g. 3.5, was 0");
        assertThatThrownBy(() -> new OutlierRule(BigDecimal.ONE, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The smallest sample must be 3 or more, was 2");
        assertThat(OutlierRule.STANDARD).isEqualTo(new OutlierRule(new BigDecimal("3.5"), 5));
    }
}
