package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** expected = stated + reported by other + blank + silent + missing, and who. */
class CoverageTest {
    @Test
    void every_expected_unit_is_in_exactly_one_list() {
        Batch batch = Batch.closed("city?(a b c d e! f)")
                .say("a own 3", "b own 4 by=a", "c own _")
                .file("d");
        assertThat(batch.figure("city"))
                .isCovered("5: stated a, by other b, blank c, silent d, missing f, assumed none city");
        assertThat(batch.figure("city").coverage())
                .hasToString("3 of 5 units filed; reported by another b; blank c; silent d; missing f");
        assertThat(batch.figure("a")).isCovered("1: stated a");
        assertThat(batch.figure("e")).isCovered("0:");
    }

    @ParameterizedTest
    @CsvSource({
        "a own 3,                                stated",
        "a whole 3,                              stated",
        "a under 3,                              stated",
        "a event 3,                              stated",
        "a event 3至5 activity=x,                stated",
        "a own 0,                                stated",
        "a own 3 by=city,                        by other",
        "a whole 30余 by=b,                       by other",
        "a own _,                                blank",
        "a own 大量,                              blank",
        "a own _ by=city,                        blank",
        "a own 3 basis=cumulative,               silent",
        "a own 3 kind=plan,                      silent",
        "a own 3 indicator=complaint_received,   silent",
        "a;b group 9 by=a,                       silent",
        "a;b group 9 by=city,                    missing",
        "a event 9 activity=x organisers=a;b,    silent",
        "b own 3,                                missing",
        "city whole 3,                           missing"
    })
    void a_unit_is_listed_by_the_best_that_was_said_about_it(String line, String list) {
        Batch batch = Batch.closed("city!(a b)").say(line, "b event _");
        assertThat(batch.figure("a")).isCovered("1: " + list + " a");
    }

    @Test
    void a_number_of_another_outweighs_a_blank_of_its_own() {
        assertThat(Batch.closed("city!(a b)").say("a own _", "a own 3 by=city").figure("a"))
                .isCovered("1: by other a");
    }

    @Test
    void a_number_of_its_own_outweighs_one_of_another() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 5 by=city", "a event 3")
                        .figure("a"))
                .isCovered("1: stated a");
    }

    @Test
    void a_unit_that_filed_anything_for_the_campaign_is_expected_if_filed() {
        Batch batch = Batch.closed("city?(a)").say("a own 3", "city own 4 indicator=complaint_received");
        assertThat(batch.figure("city")).isCovered("2: stated a, silent city");
    }

    @Test
    void a_filing_for_another_campaign_is_none_for_this() {
        RollUpResult result = Batch.closed("city?(a b)")
                .say("a own 3", "b own 4 campaign=2010", "city own 5 campaign=2010")
                .run();
        assertThat(result.figures("city"))
                .extracting(f -> f.key().campaign() + " " + f.coverage())
                .containsExactly("2010 2 of 3 units filed; missing a", "2011 1 of 2 units filed; missing b");
    }

    @Test
    void who_filed_and_who_did_not_is_told_for_each_campaign() {
        RollUpResult result = Batch.closed("city!(a b c)")
                .say("a own 3", "b own 4 by=a")
                .file("c")
                .run();
        UnitNames names = new UnitNames(result, "city", "2011");
        assertThat(names.filed()).isEqualTo("a c");
        assertThat(names.notFiled()).isEqualTo("b");
        assertThat(new UnitNames(result, "city", "1999").notFiled()).isEmpty();
    }
}
