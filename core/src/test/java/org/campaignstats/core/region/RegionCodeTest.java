package org.campaignstats.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "330000, PROVINCE, 330000, 330000",
        "330200, CITY, 330000, 330200",
        "330204, COUNTY, 330000, 330200",
        "110101, COUNTY, 110000, 110100",
    })
    void a_code_says_its_level_province_and_city(String digits, RegionLevel level, String province, String city) {
        RegionCode code = RegionCode.of(digits);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.provinceCode()).isEqualTo(RegionCode.of(province));
        assertThat(code.cityCode()).isEqualTo(RegionCode.of(city));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "33021", "3302011", "33O201", "３３０２０１", " 33021", "-33021"})
    void a_code_of_anything_but_six_digits_is_refused(String text) {
        assertThatThrownBy(() -> RegionCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Region code '" + text + "' must be 6 digits");
    }

    @Test
    void a_code_covers_itself_and_the_codes_below_it() {
        RegionCode ningbo = RegionCode.of("330200");
        assertThat(ningbo.covers(ningbo)).isTrue();
        assertThat(ningbo.covers(RegionCode.of("330204"))).isTrue();
        assertThat(ningbo.covers(RegionCode.of("330304"))).isFalse();
        assertThat(ningbo.covers(RegionCode.of("330000"))).isFalse();
        assertThat(RegionCode.of("330000").covers(RegionCode.of("330204"))).isTrue();
        assertThat(RegionCode.of("330204").covers(RegionCode.of("330205"))).isFalse();
    }

    @Test
    void codes_are_in_the_order_of_their_digits_and_print_them() {
        assertThat(Stream.of("330204", "330000", "110101", "330200")
                        .map(RegionCode::of)
                        .sorted())
                .hasToString("[110101, 330000, 330200, 330204]");
    }
}
