package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The name that a filing prints for a code is one of that unit: in the tree, or of its region in the year, full or short,
 * with or without an organisation: 海曙, 海曙区 and 宁波市海曙区市场监管局 are all 330203.
 *
 * <p>It is broken where the name is that of other units or regions, and where it is a place name, 海署区, that the unit cannot
 * have had. It cannot be told where the code is not known, where the name names no place of its own, 市消保委 and 宁波市区, and
 * where the place may have been called so in a year of which not all regions are known.
 */
final class NameAndCodeDisagree extends FilingRule {
    private static final Pattern PLACE_NAME = Pattern.compile("(?!.*(?:[各全]|下辖|所属))\\p{IsHan}{2,}[省市区县旗盟州]");

    NameAndCodeDisagree() {
        super(
                "name-and-code-disagree",
                Severity.WARNING,
                new Message("A code and the name printed for it are of one unit", "单位代码与所印名称一致"),
                "GB/T 2260, codes and names of administrative divisions");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        Map<UnitId, Place> places =
                UnitMention.in(filing).stream().collect(Collectors.toMap(UnitMention::unit, UnitMention::place));
        List<Verdict> verdicts = new ArrayList<>();
        filing.summary().unitNames().forEach((unit, printed) -> {
            if (!printed.equals(unit.text())) {
                Place place = places.getOrDefault(unit, filing.place());
                verdicts.add(check(unit, printed, filing).at(place).about(unit));
            }
        });
        return verdicts;
    }

    private static Verdict check(UnitId unit, String printed, Filing filing) {
        KnownNames names = KnownNames.of(unit, filing);
        if (names.isEmpty()) {
            return Verdict.undecided("%s, printed as '%s', is not known", "%s（所印名称“%s”）不是已知单位", unit, printed);
        }
        if (names.include(printed)) {
            return Verdict.pass();
        }
        List<String> others = names.others(printed);
        if (!others.isEmpty()) {
            return Verdict.broken(
                    "'%s' is printed for %s; it is the name of %s",
                    "“%s”印在%s处；该名称应为%s",
                    printed,
                    names,
                    new Message(String.join(", ", others), String.join("、", others)));
        }
        boolean otherPlace = PLACE_NAME.matcher(printed).matches() && !names.begin(printed);
        return names.areComplete() && otherPlace
                ? Verdict.broken("'%s' is printed for %s", "“%s”印在%s处，名称不符", printed, names)
                : Verdict.undecided("it is not known whether '%s' is %s", "无法判断“%s”是否为%s", printed, names);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(example("330203", "海曙区市场监管局")),
                RuleExample.breaks(example("330203", "鄞州区")),
                RuleExample.undecided(example("330299", "大榭开发区")));
    }

    private static ExampleFiling example(String unit, String name) {
        return by("330200")
                .says("complaint_received", "12件", outcome -> outcome.unit(unit))
                .with(summary -> summary.putUnitNames(UnitId.of(unit), name));
    }
}
