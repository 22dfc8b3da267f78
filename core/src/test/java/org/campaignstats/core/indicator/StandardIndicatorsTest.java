package org.campaignstats.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.measure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue that comes with the library. */
class StandardIndicatorsTest {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();
    private static final List<Indicator> INDICATORS = CATALOGUE.indicators();

    @Test
    void there_are_84_indicators_each_under_its_own_code() {
        assertThat(INDICATORS).hasSize(84).extracting(Indicator::code).doesNotHaveDuplicates();
        assertThat(INDICATORS)
                .allSatisfy(indicator ->
                        assertThat(CATALOGUE.find(indicator.code())).contains(indicator));
        assertThat(CATALOGUE.find("no_such_indicator")).isEmpty();
    }

    @Test
    void every_code_is_snake_case() {
        assertThat(INDICATORS)
                .allSatisfy(indicator -> assertThat(indicator.code().text()).matches("[a-z]+(_[a-z]+)*"));
    }

    @Test
    void every_indicator_has_an_english_name_and_a_known_measure() {
        assertThat(INDICATORS).allSatisfy(indicator -> {
            assertThat(indicator.englishName()).isPresent();
            assertThat(indicator.measure())
                    .hasValueSatisfying(measure -> assertThat(measure.isKnown())
                            .as("%s of %s", measure, indicator.code())
                            .isTrue());
        });
    }

    @Test
    void every_indicator_that_another_rests_on_is_in_the_catalogue() {
        assertThat(INDICATORS)
                .allSatisfy(indicator -> assertThat(
                                Stream.of(indicator.partOf(), indicator.numerator(), indicator.denominator())
                                        .flatMap(Optional::stream))
                        .allSatisfy(code -> assertThat(CATALOGUE.find(code))
                                .as("%s of %s", code, indicator.code())
                                .isPresent()
                                .isNotEqualTo(Optional.of(indicator))));
    }

    @Test
    void a_part_counts_the_same_as_its_whole_and_adds_up_the_same() {
        assertThat(INDICATORS)
                .allSatisfy(part -> part.partOf().flatMap(CATALOGUE::find).ifPresent(whole -> {
                    assertThat(whole.additivity()).isEqualTo(part.additivity());
                    assertThat(whole.measure().map(Measure::base))
                            .as("measures of %s and %s", part.code(), whole.code())
                            .isEqualTo(part.measure().map(Measure::base));
                }));
    }

    @Test
    void a_rate_that_is_recomputed_has_a_numerator_and_a_denominator() {
        assertThat(INDICATORS)
                .allSatisfy(indicator -> assertThat(indicator.numerator().isPresent())
                        .isEqualTo(indicator.denominator().isPresent()));
    }

    @Test
    void every_code_and_name_means_its_indicator_alone() {
        assertThat(INDICATORS).allSatisfy(indicator -> {
            assertThat(CATALOGUE.match(indicator.code().text())).containsExactly(indicator);
            assertThat(CATALOGUE.match(indicator.chineseName())).containsExactly(indicator);
            assertThat(CATALOGUE.match(indicator.englishName().orElseThrow())).containsExactly(indicator);
        });
    }

    @Test
    void only_posters_and_banners_share_a_synonym() {
        List<String> shared = INDICATORS.stream()
                .flatMap(indicator -> indicator.synonyms().stream())
                .filter(synonym -> CATALOGUE.match(synonym).size() > 1)
                .distinct()
                .toList();
        assertThat(shared).containsExactly("标语");
        assertThat(CATALOGUE.match("标语"))
                .extracting(indicator -> indicator.code().text())
                .containsExactly("banner_count", "poster_count");
        assertThat(CATALOGUE.matchOne("标语")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "materials_distributed, 份, ADDITIVE, 1",
        "complaint_received, 件, ADDITIVE, 1",
        "economic_loss_recovered, 元, ADDITIVE, 1",
        "organisation_participating_count, 个, DISTINCT, 1",
        "staff_participating_count, 人, DISTINCT, 1",
        "staff_deployed_person_times, 人次, ADDITIVE, 1",
        "model_enterprise_stock, 家, STOCK, 1",
        "materials_received, 份, TRANSFER, 1",
        "goods_seized_weight, 公斤, ADDITIVE, 0.001",
        "sample_pass_rate, %, RATE, 0",
        "satisfaction_index, 分, SCORE, 0",
    })
    void an_indicator_has_its_measure_additivity_and_resolution(
            String code, String measure, Additivity additivity, BigDecimal resolution) {
        assertThat(CATALOGUE.find(code)).hasValueSatisfying(indicator -> {
            assertThat(indicator.measure()).contains(Measure.of(measure));
            assertThat(indicator.additivity()).isEqualTo(additivity);
            assertThat(indicator.resolution()).isEqualByComparingTo(resolution);
        });
    }

    @Test
    void a_rate_lies_between_0_and_100() {
        assertThat(INDICATORS)
                .allSatisfy(indicator -> assertThat(indicator.range())
                        .isEqualTo(indicator.additivity() == Additivity.RATE ? Bounds.of(0, 100) : Bounds.UNKNOWN));
    }

    @Test
    void a_rate_names_what_it_is_computed_from() {
        assertThat(CATALOGUE.find("mediation_success_rate")).hasValueSatisfying(rate -> {
            assertThat(rate.numerator()).contains(IndicatorCode.of("dispute_mediated_success"));
            assertThat(rate.denominator()).contains(IndicatorCode.of("dispute_mediated"));
        });
        assertThat(CATALOGUE.find("handbook_distributed").flatMap(Indicator::partOf))
                .contains(IndicatorCode.of("materials_distributed"));
    }
}
