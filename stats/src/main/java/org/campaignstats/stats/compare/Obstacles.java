package org.campaignstats.stats.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.compare.NotComparable.Reason;

/** Finds what keeps two figures from being compared. */
final class Obstacles {
    private final Side from;
    private final Side to;
    private final OccurringTotals totals;

    Obstacles(Side from, Side to, List<UnitCorrespondence> all) {
        this.from = from;
        this.to = to;
        this.totals = new OccurringTotals(from, to, all);
    }

    Optional<NotComparable> find(ComparedKey key, FigurePair pair) {
        if (!pair.units().kind().isComparable()) {
            return Optional.of(NotComparable.of(pair.units()));
        }
        if (pair.to().isEmpty()) {
            return Optional.of(missing(key, Reason.ONLY_EARLIER, from, to));
        }
        if (pair.from().isEmpty()) {
            return Optional.of(missing(key, Reason.ONLY_LATER, to, from));
        }
        if (pair.fromBounds().isEmpty()) {
            return Optional.of(new NotComparable(
                    Reason.TRANSFER, new Message("what several units received is not added", "多个单位接收的上级资料不相加")));
        }
        return totals.isOfDifferentUnits(pair) ? Optional.of(differentUnits()) : Optional.empty();
    }

    private static NotComparable missing(ComparedKey key, Reason reason, Side there, Side absent) {
        List<ComparedKey> others =
                absent.keys().stream().filter(key::isSameInAnotherMeasure).toList();
        if (others.isEmpty()) {
            return new NotComparable(
                    reason, new Message("nobody spoke of it in " + absent.campaign(), absent.chinese() + "未涉及该指标"));
        }
        return reason == Reason.ONLY_EARLIER
                ? otherMeasure(there, List.of(key), absent, others)
                : otherMeasure(absent, others, there, List.of(key));
    }

    /** The same words at the figures of both measures. */
    private static NotComparable otherMeasure(Side from, List<ComparedKey> before, Side to, List<ComparedKey> after) {
        return new NotComparable(
                Reason.OTHER_MEASURE,
                new Message(
                        "counted in " + measures(before, "no measure") + " in " + from.campaign() + " and in "
                                + measures(after, "no measure") + " in " + to.campaign(),
                        from.chinese() + "计量单位为" + measures(before, "空") + "，" + to.chinese() + "为"
                                + measures(after, "空")));
    }

    private static String measures(List<ComparedKey> keys, String none) {
        return keys.stream()
                .map(key -> key.measure().map(Measure::name).orElse(none))
                .collect(Collectors.joining(", "));
    }

    private static NotComparable differentUnits() {
        return new NotComparable(
                Reason.OTHER_UNITS,
                new Message(
                        "a total of the units in the filings, which are not the same in both campaigns",
                        "合计仅含已出现的单位，两期单位不一致"));
    }
}
