package org.campaignstats.stats.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;

/** Random filings of everything that a filing can hold, true or not: for what must hold whatever was filed. */
final class RandomReports {
    private static final int MOST_FILINGS = 16;
    private static final int MOST_OUTCOMES = 14;

    private final Random random;
    private int row;

    RandomReports(Random random) {
        this.random = random;
    }

    /** Filings by 宁波市, its counties and a stranger for up to four campaigns, some of them copies of others. */
    List<CampaignSummary> filings() {
        List<CampaignSummary> filings = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_FILINGS);
        for (int i = 0; i < count; i++) {
            CampaignSummary filing = filing();
            filings.add(filing);
            if (random.nextInt(6) == 0) {
                filings.add(again(filing));
            }
        }
        return filings;
    }

    /** The same report again, as a copy, as another year's, or with its day. */
    private CampaignSummary again(CampaignSummary filing) {
        return switch (random.nextInt(3)) {
            case 0 -> filing;
            case 1 -> earlier(filing);
            default ->
                CampaignSummary.builder()
                        .from(filing)
                        .revision(filing.revision() + random.nextInt(2))
                        .filedOn(Optional.of(LocalDate.of(2011, 4, 1 + random.nextInt(9))))
                        .build();
        };
    }

    /** The report as one of the year before, its figures perhaps cumulative. */
    private CampaignSummary earlier(CampaignSummary filing) {
        Basis basis = pick(Basis.PERIOD, Basis.CUMULATIVE);
        return CampaignSummary.builder()
                .from(filing)
                .campaign("2010")
                .outcomes(filing.outcomes().stream()
                        .map(outcome -> Outcome.builder()
                                .from(outcome)
                                .basis(basis)
                                .figure(
                                        outcome.indicator().text().contains("stock")
                                                ? "70家"
                                                : outcome.figure().toString())
                                .build())
                        .toList())
                .build();
    }

    private CampaignSummary filing() {
        String filer = unit();
        ExampleFiling filing = ExampleFiling.by(filer)
                .of(pick("2011", "2011", "2011", "2011", "2011", "2010", "2010", "2010", "2009", "spring"));
        filing.with(f -> f.revision(1 + random.nextInt(2))
                .kind(pick(
                        FilingKind.REPORT,
                        FilingKind.REPORT,
                        FilingKind.REPORT,
                        FilingKind.PLAN,
                        FilingKind.CORRECTION))
                .filedOn(
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(LocalDate.of(2011, 3, 25).plusDays(random.nextInt(12)))));
        int outcomes = random.nextInt(MOST_OUTCOMES);
        for (int i = 0; i < outcomes; i++) {
            filing.says(indicator(), figure(), this::outcome);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            activity(filing, filer);
        }
        return filing.summary();
    }

    private Outcome.Builder outcome(Outcome.Builder outcome) {
        if (random.nextInt(4) == 0) {
            outcome.unit(unit());
        }
        if (random.nextInt(15) == 0) {
            return outcome.units(Stream.of("330203", "330204").map(UnitId::of).toList())
                    .scope(Scope.GROUP);
        }
        if (random.nextInt(5) == 0) {
            outcome.breakdown(Breakdown.parse(pick("category=food", "category=toys")));
        } else if (random.nextInt(8) == 0) {
            outcome.partOf(IndicatorCode.of("complaint_received"));
        }
        if (random.nextInt(6) == 0) {
            outcome.note(pick("累计", "共计", "近三年来", "活动期间累计"));
        }
        return outcome.scope(pick(Scope.WHOLE, Scope.WHOLE, Scope.WHOLE, Scope.OWN, Scope.UNDER, Scope.EVENT))
                .basis(pick(Basis.PERIOD, Basis.PERIOD, Basis.PERIOD, Basis.PERIOD, Basis.CUMULATIVE, Basis.PLANNED))
                .place(random.nextInt(4) == 0 ? Place.UNKNOWN : Place.of("reports.csv", ++row));
    }

    private void activity(ExampleFiling filing, String filer) {
        List<Outcome> outcomes = random.nextBoolean()
                ? List.of()
                : List.of(ExampleFiling.by(pick(filer, filer, unit())).event(indicator(), figure()));
        filing.held(
                pick("square", "consulting", "quiz"),
                a -> a.type(Optional.of(pick("3·15宣传咨询活动", "3·15大型宣传咨询活动", "知识竞赛")))
                        .days(Optional.of(Period.parse(pick("2011-03-15", "2011-03-14")))
                                .filter(d -> random.nextInt(4) > 0))
                        .venue(Optional.of(pick("天一广场", "天一 广场", "中山广场")).filter(v -> random.nextInt(4) > 0))
                        .organisers(
                                random.nextInt(4) == 0 ? List.of(UnitId.of("330200"), UnitId.of("330203")) : List.of())
                        .outcomes(outcomes));
    }

    private String unit() {
        return pick("330200", "330200", "330203", "330203", "330204", "330212", "330281", "zone");
    }

    private String figure() {
        String number = String.valueOf(1 + random.nextInt(60));
        return pick(number, number, number, "30000", number + "余", "近" + number, "约300", "1.2万", "_", "大量", "无");
    }

    private String indicator() {
        return pick(
                "complaint_received",
                "complaint_received",
                "complaint_resolved",
                "complaint_resolution_rate",
                "materials_distributed",
                "audience_reached_person_times",
                "consultation_received",
                "school_count",
                "student_reached",
                "model_enterprise_stock",
                "model_enterprise_selected",
                "staff_participating_count",
                "satisfaction_index",
                "materials_received",
                "受理投诉同比增长",
                "历年礼品");
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
