package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two campaigns compared from the command line. */
class CompareTest {
    private static final String REPORTS = "examples/huangpu-2012/reports.csv";
    private static final String YEARS = "compare --from 2010 --to 2012 ";
    private static final String UNITS =
            "--from-units examples/huangpu-2012/units-2010.csv --units examples/huangpu-2012/units-2012.csv ";

    @TempDir
    private Path folder;

    private static Run compare(String options) {
        return Run.ofLine(YEARS + options + " " + REPORTS);
    }

    private static String out(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(0);
        return run.out();
    }

    private static List<String> cells(String csv, int... columns) {
        return csv.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> Arrays.stream(columns).mapToObj(c -> cells[c]).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void every_unit_is_a_table_and_a_merged_district_is_compared_with_both_of_its_predecessors() {
        assertThat(out(compare(UNITS))).isEqualTo("""
                上海市 310000 · 2010 → 2012 · 4 of 4 → 3 of 3 units filed
                indicator                                                  2010             2012                          change              growth             share of all keys
                materials_distributed             发放宣传资料   34,000 or more   37,500 or more                         unknown             unknown
                press_conference_count            新闻发布会                  …        2 or more                         unknown             unknown
                complaint_received                受理投诉      265件 (265–275)  302件 (302–312)                      +27 to +47   +9.81% to +17.74%
                complaint_received category=food  受理投诉               20–235           45–227                    -190 to +207  -80.86% to +1,035%  7.27%–88.68% → 14.42%–75.17%
                sample_pass_rate                  合格率                      …                …  -100 to +100 percentage points
                attendee_person_times (人次)      参与人次          300 or more                —
                attendee_person_times (人)        参与人次                    —      200 or more
                attendee_person_times not comparable: counted in 人次 in 2010 and in 人 in 2012

                黄浦区 310101 · 2010 → 2012 · 310101 黄浦区 and 310103 卢湾区 of 2010 together · 2 of 2 → 1 of 1 units filed
                indicator                                                           2010                     2012                          change         growth       share of the unit above       share of all keys
                materials_distributed             发放宣传资料  20,000份 (19,500–21,500)  2.2万份 (21,500–22,500)                     0 to +3,000  0% to +15.39%         0%–59.73% → 0%–58.45%
                press_conference_count            新闻发布会                           …                        …                         unknown        unknown
                complaint_received                受理投诉                         115件                    130起                             +15        +13.04%  41.81%–43.4% → 41.66%–43.05%
                complaint_received category=food  受理投诉                         20–75                     45起                      -30 to +25  -40% to +125%     11.11%–100% → 19.82%–100%  17.39%–65.22% → 34.62%
                sample_pass_rate                  合格率                   77.85%–81.55%    85.2% (85.15%–85.25%)  +3.6 to +7.4 percentage points

                徐汇区 310104 · 2010 → 2012 · 1 of 1 → 1 of 1 units filed
                indicator                                                2010                       2012          change             growth        share of the unit above
                materials_distributed   发放宣传资料  1.5万份 (14,500–15,500)  1.6万余份 (16,000–17,000)  +500 to +2,500  +3.22% to +17.25%          0%–44.29% → 0%–44.16%
                press_conference_count  新闻发布会                         无                        2次              +2          from zero                         0% → …
                complaint_received      受理投诉                         80起                       92起             +12               +15%  29.09%–30.19% → 29.48%–30.47%

                长宁区 310105 · 2010 → 2012 · 1 of 1 → 1 of 1 units filed
                indicator                                         2010            2012    change         growth       share of the unit above
                complaint_received            受理投诉  70余起 (70–80)  80余起 (80–90)  0 to +20  0% to +28.58%  26.41%–29.1% → 26.49%–28.85%
                attendee_person_times (人次)  参与人次         300人次               —
                attendee_person_times (人)    参与人次               —           200人
                attendee_person_times not comparable: counted in 人次 in 2010 and in 人 in 2012
                """);
    }

    @Test
    void without_a_units_file_each_year_has_the_units_that_occur_and_that_there_were() {
        assertThat(out(compare("--indicator complaint_received --level county --level province")))
                .isEqualTo("""
                coverage unknown: units may be missing (no --units, --expect or table with a total row)

                上海市 310000 · 2010 → 2012
                indicator                                              2010             2012        change              growth             share of all keys
                complaint_received                受理投诉  265件 (265–275)  302件 (302–312)    +27 to +47   +9.81% to +17.74%
                complaint_received category=food  受理投诉           20–235           45–227  -190 to +207  -80.86% to +1,035%  7.27%–88.68% → 14.42%–75.17%
                totals of the units in the batch: complaint_received, complaint_received category=food

                黄浦区 310101 · 2010 → 2012 · 310101 黄浦区 and 310103 卢湾区 of 2010 together
                indicator                                    2010   2012      change         growth       share of the unit above       share of all keys
                complaint_received                受理投诉  115件  130起         +15        +13.04%  41.81%–43.4% → 41.66%–43.05%
                complaint_received category=food  受理投诉  20–75   45起  -30 to +25  -40% to +125%     11.11%–100% → 19.82%–100%  17.39%–65.22% → 34.62%

                徐汇区 310104 · 2010 → 2012
                indicator                     2010  2012  change  growth        share of the unit above
                complaint_received  受理投诉  80起  92起     +12    +15%  29.09%–30.19% → 29.48%–30.47%

                长宁区 310105 · 2010 → 2012
                indicator                               2010            2012    change         growth       share of the unit above
                complaint_received  受理投诉  70余起 (70–80)  80余起 (80–90)  0 to +20  0% to +28.58%  26.41%–29.1% → 26.49%–28.85%
                """);
    }

    @Test
    void units_are_ranked_and_those_that_overlap_are_tied() {
        assertThat(out(compare(
                        UNITS + "--rank growth --indicator complaint_received --indicator press_conference_count")))
                .isEqualTo("""
                上海市 310000 · press_conference_count 新闻发布会 (次) · 2010 → 2012 · by growth
                not ranked (3): 黄浦区 (unknown, could stand anywhere), 徐汇区 (from zero), 长宁区 (unknown, could stand anywhere)

                上海市 310000 · complaint_received 受理投诉 (件) · 2010 → 2012 · by growth
                rank      unit                  growth
                1–2 tied  徐汇区 310104           +15%
                1–3 tied  长宁区 310105  0% to +28.58%
                2–3 tied  黄浦区 310101        +13.04%
                tied: their bounds overlap, so each has the best and the worst rank that is possible

                上海市 310000 · complaint_received category=food 受理投诉 (件) · 2010 → 2012 · by growth
                rank  unit                  growth
                1     黄浦区 310101  -40% to +125%
                not ranked (2): 徐汇区 (unknown, could stand anywhere), 长宁区 (unknown, could stand anywhere)
                """);
    }

    @Test
    void all_units_of_a_level_are_ranked() {
        assertThat(out(compare("--rank value --level county --indicator materials_distributed")))
                .isEqualTo("""
                county · materials_distributed 发放宣传资料 (份) · 2012 · by value
                rank  unit                   value
                1     黄浦区 310101  21,500–22,500
                2     徐汇区 310104  16,000–17,000
                not ranked (1): 长宁区 (unknown, could stand anywhere)
                """);
        assertThat(out(compare("--rank change --level city"))).isEqualTo("nothing to rank\n");
    }

    @Test
    void a_unit_that_became_a_part_of_another_is_found_in_it() {
        assertThat(cells(out(compare("--unit 卢湾区 --indicator complaint_received --format csv")), 0, 3, 4, 11, 15, 25))
                .containsExactly(
                        "310101 MERGED 310101;310103 115 130 13.043478260869", "310101 MERGED 310101;310103 20 45 -40");
        assertThat(cells(out(compare(UNITS + "--unit 310103 --format csv --indicator 合格率")), 0, 11, 12, 22, 23))
                .containsExactly("310101 77.85 81.55 3.6 7.4");
    }

    @Test
    void json_has_exact_ends_and_goes_into_a_file_as_it_is() throws IOException {
        Path file = folder.resolve("c.json");
        String options = "--unit 310101 --indicator sample_pass_rate --format json ";
        String json = out(compare(options));
        assertThat(json)
                .startsWith("[\n{\"unit\":\"310101\",\"name\":\"黄浦区\",\"level\":\"COUNTY\",\"units\":\"MERGED\",")
                .contains("\"change_percentage_points\":{\"lower\":3.6,\"upper\":7.4},\"growth_percent\":null")
                .endsWith("}\n]\n");
        assertThat(out(compare(options + "-o " + file))).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(json);
        assertThat(out(compare("--rank value --unit 310000 --indicator sample_pass_rate --format json")))
                .isEqualTo("""
                [
                {"indicator":"sample_pass_rate","breakdown":null,"measure":"%","by":"value","best_rank":1,\
                "worst_rank":1,"tied_with":0,"unit":"310101","name":"黄浦区","lower":85.15,"upper":85.25},
                {"indicator":"sample_pass_rate","breakdown":null,"measure":"%","by":"value","best_rank":null,\
                "worst_rank":null,"tied_with":null,"unit":"310104","name":"徐汇区","lower":null,"upper":null},
                {"indicator":"sample_pass_rate","breakdown":null,"measure":"%","by":"value","best_rank":null,\
                "worst_rank":null,"tied_with":null,"unit":"310105","name":"长宁区","lower":null,"upper":null}
                ]
                """);
        assertThat(cells(out(compare("--rank value --unit 310000 --indicator sample_pass_rate --format csv")), 4, 5, 8))
                .containsExactly("value 1 310101", "value  310104", "value  310105");
    }

    @Test
    void tables_of_two_years_have_the_units_of_their_own_year() throws IOException {
        String before = Examples.file(folder, "t2010.csv", """
                单位,受理投诉(件)
                黄浦区,60
                卢湾区,55
                徐汇区,80
                合计,195
                """);
        String after = Examples.file(folder, "t2012.csv", """
                单位,受理投诉(件)
                黄浦区,130
                徐汇区,90
                合计,220
                """);
        Run run = Run.ofLine(YEARS + "--unit 310000 --rank value --format csv " + before + " " + after);
        assertThat(cells(out(run), 5, 8, 10)).containsExactly("1 310101 130", "2 310104 90");
        Run csv = Run.ofLine(YEARS + "--unit 310000 --format csv " + before + " " + after);
        assertThat(cells(out(csv), 0, 11, 15, 20)).containsExactly("310000 195 220 25");
    }

    @Test
    void with_units_of_each_year_a_table_is_read_with_those_of_its_year() throws IOException {
        String before = Examples.file(folder, "t2010.csv", """
                单位,受理投诉(件)
                黄浦区,60
                卢湾区,55
                徐汇区,80
                长宁区,5
                合计,200
                """);
        String after = Examples.file(folder, "t2012.csv", """
                单位,受理投诉(件)
                黄浦区,130
                徐汇区,90
                长宁区,20
                合计,240
                """);
        Run csv = Run.ofLine(YEARS + UNITS + "--format csv " + before + " " + after);
        assertThat(cells(out(csv), 0, 11, 15, 20))
                .containsExactly("310000 200 240 40", "310101 115 130 15", "310104 80 90 10", "310105 5 20 15");
    }

    @Test
    void years_may_be_told_or_stand_in_the_filings() throws IOException {
        String rows = """
                campaign,unit,indicator,value
                before,310101,complaint_received,60起
                before,310103,complaint_received,55起
                after,310101,complaint_received,130起
                """;
        String file = Examples.file(folder, "years.csv", rows);
        Run run = Run.ofLine(
                "compare --from before --to after --from-year 2010 --to-year 2012 --format csv --unit 310101 " + file);
        assertThat(cells(out(run), 0, 11, 15, 20)).containsExactly("310101 115 130 15");
        String json = Examples.file(folder, "years.json", """
                {"format":"campaign-summary/1","campaign":{"id":"before","year":2010},"filer":"310103",
                "outcomes":[{"indicator":"complaint_received","figure":"55起"}]}
                {"format":"campaign-summary/1","campaign":{"id":"before","year":2010},"filer":"310101",
                "outcomes":[{"indicator":"complaint_received","figure":"60起"}]}
                {"format":"campaign-summary/1","campaign":{"id":"after","year":2012},"filer":"310101",
                "outcomes":[{"indicator":"complaint_received","figure":"130起"}]}
                """);
        Run filed = Run.ofLine("compare --from before --to after --format csv --unit 310101 " + json);
        assertThat(cells(out(filed), 0, 11, 15, 20)).containsExactly("310101 115 130 15");
        Run unknown = Run.ofLine("compare --from before --to after " + file);
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err())
                .isEqualTo("campaign-stats: The year of campaign 'before' is not known from its id, so units whose"
                        + " region changed cannot be followed; set it with fromYear or toYear\n");
    }

