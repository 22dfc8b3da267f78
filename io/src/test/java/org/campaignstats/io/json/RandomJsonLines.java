package org.campaignstats.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** JSON lines of random filings: mostly activities, some of everything else, some of what is no filing, or no JSON. */
final class RandomJsonLines {
    private static final int MUTATIONS = 3;

    private static final List<String> INDICATORS = List.of(
            "complaint_received", "materials_distributed", "meeting_count", "economic_loss_recovered", "lanterns");

    private final Random random;
    private final RandomSummaries summaries;
    private final boolean wild;
    private final boolean many;
    private final boolean spaced;
    private final String end;
    private final List<String> lines = new ArrayList<>();
    private int activities;
    private int filings;
    private boolean placed;

    RandomJsonLines(Random random) {
        this.random = random;
        this.summaries = new RandomSummaries(random.nextLong());
        this.wild = random.nextInt(3) > 0;
        this.many = random.nextInt(4) > 0;
        this.spaced = random.nextInt(3) > 0;
        this.end = random.nextInt(5) == 0 ? "\r\n" : "\n";
    }

    String text() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(8) == 0) {
            text.append('\uFEFF');
        }
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            String line = wild && i > 0 && random.nextInt(6) == 0 ? wildLine() : line();
            text.append(line);
            if (i < count - 1 || random.nextInt(4) > 0) {
                text.append(wild && random.nextInt(300) == 0 ? "\r" : end);
            }
        }
        if (wild && random.nextInt(6) == 0) {
            text.setLength(Math.max(1, text.length() - 1 - random.nextInt(60)));
        }
        return text.toString();
    }

    private String line() {
        if (!lines.isEmpty() && random.nextInt(many ? 40 : 12) == 0) {
            return lines.get(random.nextInt(lines.size()));
        }
        String line = random.nextInt(12) == 0
                ? CampaignJson.writeLines(List.of(summaries.next())).strip()
                : filing();
        lines.add(line);
        return line;
    }

    private String wildLine() {
        String line = line();
        return switch (random.nextInt(12)) {
            case 0 ->
                pick("", "  ", "\t", "12", "\"a\"", "null", "tru", "nonsense", "]", "}", "[]", "[1, {}]", "{}", "[{}");
            case 1 -> line + pick(" ", "") + line();
            case 2 -> "[" + line + ", " + line() + pick("]", "", ", 5]", ",");
            case 3 -> line.replaceFirst(", \"(activities|outcomes)\"", ",\n\"$1\"");
            case 4 -> line + pick(",", "]", "}", " x", "\n}", " {", "\n\n", "[");
            case 5 -> line.substring(0, random.nextInt(line.length()) + 1);
            case 6 -> line.substring(0, random.nextInt(line.length()) + 1) + "}";
            case 7 -> " " + line + " ";
            case 8 -> line.replace("\"", pick("\"", "'", "\\\""));
            default -> mutated(line);
        };
    }

    private String mutated(String line) {
        StringBuilder text = new StringBuilder(line);
        for (int i = 1 + random.nextInt(MUTATIONS); i > 0 && text.length() > 2; i--) {
            int at = 1 + random.nextInt(text.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 ->
                    text.insert(
                            at,
                            pick(
                                    "{", "}", "[", "]", ",", ":", "\"", "\\", "0", "x", " ", "\u0001", "余", "-", ".",
                                    "e"));
                default ->
                    text.setCharAt(
                            at,
                            pick("{", "}", "[", "]", ",", ":", "\"", "\\", "9", "x", " ")
                                    .charAt(0));
            }
        }
        return text.toString();
    }

    private String filing() {
        boolean odd = random.nextInt(4) == 0;
        filings++;
        placed = random.nextInt(8) == 0;
        List<String> members = new ArrayList<>();
        members.add(
                member("format", text(odd && random.nextInt(12) == 0 ? "campaign-summary/2" : "campaign-summary/1")));
        members.add(member("campaign", campaign(odd)));
        members.add(member("filer", text(odd && random.nextInt(4) == 0 ? "stranger" : unit())));
        if (odd) {
            sometimes(members, "kind", text(pick("plan", "correction", "report", "draft")));
            sometimes(members, "revision", pick("2", "1", "0", "\"1\""));
            sometimes(members, "filed_on", text(pick("2017-03-20", "soon")));
            sometimes(members, "source", text(pick("报告", "a\\\"b")));
            sometimes(members, "period", "{\"first_day\": \"2017-03-01\", \"last_day\": \"2017-03-15\"}");
            sometimes(
                    members,
                    "unit_names",
                    pick("{\"330203\": \"海曙\"}", "{\"330203\": \"海曙区\", \"daxie\": \"大榭\"}", "{}"));
            sometimes(members, "campaign", text("2016"));
            sometimes(members, "no_such", "[1, {\"a\": \"}\"}]");
        }
        List<String> arrays = new ArrayList<>();
        if (random.nextInt(10) > 0) {
            arrays.add(member("activities", list(activities(odd))));
        }
        if (random.nextInt(3) == 0) {
            arrays.add(random.nextInt(arrays.size() + 1), member("outcomes", list(outcomes(odd, false))));
        }
        if (odd && random.nextInt(5) == 0) {
            arrays.add(0, members.remove(random.nextInt(members.size())));
        }
        if (odd && random.nextInt(5) == 0) {
            arrays.add(members.remove(random.nextInt(members.size())));
        }
        members.addAll(arrays);
        return object(members);
    }

    private String campaign(boolean odd) {
        return odd
                ? pick(
                        text("2016"),
                        text("2017"),
                        "{\"id\": \"2017\", \"name\": \"三一五\"}",
                        "{\"id\": \"2017\", \"year\": 2016}",
                        "{\"id\": \"2017\", \"size\": 2016}",
                        text("20\\u00317"))
                : text("2017");
    }

    private List<String> activities(boolean odd) {
        List<String> all = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            List<String> members = new ArrayList<>();
            String id = odd && random.nextInt(4) == 0
                    ? pick("广场", "x y", "a1", "a2", "a\\u0031", "a;b", " ", "x".repeat(99), "x".repeat(101))
                    : "a" + (random.nextInt(300) == 0 ? random.nextInt(20) : activities++);
            members.add(member("id", text(id)));
            if (random.nextInt(5) == 0) {
                sometimes(members, "type", text("咨询"));
                sometimes(members, "venue", odd ? "5" : text("天一广场"));
                sometimes(
                        members,
                        "organisers",
                        pick("[]", "[\"330203\"]", "[\"330203\", \"330204\"]", "[\"x\", \"x\"]"));
                sometimes(members, "first_day", text("2017-03-15"));
                sometimes(members, "last_day", text("2017-03-15"));
                sometimes(members, "id", text("again"));
            }
            if (!odd || random.nextInt(6) > 0) {
                int at = random.nextInt(20) == 0 ? 0 : members.size();
                members.add(at, member("outcomes", list(outcomes(odd, true))));
            }
            all.add(odd && random.nextInt(20) == 0 ? "5" : object(members));
        }
        return all;
    }

    private List<String> outcomes(boolean odd, boolean event) {
        List<String> all = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            List<String> members = new ArrayList<>();
            members.add(member("indicator", text(indicator(odd, i))));
            if (!event) {
                sometimes(members, "scope", text(pick("own", "whole", "under", "event")));
            }
            if (odd && random.nextInt(3) == 0) {
                sometimes(members, "unit", text(unit()));
                sometimes(members, "units", "[\"330203\", \"330204\"]");
                sometimes(members, "scope", text(pick("event", "own", "group")));
                sometimes(members, "basis", text(pick("cumulative", "planned", "period")));
                sometimes(members, "measure", text(pick("件", "份", "万元")));
                sometimes(members, "complete", pick("true", "false", "1"));
                sometimes(members, "part_of", text("complaint_received"));
                sometimes(members, "note", text("现场"));
                sometimes(members, "breakdown", "{\"dimension\": \"category\", \"key\": \"food\"}");
                sometimes(
                        members,
                        "place",
                        pick("{\"file\": \"x.csv\", \"row\": 3}", "{}", "{\"row\": 0}", "{\"row\": 7}"));
                sometimes(members, "figure", "5");
            }
            members.add(random.nextInt(20) == 0 ? 0 : members.size(), member("figure", figure(odd)));
            if (placed) {
                String row = pick("", ", \"row\": " + (1 + random.nextInt(9)), ", \"row\": 7, \"column\": \"a\"");
                String file = pick("f.jsonl", "x.csv");
                members.add(member(
                        "place", pick("{}", "{\"file\": \"" + file + "\"" + row + "}", odd ? "{\"row\": 007}" : "{}")));
            }
            all.add(odd && random.nextInt(30) == 0 ? pick("5", "{}", "[]", "null") : object(members));
        }
        return all;
    }

    /** Seldom one of which the activity tells already. */
    private String indicator(boolean odd, int place) {
        return odd && random.nextInt(3) == 0
                ? pick(
                        "satisfaction_index",
                        "staff_participating_count",
                        "lanterns",
                        "受理投诉",
                        "complaint_received",
                        "economic_loss_recovered",
                        "complaint\\u005freceived",
                        " ",
                        "ads".repeat(20) + random.nextInt(3))
                : INDICATORS.get(random.nextInt(100) == 0 ? 0 : place % INDICATORS.size());
    }

    private String figure(boolean odd) {
        if (odd && random.nextInt(3) == 0) {
            return pick(
                    "0",
                    "1000",
                    "30000",
                    "3.5",
                    "-3",
                    "007",
                    "1e3",
                    "12345678901234567",
                    "123456789012345678901",
                    "999999999999999999",
                    "9223372036854775807",
                    "\"1380余\"",
                    "\"12.5万\"",
                    "\"3件\"",
                    "\"4份\"",
                    "\"十分\"",
                    "\"_\"",
                    "null",
                    "{}",
                    "{\"value\": 5, \"blank\": \"_\"}",
                    "{\"from\": 3, \"to\": 5}",
                    "{\"vague\": \"多次\"}",
                    "{\"blank\": \"_\", \"printed\": \"_余人\"}",
                    "{\"value\": 1380, \"qualifier\": \"over\", \"printed\": \"1380余件\"}",
                    "{\"value\": 1380, \"printed\": \"1390件\"}",
                    "{\"value\": 125000, \"precision\": 1000}",
                    "{\"value\":7}",
                    "{\"value\": 7, \"measure\": \"份\"}",
                    "{\"value\": 7, \"value\": 8}",
                    "{\"val\\u0075e\": 7}");
        }
        return random.nextInt(4) == 0
                ? pick(
                        "{\"blank\": \"_\"}",
                        "{\"value\": " + (1 + random.nextInt(30)) + "0, \"qualifier\": \"over\"}",
                        "{\"value\": 1" + random.nextInt(9) + ", \"qualifier\": \"at_least\"}")
                : Integer.toString(1 + random.nextInt(3000));
    }

    private void sometimes(List<String> members, String name, String value) {
        if (random.nextInt(4) == 0) {
            members.add(random.nextInt(members.size() + 1), member(name, value));
        }
    }

    private static String text(String text) {
        return '"' + text + '"';
    }

    private String member(String name, String value) {
        String written = wild && random.nextInt(400) == 0 ? name.replace("i", "\\u0069") : name;
        return '"' + written + '"' + (spaced ? ": " : ":") + value;
    }

    private String list(List<String> items) {
        return "[" + String.join(spaced ? ", " : ",", items) + "]";
    }

    private String object(List<String> members) {
        return "{" + String.join(spaced ? ", " : ",", members) + "}";
    }

    private String unit() {
        return many && random.nextInt(20) > 0
                ? "u" + filings % BothJsonWays.UNITS
                : pick("330200", "330203", "330203", "330204", "daxie");
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }
}
