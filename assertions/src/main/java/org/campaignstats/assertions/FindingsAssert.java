package org.campaignstats.assertions;

import java.util.List;
import org.campaignstats.core.finding.Finding;

/**
 * Assertions about the findings of one rule, at least one. Where there are several, {@link #at}, {@link #atRow} and {@link
 * #about} pick those at a place; what is said of their severity, message and evidence is said of each that is left.
 */
public final class FindingsAssert extends AbstractFindingAssert<FindingsAssert, List<Finding>> {
    FindingsAssert(List<Finding> findings) {
        super(findings, FindingsAssert.class);
    }

    @Override
    List<Finding> findings() {
        return actual;
    }

    @Override
    FindingsAssert only(List<Finding> some) {
        return new FindingsAssert(some).as("%s", descriptionText());
    }

    /**
     * Verifies how many there are.
     *
     * @param number the number
     * @return this assertion
     */
    public FindingsAssert times(int number) {
        if (actual.size() != number) {
            throw differs(number + (number == 1 ? " finding" : " findings"));
        }
        return this;
    }
}
