package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Long CSV of random columns and rows: mostly activities, some of everything else, some of nothing that can be read. */
final class RandomCsv {
    private static final List<String> REQUIRED = List.of("campaign", "unit", "indicator", "value");
    private static final List<String> OPTIONAL = List.of(
            "unit_name",
            "filer",
            "scope",
            "basis",
            "breakdown",
            "measure",
            "qualifier",
            "precision",
            "printed",
            "part_of",
            "complete",
            "activity",
            "activity",
            "organisers",
            "date",
            "kind",
            "revision",
            "filed_on",
            "period",
            "source",
            "note",
            "no_such_column");

    private final Random random;
    private final List<String> columns = new ArrayList<>(REQUIRED);
    private final boolean quoted;
    private final boolean wild;
    private final String end;
    private int rows;

    RandomCsv(Random random) {
        this.random = random;
        for (String column : OPTIONAL) {
            boolean usual = column.equals("activity") || column.equals("scope");
            if (!columns.contains(column) && random.nextInt(usual ? 3 : 9) < (usual ? 2 : 1)) {
                columns.add(random.nextInt(columns.size() + 1), column);
            }
        }
        this.quoted = random.nextInt(4) == 0;
        this.wild = random.nextInt(3) > 0;
        this.end = random.nextInt(5) == 0 ? "\r\n" : "\n";
    }

    String text() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(8) == 0) {
            text.append("\uFEFF");
        }
        if (random.nextInt(8) == 0) {
            text.append("2017年情况").append(end);
        }
        text.append(String.join(",", columns)).append(end);
        int lines = random.nextInt(120);
        for (int i = 0; i < lines; i++) {
            text.append(line());
            if (i < lines - 1 || random.nextInt(4) > 0) {
                text.append(wild && random.nextInt(400) == 0 ? "\r" : end);
            }
        }
        return text.toString();
    }

    private String line() {
        rows++;
        if (wild && random.nextInt(20) == 0) {
            return pick(
                    "",
                    ",,,",
                    ",".repeat(columns.size() - 1),
                    "2017",
                    "\"2017,330203",
                    "2017,\"330203\"x,complaint_received,3",
                    "a\"b,\"\",\"c\nd\",e",
                    "\"never closed",
                    "x".repeat(200),
                    "2017,330203,complaint_received,3,".repeat(8),
                    "   ");
        }
        boolean odd = random.nextInt(5) == 0;
        return columns.stream()
                .map(column -> cell(column, odd))
                .map(cell -> quoted || wild && random.nextInt(60) == 0 ? quoted(cell) : cell)
                .collect(Collectors.joining(","));
    }

    private String quoted(String cell) {
        String text = wild && random.nextInt(60) == 0 ? cell + pick("\n", "\"", ",", "\r\n") : cell;
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private String cell(String column, boolean odd) {
        boolean strange = wild && random.nextInt(150) == 0;
        if (strange) {
            return pick(
                    "?", " ", "x", "\t", "\u0001", "\u0085", "'=1", "2017", "多", "0", "-1", "＿", "\u3000", "\u007F");
        }
        return switch (column) {
            case "campaign" -> pick("2017", "2017", "2017", "2016");
            case "unit" -> odd ? pick("海曙区", "stranger", "330200", "330203;330204", "330299") : unit();
            case "indicator" ->
                odd
                        ? pick("satisfaction_index", "staff_participating_count", "lanterns", "受理投诉", "挽回经济损失(万元)")
                        : pick("complaint_received", "materials_distributed", "economic_loss_recovered");
            case "value" -> value(odd);
            case "activity" ->
                odd
                        ? pick("", "a1", "a1", "广场", "x y", "=1", "a;b")
                        : random.nextInt(30) == 0 ? "a" + random.nextInt(20) : "a" + rows;
            case "scope" ->
                odd ? pick("", "own", "whole", "under", "event", "group", "all") : pick("event", "event", "");
            case "unit_name" -> odd ? pick("", "海曙", "江东区", "宁波") : "";
            case "filer" -> odd ? unit() : "";
            case "basis" -> odd ? pick("", "cumulative", "planned", "period") : "";
            case "breakdown" -> odd ? pick("", "category=food", "category=toys", "food") : "";
            case "measure" -> odd ? pick("", "件", "万元", "份", "起") : "";
            case "qualifier" -> odd ? pick("over", "nearly", "about", "at_least", "no") : pick("", "", "", "over");
            case "precision" -> odd ? pick("1", "10", "1000", "0.1", "x") : "";
            case "printed" -> odd ? pick("12件", "约5", "") : "";
            case "part_of" -> random.nextInt(30) == 0 ? pick("complaint_received", "materials_distributed") : "";
            case "complete" -> random.nextInt(20) == 0 ? pick("yes", "no") : "";
            case "organisers" -> odd ? pick("", "330203", "330203;330204", "330203;330203") : "";
            case "date" -> odd ? pick("", "2017-03-15", "15 March") : "";
            case "kind" -> random.nextInt(40) == 0 ? pick("plan", "correction", "report", "draft") : "";
            case "revision" -> random.nextInt(25) == 0 ? pick("2", "1", "0") : "";
            case "filed_on" -> random.nextInt(25) == 0 ? pick("2017-03-20", "soon") : "";
            case "period" -> random.nextInt(25) == 0 ? "2017-03-01/2017-03-15" : "";
            case "source" -> random.nextInt(25) == 0 ? "report" : "";
            case "note" -> odd ? pick("", "so said", "a\u0007b") : "";
            default -> odd ? "y" : "";
        };
    }

    private String unit() {
        return pick("330200", "330203", "330203", "330204", "daxie");
    }

    private String value(boolean odd) {
        if (odd) {
            return pick(
                    "",
                    "_",
                    "多",
                    "12余",
                    "约300",
                    "近5000",
                    "12.5万",
                    "3件",
                    "4份",
                    "30000",
                    "1000",
                    "0",
                    "无",
                    "3.5",
                    "007",
                    "12345678901234567890",
                    "9223372036854775807",
                    "999999999999999999",
                    "十分",
                    "1,5",
                    "-3");
        }
        return (1 + random.nextInt(3000)) + (random.nextInt(6) == 0 ? pick("件", "份", "起", "万元", "余") : "");
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }
}
