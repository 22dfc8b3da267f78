package org.campaignstats.assertions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.unit.UnitId;

/** The figures of filings as a failure prints them, one a line. */
final class FilingText {
    private final IndicatorCatalogue indicators;

    private FilingText(IndicatorCatalogue indicators) {
        this.indicators = indicators;
    }

    /** Each figure with its bounds in a line of its own, after a line break; of many only the first. */
    static String of(List<CampaignSummary> filings, IndicatorCatalogue indicators) {
        FilingText text = new FilingText(indicators);
        return Lines.of(filings.stream().flatMap(text::lines));
    }

    private Stream<String> lines(CampaignSummary filing) {
        Stream<String> figures = Stream.concat(
                filing.outcomes().stream().map(outcome -> line(filing, outcome, Optional.empty())),
                filing.activities().stream()
                        .flatMap(activity -> activity.outcomes().stream()
                                .map(outcome -> line(filing, outcome, Optional.of(activity)))));
        return Stream.concat(
                Stream.of(
                        "filed by " + filing.filer() + ", " + filing.campaign().id() + ":"),
                figures);
    }

    private String line(CampaignSummary filing, Outcome outcome, Optional<Activity> activity) {
        Indicator indicator = indicators.findOrAdHoc(outcome.indicator());
        StringJoiner line = new StringJoiner(" ", "  ", "");
        line.add(outcome.indicator().text());
        outcome.breakdown().ifPresent(breakdown -> line.add(breakdown.toString()));
        line.add(FigureText.of(outcome.figure().toString()));
        line.add("→");
        line.add(indicator
                .bounds(outcome.baseFigure(), BoundsPolicy.CONVENTIONAL)
                .print());
        return line + remarks(filing, outcome, activity);
    }

    /** What is not as it usually is: other units, scope, time, an activity, a part; and the place. */
    private static String remarks(CampaignSummary filing, Outcome outcome, Optional<Activity> activity) {
        StringJoiner remarks = new StringJoiner(", ", ", ", "").setEmptyValue("");
        if (!outcome.units().equals(List.of(filing.filer()))) {
            remarks.add("of "
                    + String.join(
                            " ", outcome.units().stream().map(UnitId::text).toList()));
        }
        if (outcome.scope() != Scope.WHOLE) {
            remarks.add(outcome.scope().name().toLowerCase(Locale.ROOT));
        }
        if (outcome.basis() != Basis.PERIOD) {
            remarks.add(outcome.basis().name().toLowerCase(Locale.ROOT));
        }
        activity.ifPresent(held -> remarks.add("activity " + held.id()));
        outcome.partOf().ifPresent(whole -> remarks.add("part of " + whole));
        String place = outcome.place().toString();
        return remarks + (place.isEmpty() ? "" : "    " + place);
    }
}
