package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatBatch;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rules.CheckResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null, as a method under test may return it, fails as it does in AssertJ. */
class NothingAssertedTest {
    static Stream<ThrowingCallable> assertions() {
        return Stream.of(
                () -> assertThat((Bounds) null).isUnknown(),
                () -> assertThat((Bounds) null).contains(3),
                () -> assertThat((Figure) null).isBlank(),
                () -> assertThat((PrintedFigure) null).isOdd(),
                () -> assertThat((PrintedFigure) null).isNotOdd(),
                () -> assertThat((PrintedFigure) null).hasMeasure("份"),
                () -> assertThat((PrintedFigure) null).hasNoMeasure(),
                () -> assertThat((PrintedFigure) null).isPrinted("3份"),
                () -> assertThat((Finding) null).isError(),
                () -> assertThat((Finding) null).hasCode("x"),
                () -> assertThat((CheckResult) null).hasNoFindings(),
                () -> assertThat((CheckResult) null).hasNoErrors(),
                () -> assertThat((CheckResult) null).breaks("part-exceeds-whole"),
                () -> assertThat((CampaignSummary) null).passes("part-exceeds-whole"),
                () -> assertThatBatch(null).passes("part-exceeds-whole"),
                () -> assertThat((RollUpResult) null).unit("330200"),
                () -> assertThat((RollUpResult) null).hasNoFindings(),
                () -> assertThat((RollUpResult) null).isNowhereContradicted(),
                () -> assertThat((RolledFigure) null).isUnknown(),
                () -> assertThat((RolledFigure) null).hasCoverage(1, 2),
                () -> assertThat((Discrepancy) null).isCertain());
    }

    @ParameterizedTest
    @MethodSource("assertions")
    void nothing_is_told_as_such(ThrowingCallable assertion) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessage("%nExpecting actual not to be null".formatted());
    }
}
