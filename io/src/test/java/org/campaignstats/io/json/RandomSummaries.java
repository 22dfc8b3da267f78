package org.campaignstats.io.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Blank;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Range;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.figure.Vague;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Span;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;

/** Summaries of every shape, from a seed. */
final class RandomSummaries {
    private static final List<String> PRINTS = List.of(
            "115", "1380余人", "12.5万份", "无", "_余人次", "20xx余册", "多次", "3至5万", "约3万余", "67余", "8多万", "户(次)", "77.90%", "");
    private static final List<String> TEXTS = List.of(
            "宁波市",
            "a",
            "\"quoted\" \\ back",
            "line\nend\ttab",
            "",
            " spaced ",
            "\ud83d\ude00",
            "\u0000\u001f\u007f",
            "\u2028");

    private final Random random;

    RandomSummaries(long seed) {
        this.random = new Random(seed);
    }

    CampaignSummary next() {
        UnitId filer = unit();
        CampaignSummary.Builder summary = CampaignSummary.builder()
                .campaign(campaign())
                .filer(filer)
                .kind(one(FilingKind.values()))
                .revision(1 + random.nextInt(3))
                .filedOn(maybe(this::day))
                .period(maybe(this::period))
                .source(maybe(this::text));
        for (int i = random.nextInt(3); i > 0; i--) {
            summary.putUnitNames(UnitId.of("unit " + i), text());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            summary.addActivities(activity(filer));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            summary.addOutcomes(outcome(filer, one(Scope.values())));
        }
        return summary.build();
    }

    private Campaign campaign() {
        Campaign.Builder campaign = Campaign.builder()
                .id(one("2011", "spring", "1999"))
                .name(maybe(this::text))
                .theme(maybe(this::text))
                .days(maybe(this::period));
        if (random.nextInt(3) == 0) {
            campaign.year(one(OptionalInt.empty(), OptionalInt.of(1900), OptionalInt.of(2011)));
        }
        return campaign.build();
    }

    private Activity activity(UnitId filer) {
        Activity.Builder activity = Activity.builder()
                .id("activity " + random.nextInt(10))
                .type(maybe(this::text))
                .days(maybe(this::period))
                .venue(maybe(this::text))
                .organisers(random.nextBoolean() ? List.of() : List.of(filer, UnitId.of("另一个")));
        for (int i = random.nextInt(3); i > 0; i--) {
            activity.addOutcomes(outcome(filer, Scope.EVENT));
        }
        return activity.build();
    }

    private Outcome outcome(UnitId filer, Scope scope) {
        PrintedFigure figure = printed();
        Outcome.Builder outcome = Outcome.builder()
                .indicator(one("complaint_received", "投诉 举报", "a=b"))
                .units(scope == Scope.GROUP ? List.of(UnitId.of("x"), UnitId.of("y")) : List.of(one(filer, unit())))
                .scope(scope)
                .basis(one(Basis.values()))
                .breakdown(maybe(() -> new Breakdown("category", one("food", "a=b"))))
                .completeness(one(Completeness.values()))
                .partOf(maybe(() -> IndicatorCode.of("consultation_received")))
                .note(maybe(this::text))
                .place(place())
                .figure(figure);
        if (figure.measure().isEmpty() && random.nextBoolean()) {
            boolean multiplied = figure.toString().matches(".*[万亿].*");
            outcome.measure(Measure.of(one("件", multiplied ? "元" : "万元", "odd word")));
        }
        return outcome.build();
    }

    private PrintedFigure printed() {
        if (random.nextBoolean()) {
            String print = one(PRINTS.toArray(String[]::new));
            return print.equals("户(次)") ? PrintedFigure.parse("1户(次)") : PrintedFigure.parse(print);
        }
        List<Oddity> oddities = new ArrayList<>();
        for (Oddity oddity : Oddity.values()) {
            if (random.nextInt(8) == 0) {
                oddities.add(oddity);
            }
        }
        return new PrintedFigure(
                figure(),
                maybe(() -> one(one(PRINTS.toArray(String[]::new)), text())),
                maybe(() -> Measure.of(one("份", "件", "odd\nword"))),
                oddities);
    }

    private Figure figure() {
        BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(4));
        return switch (random.nextInt(6)) {
            case 0 -> Stated.zeroInWords();
            case 1 ->
                new Stated(
                        number.setScale(0, RoundingMode.UP).movePointRight(4),
                        BigDecimal.TEN.pow(random.nextInt(5)),
                        one(Qualifier.values()));
            case 2 -> new Range(number, number.multiply(BigDecimal.TEN), one(Qualifier.values()));
            case 3 -> new Blank(text());
            case 4 -> new Vague("大量" + text());
            default -> Stated.of(number, one(Qualifier.values()));
        };
    }

    private Place place() {
        return new Place(
                maybe(() -> "ningbo.csv"),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(100)),
                maybe(this::text),
                maybe(() -> new Span(random.nextInt(10), 10 + random.nextInt(10))));
    }

    private LocalDate day() {
        return LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Period period() {
        LocalDate first = day();
        return new Period(first, first.plusDays(random.nextInt(30)));
    }

    private UnitId unit() {
        return UnitId.of(one("330200", "大榭 开发区", "\ud83d\ude00"));
    }

    private String text() {
        return one(TEXTS.toArray(String[]::new));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
