package org.campaignstats.stats.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;

/**
 * One line of the list that one telephones through: a unit, and everything that is to be asked of it.
 *
 * @param reason why it is called: the first that applies
 * @param about the unit, with what it filed and left out
 * @param parent the unit that it reports to; empty at the top of the tree
 */
public record Call(Reason reason, UnitCoverage about, Optional<ReportingUnit> parent) {
    /** Why a unit is called; the most urgent first. */
    public enum Reason {
        /** It has not filed. */
        MISSING("not filed", "未报送"),
        /** It filed only a plan. */
        ONLY_PLAN("only a plan", "只报送方案"),
        /** It filed after the deadline. */
        LATE("late", "逾期"),
        /** It left figures blank or gave them in words. */
        BLANK("blank figures", "数据空缺"),
        /** It is silent on an indicator that is expected. */
        SILENT("silent", "指标未报");

        private final String english;
        private final String chinese;

        Reason(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /**
         * The reason in words.
         *
         * @return for example {@code not filed}
         */
        public Message words() {
            return new Message(english, chinese);
        }

        static Optional<Reason> of(UnitCoverage unit) {
            if (unit.isMissing()) {
                return Optional.of(MISSING);
            }
            if (unit.status() == UnitCoverage.Status.ONLY_PLAN) {
                return Optional.of(ONLY_PLAN);
            }
            if (unit.filing().orElseThrow().timeliness() == Timeliness.LATE) {
                return Optional.of(LATE);
            }
            if (!unit.blanks().isEmpty()) {
                return Optional.of(BLANK);
            }
            return unit.silent().isEmpty() ? Optional.empty() : Optional.of(SILENT);
        }
    }

    /**
     * The reason and what is to be asked, in one line without the unit's name.
     *
     * @return for example {@code not filed; only others reported complaint_received}
     */
    public Message message() {
        Message details = details().orElse(reason.words());
        return about.status() == UnitCoverage.Status.FILED || details.equals(reason.words())
                ? details
                : new Message(
                        reason.words().english() + "; " + details.english(),
                        reason.words().chinese() + "；" + details.chinese());
    }

    /**
     * What is to be asked beside the missing report.
     *
     * @return for example {@code 3 days late; 2 blank: complaint_received; silent on materials_distributed}; empty where
     *     there is only the report to be asked for
     */
    public Optional<Message> details() {
        String english = in(Language.EN);
        return english.isEmpty() ? Optional.empty() : Optional.of(new Message(english, in(Language.ZH)));
    }

    private String in(Language language) {
        List<String> parts = new ArrayList<>();
        about.filing().filter(f -> f.daysLate() > 0).ifPresent(f -> parts.add(late(f.daysLate(), language)));
        if (!about.blanks().isEmpty()) {
            parts.add(blanks(language));
        }
        if (!about.silent().isEmpty()) {
            parts.add(language.pick("silent on ", "未报指标：") + names(about.silent(), language));
        }
        if (!about.reportedByOther().isEmpty()) {
            parts.add(language.pick("only others reported ", "仅他人代报：") + names(about.reportedByOther(), language));
        }
        return String.join(language.pick("; ", "；"), parts);
    }

    private static String late(long days, Language language) {
        return language.pick(days + (days == 1 ? " day late" : " days late"), "逾期" + days + "天");
    }

    private String blanks(Language language) {
        int count = about.blanks().size();
        return language.pick(count + " blank: ", count + "处空缺：") + names(about.blankIndicators(), language);
    }

    private static String names(List<Indicator> indicators, Language language) {
        return indicators.stream()
                .map(indicator -> language.pick(indicator.code().text(), indicator.chineseName()))
                .collect(Collectors.joining(language.pick(", ", "、")));
    }
}
