package org.campaignstats.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.campaignstats.core.language.Language;
import org.campaignstats.stats.compare.ComparedFigure;
import org.campaignstats.stats.compare.ComparedKey;
import org.campaignstats.stats.compare.ComparisonResult;
import org.campaignstats.stats.compare.RankBy;
import org.campaignstats.stats.compare.Ranking;

/** Rankings for people: a table for each figure, with a word on what is tied and who is not ranked. */
final class RankingTables {
    private final ComparisonResult result;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    RankingTables(ComparisonResult result, List<ComparedSelection.Titled> rankings, Language language) {
        this.result = result;
        this.language = language;
        rankings.forEach(this::ranking);
        if (rankings.isEmpty()) {
            line(language.pick("nothing to rank", "无可排名的数据"));
        }
    }

    private void ranking(ComparedSelection.Titled titled) {
        Ranking ranking = titled.ranking();
        line((out.length() == 0 ? "" : "\n") + heading(titled));
        if (!ranking.ranked().isEmpty()) {
            out.append(table(ranking));
        }
        if (ranking.ranked().stream().anyMatch(Ranking.Ranked::isTied)) {
            line(language.pick(
                    "tied: their bounds overlap, so each has the best and the worst rank that is possible",
                    "并列：上下限重叠，名次为可能的最好与最差名次"));
        }
        if (!ranking.unranked().isEmpty()) {
            line(language.pick("not ranked (", "未排名（")
                    + ranking.unranked().size()
                    + language.pick("): ", "）：")
                    + ranking.unranked().stream()
                            .map(f -> unranked(f, ranking.by()))
                            .collect(Collectors.joining(language.pick(", ", "、"))));
        }
    }

    private String heading(ComparedSelection.Titled titled) {
        Ranking ranking = titled.ranking();
        ComparedFigure any = ranking.ranked().isEmpty()
                ? ranking.unranked().get(0)
                : ranking.ranked().get(0).figure();
        ComparedKey key = any.key();
        String chinese = any.indicator().chineseName();
        String name = chinese.equals(key.indicator().text()) ? "" : " " + chinese;
        String campaigns = ranking.by() == RankBy.VALUE ? result.to().text() : result.from() + " → " + result.to();
        return titled.title() + " · " + key.indicator()
                + key.breakdown().map(b -> " " + b).orElse("") + name
                + key.measure().map(m -> " (" + m + ")").orElse("") + " · " + campaigns + " · "
                + language.pick(
                        "by " + ranking.by().words(language), "按" + ranking.by().words(language) + "排名");
    }

    private String table(Ranking ranking) {
        TextTable table = new TextTable(List.of(false, false, true));
        table.add(List.of(
                language.pick("rank", "名次"),
                language.pick("unit", "单位"),
                ranking.by().words(language)));
        for (Ranking.Ranked ranked : ranking.ranked()) {
            table.add(List.of(
                    ranked.printRank(language),
                    ComparedSelection.title(ranked.figure().unit()),
                    ranking.by().print(ranked.figure(), language)));
        }
        return table.toString();
    }

    private String unranked(ComparedFigure figure, RankBy by) {
        return figure.unit().name() + " (" + by.whyNot(figure, language) + ")";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