    @Test
    void expected_counties_are_those_of_each_year() throws IOException {
        String file = Examples.file(folder, "spring.csv", """
                campaign,unit,indicator,value
                spring,330203,complaint_received,5件
                autumn,330203,complaint_received,6件
                """);
        String line = "compare --from spring --to autumn --expect 330200 --format csv --unit 330203 ";
        assertThat(cells(out(Run.ofLine(line + "--from-year 2023 --to-year 2023 " + file)), 0, 20))
                .containsExactly("330203 1");
        assertThat(Run.ofLine(line + file))
                .isEqualTo(new Run(
                        2,
                        "",
                        "campaign-stats: --expect needs the year of each campaign, and its id is none; give it with"
                                + " --from-year\n"));
        assertThat(Run.ofLine(line + "--from-year 2010 --to-year 2023 " + file).err())
                .startsWith("campaign-stats: The region table is complete for [2023] only, so the counties of 330200 in"
                        + " 2010 cannot all be named;");
    }

    @Test
    void what_contradicts_itself_is_marked_and_rows_that_cannot_be_read_are_counted() throws IOException {
        String file = Examples.file(folder, "c.csv", """
                campaign,unit,filer,indicator,value
                2010,310104,,complaint_received,60起
                2010,310104,310000,complaint_received,70起
                2012,310104,,complaint_received,130起
                2012,310104,,complaint_received,many
                """);
        Run run = Run.ofLine(YEARS + "--unit 310104 " + file);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("""
                coverage unknown: units may be missing (no --units, --expect or table with a total row)

                徐汇区 310104 · 2010 → 2012
                indicator                             2010   2012      change                  growth  share of the unit above
                complaint_received  受理投诉  60起 (60–70)  130起  +60 to +70  +85.71% to +116.67% !!                 … → 100%

                1 figure rests on reports that contradict each other, marked !!
                """);
        assertThat(run.err()).endsWith("3 of 4 rows read, 1 finding\n");
    }

