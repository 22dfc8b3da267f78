package org.campaignstats.stats.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.figure.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 内蒙古自治区 2017: 14 units and the own level, four columns that add up; every slip of a kind is planted in turn. */
class InnerMongoliaSuspectsTest {
    private static final int FIRST = 2;

    private static final List<String> NAMES = List.of(
            "包头市", "呼和浩特市", "鄂尔多斯市", "赤峰市", "呼伦贝尔市", "巴彦淖尔市", "乌海市", "乌兰察布市", "通辽市", "锡林郭勒盟", "兴安盟", "二连浩特市", "阿拉善盟",
            "满洲里市", "内蒙古自治区");
    private static final int OWN = NAMES.size() - 1;

    private static final long[] ADVICE = {
        24290, 21181, 14751, 10438, 9450, 8565, 4005, 3782, 2613, 2279, 1165, 496, 114, 47, 0
    };
    private static final long[] COMPLAINTS = {
        4093, 4492, 4521, 2143, 2411, 2130, 1710, 1117, 936, 1151, 139, 245, 362, 253, 187
    };
    private static final long[] REPORTS = {778, 341, 446, 480, 287, 473, 100, 129, 133, 76, 34, 4, 27, 62, 47};
    private static final long[] SUBTOTALS = {
        29161, 26014, 19718, 13061, 12148, 11168, 5815, 5028, 3682, 3506, 1338, 745, 503, 362, 234
    };

    static Stream<long[]> columns() {
        return Stream.of(ADVICE, COMPLAINTS, REPORTS, SUBTOTALS);
    }

    private static List<Suspect> suspects(long filed, long[] column) {
        List<SummedPart> parts = new ArrayList<>();
        for (int i = 0; i < column.length; i++) {
            SummedPart.Sort sort = i == OWN ? SummedPart.Sort.OWN_LEVEL : SummedPart.Sort.UNIT;
            parts.add(new SummedPart(sort, NAMES.get(i), exactly(column[i])));
        }
        return SuspectSearch.search(new Disagreement(exactly(filed), parts));
    }

    private static Reading exactly(long number) {
        BigDecimal decimal = BigDecimal.valueOf(number);
        return Reading.of(Bounds.exactly(decimal), decimal);
    }

    private static long sum(long[] column) {
        return Arrays.stream(column).sum();
    }

    /** How many of the slips that were planted were found, and how many were planted. */
    private static final class Score {
        private int found;
        private final List<String> missed = new ArrayList<>();

        void count(Suspect.Kind kind, Optional<String> part, List<Suspect> suspects) {
            boolean isFound = suspects.stream()
                    .limit(FIRST)
                    .anyMatch(s -> s.kind() == kind && s.part().equals(part));
            if (isFound) {
                found++;
            } else {
                missed.add(kind + " " + part + ": " + suspects);
            }
        }

        void assertNineOfTen() {
            assertThat(found).as("missed:%n%s", String.join("\n", missed)).isGreaterThanOrEqualTo(9 * missed.size());
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void the_table_itself_has_nothing_to_explain(long[] column) {
        assertThat(suspects(sum(column), column)).isEmpty();
    }

    @Test
    void its_totals_are_those_that_are_printed() {
        assertThat(columns().map(InnerMongoliaSuspectsTest::sum)).containsExactly(103176L, 25890L, 3417L, 132483L);
    }

    /** 二连浩特市's 4 reports are too few: a gap of 4 may be anything. So is an own level of 0, which changes nothing. */
    @ParameterizedTest
    @MethodSource("columns")
    void each_part_left_out_or_counted_twice_is_found(long[] column) {
        Score score = new Score();
        for (int i = 0; i < column.length; i++) {
            if (column[i] > 4) {
                Optional<String> part = Optional.of(NAMES.get(i));
                Suspect.Kind out = i == OWN ? Suspect.Kind.OWN_LEFT_OUT : Suspect.Kind.PART_LEFT_OUT;
                Suspect.Kind twice = i == OWN ? Suspect.Kind.OWN_ADDED_TWICE : Suspect.Kind.PART_COUNTED_TWICE;
                score.count(out, part, suspects(sum(column) - column[i], column));
                score.count(twice, part, suspects(sum(column) + column[i], column));
            }
        }
        score.assertNineOfTen();
        assertThat(score.missed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void each_number_a_power_of_ten_too_large_is_found(long[] column) {
        Score score = new Score();
        for (long factor : new long[] {10, 100, 1000, 10_000}) {
            for (int i = 0; i < column.length; i++) {
                if (column[i] > 0) {
                    long[] wrong = column.clone();
                    wrong[i] *= factor;
                    score.count(Suspect.Kind.POWER_OF_TEN, Optional.of(NAMES.get(i)), suspects(sum(column), wrong));
                }
            }
            score.count(Suspect.Kind.POWER_OF_TEN, Optional.empty(), suspects(sum(column) * factor, column));
        }
        score.assertNineOfTen();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void each_two_neighbouring_digits_swapped_are_found(long[] column) {
        Score score = new Score();
        for (int i = 0; i < column.length; i++) {
            for (DigitSwap swap : DigitSwap.of(BigDecimal.valueOf(column[i]), BigDecimal.ONE)) {
                long[] wrong = column.clone();
                wrong[i] = swap.number().longValueExact();
                score.count(Suspect.Kind.DIGITS_SWAPPED, Optional.of(NAMES.get(i)), suspects(sum(column), wrong));
            }
        }
        for (DigitSwap swap : DigitSwap.of(BigDecimal.valueOf(sum(column)), BigDecimal.ONE)) {
            long wrong = swap.number().longValueExact();
            score.count(Suspect.Kind.DIGITS_SWAPPED, Optional.empty(), suspects(wrong, column));
        }
        score.assertNineOfTen();
    }

    /** Four numbers have a 2 and a 5, or a 3 and a 6, or a 1 and a 4, side by side in these places. */
    @Test
    void complaints_of_a_city_with_two_digits_swapped() {
        long[] wrong = COMPLAINTS.clone();
        wrong[NAMES.indexOf("鄂尔多斯市")] = 4251;
        assertThat(suspects(sum(COMPLAINTS), wrong))
                .extracting(Suspect::toString)
                .containsExactly(
                        "鄂尔多斯市 4,251 may be 4,521 (two digits swapped): the parts then give 25,890",
                        "赤峰市 2,143 may be 2,413 (two digits swapped): the parts then give 25,890",
                        "阿拉善盟 362 may be 632 (two digits swapped): the parts then give 25,890",
                        "满洲里市 253 may be 523 (two digits swapped): the parts then give 25,890");
    }

    @Test
    void a_league_that_was_left_out() {
        assertThat(suspects(132_483 - 503, SUBTOTALS))
                .extracting(Suspect::toString)
                .containsExactly("阿拉善盟 may have been left out of the total: 132,483 − 503 = 131,980");
    }
}
