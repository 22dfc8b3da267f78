package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;

/**
 * One of the figures of a cell, with its measure: {@code 50/2500} under {@code 期/人} is 50 期 and 2500 人.
 *
 * @param figure the figure as printed
 * @param measure what it counts in, as printed; empty if nothing is said
 */
record CompositeCell(String figure, String measure) {
    private static final Pattern SLASH = Pattern.compile("[/／]");
    private static final Pattern NOTHING = Pattern.compile("|0|０|无|没有|未发生|未开展|零|[-—–]+|/|不适用|_+");

    /**
     * The figures of a cell; one, unless it and its measure are split alike.
     *
     * @throws IllegalArgumentException if the two are not split alike
     */
    static List<CompositeCell> split(String figure, String measure) {
        String[] measures = SLASH.split(measure, -1);
        boolean nothing = NOTHING.matcher(figure.strip()).matches();
        String[] figures = nothing || figure.strip().startsWith("#") ? new String[] {figure} : SLASH.split(figure, -1);
        if (figures.length == 1 && measures.length == 1) {
            return List.of(new CompositeCell(figure, measure));
        }
        boolean alike = figures.length == measures.length || nothing;
        if (!alike || !areDifferent(measures)) {
            throw new MessageException(
                    "'%s' is %s and its measure '%s' is %s; expected one figure, or as many figures as different"
                            + " measures, e.g. 50/2500 under 期/人",
                    "“%s”是%s，其计量单位“%s”是%s；应是一个数，或数与不同的计量单位一样多，如期/人之下填50/2500",
                    CsvRows.shown(figure),
                    figures.length == 1
                            ? new Message("one figure", "一个数")
                            : Message.of("%s figures", "%s个数", figures.length),
                    CsvRows.shown(measure),
                    measures.length == 1 ? new Message("one", "一个") : Message.of("%s", "%s个", measures.length));
        }
        List<CompositeCell> parts = new ArrayList<>();
        for (int i = 0; i < measures.length; i++) {
            parts.add(new CompositeCell(nothing ? figure : figures[i].strip(), measures[i].strip()));
        }
        return parts;
    }

    /** Two figures in the same measure would be two statements about one thing. */
    private static boolean areDifferent(String[] measures) {
        Set<Measure> bases = new HashSet<>();
        for (String measure : measures) {
            String name = measure.strip();
            if (name.isEmpty()
                    || name.length() > Measure.MAX_LENGTH
                    || !bases.add(Measure.of(name).base())) {
                return false;
            }
        }
        return true;
    }
}
