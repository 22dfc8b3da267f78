package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Activities that were added up before the roll-up. */
class ActivitySumsTest {
    private static final FigureKey LEAFLETS = new FigureKey(
            CampaignId.of(Line.CAMPAIGN),
            IndicatorCode.of(Line.INDICATOR),
            Optional.empty(),
            Optional.of(Measure.of("份")));

    private static ActivitySums sums(String unit, long activities, long numeric, long numbers) {
        return sums(unit, activities, numeric, numbers, Place.of("f.csv", 2), Place.of("f.csv", 99));
    }

    private static ActivitySums sums(
            String unit, long activities, long numeric, long numbers, Place first, Place last) {
        return new ActivitySums(
                UnitId.of(unit),
                LEAFLETS,
                activities,
                numeric,
                numbers,
                BigDecimal.valueOf(4000),
                Optional.empty(),
                numeric == activities ? Bounds.of(4012, 4130) : Bounds.atLeast(4012),
                Bounds.atLeast(3900),
                first,
                last);
    }

    private static CampaignSummary filing(String filer) {
        return CampaignSummary.builder().campaign(Line.CAMPAIGN).filer(filer).build();
    }

    private static RollUp rollUp() {
        return RollUp.over(Batch.closed("city!(a b)").tree());
    }

    private static RolledFigure figure(RollUp rollUp, String unit) {
        return rollUp.run().get(unit, Line.INDICATOR);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "-1, 0, 0", "3, 4, 1", "3, 1, 2", "3, 3, -1", "3, -1, -2"})
    void counts_that_do_not_hold_each_other_are_refused(long activities, long numeric, long numbers) {
        assertThatThrownBy(() -> sums("a", activities, numeric, numbers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Of activities at least 1, numeric ones and numbers each must hold the next, were "
                        + activities + ", " + numeric + " and " + numbers);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "1, 1, 1", "3, 2, 1", "3, 3, 0"})
    void counts_that_hold_each_other_are_taken(long activities, long numeric, long numbers) {
        assertThat(sums("a", activities, numeric, numbers).activities()).isEqualTo(activities);
    }

    @Test
    void an_explanation_tells_all_activities_of_a_filing_in_one_line() {
        RollUp rollUp = rollUp().add(filing("a"), List.of(sums("a", 1234, 1234, 1000)));
        assertThat(figure(rollUp, "a").explain()).isEqualTo("""
                a, 发放宣传资料 (份), 2011: 4,012 or more
                └─ own    4,012 or more, as stated
                   └─ events 1234 activities → 4,012–4,130    f.csv row 2 to row 99""");
        assertThat(figure(rollUp, "a").explain(Language.ZH)).isEqualTo("""
                a, 发放宣传资料 (份), 2011: 4,012以上
                └─ 本级  4,012以上，据报
                   └─ 活动  1234项活动 → 4,012–4,130    f.csv 第2行至第99行""");
    }

    @Test
    void an_explanation_tells_who_else_filed_activities_and_which_had_no_number() {
        RollUp rollUp = rollUp().add(filing("city"), List.of(sums("a", 1234, 1222, 1000)))
                .add(filing("b"), List.of(sums("b", 1, 1, 1, Place.UNKNOWN, Place.UNKNOWN)))
                .add(Line.parse("a own 5000"));
        assertThat(figure(rollUp, "city").explain()).isEqualTo("""
                city, 发放宣传资料 (份), 2011: 9,012 or more
                ├─ own    0, none
                └─ below  9,012 or more sum; 2 of 2 filed
                   ├─ a  5,000份, 5,000 (sum)
                   │  ├─ own    5000份 → 5,000
                   │  └─ events 1234 activities, 12 of them without a number → 4,012 or more, said by city    f.csv row 2 to row 99
                   └─ b  4,012 or more (open)
                      └─ events 1 activity → 4,012–4,130""");
        assertThat(figure(rollUp, "a").explain(Language.ZH)).isEqualTo("""
                a, 发放宣传资料 (份), 2011: 5,000, 恰为5,000
                └─ 本级  5,000，据报
                   ├─ 本级  5000份 → 5,000
                   └─ 活动  1234项活动，其中12项没有数 → 4,012以上，由city上报    f.csv 第2行至第99行""");
    }

    @Test
    void an_explanation_names_the_file_where_rows_are_not_known() {
        ActivitySums sums = sums("a", 12, 12, 12, Place.of("f.csv"), Place.of("f.csv"));
        assertThat(figure(rollUp().add(filing("a"), List.of(sums)), "a").explain())
                .endsWith("└─ events 12 activities → 4,012–4,130    f.csv");
    }

    @Test
    void an_explanation_tells_that_of_no_listed_activities_the_largest_counts() {
        ActivitySums several = new ActivitySums(
                UnitId.of("a"),
                LEAFLETS,
                12,
                11,
                10,
                BigDecimal.valueOf(4000),
                Optional.of(BigDecimal.valueOf(900)),
                Bounds.atLeast(905),
                Bounds.atLeast(900),
                Place.of("f.csv", 2),
                Place.of("f.csv", 99));
        RollUp rollUp = rollUp().add(filing("a"), List.of(several));
        assertThat(figure(rollUp, "a").explain()).isEqualTo("""
                a, 发放宣传资料 (份), 2011: 905 or more
                └─ own    905 or more, as stated
                   └─ events 12 figures of no listed activity, of which the largest counts, 1 of them without a number → 905 or more    f.csv row 2 to row 99""");
        assertThat(figure(rollUp, "a").explain(Language.ZH))
                .endsWith("└─ 活动  12个未列明活动的数，取其最大者，其中1项没有数 → 905以上    f.csv 第2行至第99行");
        assertThat(figure(rollUp, "a").statedSum()).contains(BigDecimal.valueOf(900));
    }

    @Test
    void a_complete_list_with_figures_of_no_listed_activity_has_no_upper_end() {
        ActivitySums several = new ActivitySums(
                UnitId.of("a"),
                LEAFLETS,
                2,
                2,
                2,
                BigDecimal.valueOf(12),
                Optional.of(BigDecimal.valueOf(7)),
                Bounds.atLeast(7),
                Bounds.atLeast(7),
                Place.of("f.csv", 2),
                Place.of("f.csv", 3));
        RollUp rollUp =
                rollUp().add(filing("a"), List.of(several, sums("a", 3, 3, 3))).add(Line.parse("a own _ complete"));
        RolledFigure figure = figure(rollUp, "a");
        assertThat(figure.own().bounds()).hasToString("[4019, ∞)");
        assertThat(figure.number()).isEmpty();
    }

    @Test
    void a_cautious_roll_up_takes_the_cautious_bounds() {
        RollUp rollUp = rollUp().bounds(BoundsPolicy.CAUTIOUS).add(filing("a"), List.of(sums("a", 12, 12, 12)));
        assertThat(figure(rollUp, "a").explain()).isEqualTo("""
                a, 发放宣传资料 (份), 2011: 3,900 or more
                └─ own    3,900 or more, as stated
                   └─ events 12 activities → 3,900 or more    f.csv row 2 to row 99""");
    }

    @Test
    void the_sums_of_an_earlier_revision_do_not_count() {
        CampaignSummary later = CampaignSummary.builder()
                .campaign(Line.CAMPAIGN)
                .filer("a")
                .revision(2)
                .build();
        RollUp rollUp = rollUp().add(later, List.of()).add(filing("a"), List.of(sums("a", 12, 12, 12)));
        assertThat(rollUp.run().keys()).isEmpty();
    }

    @Test
    void sums_come_along_when_roll_ups_are_added() {
        RollUp one = rollUp().add(filing("a"), List.of(sums("a", 12, 12, 12)));
        RollUp both = rollUp().add(filing("b"), List.of(sums("b", 3, 3, 3))).add(one);
        assertThat(figure(both, "city").bounds()).hasToString("[8024, ∞)");
        assertThat(figure(both, "a").activitySums()).containsExactly(sums("a", 12, 12, 12));
    }
}
