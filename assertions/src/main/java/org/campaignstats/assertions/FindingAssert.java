package org.campaignstats.assertions;

import java.util.List;
import org.campaignstats.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Assertions about a finding. */
public final class FindingAssert extends AbstractFindingAssert<FindingAssert, Finding> {
    FindingAssert(@Nullable Finding finding) {
        super(finding, FindingAssert.class);
    }

    @Override
    List<Finding> findings() {
        isNotNull();
        return List.of(actual);
    }

    @Override
    FindingAssert only(List<Finding> some) {
        return this;
    }

    /**
     * Verifies its code.
     *
     * @param code the code in kebab-case
     * @return this assertion
     */
    public FindingAssert hasCode(String code) {
        isNotNull();
        if (!actual.code().equals(code)) {
            throw differs("a finding " + code);
        }
        return this;
    }
}
