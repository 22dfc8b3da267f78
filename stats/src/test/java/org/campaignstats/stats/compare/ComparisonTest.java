package org.campaignstats.stats.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.RollUpResult;
import org.junit.jupiter.api.Test;

/** Comparisons are set up, refused where the call is faulty, and asked by unit and indicator. */
class ComparisonTest {
    private static final String TREE = "310000=上海市(310101=黄浦区 310103=卢湾区 310104=徐汇区)";

    private static RollUpResult both() {
        return Filed.closed(TREE)
                .say("2010", "310101 complaint_received 60件", "310103 complaint_received 55件")
                .say("2010", "310104 lanterns 3", "310104 aa 3")
                .say("2012", "310101 complaint_received 130件", "310104 meeting_count 2次")
                .run();
    }

    @Test
    void one_result_of_both_campaigns_is_enough() {
        ComparisonResult result =
                Comparison.of(both()).from("2010").to(CampaignId.of("2012")).run();
        assertThat(result.get("310101", "受理投诉")).hasToString("115 → 130: +15, +13.04%");
        assertThat(result.from()).hasToString("2010");
        assertThat(result.to()).hasToString("2012");
        assertThat(result.keys()).hasToString("[meeting_count (次), complaint_received (件), aa, lanterns]");
        assertThat(result.units()).extracting(one -> one.unit().name()).containsExactly("上海市", "黄浦区", "徐汇区");
        assertThat(result.figures()).hasSize(3 * 4);
        assertThat(result.figures("徐汇区")).extracting(ComparedFigure::key).isEqualTo(result.keys());
        assertThat(result.figures(UnitId.of("nowhere"))).isEmpty();
        assertThat(result.fromTree()).isSameAs(result.toTree());
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void keys_keep_the_order_of_both_campaigns() {
        ComparedKey[] k = "abcdef"
                .chars()
                .mapToObj(c ->
                        new ComparedKey(IndicatorCode.of(String.valueOf((char) c)), Optional.empty(), Optional.empty()))
                .toArray(ComparedKey[]::new);
        assertThat(ComparedKeys.inOrder(List.of(k[0], k[2], k[3], k[5]), List.of(k[1], k[2], k[4])))
                .containsExactly(k[0], k[1], k[2], k[3], k[5], k[4]);
        assertThat(ComparedKeys.inOrder(List.of(), List.of(k[1]))).containsExactly(k[1]);
        assertThat(ComparedKeys.inOrder(List.of(k[1]), List.of())).containsExactly(k[1]);
    }

    @Test
    void results_of_one_campaign_need_not_name_it() {
        RollUpResult from = Filed.closed(TREE).say("2010", "310104 x 1").run();
        RollUpResult to = Filed.closed(TREE).say("2012", "310104 x 2").run();
        assertThat(Comparison.of(from, to).run().get("徐汇区", "x")).hasToString("1 → 2: +1, +100%");
    }

    @Test
    void years_are_set_where_the_ids_are_none() {
        RollUpResult from = Filed.closed(TREE).say("before", "310101 x 1").run();
        RollUpResult to = Filed.closed(TREE).say("after", "310101 x 2").run();
        Comparison comparison = Comparison.of(from, to);
        assertThatThrownBy(comparison::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The year of campaign 'before' is not known from its id, so units whose region changed"
                        + " cannot be followed; set it with fromYear or toYear");
        ComparisonResult result = comparison.fromYear(2010).toYear(2012).run();
        assertThat(result.get("黄浦区", "x")).hasToString("1 or more → 2: +1 or less, -100% to +100%");
        RollUpResult zone = Filed.closed("zone").say("after", "zone x 2").run();
        assertThat(Comparison.of(zone, zone)
                        .from("after")
                        .to("after")
                        .fromYear(2010)
                        .toYear(2010))
                .isNotNull();
        RollUpResult before = Filed.closed("zone").say("before", "zone x 1").run();
        assertThat(Comparison.of(before, zone).run().get("zone", "x")).hasToString("1 → 2: +1, +100%");
    }

    @Test
    void a_faulty_call_is_refused_with_what_would_be_right() {
        RollUpResult both = both();
        assertThatThrownBy(() -> Comparison.of(both).to("2012").run())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Set the campaign with from; expected one of: 2010, 2012");
        assertThatThrownBy(() -> Comparison.of(both).from("2010").run())
                .hasMessage("Set the campaign with to; expected one of: 2010, 2012");
        assertThatThrownBy(() -> Comparison.of(both).from("2009").to("2012").run())
                .hasMessage("No campaign '2009'. Campaigns are: 2010, 2012");
        assertThatThrownBy(() -> Comparison.of(both).from("2010").to("2010").run())
                .hasMessage("Campaign '2010' cannot be compared with itself");
        assertThatThrownBy(() -> Comparison.of(both).from("2012").to("2010").run())
                .hasMessage("Campaign '2012' of 2012 is later than '2010' of 2010; expected the earlier one as from and"
                        + " the later one as to");
        RollUpResult none = Filed.closed(TREE).run();
        assertThatThrownBy(() -> Comparison.of(none).from("2010").to("2012").run())
                .hasMessage("No campaign '2010'. Campaigns are: none");
    }

    @Test
    void what_is_not_there_is_said_with_what_is() {
        ComparisonResult result = Comparison.of(both()).from("2010").to("2012").run();
        assertThatThrownBy(() -> result.get("上海市", "banners"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(
                        "Nobody spoke of 'banners'. There are: meeting_count (次), complaint_received (件), aa, lanterns");
        assertThatThrownBy(() -> result.get("nowhere", "lanterns"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No unit 'nowhere' in the tree.");
        assertThatThrownBy(() -> result.get("卢湾区", "lanterns"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Unit '卢湾区' is not compared by itself; ask for '310101':"
                        + " 310101 黄浦区 and 310103 卢湾区 of 2010 together");
        assertThat(result.find(UnitId.of("310101"), ComparedKey.of(both().keys().get(0))))
                .isPresent();
        RollUpResult measures = Filed.closed("a")
                .say("2010", "a x 1人", "a x 2人次")
                .say("2012", "a x 3人")
                .run();
        assertThatThrownBy(() ->
                        Comparison.of(measures).from("2010").to("2012").run().get("a", "x"))
                .hasMessage("Several figures 'x'. Ask for one of the keys: x (人), x (人次)");
    }

    @Test
    void units_are_ranked_under_one_or_by_level() {
        ComparisonResult result = Comparison.of(both()).from("2010").to("2012").run();
        ComparedKey complaints = result.key("complaint_received");
        Ranking counties = result.rankLevel(RegionLevel.COUNTY, complaints, RankBy.VALUE);
        assertThat(counties.ranked()).isEmpty();
        Ranking under = result.rankUnder("310000", complaints, RankBy.GROWTH);
        assertThat(under.ranked()).extracting(r -> r.figure().unit().name()).containsExactly("黄浦区");
        assertThat(under.unranked()).extracting(f -> f.unit().name()).containsExactly("徐汇区");
    }

    @Test
    void units_without_a_counterpart_call_for_a_word_on_the_region_table() {
        RollUpResult from =
                Filed.closed("310000(310104)").say("2010", "310104 x 1").run();
        RollUpResult to =
                Filed.closed("310000(310105)").say("2012", "310105 x 1").run();
        ComparisonResult result = Comparison.of(from, to).run();
        assertThat(result.notes())
                .extracting(note -> note.in(Language.EN))
                .containsExactly("the region table is complete for 2023 only: changes between 2010 and 2012 may be"
                        + " missing from it");
        assertThat(result.notes().get(0).in(Language.ZH)).isEqualTo("行政区划表仅2023年完整，2010年至2012年的区划变动可能未收录");
        assertThat(Comparison.of(from, to)
                        .regions(UnitCorrespondenceTest.regions())
                        .run()
                        .notes())
                .as("nothing is a region")
                .isEmpty();
    }
}
