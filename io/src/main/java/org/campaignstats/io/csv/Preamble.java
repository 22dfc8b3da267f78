package org.campaignstats.io.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/** What the lines above a header say: a title with a year, 填报单位, 填报日期, 单位:万元. */
final class Preamble {
    private static final Pattern UNIT_LABEL = Pattern.compile("(?:填报|填表|报送|上报|汇总|制表|编报)(?:单位|机关|部门)(?:名称)?|单位名称");
    private static final Pattern MEASURE_LABEL = Pattern.compile("(?:计量|金额|数量)?单位");
    private static final Pattern DATE_LABEL = Pattern.compile("(?:填报|填表|报送|上报|制表|统计|报告|报出)?(?:日期|时间|时段)|报告期|统计期");
    private static final String CAMPAIGN_LABEL = "campaign";
    private static final String ANY_LABEL = "(?:" + UNIT_LABEL + "|" + MEASURE_LABEL + "|" + DATE_LABEL + "|"
            + CAMPAIGN_LABEL + "|表\\s*号|文\\s*号|制定机关|批准机关" + "|批准文号|备案文号|有效期至?|填表人|填报人|审核人|联系人|联系电话|负责人)";
    private static final Pattern LABELLED =
            Pattern.compile("(?<label>" + ANY_LABEL + ")(?:\\s*[(（][^()（）]{0,10}[)）])?\\s*[:：]\\s*"
                    + "(?<value>.*?)(?=\\s*" + ANY_LABEL + "\\s*[:：]|\\s{2,}|$)");
    private static final Pattern ALONE =
            Pattern.compile("(?<label>" + UNIT_LABEL + "|" + DATE_LABEL + "|计量单位|" + CAMPAIGN_LABEL + ")\\s*[:：]?");
    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\d)(?<year>(?:19|20)\\d\\d)(?=\\D|$|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))");
    private static final Pattern DAY = Pattern.compile(
            "(?<year>(?:19|20)\\d\\d)\\s*[年./-]\\s*(?<month>\\d{1,2})\\s*[月./-]\\s*(?<day>\\d{1,2})(?!\\d)");
    /** 单 位, as forms spread it. */
    private static final Pattern SPREAD_LABEL = Pattern.compile("单[\\s\\u3000]+位");

    private static final Pattern BRACKETS_AROUND = Pattern.compile("^[(（\\[【]+|[)）\\]】]+$");

    private Optional<String> unit = Optional.empty();
    private Optional<String> campaign = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> date = Optional.empty();
    private final List<ColumnMeasure> measures = new ArrayList<>();
    private boolean severalYears;

    Preamble(List<CsvRow> above) {
        for (CsvRow row : above) {
            List<String> cells = row.cells().stream()
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            for (int i = 0; i < cells.size(); i++) {
                Matcher alone = ALONE.matcher(cells.get(i));
                if (alone.matches() && i + 1 < cells.size()) {
                    label(alone.group("label"), cells.get(++i));
                } else {
                    cell(cells.get(i));
                }
            }
        }
    }

    /** Whether a row begins as a line above a header does, so that it is no header. */
    static boolean isLabelled(CsvRow row) {
        List<String> cells = row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean pair = cells.size() == 2 && ALONE.matcher(cells.get(0)).matches();
        return pair
                || cells.stream()
                        .limit(1)
                        .anyMatch(cell -> LABELLED.matcher(cell).lookingAt());
    }

    /** The unit of a 填报单位 line. */
    Optional<String> unit() {
        return unit;
    }

    /** The measures of a 单位 line; a header that names its own goes before them. */
    List<ColumnMeasure> measures() {
        return measures;
    }

    /** The day of a 填报日期 line. */
    Optional<LocalDate> filedOn() {
        return date.flatMap(Preamble::day);
    }

    /**
     * The campaign that is told, else named, else of the year that the title has, the file name has, the date has, or that
     * was told.
     */
    Campaign campaign(Source source, ReadOptions options) throws UnreadableSourceException {
        if (options.campaign().isEmpty() && campaign.isEmpty() && severalYears) {
            throw new UnreadableSourceException(
                    source.name(),
                    "its title names several years; give the campaign, e.g. --campaign 2017",
                    "标题中有多个年份；请指明宣传活动，如--campaign 2017");
        }
        Optional<String> id = options.campaign()
                .map(Object::toString)
                .or(() -> campaign)
                .or(() -> title)
                .or(() -> year(source.name()))
                .or(() -> date.flatMap(Preamble::year))
                .or(() -> options.year().stream().mapToObj(String::valueOf).findFirst());
        try {
            return Campaign.of(id.orElseThrow(() -> new UnreadableSourceException(
                    source.name(),
                    "no year in a title line, the name of the file or a date line; give the campaign, e.g."
                            + " --campaign 2017",
                    "标题行、文件名和日期行中都没有年份；请指明宣传活动，如--campaign 2017")));
        } catch (IllegalArgumentException e) {
            throw new UnreadableSourceException(source.name(), MessageException.wordingOf(e));
        }
    }

    private void cell(String cell) {
        String line = SPREAD_LABEL.matcher(cell.replaceAll("[\\r\\n]+", "  ")).replaceAll("单位");
        Matcher m = LABELLED.matcher(line);
        int label = line.length();
        while (m.find()) {
            label = Math.min(label, m.start());
            label(m.group("label"), m.group("value"));
        }
        if (title.isEmpty()) {
            String words = line.substring(0, label);
            title = year(words);
            severalYears |= YEAR.matcher(words)
                            .results()
                            .map(found -> found.group(1))
                            .distinct()
                            .count()
                    > 1;
        }
        DeclaredMeasure.in(line).filter(found -> !measures.contains(found)).ifPresent(measures::add);
    }

    private void label(String label, String value) {
        String text = CellText.tidy(BRACKETS_AROUND.matcher(value.strip()).replaceAll(""));
        if (text.isEmpty()) {
            return;
        }
        if (label.equals(CAMPAIGN_LABEL)) {
            campaign = Optional.of(text);
        } else if (MEASURE_LABEL.matcher(label).matches()) {
            List<ColumnMeasure> read = ColumnMeasure.list(text);
            measures.addAll(read);
            if (read.isEmpty()
                    && unit.isEmpty()
                    && label.equals("单位")
                    && DeclaredMeasure.in(text).isEmpty()) {
                unit = Optional.of(text);
            }
        } else if (UNIT_LABEL.matcher(label).matches()) {
            unit = Optional.of(text);
        } else if (DATE_LABEL.matcher(label).matches() && date.isEmpty()) {
            date = Optional.of(text);
        }
    }

    private static Optional<String> year(String text) {
        Matcher m = YEAR.matcher(text);
        return m.find() ? Optional.of(m.group("year")) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher m = DAY.matcher(text);
        try {
            return m.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(m.group("year")),
                            Integer.parseInt(m.group("month")),
                            Integer.parseInt(m.group("day"))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
