package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.FigureKind;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rules.RuleExample;
import org.junit.jupiter.api.Test;

class RolledFigureAssertTest {
    private static final RolledFigure LEAFLETS = Ningbo.RESULT.get("330200", "materials_distributed");
    private static final RolledFigure COMPLAINTS = Ningbo.RESULT.get("330200", "complaint_received");
    private static final RolledFigure CONSULTATIONS = Ningbo.RESULT.get("330200", "consultation_received");
    private static final RolledFigure OF_COUNTY = Ningbo.RESULT.get("330281", "complaint_received");

    private static void fails(Runnable assertion, RolledFigure figure, String message) {
        assertThatThrownBy(assertion::run)
                .isInstanceOf(AssertionError.class)
                .hasMessage(message + ":\n" + figure.explain());
    }

    @Test
    void a_figure_has_bounds_and_parts() {
        assertThat(LEAFLETS)
                .isBetween(124500, 125500)
                .hasOwn(13350, 13450)
                .hasUnder(111050, 112150)
                .hasUnder(Bounds.of(111050, 112150));
        assertThat(OF_COUNTY).isUnknown().hasOwn(Bounds.UNKNOWN);
        assertThat(CONSULTATIONS).isAtLeast(300);
        assertThat(Ningbo.RESULT.get("330200", "sample_pass_rate")).isBetween("85.15", "85.25");
    }

    @Test
    void a_figure_has_a_number_to_quote() {
        assertThat(LEAFLETS)
                .isPrinted("12.5万份")
                .hasNumber(125000)
                .hasNumber("125000.0")
                .hasNumber(new BigDecimal("125000"))
                .hasKind(FigureKind.FILED)
                .hasStatedSum(13400);
        assertThat(CONSULTATIONS).hasNoNumber().hasKind(FigureKind.OPEN);
    }

    @Test
    void a_figure_tells_who_reported_it() {
        assertThat(CONSULTATIONS)
                .hasCoverage(0, 5)
                .hasStated()
                .hasReportedByOther("鄞州区")
                .hasBlank("330203")
                .hasSilent("江东区", "330200")
                .hasMissing("330281");
        assertThat(COMPLAINTS)
                .hasCoverage(3, 5)
                .hasStated("330204", "330203", "330200")
                .hasBlank();
    }

    @Test
    void a_figure_tells_what_contradicts_it() {
        assertThat(LEAFLETS).hasNoDiscrepancy();
        assertThat(COMPLAINTS)
                .isContradicted()
                .hasDiscrepancy(Discrepancy.About.WHOLE)
                .hasGap(5)
                .isCertain();
    }

