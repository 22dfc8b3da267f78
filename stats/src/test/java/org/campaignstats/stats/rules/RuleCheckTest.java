package org.campaignstats.stats.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.AnnualThemes;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;

class RuleCheckTest {
    private static final Message HOLDS = new Message("it holds", "成立");

    /** Says of every complaint figure that it is broken above 100, and undecided where it is blank. */
    private static final Rule FEW = ofFilings(filing -> List.of(filing.amount("complaint_received")
            .isAtMost(Amount.of(100))
            .verdict("%s are many", "%s过多", filing.amount("complaint_received"))));

    private static Rule ofFilings(Function<Filing, List<Verdict>> check) {
        return new FilingRule("few", Severity.ERROR, HOLDS, "arithmetic") {
            @Override
            public List<Verdict> check(Filing filing) {
                return check.apply(filing);
            }
        };
    }

    private static Rule ofBatches(Function<Batch, List<Verdict>> check) {
        return new BatchRule("batch", Severity.WARNING, HOLDS, "arithmetic") {
            @Override
            public List<Verdict> check(Batch batch) {
                return check.apply(batch);
            }
        };
    }

    private static Rule ofPairs(Function<CampaignPair, List<Verdict>> check) {
        return new CampaignsRule("pair", Severity.NOTE, HOLDS, "arithmetic") {
            @Override
            public List<Verdict> check(CampaignPair pair) {
                return check.apply(pair);
            }
        };
    }

    private static CampaignSummary complaints(String unit, String figure) {
        return by(unit).says("complaint_received", figure).summary();
    }

    private static RuleCheck check(Rule... rules) {
        return RuleCheck.against(RuleSet.of(rules)).over(RuleExample.UNITS);
    }

    private static List<String> said(CheckResult result) {
        return result.findings().stream().map(Finding::message).toList();
    }

