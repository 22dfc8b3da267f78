package org.campaignstats.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.campaignstats.core.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingUnitTest {

    @Test
    void a_unit_of_which_only_the_id_is_known_is_named_by_it_and_expected() {
        ReportingUnit unit = ReportingUnit.builder().id("daxie").build();
        assertThat(unit.name()).isEqualTo("daxie");
        assertThat(unit.region()).isEmpty();
        assertThat(unit.parent()).isEmpty();
        assertThat(unit.ownLevel()).isEqualTo(OwnLevel.EXPECTED);
    }

    @Test
    void a_unit_keeps_its_region_parent_and_own_level() {
        ReportingUnit unit = ReportingUnit.builder()
                .id("330200")
                .name("宁波市")
                .region("330200")
                .parent("330000")
                .ownLevel(OwnLevel.NONE)
                .build();
        assertThat(unit.region()).contains(RegionCode.of("330200"));
        assertThat(unit.parent()).contains(UnitId.of("330000"));
        assertThat(unit.ownLevel()).isEqualTo(OwnLevel.NONE);
        assertThat(ReportingUnit.builder().from(unit).build()).isEqualTo(unit).hasSameHashCodeAs(unit);
    }

    @Test
    void a_unit_that_is_its_own_parent_is_refused() {
        ReportingUnit.Builder builder = ReportingUnit.builder().id("330200").parent("330200");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit '330200' must not be its own parent");
    }

    @Test
    void a_blank_name_is_refused() {
        ReportingUnit.Builder builder = ReportingUnit.builder().id("330200").name("　");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The name of unit '330200' must not be blank");
    }

    @Test
    void a_unit_without_an_id_is_refused() {
        assertThatThrownBy(() -> ReportingUnit.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build ReportingUnit, some of required attributes are not set [id]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 330200", "330200　", "a;b"})
    void an_id_that_cannot_be_written_in_a_table_is_refused(String text) {
        assertThatThrownBy(() -> UnitId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Unit id '" + text + "' must be 1 to 100 characters, without control characters, semicolon or "
                                + "space around it, e.g. 330200");
    }

    @Test
    void a_message_about_an_id_is_short_and_in_one_line() {
        assertThatThrownBy(() -> UnitId.of("a\nb"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit id 'a?b' must be 1 to 100 characters, without control characters, semicolon or space "
                        + "around it, e.g. 330200");
        assertThatThrownBy(() -> UnitId.of("x".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Unit id '" + "x".repeat(40) + "…' must be 1 to 100 characters, without control characters, "
                                + "semicolon or space around it, e.g. 330200");
        assertThat(UnitId.of("x".repeat(100)).text()).hasSize(100);
    }

    @Test
    void ids_are_in_the_order_of_their_characters_and_print_them() {
        assertThat(Stream.of("b", "330200", "宁波", "a", "B").map(UnitId::of).sorted())
                .hasToString("[330200, B, a, b, 宁波]");
    }
}