    @Test
    void other_bounds_are_told_with_how_they_came_about() {
        assertThatThrownBy(() -> assertThat(LEAFLETS).isBetween(124500, 126000))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expected 2011 materials_distributed (份) of 宁波市 to be 124,500–126,000, was 124,500–125,500:
                        宁波市, 发放宣传资料 (份), 2011: 12.5万, between 124,500 and 125,500
                        ├─ total  全市 12.5万份 → 124,500–125,500    reports.csv row 9
                        ├─ own    市本级 1.34万份 → 13,350–13,450
                        └─ below  111,050–112,150 by difference; 2 of 4 filed, each 0–112,150""");
    }

    @Test
    void other_parts_are_told() {
        String leaflets = "Expected 2011 materials_distributed (份) of 宁波市 ";
        fails(
                () -> assertThat(LEAFLETS).hasOwn(13350, 13400),
                LEAFLETS,
                leaflets + "with own level 13,350–13,400, has 13,350–13,450");
        fails(
                () -> assertThat(LEAFLETS).hasUnder(Bounds.atLeast(5)),
                LEAFLETS,
                leaflets + "with units below 5 or more, has 111,050–112,150");
        fails(
                () -> assertThat(OF_COUNTY).hasUnder(3, 5),
                OF_COUNTY,
                "Expected 2011 complaint_received (件) of 余姚市 with units below 3–5, has none");
    }

    @Test
    void another_number_is_told() {
        String leaflets = "Expected 2011 materials_distributed (份) of 宁波市 ";
        String consultations = "Expected 2011 consultation_received (人次) of 宁波市 ";
        fails(() -> assertThat(LEAFLETS).isPrinted("12.5万"), LEAFLETS, leaflets + "to be printed 12.5万, is 12.5万份");
        fails(() -> assertThat(LEAFLETS).hasNumber(5), LEAFLETS, leaflets + "to have the number 5, has 125000");
        fails(() -> assertThat(LEAFLETS).hasNoNumber(), LEAFLETS, leaflets + "to have no number, has 125000");
        fails(() -> assertThat(LEAFLETS).hasStatedSum(5), LEAFLETS, leaflets + "to have the stated sum 5, has 13400");
        fails(() -> assertThat(LEAFLETS).hasKind(FigureKind.SUM), LEAFLETS, leaflets + "to be of kind SUM, is FILED");
        fails(
                () -> assertThat(CONSULTATIONS).isPrinted("5"),
                CONSULTATIONS,
                consultations + "to be printed 5, has no number");
        fails(
                () -> assertThat(CONSULTATIONS).hasNumber(5),
                CONSULTATIONS,
                consultations + "to have the number 5, has none");
    }

    @Test
    void another_coverage_is_told() {
        String consultations = "Expected 2011 consultation_received (人次) of 宁波市 ";
        fails(
                () -> assertThat(CONSULTATIONS).hasCoverage(1, 5),
                CONSULTATIONS,
                consultations + "to be stated by 1 of 5 units, is by 0 of 5, not by 鄞州区, 海曙区, 宁波市, … (5)");
        fails(
                () -> assertThat(CONSULTATIONS).hasCoverage(0, 6),
                CONSULTATIONS,
                consultations + "to be stated by 0 of 6 units, is by 0 of 5, not by 鄞州区, 海曙区, 宁波市, … (5)");
        fails(
                () -> assertThat(CONSULTATIONS).hasStated("330203"),
                CONSULTATIONS,
                consultations + "with stated 330203, has none");
        fails(
                () -> assertThat(CONSULTATIONS).hasMissing("330203"),
                CONSULTATIONS,
                consultations + "with missing 330203, has 余姚市");
        fails(
                () -> assertThat(CONSULTATIONS).hasSilent("330200"),
                CONSULTATIONS,
                consultations + "with silent 330200, has 宁波市 江东区");
        fails(() -> assertThat(CONSULTATIONS).hasBlank(), CONSULTATIONS, consultations + "with blank none, has 海曙区");
        fails(
                () -> assertThat(CONSULTATIONS).hasReportedByOther("330281"),
                CONSULTATIONS,
                consultations + "with reported by another 330281, has 鄞州区");
    }

    @Test
    void in_an_open_tree_there_is_no_coverage() {
        RolledFigure open =
                Ningbo.rollUp(UnitTree.open(RuleExample.UNITS.depthFirst())).get("330200", "complaint_received");
        fails(
                () -> assertThat(open).hasCoverage(3, 5),
                open,
                "Expected 2011 complaint_received (件) of 宁波市 with coverage, has none in an open tree");
    }

    @Test
    void a_discrepancy_that_is_not_there_is_told() {
        String leaflets = "Expected 2011 materials_distributed (份) of 宁波市 ";
        fails(
                () -> assertThat(LEAFLETS).isContradicted(),
                LEAFLETS,
                leaflets + "to be contradicted, has no discrepancy");
        fails(
                () -> assertThat(LEAFLETS).hasDiscrepancy(Discrepancy.About.WHOLE),
                LEAFLETS,
                leaflets + "to have one discrepancy about whole, has none");
        String complaints = "Expected 2011 complaint_received (件) of 宁波市 ";
        fails(
                () -> assertThat(COMPLAINTS).hasNoDiscrepancy(),
                COMPLAINTS,
                complaints + "to have no discrepancy, has 1");
        fails(
                () -> assertThat(COMPLAINTS).hasDiscrepancy(Discrepancy.About.OWN),
                COMPLAINTS,
                complaints + "to have one discrepancy about own, has none");
    }

    @Test
    void a_figure_by_itself_leads_back_to_no_unit() {
        assertThatThrownBy(() -> assertThat(LEAFLETS).and())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "A figure by itself leads back to no unit; start with assertThat(result).unit(id).figure(code)");
    }
}
