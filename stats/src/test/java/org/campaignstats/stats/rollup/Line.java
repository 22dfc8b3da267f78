package org.campaignstats.stats.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;

/** Reads a filing of one outcome from a line of text. */
final class Line {
    static final String CAMPAIGN = "2011";
    static final String INDICATOR = "materials_distributed";

    private final Map<String, String> options = new HashMap<>();

    private Line() {}

    /**
     * Reads {@code unit scope figure option=value ...}, for example {@code town event 1380余 by=city activity=square}.
     * Units of a group are separated by semicolons. Options: {@code by} (the filer, else the unit), {@code campaign},
     * {@code indicator}, {@code measure}, {@code breakdown}, {@code basis}, {@code kind}, {@code revision},
     * {@code complete}, {@code activity}, {@code organisers}, {@code part_of}, {@code row}.
     */
    static CampaignSummary parse(String text) {
        String[] words = text.split(" ", -1);
        Line line = new Line();
        for (int i = 3; i < words.length; i++) {
            line.options.put(words[i].replaceFirst("=.*", ""), words[i].replaceFirst("^[^=]*=?", ""));
        }
        return line.summary(words[0], words[1], words[2]);
    }

    private CampaignSummary summary(String units, String scope, String figure) {
        CampaignSummary.Builder summary = CampaignSummary.builder()
                .campaign(option("campaign").orElse(CAMPAIGN))
                .filer(option("by").orElse(units))
                .kind(option("kind").map(k -> FilingKind.valueOf(upper(k))).orElse(FilingKind.REPORT))
                .revision(option("revision").map(Integer::valueOf).orElse(1));
        Outcome outcome = outcome(units, scope, figure);
        return option("activity")
                .map(id -> summary.addActivities(Activity.builder()
                        .id(id)
                        .organisers(option("organisers").map(Line::ids).orElse(List.of()))
                        .addOutcomes(outcome)
                        .build()))
                .orElseGet(() -> summary.addOutcomes(outcome))
                .build();
    }

    private Outcome outcome(String units, String scope, String figure) {
        Outcome.Builder outcome = Outcome.builder()
                .indicator(option("indicator").orElse(INDICATOR))
                .units(ids(units))
                .scope(Scope.valueOf(upper(scope)))
                .figure(figure)
                .breakdown(option("breakdown").map(Breakdown::parse))
                .partOf(option("part_of").map(IndicatorCode::of))
                .basis(option("basis").map(b -> Basis.valueOf(upper(b))).orElse(Basis.PERIOD))
                .completeness(option("complete").isPresent() ? Completeness.COMPLETE : Completeness.UNKNOWN);
        option("measure").map(Measure::of).ifPresent(measure -> outcome.measure(Optional.of(measure)));
        option("row").ifPresent(row -> outcome.place(Place.of("reports.csv", Integer.parseInt(row))));
        return outcome.build();
    }

    private Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    private static List<UnitId> ids(String units) {
        return Stream.of(units.split(";")).map(UnitId::of).toList();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