    @Test
    void units_without_a_counterpart_are_listed_with_the_reason() throws IOException {
        String before = Examples.file(folder, "u1.csv", "unit,name,parent\ntop,市,\na,甲,top\nb,乙,top\n");
        String after = Examples.file(folder, "u2.csv", "unit,name,parent\ntop,市,\na,甲,top\nc,乙,top\nd,丁,top\n");
        String file = Examples.file(folder, "f.csv", """
                campaign,unit,indicator,value
                2010,a,complaint_received,3
                2010,b,complaint_received,4
                2012,a,complaint_received,5
                2012,c,complaint_received,6
                """);
        assertThat(out(Run.ofLine(YEARS + "--from-units " + before + " --units " + after + " " + file)))
                .isEqualTo("""
                市 top · 2010 → 2012 · 2 of 3 → 2 of 4 units filed
                indicator                          2010        2012   change   growth
                complaint_received  受理投诉  7 or more  11 or more  unknown  unknown

                甲 a · 2010 → 2012 · 1 of 1 → 1 of 1 units filed
                indicator                     2010  2012  change   growth  share of the unit above
                complaint_received  受理投诉   3件   5件      +2  +66.67%    0%–42.86% → 0%–45.46%

                乙 c · 2010 → 2012 · not comparable: no unit of 2010 is known to have become it; b of 2010 has the same name · 1 of 1 units filed
                indicator                     2010  2012  change  growth  share of the unit above
                complaint_received  受理投诉     —   6件                            — → 0%–54.55%

                乙 b · 2010 → 2012 · not comparable: no unit of 2012 is known to have come of it; c of 2012 has the same name · 1 of 1 units filed
                indicator                     2010  2012  change  growth  share of the unit above
                complaint_received  受理投诉   4件     —                            0%–57.15% → —

                not comparable (1):
                  丁 d: no unit of 2010 is known to have become it
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--from 2009 --to 2012 | No campaign '2009' in the filings. Campaigns are: 2010, 2012",
                "--from 2012 --to 2010 | Campaign '2012' of 2012 is later than '2010' of 2010; expected the earlier one as from and the later one as to",
                "--from 2012 --to 2012 | Campaign '2012' cannot be compared with itself",
                "--from 2010 --to 2012 --rank size | --rank 'size' is not known; expected value or change or growth",
                "--from 2010 --to 2012 --indicator lanterns | Nobody spoke of 'lanterns'. Indicators in the filings are: materials_distributed, press_conference_count, complaint_received, sample_pass_rate, attendee_person_times",
                "--from 2010 --to 2012 --from-units examples/huangpu-2012/units-2010.csv | --from-units names the units of the earlier campaign; give those of the later one with --units",
                "--from 2010 --to 2012 --unit 静安区 | No unit '静安区' in the tree. Its units are: 310000 上海市, 310101 黄浦区, 310104 徐汇区, 310105 长宁区",
            })
    void a_faulty_call_is_refused_in_one_line(String options, String message) {
        assertThat(Run.ofLine("compare " + options + " " + REPORTS))
                .isEqualTo(new Run(2, "", "campaign-stats: " + message + "\n"));
    }
}
