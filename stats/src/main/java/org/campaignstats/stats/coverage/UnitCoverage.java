package org.campaignstats.stats.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.ReportingUnit;

/**
 * One unit in one campaign: whether it filed, and what is still to be asked of it.
 *
 * @param unit the unit
 * @param filing what it filed; empty where it is missing
 * @param blanks the blank and vague figures in what it filed, whomever they are about, in the order of the tree and of
 *     the catalogue; also where it gave a number of another scope beside it
 * @param silent the {@linkplain CoverageReport#expectedIndicators expected indicators} on which it filed a report and
 *     nobody gave a figure about it, not even a blank; none for a unit that is missing or filed only a plan
 * @param reportedByOther the indicators of which only other units gave a number about it
 */
public record UnitCoverage(
        ReportingUnit unit,
        Optional<UnitFiling> filing,
        List<BlankFigure> blanks,
        List<Indicator> silent,
        List<Indicator> reportedByOther) {
    /**
     * Copies the lists.
     *
     * @param unit the unit
     * @param filing what it filed
     * @param blanks the blank and vague figures in what it filed
     * @param silent the expected indicators on which it is silent
     * @param reportedByOther the indicators of which only others gave a number
     */
    public UnitCoverage {
        blanks = List.copyOf(blanks);
        silent = List.copyOf(silent);
        reportedByOther = List.copyOf(reportedByOther);
    }

    /** Whether a unit filed. */
    public enum Status {
        /** It filed a report, or a correction of one. */
        FILED("filed", "已报送"),
        /** It filed a plan and nothing else. By the letter it has filed. */
        ONLY_PLAN("only a plan", "只报送方案"),
        /** It has not filed anything for the campaign. */
        MISSING("not filed", "未报送");

        private final String english;
        private final String chinese;

        Status(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /**
         * The status in words.
         *
         * @return for example {@code not filed}
         */
        public Message words() {
            return new Message(english, chinese);
        }
    }

    /**
     * Whether it filed a report, only a plan, or nothing.
     *
     * @return the status
     */
    public Status status() {
        return filing.map(f -> f.isOnlyPlan() ? Status.ONLY_PLAN : Status.FILED).orElse(Status.MISSING);
    }

    /**
     * Whether it has not filed anything for the campaign.
     *
     * @return true where not even a plan came
     */
    public boolean isMissing() {
        return status() == Status.MISSING;
    }

    /**
     * The administrative level of its region.
     *
     * @return the level; empty for a unit without a region
     */
    public Optional<RegionLevel> level() {
        return unit.region().map(RegionCode::level);
    }

    /**
     * What its blank and vague figures are of.
     *
     * @return the indicators, each once, in the order of the figures
     */
    public List<Indicator> blankIndicators() {
        return blanks.stream().map(BlankFigure::indicator).distinct().toList();
    }

    /** What of it is about some indicators. */
    UnitCoverage of(Set<IndicatorCode> codes) {
        return new UnitCoverage(
                unit,
                filing,
                blanks.stream()
                        .filter(blank -> codes.contains(blank.indicator().code()))
                        .toList(),
                silent.stream().filter(i -> codes.contains(i.code())).toList(),
                reportedByOther.stream().filter(i -> codes.contains(i.code())).toList());
    }
}
