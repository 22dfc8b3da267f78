package org.campaignstats.stats.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.unit.ReportingUnit;

/** Says in both languages how units of two campaigns correspond. */
final class CorrespondenceWords {
    static final Message SAME = new Message("the same unit", "同一单位");

    private final Side from;
    private final Side to;

    CorrespondenceWords(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    Message ofSuccessor(ReportingUnit earlier) {
        return new Message(name(earlier) + " of " + from.campaign(), from.chinese() + "为" + name(earlier));
    }

    Message ofMerged(List<ReportingUnit> earlier, List<Region> absent) {
        List<String> names = Stream.concat(
                        earlier.stream().map(CorrespondenceWords::name),
                        absent.stream().map(Region::toString))
                .toList();
        String missing = absent.stream().map(Region::toString).collect(Collectors.joining(" and "));
        String english = and(names) + " of " + from.campaign() + " together";
        String chinese = from.chinese() + "为" + String.join("、", names) + "合计";
        return absent.isEmpty()
                ? new Message(english, chinese)
                : new Message(
                        english + "; " + missing + " is not among the units of " + from.campaign(),
                        chinese + "，其中" + missing.replace(" and ", "、") + "不在" + from.chinese() + "单位之列");
    }

    Message ofSplit(UnitLinks.Linked linked) {
        List<String> earlier =
                linked.earlier().stream().map(CorrespondenceWords::name).toList();
        List<String> later = new ArrayList<>(
                linked.later().stream().map(CorrespondenceWords::name).toList());
        String rest = linked.partlyUnknown() ? " and others that are not among its units" : "";
        String restChinese = linked.partlyUnknown() ? "及其他不在单位之列的地区" : "";
        return new Message(
                and(earlier) + " of " + from.campaign() + " became " + and(later) + " of " + to.campaign() + rest
                        + ": one to many",
                from.chinese() + "的" + String.join("、", earlier) + "对应" + to.chinese() + "的"
                        + String.join("、", later)
                        + restChinese + "，一对多");
    }

    Message ofNew(ReportingUnit later) {
        String named = sameName(from, later);
        return new Message(
                "no unit of " + from.campaign() + " is known to have become it" + english(named, from),
                from.chinese() + "无对应单位" + chinese(named, from));
    }

    Message ofEnded(ReportingUnit earlier) {
        String named = sameName(to, earlier);
        return new Message(
                "no unit of " + to.campaign() + " is known to have come of it" + english(named, to),
                to.chinese() + "无对应单位" + chinese(named, to));
    }

    /** A unit of the same name under another id is told of, never taken for the same. */
    private static String sameName(Side side, ReportingUnit unit) {
        return Optional.of(unit.name())
                .flatMap(side.tree()::find)
                .filter(other -> !other.id().equals(unit.id()))
                .map(other -> other.id().text())
                .orElse("");
    }

    private static String english(String id, Side side) {
        return id.isEmpty() ? "" : "; " + id + " of " + side.campaign() + " has the same name";
    }

    private static String chinese(String id, Side side) {
        return id.isEmpty() ? "" : "；" + side.chinese() + "另有同名单位" + id;
    }

    /** The id and the name, as regions are told. */
    static String name(ReportingUnit unit) {
        return unit.name().equals(unit.id().text()) ? unit.name() : unit.id() + " " + unit.name();
    }

    private static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
