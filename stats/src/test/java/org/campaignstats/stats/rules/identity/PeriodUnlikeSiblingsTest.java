package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.stream.Stream;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;

class PeriodUnlikeSiblingsTest {
    private static final Period MARCH = Period.parse("2011-03-01/2011-03-15");

    private static ExampleFiling of(String filer, String period) {
        return by(filer).with(s -> s.period(Period.parse(period)));
    }

    private static Said siblings(ExampleFiling... filings) {
        return Said.of(new PeriodUnlikeSiblings(), filings);
    }

    @Test
    void a_period_unlike_that_of_most_siblings_is_worth_a_note() {
        ExampleFiling other =
                of("330212", "2011-03-15").says("complaint_received", "5件", o -> o.place(Place.of("a.csv", 2)));
        Said said = siblings(of("330203", MARCH.toString()), of("330204", MARCH.toString()), other);
        assertThat(said.counts()).isEqualTo("2 passed, 1 broken, 0 undecided");
        assertThat(said.broken())
                .containsExactly(
                        "note 330212 -: the period is 2011-03-15; that of most siblings is 2011-03-01/2011-03-15");
        assertThat(said.brokenInChinese()).containsExactly("提示 330212 -: 所报时段为2011-03-15；多数同级单位为2011-03-01/2011-03-15");
        assertThat(said.places()).containsExactly("a.csv");
    }

    @Test
    void of_a_sibling_that_gives_none_it_cannot_be_told() {
        Said said = siblings(of("330203", "2011-03-15"), by("330204"), by("330212"));
        assertThat(said.counts()).isEqualTo("1 passed, 0 broken, 2 undecided");
        assertThat(said.undecided().get(0))
                .isEqualTo("note 330204 -: no period is given; that of most siblings is 2011-03-15");
        assertThat(said.undecidedInChinese().get(0)).isEqualTo("提示 330204 -: 未填所报时段；多数同级单位为2011-03-15");
    }

    @Test
    void two_siblings_or_no_majority_say_nothing() {
        assertThat(siblings(of("330203", "2011-03-15"), of("330204", "2011-03-14"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(siblings(
                                of("330203", "2011-03-15"),
                                of("330204", "2011-03-15"),
                                of("330212", "2011-03-14"),
                                of("330281", "2011-03-14"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(siblings(by("330203"), by("330204"), by("330212")).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void neither_the_parent_nor_another_campaign_nor_an_unknown_unit_is_a_sibling() {
        Said said = siblings(
                of("330203", "2011-03-15"),
                of("330204", "2011-03-15"),
                of("330200", "2011-03-14"),
                of("大榭开发区", "2011-03-14"),
                of("330212", "2012-03-15").of("2012"));
        assertThat(said.counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void siblings_report_to_the_same_unit() {
        UnitTree two = UnitTree.open(Stream.of("a ", "b ", "a1 a", "a2 a", "a3 a", "b1 b")
                .map(PeriodUnlikeSiblingsTest::unit)
                .toList());
        Said said = Said.over(
                two,
                new PeriodUnlikeSiblings(),
                of("a1", "2011-03-15"),
                of("a2", "2011-03-15"),
                of("b1", "2011-03-14"));
        assertThat(said.counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    private static ReportingUnit unit(String idAndParent) {
        String[] words = idAndParent.split(" ", -1);
        ReportingUnit.Builder unit = ReportingUnit.builder().id(words[0]);
        return words[1].isEmpty() ? unit.build() : unit.parent(words[1]).build();
    }
}
