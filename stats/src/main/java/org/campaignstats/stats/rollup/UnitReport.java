package org.campaignstats.stats.rollup;

/** What a unit whose own level is expected gave for one key. */
enum UnitReport {
    STATED,
    REPORTED_BY_OTHER,
    BLANK,
    SILENT,
    MISSING;

    static UnitReport of(Question question, int unit) {
        boolean byOther = false;
        boolean mentioned = false;
        for (FiledSums filed : question.about(unit).sums()) {
            if (filed.isNumeric()) {
                if (filed.isByItself()) {
                    return STATED;
                }
                byOther = true;
            }
            mentioned = true;
        }
        for (Statement s : question.about(unit).all()) {
            if (s.outcome().figure().figure().isNumeric()) {
                if (s.isByItself()) {
                    return STATED;
                }
                byOther = true;
            }
            mentioned = true;
        }
        if (byOther) {
            return REPORTED_BY_OTHER;
        }
        if (mentioned) {
            return BLANK;
        }
        return question.expectation().hasFiled(unit) ? SILENT : MISSING;
    }
}
