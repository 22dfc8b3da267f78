package org.campaignstats.stats.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.AnnualThemes;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.FiledUnits;
import org.campaignstats.stats.rollup.NamedUnits;
import org.jspecify.annotations.Nullable;

/**
 * Checks filings against rules.
 *
 * <pre>{@code
 * CheckResult result = RuleCheck.against(StandardRules.all()).over(units).check(summaries);
 * result.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>Filings are gone through once. Where the set has only {@link FilingRule}s and the tree is given none is kept, so that
 * memory grows with the findings kept, of which there is a limit for each rule; all are counted. The order of the filings
 * changes nothing. Not safe for use by several threads; the result is immutable and is.
 */
public final class RuleCheck {
    /** How many findings of one rule are kept unless said otherwise. */
    public static final int LIMIT = 1000;

    private final RuleSet rules;
    private @Nullable UnitTree tree;
    private IndicatorCatalogue indicators = IndicatorCatalogue.standard();
    private RegionTable regions = RegionTable.standard();
    private AnnualThemes themes = AnnualThemes.standard();
    private Optional<LocalDate> deadline = Optional.empty();
    private int limit = LIMIT;
    private Set<UnitId> about = Set.of();

    private RuleCheck(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Starts a check.
     *
     * @param rules the rules
     * @return a check over the units that occur in the filings, with the standard indicators, regions and themes
     */
    public static RuleCheck against(RuleSet rules) {
        return new RuleCheck(rules);
    }

    /**
     * Sets the reporting units.
     *
     * @param units the tree; where it is not set, the open tree of the units that occur
     * @return this check
     */
    public RuleCheck over(UnitTree units) {
        this.tree = units;
        return this;
    }

    /**
     * Sets the indicators that are known.
     *
     * @param catalogue the catalogue, the same that the filings were read with
     * @return this check
     */
    public RuleCheck indicators(IndicatorCatalogue catalogue) {
        this.indicators = catalogue;
        return this;
    }

    /**
     * Sets the regions that are known.
     *
     * @param table the regions of each year
     * @return this check
     */
    public RuleCheck regions(RegionTable table) {
        this.regions = table;
        return this;
    }

    /**
     * Sets the themes that are known.
     *
     * @param annual the theme of each year
     * @return this check
     */
    public RuleCheck themes(AnnualThemes annual) {
        this.themes = annual;
        return this;
    }

    /**
     * Sets the last day on which a filing is on time.
     *
     * @param lastDay the day; where it is not set, no filing is late
     * @return this check
     */
    public RuleCheck deadline(LocalDate lastDay) {
        this.deadline = Optional.of(lastDay);
        return this;
    }

    /**
     * Sets how many findings of one rule are kept.
     *
     * @param most the number, 1 or more; {@value #LIMIT} where it is not set
     * @return this check
     * @throws IllegalArgumentException if it is below 1
     */
    public RuleCheck limit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Limit must be 1 or more, was " + most);
        }
        this.limit = most;
        return this;
    }

    /**
     * Tells of some units only: of what they filed, and of what is found about them in whatever was filed. All filings are
     * checked nevertheless, for totals rest on them; what is about no unit is told too.
     *
     * @param units their ids; all units where none is named
     * @return this check
     */
    public RuleCheck about(Collection<UnitId> units) {
        this.about = Set.copyOf(units);
        return this;
    }

    /**
     * Checks filings.
     *
     * @param summaries the filings of one or more campaigns
     * @return what was found
     */
    public CheckResult check(CampaignSummary... summaries) {
        return check(Stream.of(summaries));
    }

    /**
     * Checks filings.
     *
     * @param summaries the filings of one or more campaigns
     * @return what was found
     */
    public CheckResult check(Collection<CampaignSummary> summaries) {
        return check(summaries.stream());
    }

    /**
     * Checks filings.
     *
     * @param summaries the filings of one or more campaigns; gone through once, one after the other
     * @return what was found
     * @throws IllegalStateException if a rule fails, naming it and the filing
     */
    public CheckResult check(Stream<CampaignSummary> summaries) {
        if (tree != null) {
            return run(tree, summaries);
        }
        List<CampaignSummary> read = summaries.toList();
        int year = FiledUnits.latestYear(read).orElseGet(this::latestKnownYear);
        return run(FiledUnits.tree(read, regions, year), read.stream());
    }

    private CheckResult run(UnitTree units, Stream<CampaignSummary> summaries) {
        return new Run(new RuleContext(units, indicators, regions, themes, deadline)).check(summaries);
    }

    private int latestKnownYear() {
        List<Integer> years = regions.completeYears();
        return years.get(years.size() - 1);
    }

    /** One going through. */
    private final class Run {
        private final RuleContext context;
        private final Map<Rule, Verdicts> verdicts = new LinkedHashMap<>();
        private final List<FilingRule> ofFilings = new ArrayList<>();
        private final List<BatchRule> ofBatches = new ArrayList<>();
        private final List<CampaignsRule> ofCampaigns = new ArrayList<>();
        private final List<CampaignSummary> kept = new ArrayList<>();
        private long filings;

        Run(RuleContext context) {
            this.context = context;
            for (Rule rule : rules.rules()) {
                verdicts.put(rule, new Verdicts(rule, rules, limit, about));
                if (rule instanceof FilingRule filingRule) {
                    ofFilings.add(filingRule);
                } else if (rule instanceof BatchRule batchRule) {
                    ofBatches.add(batchRule);
                } else if (rule instanceof CampaignsRule campaignsRule) {
                    ofCampaigns.add(campaignsRule);
                }
            }
        }

        CheckResult check(Stream<CampaignSummary> summaries) {
            for (Iterator<CampaignSummary> i = summaries.sequential().iterator(); i.hasNext(); ) {
                check(NamedUnits.inTree(i.next(), context.tree()));
            }
            Batch batch = new Batch(kept, context);
            for (BatchRule rule : ofBatches) {
                add(rule, Optional.empty(), () -> rule.check(batch));
            }
            for (CampaignPair pair : ofCampaigns.isEmpty() ? List.<CampaignPair>of() : batch.pairs()) {
                for (CampaignsRule rule : ofCampaigns) {
                    add(rule, Optional.empty(), () -> rule.check(pair));
                }
            }
            return new CheckResult(List.copyOf(verdicts.values()), filings);
        }

        private void check(CampaignSummary summary) {
            filings++;
            if (!ofBatches.isEmpty() || !ofCampaigns.isEmpty()) {
                kept.add(summary);
            }
            Filing filing = new Filing(summary, context);
            for (FilingRule rule : ofFilings) {
                add(rule, Optional.of(summary.filer()), () -> rule.check(filing));
            }
        }

        private void add(Rule rule, Optional<UnitId> filer, Supplier<List<Verdict>> check) {
            try {
                Objects.requireNonNull(verdicts.get(rule)).add(check.get(), filer);
            } catch (RuntimeException e) {
                String where =
                        filer.map(unit -> " on the filing of '" + unit + "'").orElse("");
                throw new IllegalStateException("Rule '" + rule.code() + "' failed" + where + ": " + e + at(e), e);
            }
        }

        private static String at(RuntimeException e) {
            return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        }
    }
}
