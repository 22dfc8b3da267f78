package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Range;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reads back equal, but for the places of the outcomes. */
class LongRoundTripTest {
    private static final List<String> UNITS =
            List.of("330200", "330203", "330204", "daxie", "=unit", "-2", "a,b", "某区 1");
    private static final List<String> INDICATORS =
            List.of("complaint_received", "materials_distributed", "lanterns", "@home", "放飞气球");
    private static final List<String> PRINTED =
            List.of("115起", "1380余人", "12.5万份", "3至5", "_余人次", "—", "-", "多次", "无", "67余人", "约3万余", "1,380件", "三百五十多");
    private static final List<String> TEXTS = List.of(
            "a note", "=1+1", "'quoted'", "two, \"old\"", "lines\n\nof it", "'", "+", "注：全市", "a;b", "@", "tab");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void random_filings_read_back_equal(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            List<CampaignSummary> summaries = summaries(random);
            String written = LongCsv.write(summaries);
            ReadResult read = LongCsv.read(Source.ofText("f.csv", written), ReadOptions.defaults());
            assertThat(read.summaries().stream().map(LongRoundTripTest::withoutPlaces))
                    .as("seed %s, written %n%s%nfindings %s", seed, written, read.findings())
                    .containsExactlyElementsOf(summaries);
            assertThat(read.isComplete()).isTrue();
            assertThat(LongCsv.write(read.summaries())).isEqualTo(written);
        }
    }

    private static List<CampaignSummary> summaries(Random random) {
        List<CampaignSummary> summaries = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            summaries.add(summary(random, 1 + i));
        }
        return summaries;
    }

    private static CampaignSummary summary(Random random, int revision) {
        CampaignSummary.Builder summary = CampaignSummary.builder()
                .campaign(one(random, List.of("2011", "2017", "crd-2011")))
                .filer(one(random, UNITS))
                .kind(one(random, List.of(FilingKind.values())))
                .revision(revision);
        if (random.nextBoolean()) {
            summary.filedOn(LocalDate.of(2017, 3, 1 + random.nextInt(28)));
        }
        if (random.nextBoolean()) {
            summary.period(days(random));
        }
        if (random.nextBoolean()) {
            summary.source(one(random, TEXTS));
        }
        List<Outcome> all = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            all.add(outcome(random, false));
        }
        summary.outcomes(all);
        for (int i = 0; i < random.nextInt(3); i++) {
            Activity activity = activity(random, "square-" + i);
            all.addAll(activity.outcomes());
            summary.addActivities(activity);
        }
        for (UnitId unit :
                all.stream().flatMap(o -> o.units().stream()).distinct().toList()) {
            if (random.nextInt(3) == 0) {
                summary.putUnitNames(unit, one(random, List.of("大榭开发区", "=name", "O'Brien, \"x\"", "'s")));
            }
        }
        return summary.build();
    }

    private static Activity activity(Random random, String id) {
        Activity.Builder activity = Activity.builder().id(id);
        if (random.nextBoolean()) {
            activity.days(days(random));
        }
        for (String organiser : UNITS.subList(0, random.nextInt(4))) {
            activity.addOrganisers(UnitId.of(organiser));
        }
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            activity.addOutcomes(outcome(random, true));
        }
        return activity.build();
    }

    private static Outcome outcome(Random random, boolean event) {
        PrintedFigure figure = figure(random);
        Scope scope = event ? Scope.EVENT : one(random, List.of(Scope.values()));
        Outcome.Builder outcome = Outcome.builder()
                .indicator(one(random, INDICATORS))
                .scope(scope)
                .basis(one(random, List.of(Basis.values())))
                .figure(figure)
                .completeness(one(random, List.of(Completeness.values())));
        if (scope == Scope.GROUP) {
            outcome.units(UNITS.subList(0, 2 + random.nextInt(3)).stream()
                    .map(UnitId::of)
                    .toList());
        } else {
            outcome.unit(one(random, UNITS));
        }
        boolean multiplied = figure.printed().map(text -> text.contains("万")).orElse(false);
        if (figure.measure().isEmpty() && !multiplied && random.nextInt(3) == 0) {
            outcome.measure(Optional.of(Measure.of(one(random, List.of("份", "万元", "箩筐")))));
        }
        if (random.nextInt(3) == 0) {
            outcome.breakdown(new Breakdown("medium", one(random, List.of("city", "a=b", "报纸"))));
        }
        if (random.nextInt(3) == 0) {
            outcome.partOf(IndicatorCode.of(one(random, INDICATORS)));
        }
        if (random.nextInt(3) == 0) {
            outcome.note(one(random, TEXTS));
        }
        return outcome.build();
    }

    private static PrintedFigure figure(Random random) {
        if (random.nextBoolean()) {
            return PrintedFigure.parse(one(random, PRINTED));
        }
        Qualifier qualifier = one(random, List.of(Qualifier.values()));
        Optional<Measure> measure = random.nextBoolean() ? Optional.empty() : Optional.of(Measure.of("份"));
        BigDecimal precision = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(12) - 6);
        BigDecimal value = precision.multiply(BigDecimal.valueOf(1 + random.nextInt(100_000)));
        return new PrintedFigure(
                random.nextBoolean()
                        ? new Stated(value, precision, qualifier)
                        : new Range(value, value.add(precision), qualifier),
                Optional.empty(),
                measure,
                List.of());
    }

    private static Period days(Random random) {
        LocalDate first = LocalDate.of(2017, 3, 1 + random.nextInt(28));
        return new Period(first, first.plusDays(random.nextInt(3)));
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static CampaignSummary withoutPlaces(CampaignSummary summary) {
        CampaignSummary.Builder without = CampaignSummary.builder().from(summary);
        return without.outcomes(summary.outcomes().stream()
                        .map(LongRoundTripTest::withoutPlace)
                        .toList())
                .activities(summary.activities().stream()
                        .map(a -> Activity.builder()
                                .from(a)
                                .outcomes(a.outcomes().stream()
                                        .map(LongRoundTripTest::withoutPlace)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static Outcome withoutPlace(Outcome outcome) {
        return Outcome.builder().from(outcome).place(Place.UNKNOWN).build();
    }
}
