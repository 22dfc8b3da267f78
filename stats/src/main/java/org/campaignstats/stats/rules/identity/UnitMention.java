package org.campaignstats.stats.rules.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.Verdict;

/**
 * A unit that a filing names, and where it does so first.
 *
 * @param unit the unit
 * @param role what it is to the filing; of several roles the first
 * @param place where it is named
 */
record UnitMention(UnitId unit, Role role, Place place) {
    /** What a unit is to a filing. */
    enum Role {
        /** It filed. */
        FILER,
        /** An outcome is about it. */
        ABOUT,
        /** It held an activity and is nothing else. */
        ORGANISER
    }

    /** Every unit that a filing names, each once: the filer, those that outcomes are about, organisers. */
    static List<UnitMention> in(Filing filing) {
        Map<UnitId, UnitMention> mentions = new LinkedHashMap<>();
        add(filing.filer(), Role.FILER, filing.place(), mentions);
        for (Outcome outcome : filing.outcomes()) {
            outcome.units().forEach(unit -> add(unit, Role.ABOUT, outcome.place(), mentions));
        }
        for (Activity activity : filing.summary().activities()) {
            Place place = Located.place(activity, filing);
            activity.organisers().forEach(unit -> add(unit, Role.ORGANISER, place, mentions));
        }
        return new ArrayList<>(mentions.values());
    }

    private static void add(UnitId unit, Role role, Place place, Map<UnitId, UnitMention> mentions) {
        mentions.putIfAbsent(unit, new UnitMention(unit, role, place));
    }

    /** A verdict on the unit, where it is named. */
    Verdict located(Verdict verdict) {
        return verdict.at(place).about(unit);
    }

    /** What a unit is called in messages: {@code 330203 海曙区}, or its id where no other name is known. */
    static String name(UnitId unit, Filing filing) {
        String name = filing.context()
                .tree()
                .find(unit)
                .map(ReportingUnit::name)
                .or(() -> Optional.ofNullable(filing.summary().unitNames().get(unit)))
                .orElse(unit.text());
        return name.equals(unit.text()) ? name : unit + " " + name;
    }
}
