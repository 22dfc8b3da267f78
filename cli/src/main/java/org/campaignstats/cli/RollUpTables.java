package org.campaignstats.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.KeptOutcome;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;

/** A roll-up for people: a table for each unit and campaign, and below it who is missing, what was kept, what is wrong. */
final class RollUpTables {
    /** What is said of an open tree. */
    static final Message COVERAGE_UNKNOWN = new Message(
            "coverage unknown: units may be missing (no --units, --expect or table with a total row)",
            "覆盖情况未知：可能有单位未报送（没有--units、--expect或带合计行的表）");

    private static final int NAMES_SHOWN = 40;
    private static final int SUSPECTS_SHOWN = 3;

    private final RollUpResult result;
    private final List<ReportingUnit> units;
    private final Map<UnitId, List<RolledFigure>> figures;
    private final boolean named;
    private final IndicatorCatalogue catalogue;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    /** Units that were named are shown even where nothing was said of them. */
    RollUpTables(
            RollUpResult result,
            List<ReportingUnit> units,
            List<RolledFigure> figures,
            boolean named,
            IndicatorCatalogue catalogue,
            Language language) {
        this.result = result;
        this.units = units;
        this.figures =
                figures.stream().collect(Collectors.groupingBy(f -> f.unit().id()));
        this.named = named;
        this.catalogue = catalogue;
        this.language = language;
        write();
    }

    private void write() {
        if (!result.tree().isClosed()) {
            out.append(COVERAGE_UNKNOWN.in(language)).append("\n\n");
        }
        for (ReportingUnit unit : units) {
            for (CampaignId campaign : result.campaigns()) {
                List<RolledFigure> shown = figures.getOrDefault(unit.id(), List.of()).stream()
                        .filter(f -> f.key().campaign().equals(campaign) && f.isTold())
                        .toList();
                List<KeptOutcome> kept = kept(unit, campaign);
                boolean top = unit.parent().isEmpty();
                if (named || top || !shown.isEmpty() || !kept.isEmpty()) {
                    block(unit, campaign, shown, kept);
                }
            }
        }
        long contradicted = result.contradicted().size();
        out.append(contradicted(contradicted, out.indexOf("\n!! ") >= 0)).append('\n');
    }

    private String contradicted(long figures, boolean areShown) {
        if (figures == 0) {
            return language.pick("no discrepancies", "未发现不一致");
        }
        String english = plural(figures, "contradicted figure");
        return areShown
                ? language.pick(english + ", marked !!", figures + "个数不一致，以!!标出")
                : language.pick(english + " of units that are not shown", "未显示的单位有" + figures + "个数不一致");
    }

    private void block(ReportingUnit unit, CampaignId campaign, List<RolledFigure> shown, List<KeptOutcome> kept) {
        out.append(heading(unit, campaign)).append('\n');
        if (!shown.isEmpty()) {
            out.append(new FigureTable(shown, language));
        }
        shown.forEach(f -> f.discrepancies().forEach(d -> discrepancy(f, d)));
        List<ReportingUnit> missing = result.notFiled(unit.id(), campaign);
        if (!missing.isEmpty() && result.tree().isClosed()) {
            out.append(language.pick("not filed (" + missing.size() + "): ", "未报送（" + missing.size() + "）："))
                    .append(names(missing))
                    .append('\n');
        }
        if (!kept.isEmpty()) {
            out.append(language.pick("kept, not added (" + kept.size() + "):", "保留但未计入（" + kept.size() + "）："));
            String separator = kept.size() > 1 ? "\n  " : language.pick(" ", "");
            out.append(kept.stream().map(this::kept).collect(Collectors.joining(separator, separator, "\n")));
        }
        out.append('\n');
    }

    private void discrepancy(RolledFigure figure, Discrepancy discrepancy) {
        out.append("!! ")
                .append(FigureTable.name(figure, language))
                .append(' ')
                .append(discrepancy.in(language))
                .append('\n');
        discrepancy.suspects().stream()
                .limit(SUSPECTS_SHOWN)
                .forEach(suspect ->
                        out.append("   ").append(suspect.message().in(language)).append('\n'));
        if (discrepancy.suspects().isEmpty()) {
            out.append(language.pick("   no simple explanation\n", "   无简单解释\n"));
        }
    }

    private String heading(ReportingUnit unit, CampaignId campaign) {
        int filed = result.filed(unit.id(), campaign).size();
        int missing = result.notFiled(unit.id(), campaign).size();
        String id = unit.name().equals(unit.id().text()) ? "" : " " + unit.id();
        String units = result.tree().isClosed()
                ? language.pick(
                        filed + " of " + plural(filed + missing, "unit") + " filed",
                        "应报" + (filed + missing) + "个单位，已报" + filed + "个")
                : language.pick(plural(filed, "unit") + " filed", "已报" + filed + "个单位");
        return unit.name() + id + " · " + campaign + " · " + units;
    }

    private List<KeptOutcome> kept(ReportingUnit unit, CampaignId campaign) {
        return result.kept().stream()
                .filter(k -> k.statement().campaign().equals(campaign))
                .filter(k -> k.statement().outcome().units().stream()
                        .flatMap(id -> result.tree().find(id).stream())
                        .anyMatch(about -> isWithin(about, unit)))
                .toList();
    }

    private boolean isWithin(ReportingUnit unit, ReportingUnit top) {
        ReportingUnit at = unit;
        while (!at.equals(top) && at.parent().isPresent()) {
            at = result.tree().find(at.parent().get()).orElseThrow();
        }
        return at.equals(top);
    }

    private String kept(KeptOutcome kept) {
        Outcome outcome = kept.statement().outcome();
        String about = outcome.units().stream().map(this::name).collect(Collectors.joining("、"));
        String comma = language.pick(", ", "，");
        String filer = name(kept.statement().filer());
        String by = outcome.units().contains(kept.statement().filer())
                ? ""
                : comma + language.pick("reported by " + filer, "由" + filer + "报送");
        return about + " " + name(outcome.indicator()) + " " + outcome.figure() + comma
                + kept.reason().words(language) + by;
    }

    /** The code, in Chinese behind the name where it has another. */
    private String name(IndicatorCode code) {
        String chinese = catalogue.findOrAdHoc(code).chineseName();
        return language.pick(code.text(), chinese.equals(code.text()) ? chinese : chinese + " " + code);
    }

    private String name(UnitId id) {
        return result.tree().find(id).map(ReportingUnit::name).orElse(id.text());
    }

    private String names(List<ReportingUnit> units) {
        String shown = units.stream()
                .limit(NAMES_SHOWN)
                .map(ReportingUnit::name)
                .collect(Collectors.joining(language.pick(" ", "、")));
        return shown + (units.size() > NAMES_SHOWN ? " …" : "");
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