    @Test
    void every_verdict_is_counted_and_what_is_not_a_pass_is_told() {
        CheckResult result =
                check(FEW).check(complaints("330203", "50件"), complaints("330204", "200件"), complaints("330212", "_件"));
        assertThat(said(result)).containsExactly("complaint_received 200件 are many");
        assertThat(result.findings().get(0).code()).isEqualTo("few");
        assertThat(result.undecided())
                .extracting(Finding::toString)
                .containsExactly("note: complaint_received _件 gives no number");
        assertThat(result.tallies()).hasToString("[few: 1 passed, 1 broken, 1 undecided]");
        assertThat(result.tallies().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(result.filings()).isEqualTo(3);
        assertThat(result.count()).isEqualTo(1);
        assertThat(result.further()).isZero();
        assertThat(result).hasToString("1 finding in 3 filings: 1 error, 0 warnings, 0 notes; 1 rule");
        assertThat(result.in(Language.ZH)).isEqualTo("3份总结，1条发现：错误1，警告0，提示0；规则1条");
    }

    @Test
    void a_result_says_how_bad_it_is() {
        CheckResult error = check(FEW).check(complaints("330204", "200件"));
        assertThat(error.hasAtLeast(Severity.ERROR)).isTrue();
        assertThat(error.hasAtLeast(Severity.NOTE)).isTrue();
        CheckResult warning = check(FEW).check(complaints("330204", "约110件"));
        assertThat(warning.hasAtLeast(Severity.ERROR)).isFalse();
        assertThat(warning.hasAtLeast(Severity.WARNING)).isTrue();
        CheckResult none = check(FEW).check(complaints("330204", "_件"));
        assertThat(none.hasAtLeast(Severity.NOTE)).isFalse();
        assertThat(none.findings()).isEmpty();
    }

    @Test
    void findings_are_told_by_filer_and_those_of_a_batch_by_unit() {
        Rule batch = ofBatches(
                b -> List.of(Verdict.broken("missing", "未报").about(UnitId.of("330281")), Verdict.broken("odd", "异常")));
        CheckResult result = check(FEW, batch).check(complaints("330204", "200件"), complaints("330203", "300件"));
        assertThat(result.byFiler().keySet()).hasToString("[330203, 330204, 330281]");
        assertThat(result.byFiler().get(UnitId.of("330281")))
                .extracting(Finding::message)
                .containsExactly("missing");
        assertThat(result.findings("batch")).extracting(Finding::message).containsExactly("odd", "missing");
        assertThat(result.findings("few")).hasSize(2);
    }

    @Test
    void of_one_rule_the_first_findings_are_kept_and_all_are_counted() {
        List<CampaignSummary> filings = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(i -> complaints("u" + i, (200 + i) + "件"))
                .toList());
        CheckResult result = check(FEW).limit(3).check(filings);
        assertThat(said(result))
                .containsExactly(
                        "complaint_received 200件 are many",
                        "complaint_received 201件 are many",
                        "complaint_received 210件 are many");
        assertThat(result.count()).isEqualTo(50);
        assertThat(result.further()).isEqualTo(47);
        assertThat(result)
                .hasToString("50 findings in 50 filings: 3 errors, 0 warnings, 0 notes, 47 not listed; 1 rule");
        assertThat(result.in(Language.ZH)).isEqualTo("50份总结，50条发现：错误3，警告0，提示0，另有47条未列出；规则1条");
        Collections.shuffle(filings, new Random(7));
        assertThat(said(check(FEW).limit(3).check(filings))).isEqualTo(said(result));
        assertThatThrownBy(() -> check(FEW).limit(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Limit must be 1 or more, was 0");
    }

    @Test
    void what_cannot_be_told_is_capped_as_well() {
        List<CampaignSummary> filings =
                IntStream.range(0, 9).mapToObj(i -> complaints("u" + i, "_件")).toList();
        CheckResult result = check(FEW).limit(2).check(filings);
        assertThat(result.undecided()).hasSize(2);
        assertThat(result.tallies()).hasToString("[few: 0 passed, 0 broken, 9 undecided]");
        assertThat(result.further()).isZero();
    }

    @Test
    void a_rule_of_filings_alone_needs_no_filing_twice_and_keeps_none() {
        int[] made = {0};
        Stream<CampaignSummary> filings = Stream.generate(() -> {
                    made[0]++;
                    return complaints("330203", "200件");
                })
                .limit(100_000);
        CheckResult result = check(FEW).limit(1).check(filings);
        assertThat(made[0]).isEqualTo(100_000);
        assertThat(result.filings()).isEqualTo(100_000);
        assertThat(result.findings()).hasSize(1);
    }

    @Test
    void a_rule_that_fails_is_named_with_the_filing() {
        Rule faulty = ofFilings(filing -> {
            throw new IllegalArgumentException("no such thing");
        });
        assertThatThrownBy(() -> check(faulty).check(complaints("330203", "1件")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching(
                        "Rule 'few' failed on the filing of '330203': java\\.lang\\.IllegalArgumentException: no"
                                + " such thing at org\\.campaignstats\\.stats\\.rules\\.RuleCheckTest\\..*\\(RuleCheckTest\\.java:\\d+\\)");
        Rule faultyBatch = ofBatches(batch -> {
            throw new IllegalArgumentException("no such thing");
        });
        assertThatThrownBy(() -> check(faultyBatch).check(complaints("330203", "1件")))
                .hasMessageStartingWith("Rule 'batch' failed: java.lang.IllegalArgumentException: no such thing at ");
    }

    @Test
    void a_unit_is_known_by_its_name_where_the_tree_has_it_once() {
        CampaignSummary named = CampaignSummary.builder()
                .campaign("2011")
                .filer("haishu")
                .putUnitNames(UnitId.of("haishu"), "海曙区")
                .build();
        Rule filer = ofFilings(
                filing -> List.of(Verdict.broken(Message.same(filing.filer().text()))));
        assertThat(said(check(filer).check(named))).containsExactly("330203");
    }

    @Test
    void without_a_tree_the_units_are_those_that_occur() {
        Rule tree =
                ofFilings(filing -> List.of(Verdict.broken(Message.same(filing.context().tree().depthFirst().stream()
                                .map(unit -> unit.id().text())
                                .toList()
                        + " closed " + filing.context().tree().isClosed()))));
        CampaignSummary summary = by("330200")
                .says("complaint_received", "5件", outcome -> outcome.unit("330203"))
                .summary();
        assertThat(said(RuleCheck.against(RuleSet.of(tree)).check(summary)))
                .containsExactly("[330200, 330203] closed false");
        CampaignSummary withoutYear =
                by("330200").of("spring").says("complaint_received", "5件").summary();
        assertThat(said(RuleCheck.against(RuleSet.of(tree)).check(withoutYear)))
                .containsExactly("[330200] closed false");
    }

    @Test
    void rules_see_what_the_check_was_told() {
        AnnualThemes themes = AnnualThemes.of(Map.of(2011, "消费与民生"));
        IndicatorCatalogue indicators = IndicatorCatalogue.standard();
        RegionTable regions = RegionTable.standard();
        LocalDate day = LocalDate.of(2011, 4, 1);
        RuleContext[] seen = {null};
        Rule looks = ofFilings(filing -> {
            seen[0] = filing.context();
            return List.of();
        });
        check(looks)
                .themes(themes)
                .indicators(indicators)
                .regions(regions)
                .deadline(day)
                .check(complaints("330203", "1件"));
        assertThat(seen[0])
                .isEqualTo(new RuleContext(RuleExample.UNITS, indicators, regions, themes, Optional.of(day)));
        check(looks).check(complaints("330203", "1件"));
        assertThat(seen[0].deadline()).isEmpty();
        assertThat(seen[0].themes()).isSameAs(AnnualThemes.standard());
    }

    @Test
    void a_batch_is_in_a_fixed_order_with_its_reports_and_both_roll_ups() {
        CampaignSummary first =
                by("330203").says("complaint_received", "1380余件").summary();
        CampaignSummary second = by("330203")
                .says("complaint_received", "1385件")
                .with(s -> s.revision(2))
                .summary();
        CampaignSummary plan = by("330204")
                .says("complaint_received", "9件")
                .with(s -> s.kind(org.campaignstats.core.campaign.FilingKind.PLAN))
                .summary();
        CampaignSummary later =
                by("330204").of("2012").says("complaint_received", "7件").summary();
        Batch[] seen = {null};
        Rule looks = ofBatches(batch -> {
            seen[0] = batch;
            return List.of();
        });
        check(looks).check(later, plan, second, first);
        assertThat(seen[0].summaries()).containsExactly(first, second, plan, later);
        assertThat(seen[0].campaigns()).hasToString("[2011, 2012]");
        assertThat(seen[0].reports()).extracting(Filing::summary).containsExactly(second, later);
        assertThat(seen[0].report(first.campaign().id(), first.filer()).map(Filing::summary))
                .hasValue(second);
        assertThat(seen[0].report(first.campaign().id(), plan.filer())).isEmpty();
        assertThat(seen[0].tree()).isSameAs(RuleExample.UNITS);
        assertThat(seen[0].context().tree()).isSameAs(RuleExample.UNITS);
        assertThat(seen[0].result()).isSameAs(seen[0].result());
        assertThat(seen[0].cautious()).isSameAs(seen[0].cautious());
        assertThat(seen[0].result().campaigns()).hasToString("[2011, 2012]");
    }

    @Test
    void the_cautious_roll_up_reads_words_cautiously() {
        Batch[] seen = {null};
        Rule looks = ofBatches(batch -> {
            seen[0] = batch;
            return List.of();
        });
        check(looks).check(complaints("330203", "1380余件"));
        assertThat(seen[0].result().get("330203", "complaint_received").bounds())
                .hasToString("[1380, 1390]");
        assertThat(seen[0].cautious().get("330203", "complaint_received").bounds())
                .hasToString("[1380, ∞)");
    }

    @Test
    void a_unit_that_reported_in_both_campaigns_has_both_reports() {
        CampaignSummary before =
                by("330203").of("2010").says("complaint_received", "1件").summary();
        CampaignSummary now =
                by("330203").of("2011").says("complaint_received", "2件").summary();
        Rule looks = ofPairs(pair -> pair.reports().stream()
                .map(reports ->
                        Verdict.broken(Message.same(reports.before().summary().equals(before) + " "
                                + reports.now().summary().equals(now))))
                .toList());
        CheckResult result = check(looks)
                .check(
                        by("330204").of("2010").summary(),
                        by("330212").of("2011").summary(),
                        now,
                        before);
        assertThat(said(result)).containsExactly("true true");
    }

    @Test
    void a_view_of_a_batch_is_worked_out_once() {
        Rule looks = ofBatches(batch -> List.of(Verdict.broken(
                Message.same(batch.view(String.class, b -> "first") + batch.view(String.class, b -> "second")))));
        assertThat(said(check(looks).check(by("330203").summary()))).containsExactly("firstfirst");
    }

    @Test
    void campaigns_are_paired_with_the_one_before_by_year() {
        Rule looks = ofPairs(pair -> List.of(Verdict.broken(Message.same(pair.earlier() + " " + pair.later() + " "
                + pair.filers() + " " + pair.before(UnitId.of("330203")).isPresent()
                + pair.now(UnitId.of("330203")).isPresent()))));
        CheckResult result = check(looks)
                .check(
                        by("330203").of("2013").summary(),
                        by("330204").of("2013").summary(),
                        by("330203").of("2010").summary(),
                        by("330204").of("2012").summary(),
                        by("330204").of("spring").summary());
        assertThat(said(result))
                .containsExactly("2010 2012 [330204] truefalse", "2012 2013 [330203, 330204] falsetrue");
        assertThat(check(looks).check(by("330203").of("2013").summary()).findings())
                .isEmpty();
    }
}
