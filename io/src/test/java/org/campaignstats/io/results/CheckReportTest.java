package org.campaignstats.io.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.stats.rules.RuleSet;
import org.junit.jupiter.api.Test;

/** What rules and readers found, put together. */
class CheckReportTest {
    private static final String HEADER = "campaign,unit,filer,indicator,value\n";

    private static CheckReport check(RuleSet rules, String... files) throws IOException {
        ReadResult all = ReadResult.empty();
        for (int i = 0; i < files.length; i++) {
            all = all.and(SmallCheck.read(i + ".csv", HEADER + files[i]));
        }
        return SmallCheck.report(rules, all);
    }

    private static List<String> told(List<CheckFinding> found) {
        return found.stream()
                .map(one -> one.kind() + " " + one.filer().map(UnitId::text).orElse("nobody") + " " + one.finding())
                .toList();
    }

    @Test
    void findings_of_rules_and_of_the_reader_are_in_one_order() throws IOException {
        CheckReport report = check(SmallCheck.RULES, """
                2011,330203,,complaint_received,十分
                2011,330203,,complaint_received,115件
                2011,daxie,330200,complaint_received,115件
                """);
        assertThat(told(report.findings()))
                .containsExactly(
                        "READING 330203 error: 0.csv row 2, column value: '十分' is not a figure (it is a word, or could be"
                                + " read in two ways); expected e.g. 1380, 1380余, 12.5万 or _",
                        "BROKEN 330203 error: 0.csv row 3: 115件 is too many, at most 10",
                        "BROKEN 330200 error: 0.csv row 4: 115件 is too many, at most 10",
                        "BROKEN nobody warning: in no case");
        assertThat(told(report.undecided())).containsExactly("UNDECIDED nobody note: nobody knows");
    }

    @Test
    void what_could_not_be_told_is_the_filers() throws IOException {
        CheckReport report = check(SmallCheck.RULES, "2011,daxie,330203,complaint_received,_件\n");
        assertThat(told(report.undecided()))
                .containsExactly(
                        "UNDECIDED nobody note: nobody knows",
                        "UNDECIDED 330203 note: 0.csv row 2: _件 gives no number");
    }

    @Test
    void what_a_rule_finds_too_is_told_once() throws IOException {
        String lanterns = "2011,330203,,lanterns,3个\n";
        RuleSet without = RuleSet.of();
        assertThat(told(check(without, lanterns).findings()))
                .containsExactly("READING 330203 note: 0.csv row 2, column indicator: "
                        + "Indicator 'lanterns' is not in the catalogue and was kept as an additive one of its own");
        RuleSet alike = RuleSet.of(new AlikeRule());
        assertThat(told(check(alike, lanterns).findings()))
                .containsExactly("BROKEN 330203 warning: 0.csv row 2, column indicator: no such indicator");
        RuleSet other = RuleSet.of(new SmallCheck.TooMany());
        assertThat(told(check(other, lanterns).findings()))
                .containsExactly(
                        "READING 330203 note: 0.csv row 2, column indicator: "
                                + "Indicator 'lanterns' is not in the catalogue and was kept as an additive one of its own",
                        "BROKEN 330203 note: 0.csv row 2, column indicator: not known");
    }

    @Test
    void what_the_reader_found_is_the_filers_whose_row_or_file_it_is() throws IOException {
        CheckReport report = check(
                RuleSet.of(),
                "2011,330203,,lanterns,3个\n2011,330203,,complaint_received,十分\n2011,330204\n",
                "2011,330203,,complaint_received,3件\n2011,daxie,,stilts,3个\n2011,daxie,,complaint_received,十分\n",
                "2011,daxie,,complaint_received,十分\n",
                "2011,daxie,330203,complaint_received,十分\n2012,daxie,330204,complaint_received,3件\nx,,,,\n");
        assertThat(report.findings())
                .extracting(found -> found.finding().place() + ": "
                        + found.filer().map(UnitId::text).orElse("nobody"))
                .containsExactly(
                        "0.csv row 3, column value: 330203",
                        "0.csv row 4: 330203",
                        "1.csv row 4, column value: daxie",
                        "2.csv row 2, column value: daxie",
                        "3.csv row 2, column value: 330203",
                        "3.csv row 4, column unit: 330204",
                        "0.csv row 2, column indicator: 330203",
                        "1.csv row 3, column indicator: daxie");
    }

    @Test
    void a_filer_that_the_tree_knows_by_name_is_that_unit() throws IOException {
        CheckReport report = SmallCheck.report(
                SmallCheck.RULES,
                SmallCheck.read("0.csv", "campaign,unit,unit_name,indicator,value\n2011,X9,海曙区,lanterns,115件\n"));
        assertThat(report.filings()).extracting(filing -> filing.filer().text()).containsExactly("330203");
        assertThat(report.findings())
                .filteredOn(found -> found.finding().place().row().isPresent())
                .extracting(found -> found.filer().map(UnitId::text).orElse("nobody"))
                .containsExactly("330203", "330203");
    }

    @Test
    void findings_are_divided_by_filer_in_their_order() throws IOException {
        CheckReport report = check(SmallCheck.RULES, """
                2011,daxie,,complaint_received,120件
                2011,330203,,complaint_received,115件
                2011,330203,,complaint_received,116件
                """);
        assertThat(CheckReport.byFiler(report.findings()).toString())
                .isEqualTo("{330203=[" + report.findings().get(1) + ", "
                        + report.findings().get(2) + "], daxie=["
                        + report.findings().get(0) + "]}");
        assertThat(CheckReport.byFiler(report.undecided())).isEmpty();
    }

    @Test
    void units_are_called_by_their_names_in_the_tree() throws IOException {
        CheckReport report = check(SmallCheck.RULES, "2011,330203,,complaint_received,1件\n");
        assertThat(report.name(UnitId.of("330203"))).contains("海曙区");
        assertThat(report.name(UnitId.of("330204"))).isEmpty();
        assertThat(report.tree().isClosed()).isTrue();
        assertThat(report.read().rows()).isEqualTo(1);
        assertThat(report.result().filings()).isEqualTo(1);
    }
}
