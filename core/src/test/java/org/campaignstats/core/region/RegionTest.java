package org.campaignstats.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final RegionCode JIANGDONG = RegionCode.of("330204");
    private static final OptionalInt UNKNOWN = OptionalInt.empty();

    @Test
    void a_region_exists_in_its_first_and_in_its_last_year() {
        Region region = jiangdong(OptionalInt.of(1983), OptionalInt.of(2016));
        assertThat(region.existedIn(1982)).isFalse();
        assertThat(region.existedIn(1983)).isTrue();
        assertThat(region.existedIn(2016)).isTrue();
        assertThat(region.existedIn(2017)).isFalse();
    }

    @Test
    void a_region_without_years_exists_in_every_year() {
        Region region = jiangdong(UNKNOWN, UNKNOWN);
        assertThat(region.existedIn(1950)).isTrue();
        assertThat(region.existedIn(2050)).isTrue();
    }

    @Test
    void a_region_prints_its_code_and_name() {
        assertThat(jiangdong(UNKNOWN, UNKNOWN)).hasToString("330204 江东区");
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatThrownBy(() -> new Region(JIANGDONG, " ", Optional.empty(), UNKNOWN, UNKNOWN, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Region 330204 must have a name");
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatThrownBy(() -> jiangdong(OptionalInt.of(2016), OptionalInt.of(1983)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Region 330204 江东区 cannot end in 1983, before it begins in 2016");
    }

    @Test
    void a_parent_that_is_not_above_is_refused() {
        Optional<RegionCode> hangzhou = Optional.of(RegionCode.of("330100"));
        assertThatThrownBy(() -> new Region(JIANGDONG, "江东区", hangzhou, UNKNOWN, UNKNOWN, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Region 330204 江东区 cannot lie in 330100");
    }

    @Test
    void a_successor_without_a_last_year_is_refused() {
        List<RegionCode> yinzhou = List.of(RegionCode.of("330212"));
        assertThatThrownBy(() -> new Region(JIANGDONG, "江东区", Optional.empty(), UNKNOWN, UNKNOWN, yinzhou))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Region 330204 江东区 has a successor, so it must have a last year");
    }

    private static Region jiangdong(OptionalInt first, OptionalInt last) {
        return new Region(JIANGDONG, "江东区", Optional.empty(), first, last, List.of());
    }
}
