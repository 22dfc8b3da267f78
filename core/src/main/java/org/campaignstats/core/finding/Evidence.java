package org.campaignstats.core.finding;

/**
 * One thing that a finding rests on, by name: {@code whole: 115件, reports.csv row 9}.
 *
 * @param name what it is to the finding: {@code part}, {@code whole}, {@code denominator}
 * @param text the figure, name or day as the report has it, and where it stands
 */
public record Evidence(String name, String text) {
    /**
     * The evidence in one line.
     *
     * @return {@code name: text}
     */
    @Override
    public String toString() {
        return name + ": " + text;
    }
}
