package org.campaignstats.stats.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;

/** Reads an outcome with all around it from a line of text. */
final class Said {
    private final Map<String, String> options = new HashMap<>();

    private Said() {}

    /**
     * Reads {@code unit figure option=value ...}, for example {@code town 1380余 activity=square by=city row=7}. Options:
     * {@code by} (the filer, else the unit), {@code file}, {@code campaign}, {@code indicator}, {@code scope} (else event),
     * {@code measure}, {@code breakdown}, {@code basis}, {@code kind}, {@code revision}, {@code complete},
     * {@code activity}, {@code organisers}, {@code part_of}, {@code row}, {@code name} (of the unit).
     */
    static FiledOutcome parse(String text) {
        String[] words = text.split(" ", -1);
        Said line = new Said();
        for (int i = 2; i < words.length; i++) {
            line.options.put(words[i].replaceFirst("=.*", ""), words[i].replaceFirst("^[^=]*=?", ""));
        }
        return line.outcome(words[0], words[1]);
    }

    static List<FiledOutcome> lines(String... lines) {
        return Stream.of(lines).map(Said::parse).toList();
    }

    private FiledOutcome outcome(String unit, String figure) {
        FilingHead head = new FilingHead(
                Campaign.of(option("campaign").orElse("2011")),
                UnitId.of(option("by").orElse(unit)),
                option("kind").map(kind -> FilingKind.valueOf(upper(kind))).orElse(FilingKind.REPORT),
                option("revision").map(Integer::valueOf).orElse(1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                file());
        Outcome.Builder outcome = Outcome.builder()
                .indicator(option("indicator").orElse("materials_distributed"))
                .units(List.of(UnitId.of(unit)))
                .scope(option("scope").map(scope -> Scope.valueOf(upper(scope))).orElse(Scope.EVENT))
                .figure(figure)
                .breakdown(option("breakdown").map(Breakdown::parse))
                .partOf(option("part_of").map(IndicatorCode::of))
                .basis(option("basis").map(basis -> Basis.valueOf(upper(basis))).orElse(Basis.PERIOD))
                .completeness(option("complete").isPresent() ? Completeness.COMPLETE : Completeness.UNKNOWN)
                .place(option("row")
                        .map(row -> Place.of(file(), Integer.parseInt(row)))
                        .orElse(Place.UNKNOWN));
        option("measure").map(Measure::of).ifPresent(measure -> outcome.measure(Optional.of(measure)));
        return new FiledOutcome(
                head,
                option("activity").map(ActivityId::of),
                option("organisers")
                        .map(ids -> Stream.of(ids.split(";")).map(UnitId::of).toList())
                        .orElse(List.of()),
                Optional.empty(),
                outcome.build(),
                option("name").map(name -> Map.of(UnitId.of(unit), name)).orElse(Map.of()));
    }

    private String file() {
        return option("file").orElse("f.csv");
    }

    private Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
