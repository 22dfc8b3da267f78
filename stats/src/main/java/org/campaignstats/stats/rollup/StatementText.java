package org.campaignstats.stats.rollup;

import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;

/** One statement in a line: {@code 全市 12.5万份 → 124,500–125,500    reports.csv row 9}. */
final class StatementText {
    private final Question question;
    private final Language language;

    StatementText(Question question, Language language) {
        this.question = question;
        this.language = language;
    }

    String of(Statement s) {
        String printed = s.outcome().figure().toString();
        boolean measureShown = s.outcome().figure().measure().isPresent();
        String figure =
                printed.isEmpty() ? language.pick("(empty)", "（空）") : printed + (measureShown ? "" : measure(s));
        String by = s.isByItself() ? "" : language.pick(", said by " + name(s.filer()), "，由" + name(s.filer()) + "上报");
        String activity =
                s.activity().map(a -> language.pick(", activity ", "，活动") + a).orElse("");
        String place = s.outcome().place().in(language);
        return scopeWord(s) + figure + " → " + question.bounds(s).print(language) + activity + by
                + (place.isEmpty() ? "" : "    " + place);
    }

    /** Activities in one line: {@code 1234 activities, 12 of them without a number → 40,112–41,300    f.csv row 2 to row 99}. */
    String of(FiledSums filed) {
        ActivitySums sums = filed.sums();
        long without = sums.activities() - sums.numeric();
        String missing = without == 0
                ? ""
                : language.pick(", " + without + " of them without a number", "，其中" + without + "项没有数");
        String by = filed.isByItself()
                ? ""
                : language.pick(", said by " + name(filed.filer()), "，由" + name(filed.filer()) + "上报");
        String place = sums.first().equals(Place.UNKNOWN)
                ? ""
                : "    " + sums.first().in(language)
                        + sums.last().row().stream()
                                .mapToObj(row -> language.pick(" to row " + row, "至第" + row + "行"))
                                .findFirst()
                                .orElse("");
        String activities = sums.isListed()
                ? language.pick(sums.activities() == 1 ? " activity" : " activities", "项活动")
                : language.pick(
                        sums.activities() == 1
                                ? " figure of no listed activity"
                                : " figures of no listed activity, of which the largest counts",
                        "个未列明活动的数，取其最大者");
        return sums.activities() + activities + missing + " → "
                + sums.bounds(question.policy()).print(language) + by + place;
    }

    private String measure(Statement s) {
        return s.outcome()
                .measure()
                .or(() -> question.statements().key().measure())
                .map(Measure::name)
                .orElse("");
    }

    /** How reports of such a unit call the scope: 全市 and 市本级 for a city, 全区 and 区本级 for a district. */
    private String scopeWord(Statement s) {
        Scope scope = s.outcome().scope();
        String name = find(s.outcome().unit());
        String last = name.isEmpty() ? "" : name.substring(name.length() - 1);
        if (last.isEmpty() || !"省市县区旗盟州".contains(last)) {
            return "";
        }
        return switch (scope) {
            case WHOLE -> "全" + last + " ";
            case OWN -> last + "本级 ";
            case UNDER, EVENT, GROUP -> "";
        };
    }

    private String find(UnitId id) {
        return question.tree().tree().find(id).map(ReportingUnit::name).orElse("");
    }

    private String name(UnitId id) {
        String name = find(id);
        return name.isEmpty() ? id.text() : name;
    }
}
