package org.campaignstats.assertions;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.campaignstats.core.finding.Evidence;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Language;
import org.jspecify.annotations.Nullable;

/** Asserts where findings are, what they are about and what they say. */
abstract class AbstractFindingAssert<SELF extends AbstractFindingAssert<SELF, A>, A> extends AbstractAssert<SELF, A> {
    AbstractFindingAssert(@Nullable A actual, Class<SELF> self) {
        super(actual, self);
    }

    /** The findings; fails where there are none to assert. */
    abstract List<Finding> findings();

    /** Assertions about some of the findings. */
    abstract SELF only(List<Finding> some);

    /**
     * Verifies that there is a finding at a place.
     *
     * @param place the place
     * @return assertions about the findings there
     */
    public SELF at(Place place) {
        return where(finding -> finding.place().equals(place), "at " + place);
    }

    /**
     * Verifies that there is a finding in a row, of whatever file.
     *
     * @param row the row as a spreadsheet counts
     * @return assertions about the findings there
     */
    public SELF atRow(int row) {
        return where(finding -> finding.place().row().orElse(0) == row, "at row " + row);
    }

    /**
     * Verifies that there is a finding about an indicator at a unit.
     *
     * @param unit the id of the unit
     * @param indicator the code of the indicator
     * @return assertions about the findings there
     */
    public SELF at(String unit, String indicator) {
        return where(
                finding -> isAbout(finding, unit)
                        && finding.indicator()
                                .filter(code -> code.text().equals(indicator))
                                .isPresent(),
                "at " + unit + " " + indicator);
    }

    /**
     * Verifies that there is a finding about a unit.
     *
     * @param unit the id of the unit
     * @return assertions about the findings there
     */
    public SELF about(String unit) {
        return where(finding -> isAbout(finding, unit), "about " + unit);
    }

    private static boolean isAbout(Finding finding, String unit) {
        return finding.unit().filter(id -> id.text().equals(unit)).isPresent();
    }

    private SELF where(Predicate<Finding> isThere, String there) {
        List<Finding> some = findings().stream().filter(isThere).toList();
        if (some.isEmpty()) {
            throw differs("a finding " + there);
        }
        return only(some);
    }

    /**
     * Verifies that it is an error; of several, that each is.
     *
     * @return this assertion
     */
    public SELF isError() {
        return has(Severity.ERROR);
    }

    /**
     * Verifies that it is a warning; of several, that each is.
     *
     * @return this assertion
     */
    public SELF isWarning() {
        return has(Severity.WARNING);
    }

    /**
     * Verifies that it is a note; of several, that each is.
     *
     * @return this assertion
     */
    public SELF isNote() {
        return has(Severity.NOTE);
    }

    private SELF has(Severity severity) {
        return each(
                finding -> finding.severity() == severity, severity == Severity.ERROR ? "an error" : "a " + severity);
    }

    /**
     * Verifies the message in English; of several findings, that of each.
     *
     * @param english the whole message without the place
     * @return this assertion
     */
    public SELF saying(String english) {
        return says(english, Language.EN);
    }

    /**
     * Verifies the message in Chinese; of several findings, that of each.
     *
     * @param chinese the whole message without the place
     * @return this assertion
     */
    public SELF sayingInChinese(String chinese) {
        return says(chinese, Language.ZH);
    }

    private SELF says(String message, Language language) {
        if (!findings().stream()
                .allMatch(finding -> finding.wording().in(language).equals(message))) {
            List<String> found =
                    findings().stream().map(f -> f.wording().in(language)).toList();
            throw failure("%s", "Expected a finding saying:\n  " + message + "\nbut found:" + Lines.of(found.stream()));
        }
        return myself;
    }

    /**
     * Verifies that it rests on something; of several findings, that each does.
     *
     * @param name what it is to the rule: {@code whole}
     * @param text the whole text: the figure, name or day
     * @return this assertion
     */
    public SELF hasEvidence(String name, String text) {
        Evidence evidence = new Evidence(name, text);
        if (!findings().stream().allMatch(finding -> finding.evidence().contains(evidence))) {
            List<String> found = findings().stream()
                    .flatMap(f -> f.evidence().stream())
                    .map(Evidence::toString)
                    .toList();
            throw failure("%s", "Expected evidence:\n  " + evidence + "\nbut found:" + Lines.of(found.stream()));
        }
        return myself;
    }

    private SELF each(Predicate<Finding> holds, String what) {
        if (!findings().stream().allMatch(holds)) {
            throw differs(what);
        }
        return myself;
    }

    final AssertionError differs(String expected) {
        return failure("%s", "Expected " + expected + ", but found:" + FindingText.lines(findings()));
    }
}
