package org.campaignstats.stats.rules.plausibility;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Holding;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A figure is not more than so many times another: sheets for a visitor, pupils of a school. The limits are far above what
 * reports give, so that they catch a slip of a power of ten or of 万, and it is found only where no reading of the words is
 * within them. Where the other figure is zero there is nothing to divide by.
 */
final class RatioOutOfReach extends FilingRule {
    /** What is compared to what, and how many times as much it can be. */
    private record Reach(String what, String of, long times) {}

    /**
     * In the seeds' reports 125,000 sheets by 549 consultations are 228, 70,000 pupils by 42 schools 1,667, 549 consultations
     * by 91 sites 6, 622 repairs by 91 sites 7.
     */
    private static final List<Reach> REACHES = List.of(
            new Reach("materials_distributed", "audience_reached_person_times", 50),
            new Reach("materials_distributed", "consultation_received", 10_000),
            new Reach("media_report_count", "media_outlet_count", 500),
            new Reach("student_reached", "school_count", 50_000),
            new Reach("consultation_received", "consultation_site_count", 50_000),
            new Reach("onsite_repair_service", "consultation_site_count", 10_000),
            new Reach("economic_loss_recovered", "complaint_received", 10_000_000));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    RatioOutOfReach() {
        super(
                "ratio-out-of-reach",
                Severity.WARNING,
                new Message("A figure is not more than so many times another as can be reached", "两项数据之比在可能范围内"),
                "the seeds' reports: where they give both figures, the ratio is below a twentieth of the limit");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureGroup group : filing.groups()) {
            for (Reach reach : REACHES) {
                Amount what = group.amount(reach.what());
                Amount of = group.amount(reach.of());
                if (what.isReported() && of.isReported() && !of.bounds().equals(Bounds.ZERO)) {
                    verdicts.add(verdict(what, of, reach.times()));
                }
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Amount what, Amount of, long times) {
        Holding holding = what.percentOf(of).isAtMost(Amount.of(HUNDRED.multiply(BigDecimal.valueOf(times))));
        return holding.isBroken() && !holding.isCertain()
                ? Verdict.pass()
                : holding.verdict(
                        "%s is more than %3$s times %2$s",
                        "%s超过%s的%s倍",
                        what,
                        of,
                        Bounds.exactly(BigDecimal.valueOf(times)).print());
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330200")
                        .says("materials_distributed", "12.5万份")
                        .says("audience_reached_person_times", "近5万人次")),
                RuleExample.breaks(by("330200")
                        .says("materials_distributed", "1250万份")
                        .says("audience_reached_person_times", "1300余人次")
                        .says("consultation_received", "549人次")),
                RuleExample.undecided(by("330200")
                        .says("materials_distributed", "12.5万份")
                        .says("audience_reached_person_times", "_人次")));
    }
}
