package org.campaignstats.stats.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/**
 * Finds the units whose totals are not of the same units in both campaigns: one that stands under it in one year stands
 * elsewhere in the other, as 枞阳县 came from 安庆市 to 铜陵市.
 */
final class Territories {
    private final Side from;
    private final Side to;
    private final List<UnitCorrespondence> all;
    private final Map<UnitId, UnitCorrespondence> byLater = new HashMap<>();
    private final Map<UnitId, UnitCorrespondence> byEarlier = new HashMap<>();
    private final Map<UnitId, Message> regrouped = new HashMap<>();

    Territories(Side from, Side to, List<UnitCorrespondence> all) {
        this.from = from;
        this.to = to;
        this.all = all;
        for (UnitCorrespondence one : all) {
            if (one.kind().isComparable()) {
                byLater.put(one.unit().id(), one);
                one.from().forEach(earlier -> byEarlier.put(earlier.id(), one));
            }
        }
    }

    List<UnitCorrespondence> withRegrouped() {
        all.stream().filter(one -> one.kind().isComparable()).forEach(this::checkAbove);
        return all.stream()
                .map(one -> Optional.ofNullable(regrouped.get(one.unit().id()))
                        .filter(why -> one.kind().isComparable())
                        .map(one::regrouped)
                        .orElse(one))
                .toList();
    }

    private void checkAbove(UnitCorrespondence one) {
        ReportingUnit later = one.unit();
        for (UnitCorrespondence above : above(to.tree(), later, byLater)) {
            one.from().stream()
                    .filter(earlier -> above.from().stream().noneMatch(top -> from.isWithin(earlier.id(), top.id())))
                    .findFirst()
                    .ifPresent(earlier -> regrouped.putIfAbsent(above.unit().id(), cameIn(later, earlier)));
        }
        for (ReportingUnit earlier : one.from()) {
            for (UnitCorrespondence above : above(from.tree(), earlier, byEarlier)) {
                if (!to.isWithin(later.id(), above.unit().id())) {
                    regrouped.putIfAbsent(above.unit().id(), wentOut(earlier));
                }
            }
        }
    }

    /** The units above one that are compared. */
    private static List<UnitCorrespondence> above(
            UnitTree tree, ReportingUnit unit, Map<UnitId, UnitCorrespondence> compared) {
        List<UnitCorrespondence> above = new ArrayList<>();
        Optional<ReportingUnit> at = unit.parent().flatMap(tree::find);
        while (at.isPresent()) {
            Optional.ofNullable(compared.get(at.get().id())).ifPresent(above::add);
            at = at.get().parent().flatMap(tree::find);
        }
        return above;
    }

    private Message cameIn(ReportingUnit later, ReportingUnit earlier) {
        String name = CorrespondenceWords.name(later);
        String before = later.id().equals(earlier.id()) ? "" : " (" + CorrespondenceWords.name(earlier) + ")";
        return new Message(
                name + before + " is under it in " + to.campaign() + " and was not in " + from.campaign(),
                to.chinese() + "下辖" + name + before + "，" + from.chinese() + "不含");
    }

    private Message wentOut(ReportingUnit earlier) {
        String name = CorrespondenceWords.name(earlier);
        return new Message(
                name + " was under it in " + from.campaign() + " and is not in " + to.campaign(),
                from.chinese() + "下辖" + name + "，" + to.chinese() + "不含");
    }
}
