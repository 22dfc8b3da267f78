package org.campaignstats.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityTest {

    private static final UnitId NINGBO = UnitId.of("330200");
    private static final UnitId HAISHU = UnitId.of("330203");

    @Test
    void of_an_activity_only_the_id_must_be_known() {
        Activity activity = Activity.builder().id("square-0315").build();
        assertThat(activity.type()).isEmpty();
        assertThat(activity.days()).isEmpty();
        assertThat(activity.venue()).isEmpty();
        assertThat(activity.organisers()).isEmpty();
        assertThat(activity.outcomes()).isEmpty();
        assertThat(activity.isJoint()).isFalse();
        assertThatThrownBy(() -> Activity.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Activity, some of required attributes are not set [id]");
    }

    @Test
    void an_activity_of_several_organisers_is_joint() {
        assertThat(activity().addOrganisers(NINGBO).build().isJoint()).isFalse();
        Activity joint = activity().addOrganisers(NINGBO, HAISHU).build();
        assertThat(joint.isJoint()).isTrue();
        assertThat(joint.organisers()).containsExactly(NINGBO, HAISHU);
    }

    @Test
    void an_organiser_named_twice_is_refused() {
        Activity.Builder builder = activity().addOrganisers(NINGBO, HAISHU, NINGBO);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Activity 'square-0315' must name each organiser once, names [330200, 330203, 330200]");
    }

    @Test
    void an_activity_keeps_its_outcomes_in_order() {
        Outcome first = outcome("b", Scope.EVENT);
        Outcome second = outcome("a", Scope.EVENT);
        Activity activity = activity()
                .type("广场活动")
                .venue("天一广场")
                .days(Period.parse("2011-03-15"))
                .addOutcomes(first, second)
                .build();
        assertThat(activity.outcomes()).containsExactly(first, second);
        assertThat(Activity.builder().from(activity).build())
                .isEqualTo(activity)
                .hasSameHashCodeAs(activity);
        assertThat(Activity.builder().from(activity).venue("鼓楼").build()).isNotEqualTo(activity);
    }

    @ParameterizedTest
    @EnumSource(
            value = Scope.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EVENT", "GROUP"})
    void an_outcome_that_is_more_than_the_activity_is_refused(Scope scope) {
        Activity.Builder builder = activity().addOutcomes(outcome("consultation_received", scope));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Outcome 'consultation_received' of activity 'square-0315' must be of scope EVENT, was "
                        + scope);
    }

    private static Activity.Builder activity() {
        return Activity.builder().id("square-0315");
    }

    private static Outcome outcome(String indicator, Scope scope) {
        return Outcome.builder()
                .indicator(indicator)
                .unit(NINGBO)
                .scope(scope)
                .figure("115")
                .build();
    }
}
