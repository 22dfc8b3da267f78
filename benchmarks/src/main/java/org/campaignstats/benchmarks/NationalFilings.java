package org.campaignstats.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;

/**
 * Filings of the whole country on all standard indicators, made up from a fixed seed: the same ones in every run.
 *
 * <p>They are true, and so agree with each other, but for one figure in a thousand that is ten times too large. The mix
 * of what is said (see {@code Kind}) does not depend on how much is said; nobody says the same twice.
 */
final class NationalFilings {
    private static final long SEED = 315;
    private static final int FIRST_YEAR = 2020;
    private static final int FIGURES_TO_A_SLIP = 1000;
    private static final int SLIP = 10;
    /** All but rates, which would have to be those of what they divide. */
    static final List<Indicator> INDICATORS = IndicatorCatalogue.standard().indicators().stream()
            .filter(indicator -> indicator.denominator().isEmpty())
            .toList();

    private final String campaign;
    private final Random random;
    private final Truth truth;
    private final Wording wording;
    private final Map<UnitId, Filing> filings = new LinkedHashMap<>();

    private NationalFilings(int year) {
        this.campaign = Integer.toString(year);
        this.random = new Random(SEED + year);
        this.truth = new Truth(NationalTree.tree(), INDICATORS, random);
        this.wording = new Wording(random);
    }

    /**
     * The filings of one or several campaigns.
     *
     * @param outcomes how many outcomes they hold together, a multiple of 1000 times the campaigns
     * @param campaigns over how many campaigns they are spread
     * @return the filings, one for each filer and campaign
     * @throws IllegalArgumentException if there is not so much to say of a campaign
     */
    static List<CampaignSummary> of(int outcomes, int campaigns) {
        return IntStream.range(FIRST_YEAR, FIRST_YEAR + campaigns)
                .boxed()
                .flatMap(year -> new NationalFilings(year).file(outcomes / campaigns).stream())
                .toList();
    }

    private List<CampaignSummary> file(int outcomes) {
        for (Kind kind : Kind.values()) {
            say(kind, outcomes / Kind.ALL_PARTS * kind.parts);
        }
        return filings.entrySet().stream()
                .map(filing -> filing.getValue().summary(campaign, filing.getKey()))
                .toList();
    }

    /** Says something of this kind about units, indicators and activities drawn without repetition. */
    private void say(Kind kind, int outcomes) {
        List<ReportingUnit> units = NationalTree.units(kind.level);
        int activities = kind.scope == Scope.EVENT ? Truth.ACTIVITIES : 1;
        int[] places = IntStream.range(0, units.size() * INDICATORS.size() * activities)
                .toArray();
        if (outcomes > places.length) {
            throw new IllegalArgumentException("Outcomes of kind " + kind + " can be at most " + places.length
                    + " in a campaign, were to be " + outcomes + "; ask for fewer outcomes or more campaigns");
        }
        for (int drawn = 0; drawn < outcomes; drawn++) {
            int other = drawn + random.nextInt(places.length - drawn);
            int place = places[other];
            places[other] = places[drawn];
            int activity = place % activities;
            int indicator = place / activities % INDICATORS.size();
            say(kind, units.get(place / activities / INDICATORS.size()), indicator, activity);
        }
    }

    private void say(Kind kind, ReportingUnit unit, int indicator, int activity) {
        long number = number(kind.scope, unit.id(), indicator);
        long filed = random.nextInt(FIGURES_TO_A_SLIP) == 0 ? number * SLIP : number;
        Outcome outcome = Outcome.builder()
                .indicator(INDICATORS.get(indicator).code())
                .unit(unit.id())
                .scope(kind.scope)
                .figure(wording.print(filed, INDICATORS.get(indicator)))
                .build();
        UnitId filer = kind.saidByTheUnitAbove ? unit.parent().orElseThrow() : unit.id();
        Filing filing = filings.computeIfAbsent(filer, f -> new Filing());
        if (kind.scope == Scope.EVENT) {
            filing.events
                    .computeIfAbsent("activity-" + activity, a -> new ArrayList<>())
                    .add(outcome);
        } else {
            filing.outcomes.add(outcome);
        }
    }

    private long number(Scope scope, UnitId unit, int indicator) {
        return switch (scope) {
            case WHOLE, GROUP -> truth.whole(unit, indicator);
            case OWN -> truth.own(unit, indicator);
            case UNDER -> truth.whole(unit, indicator) - truth.own(unit, indicator);
            case EVENT -> truth.activity(unit, indicator);
        };
    }

    /** What is said, by whom and how often. */
    private enum Kind {
        COUNTY_TOTAL(550, RegionLevel.COUNTY, Scope.WHOLE, false),
        COUNTY_ACTIVITY(180, RegionLevel.COUNTY, Scope.EVENT, false),
        COUNTY_TOTAL_BY_ITS_CITY(100, RegionLevel.COUNTY, Scope.WHOLE, true),
        COUNTY_OWN_LEVEL(50, RegionLevel.COUNTY, Scope.OWN, false),
        CITY_TOTAL(55, RegionLevel.CITY, Scope.WHOLE, false),
        CITY_OWN_LEVEL(55, RegionLevel.CITY, Scope.OWN, false),
        CITY_UNITS_BELOW(5, RegionLevel.CITY, Scope.UNDER, false),
        PROVINCE_TOTAL(5, RegionLevel.PROVINCE, Scope.WHOLE, false);

        static final int ALL_PARTS = 1000;

        final int parts;
        final RegionLevel level;
        final Scope scope;
        final boolean saidByTheUnitAbove;

        Kind(int parts, RegionLevel level, Scope scope, boolean saidByTheUnitAbove) {
            this.parts = parts;
            this.level = level;
            this.scope = scope;
            this.saidByTheUnitAbove = saidByTheUnitAbove;
        }
    }

    /** What one filer has said so far. */
    private static final class Filing {
        final List<Outcome> outcomes = new ArrayList<>();
        final Map<String, List<Outcome>> events = new LinkedHashMap<>();

        CampaignSummary summary(String campaign, UnitId filer) {
            CampaignSummary.Builder summary =
                    CampaignSummary.builder().campaign(campaign).filer(filer).outcomes(outcomes);
            events.forEach((id, said) -> summary.addActivities(
                    Activity.builder().id(id).outcomes(said).build()));
            return summary.build();
        }
    }
}
