package org.campaignstats.io.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitId;

/** Whose a place is: the only filer that has figures in that row, else the only one that has figures in that file. */
final class PlacesOfFilers {
    private final Map<Place, Set<UnitId>> filers = new HashMap<>();

    PlacesOfFilers(Collection<CampaignSummary> filings) {
        for (CampaignSummary filing : filings) {
            filing.allOutcomes().forEach(outcome -> {
                add(row(outcome.place()), filing.filer());
                add(file(outcome.place()), filing.filer());
            });
        }
    }

    private void add(Optional<Place> place, UnitId filer) {
        place.ifPresent(at -> filers.computeIfAbsent(at, p -> new HashSet<>(2)).add(filer));
    }

    private static Optional<Place> row(Place place) {
        return place.row().isPresent()
                ? place.file().map(file -> Place.of(file, place.row().getAsInt()))
                : Optional.empty();
    }

    private static Optional<Place> file(Place place) {
        return place.file().map(Place::of);
    }

    /** The filer of a place; empty where several have figures there, or none. */
    Optional<UnitId> filer(Place place) {
        return row(place).flatMap(this::only).or(() -> file(place).flatMap(this::only));
    }

    private Optional<UnitId> only(Place place) {
        Set<UnitId> there = filers.getOrDefault(place, Set.of());
        return there.size() == 1 ? Optional.of(there.iterator().next()) : Optional.empty();
    }
}
