package org.campaignstats.io.results;

import java.io.IOException;
import java.util.List;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.csv.LongCsv;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.Verdict;

/** A check of a few rows by rules made for it. */
final class SmallCheck {
    static final String UNITS = """
            unit,name,parent
            330200,宁波市,
            330203,海曙区,330200
            daxie,大榭开发区,330200
            """;

    private SmallCheck() {}

    /** Complaints are at most ten. */
    static final class TooMany extends FilingRule {
        TooMany() {
            super("too-many", Severity.ERROR, new Message("At most ten", "不超过十"), "made for a test");
        }

        @Override
        public List<Verdict> check(Filing filing) {
            return filing.outcomes().stream()
                    .map(outcome -> filing.context()
                            .indicators()
                            .find(outcome.indicator())
                            .map(indicator -> verdict(outcome))
                            .orElseGet(() -> Verdict.broken("not known", "未知")
                                    .about(outcome)
                                    .at(outcome.place().column("indicator"))
                                    .atMost(Severity.NOTE)))
                    .toList();
        }

        private static Verdict verdict(Outcome outcome) {
            if (!outcome.figure().figure().isNumeric()) {
                return Verdict.undecided("%s gives no number", "%s没有数", outcome.figure())
                        .about(outcome);
            }
            return outcome.figure().toString().length() < 4
                    ? Verdict.pass()
                    : Verdict.broken("%s is too many, at most 10", "%s太多，不超过10", outcome.figure())
                            .about(outcome)
                            .evidence("said", outcome.figure());
        }
    }

    /** No batch holds to it. */
    static final class Never extends BatchRule {
        Never() {
            super("never", Severity.WARNING, new Message("Never holds", "从不符合"), "made for a test");
        }

        @Override
        public List<Verdict> check(Batch batch) {
            return List.of(Verdict.broken("in no case", "从不"), Verdict.undecided("nobody knows", "无人知道"));
        }
    }

    static final RuleSet RULES = RuleSet.of(new TooMany(), new Never());

    static UnitTree units() throws IOException {
        return UnitsCsv.read(Source.ofText("units.csv", UNITS), ReadOptions.defaults());
    }

    static ReadResult read(String name, String rows) throws IOException {
        return LongCsv.read(Source.ofText(name, rows), ReadOptions.defaults());
    }

    static CheckReport report(RuleSet rules, ReadResult read) throws IOException {
        return CheckReport.of(read, RuleCheck.against(rules).over(units()).check(read.summaries()), units());
    }
}
