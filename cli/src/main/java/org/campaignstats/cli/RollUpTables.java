package org.campaignstats.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.KeptOutcome;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rollup.RolledPart;
import org.campaignstats.stats.rollup.Statement;

/** A roll-up for people: a table for each unit and campaign, and below it who is missing, what was kept, what is wrong. */
final class RollUpTables {
    private static final int NAMES_SHOWN = 40;
    private static final int SUSPECTS_SHOWN = 3;

    private final RollUpResult result;
    private final List<ReportingUnit> units;
    private final Map<UnitId, List<RolledFigure>> figures;
    private final boolean named;
    private final StringBuilder out = new StringBuilder();

    /** Units that were named are shown even where nothing was said of them. */
    RollUpTables(RollUpResult result, List<ReportingUnit> units, List<RolledFigure> figures, boolean named) {
        this.result = result;
        this.units = units;
        this.figures =
                figures.stream().collect(Collectors.groupingBy(f -> f.unit().id()));
        this.named = named;
        write();
    }

    private void write() {
        if (!result.tree().isClosed()) {
            out.append("coverage unknown: units may be missing (no --units, --expect or table with a total row)\n\n");
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
        out.append(contradicted == 0 ? "no discrepancies" : plural(contradicted, "contradicted figure") + ", marked !!")
                .append('\n');
    }

    private void block(ReportingUnit unit, CampaignId campaign, List<RolledFigure> shown, List<KeptOutcome> kept) {
        out.append(heading(unit, campaign)).append('\n');
        if (!shown.isEmpty()) {
            out.append(table(shown));
        }
        shown.forEach(f -> f.discrepancies().forEach(d -> discrepancy(f, d)));
        List<ReportingUnit> missing = result.notFiled(unit.id(), campaign);
        if (!missing.isEmpty() && result.tree().isClosed()) {
            out.append("not filed (")
                    .append(missing.size())
                    .append("): ")
                    .append(names(missing))
                    .append('\n');
        }
        if (!kept.isEmpty()) {
            out.append("kept, not added (").append(kept.size()).append("):");
            String separator = kept.size() > 1 ? "\n  " : " ";
            out.append(kept.stream().map(this::kept).collect(Collectors.joining(separator, separator, "\n")));
        }
        out.append('\n');
    }

    private void discrepancy(RolledFigure figure, Discrepancy discrepancy) {
        out.append("!! ").append(name(figure)).append(' ').append(discrepancy).append('\n');
        discrepancy.suspects().stream()
                .limit(SUSPECTS_SHOWN)
                .forEach(suspect -> out.append("   ").append(suspect).append('\n'));
        if (discrepancy.suspects().isEmpty()) {
            out.append("   no simple explanation\n");
        }
    }

    private String heading(ReportingUnit unit, CampaignId campaign) {
        int filed = result.filed(unit.id(), campaign).size();
        int missing = result.notFiled(unit.id(), campaign).size();
        String id = unit.name().equals(unit.id().text()) ? "" : " " + unit.id();
        String units = result.tree().isClosed()
                ? filed + " of " + plural(filed + missing, "unit") + " filed"
                : plural(filed, "unit") + " filed";
        return unit.name() + id + " · " + campaign + " · " + units;
    }

    private String table(List<RolledFigure> shown) {
        boolean below = shown.stream().anyMatch(f -> f.findUnder().isPresent());
        TextTable table = new TextTable(
                below
                        ? List.of(false, false, true, true, true, true, false)
                        : List.of(false, false, true, true, false));
        table.add(
                below
                        ? List.of("indicator", "", "figure", "between", "own level", "units below", "basis")
                        : List.of("indicator", "", "figure", "between", "basis"));
        for (RolledFigure f : shown) {
            String number = number(f);
            String basis = f.kind().words()
                    + (f.isOfOccurringUnitsOnly() ? " of the units in the batch" : "")
                    + (f.discrepancies().isEmpty() ? "" : " !!");
            String code = name(f) + (isInSeveralMeasures(f, shown) ? measure(f) : "");
            String chinese =
                    f.indicator().chineseName().equals(f.key().indicator().text())
                            ? ""
                            : f.indicator().chineseName();
            if (below) {
                table.add(List.of(
                        code,
                        chinese,
                        number,
                        between(f.bounds()),
                        between(f.own().bounds()),
                        f.findUnder()
                                .map(RolledPart::bounds)
                                .map(RollUpTables::between)
                                .orElse(""),
                        basis));
            } else {
                table.add(List.of(code, chinese, number, between(f.bounds()), basis));
            }
        }
        return table.toString();
    }

    /** The number to quote; where there is none, the totals as they were said, else what was stated of it so far. */
    private static String number(RolledFigure f) {
        String totals = f.statements().stream()
                .map(Statement::outcome)
                .filter(outcome -> outcome.scope() == Scope.WHOLE
                        && outcome.figure().figure().isNumeric())
                .map(outcome -> outcome.figure().toString())
                .distinct()
                .collect(Collectors.joining(" or "));
        return f.printed()
                .or(() -> Optional.of(totals).filter(text -> !text.isEmpty()))
                .or(() -> f.statedSum().map(sum -> Bounds.exactly(sum).print() + " stated so far"))
                .or(() -> blank(f))
                .orElse("—");
    }

    /** A blank or an amount in words as it was printed. */
    private static Optional<String> blank(RolledFigure f) {
        return f.statements().stream()
                .map(statement -> statement.outcome().figure().toString())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static boolean isInSeveralMeasures(RolledFigure figure, List<RolledFigure> shown) {
        return shown.stream().filter(other -> name(other).equals(name(figure))).count() > 1;
    }

    private static String measure(RolledFigure figure) {
        return figure.key().measure().map(m -> " (" + m + ")").orElse("");
    }

    private static String between(Bounds bounds) {
        return bounds.isUnknown() ? "…" : bounds.print();
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
        String by = outcome.units().contains(kept.statement().filer())
                ? ""
                : ", reported by " + name(kept.statement().filer());
        return about + " " + outcome.indicator() + " " + outcome.figure() + ", "
                + kept.reason().words() + by;
    }

    private String name(UnitId id) {
        return result.tree().find(id).map(ReportingUnit::name).orElse(id.text());
    }

    private static String name(RolledFigure figure) {
        return figure.key().indicator()
                + figure.key().breakdown().map(b -> " " + b).orElse("");
    }

    private static String names(List<ReportingUnit> units) {
        String shown =
                units.stream().limit(NAMES_SHOWN).map(ReportingUnit::name).collect(Collectors.joining(" "));
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
