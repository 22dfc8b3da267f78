package org.campaignstats.stats.rules.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpTest {
    private static final Jump RULE = new Jump();
    private static final List<String> BESIDE = List.of("330204", "330205", "330206", "330211");
    private static final UnitTree CITY = UnitTree.closed(Stream.concat(
                    Stream.of(ReportingUnit.builder().id("330200").build()),
                    Stream.concat(Stream.of("330203"), BESIDE.stream())
                            .map(id -> ReportingUnit.builder()
                                    .id(id)
                                    .parent("330200")
                                    .build()))
            .toList());

    /** What 330203 gave from 2008 on; the four beside it grew by 2, 4, 6 and 8 in a hundred in 2011. */
    private static List<ExampleFiling> filings(String indicator, String... figures) {
        List<ExampleFiling> filings = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            String campaign = String.valueOf(2008 + i);
            String figure = figures[i];
            if (!figure.isEmpty()) {
                filings.add(by("330203")
                        .of(campaign)
                        .says(indicator, figure, o -> o.place(Place.of(campaign + ".csv", 3))));
            }
        }
        for (int i = 0; i < BESIDE.size(); i++) {
            filings.add(by(BESIDE.get(i)).of("2010").says(indicator, "100"));
            filings.add(by(BESIDE.get(i)).of("2011").says(indicator, String.valueOf(102 + 2 * i)));
        }
        return filings;
    }

    private static CheckedRule checked(List<ExampleFiling> filings) {
        return CheckedRule.over(CITY, RULE, filings.toArray(ExampleFiling[]::new));
    }

    private static CheckedRule checked(String... figures) {
        return checked(filings("complaint_received", figures));
    }

    /** What is said of 330203: the four beside it have too short a past. */
    private static String verdict(CheckedRule checked) {
        boolean undecided = checked.undecided().stream().anyMatch(line -> line.startsWith("330203"));
        return undecided ? "undecided" : checked.findings().isEmpty() ? "pass" : "broken";
    }

    @Test
    void a_jump_beyond_its_own_past_and_beyond_the_units_beside_it_is_found() {
        CheckedRule checked = checked("100件", "110件", "120件", "1150件");
        assertThat(checked.english())
                .containsExactly(
                        "warning: 2011.csv row 3: complaint_received of 330203 for 2011 is 1,150, after 100 to 120 in 3"
                                + " earlier campaigns, while half of the units beside it changed by factors of 1.04 to 1.08");
        assertThat(checked.chinese())
                .containsExactly("警告：2011.csv 第3行：330203 2011受理投诉为1,150，此前3次活动为100至120，而同级单位半数变动在1.04至1.08倍之间");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330203")), Finding::unit)
                .returns(Optional.of(IndicatorCode.of("complaint_received")), Finding::indicator)
                .returns(
                        "[modified z among its own: 70.15, modified z of its growth: 287.45]",
                        finding -> finding.evidence().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "100件, 110件, 120件, 240件, broken",
        "100件, 110件, 120件, 239件, pass",
        "100件, 110件, 120件, 240余件, broken",
        "100件, 110件, 120件, 近2000件, broken",
        "100件, 110件, 120件, 近250件, broken",
        "100件, 110件, 120件, 近240件, pass",
        "100件, 110件, 120件, 50件, broken",
        "100件, 110件, 120件, 51件, pass",
        "100件, 110件, 120件, 不超过50件, broken",
        "100件, 110件, 120件, 至少10件, pass",
        "100件, 110件, 120件, 115件, pass",
        "100件, 200件, 300件, 610件, pass",
        "2件, 3件, 4件, 9件, pass",
        "2件, 3件, 4件, 10件, broken",
        "10件, 11件, 12件, 3件, broken",
        "10件, 14件, 17件, 3件, pass",
        "100件, 100件, 101件, 900件, undecided",
        "100件, 100件, 101件, 110件, pass",
        "100件, 110件, 120件, 大量, undecided",
        "100件, 110件, 120件, _件, undecided",
        "100件, 110件, '', 900件, undecided",
        "100件, 110件, _件, 900件, undecided",
    })
    void every_number_that_it_can_mean_must_be_beyond(String a, String b, String c, String now, String verdict) {
        assertThat(verdict(checked(a, b, c, now))).isEqualTo(verdict);
    }

    @Test
    void a_longer_past_counts_whole() {
        assertThat(verdict(checked(filings("complaint_received", "900件", "100件", "110件", "1150件"))))
                .isEqualTo("pass");
    }

    @Test
    void where_the_units_beside_it_jumped_too_it_is_none() {
        List<ExampleFiling> filings = new ArrayList<>(List.of());
        IntStream.range(0, 4)
                .forEach(year -> Stream.concat(Stream.of("330203"), BESIDE.stream())
                        .forEach(unit -> filings.add(by(unit).of(String.valueOf(2008 + year))
                                .says(
                                        "complaint_received",
                                        (year == 3 ? 900 + 10 * BESIDE.indexOf(unit) : 100 + 7 * year) + "件"))));
        assertThat(checked(filings).findings()).isEmpty();
        assertThat(verdict(checked(filings))).isEqualTo("pass");
    }

    @Test
    void with_too_few_units_beside_it_or_no_base_it_is_undecided() {
        List<ExampleFiling> four = filings("complaint_received", "100件", "110件", "120件", "1150件");
        four.remove(four.size() - 1);
        assertThat(checked(four).undecided())
                .contains(
                        "330203: complaint_received of 330203 for 2011 has too few units beside it whose growth can be"
                                + " compared",
                        "330203 2011受理投诉可比的同级单位太少");
        assertThat(verdict(checked(filings("complaint_received", "100件", "110件", "120件", "0件", "1150件"))))
                .isEqualTo("undecided");
    }

    @Test
    void what_is_missing_of_the_past_is_told() {
        assertThat(checked("100件", "110件", "", "900件").undecided())
                .contains(
                        "330203: complaint_received of 330203 for 2011 has earlier campaigns to compare with: 2, 3 would do",
                        "330203 2011受理投诉此前可比的活动有2次，至少应有3次");
        assertThat(checked("100件", "100件", "101件", "900件").undecided())
                .contains(
                        "330203: complaint_received of 330203 for 2011 has earlier campaigns of which more than half are equal",
                        "330203 2011受理投诉此前各次活动半数以上相同，无法比较");
        assertThat(checked("100件", "110件", "120件", "_件").undecided())
                .contains("330203: complaint_received of 330203 for 2011 is not one number", "330203 2011受理投诉不是一个数");
    }

    @Test
    void rates_scores_and_what_is_handed_over_are_not_looked_at() {
        for (String indicator : List.of("sample_pass_rate", "satisfaction_index", "materials_received")) {
            assertThat(checked(filings(indicator, "10", "11", "12", "90")).tally())
                    .isEqualTo("0 passed, 0 broken, 0 undecided");
        }
    }

    @Test
    void a_single_campaign_leaves_nothing_to_check() {
        assertThat(CheckedRule.over(CITY, RULE, by("330203").says("complaint_received", "900件"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
