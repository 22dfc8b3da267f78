package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;

/** The readable tree behind one figure. */
final class Explanation {
    private static final int CHILDREN_SHOWN = 30;

    private final KeyResult result;
    private final int unit;
    private final RolledFigure figure;
    private final Language language;
    private final StatementText text;

    Explanation(KeyResult result, int unit, Language language) {
        this.result = result;
        this.unit = unit;
        this.language = language;
        this.figure = new RolledFigure(result, unit);
        this.text = new StatementText(result.question, language);
    }

    /** A line with the lines that hang from it. */
    private record Node(String text, List<Node> below) {
        static Node of(String text) {
            return new Node(text, new ArrayList<>());
        }

        void add(String line) {
            below.add(of(line));
        }
    }

    @Override
    public String toString() {
        Node root = Node.of(headline());
        stated(root, result.question.about(unit).of(Scope.WHOLE), label("total", "合计"));
        own(root);
        divided(root);
        joint(root);
        below(root);
        parts(root);
        for (Discrepancy discrepancy : figure.discrepancies()) {
            Node node = Node.of("!! " + discrepancy.in(language));
            suspects(node, discrepancy);
            root.below().add(node);
        }
        StringBuilder out = new StringBuilder(root.text());
        print(root, "", out);
        return out.toString();
    }

    private void suspects(Node node, Discrepancy discrepancy) {
        discrepancy.suspects().forEach(suspect -> node.add(suspect.message().in(language)));
        if (discrepancy.suspects().isEmpty()) {
            node.add(language.pick("no simple explanation", "无简单解释"));
        }
    }

    private String headline() {
        FigureKey key = figure.key();
        String measure = key.measure().map(m -> " (" + m + ")").orElse("");
        String breakdown = key.breakdown().map(b -> " " + b).orElse("");
        String number = figure.number().map(this::quoted).map(n -> n + ", ").orElse("");
        String only =
                figure.isOfOccurringUnitsOnly() ? language.pick(", of the units in the batch only", "，仅含本批单位") : "";
        String bounds = figure.kind() == FigureKind.UNDEFINED ? figure.kind().words(language) : between();
        return figure.unit().name() + ", " + figure.indicator().chineseName() + breakdown + measure + ", "
                + key.campaign() + ": " + number + bounds + only;
    }

    private String quoted(BigDecimal number) {
        return figure.kind() == FigureKind.FILED
                ? result.numbers()
                        .filed(unit)
                        .orElseThrow()
                        .outcome()
                        .figure()
                        .figure()
                        .toString()
                : Bounds.exactly(number).print(language);
    }

    private String between() {
        Bounds bounds = figure.bounds();
        String printed = bounds.print(language);
        if (bounds.isPoint()) {
            return language.pick("exactly ", "恰为") + printed;
        }
        return bounds.isOpen()
                ? printed
                : language.pick("between " + printed.replace("–", " and "), "介于" + printed.replace("–", "与") + "之间");
    }

    private void stated(Node parent, List<Statement> statements, String label) {
        statements.forEach(s -> parent.add(label + text.of(s)));
    }

    private void own(Node root) {
        RolledPart own = figure.own();
        UnitStatements said = result.question.about(unit);
        List<Statement> about = new ArrayList<>(said.of(Scope.OWN));
        about.addAll(said.of(Scope.EVENT));
        if (about.size() == 1 && said.sums().isEmpty() && about.get(0).outcome().scope() == Scope.OWN) {
            Statement only = about.get(0);
            boolean narrowed = !result.question.bounds(only).equals(own.bounds());
            String left = own.bounds().print(language);
            root.add(label("own", "本级")
                    + text.of(only)
                    + (narrowed ? language.pick(", left " + left, "，余" + left) : ""));
            return;
        }
        Node node = Node.of(label("own", "本级") + own.in(language));
        stated(node, said.of(Scope.OWN), label("own", "本级"));
        stated(node, said.of(Scope.EVENT), label("event", "活动"));
        said.sums().forEach(filed -> node.add(label("events", "活动") + text.of(filed)));
        root.below().add(node);
    }

    /** What a rate divides by what. */
    private void divided(Node root) {
        result.numerator().ifPresent(of -> root.add(divided(of, "numerator", "分子")));
        result.denominator().ifPresent(of -> root.add(divided(of, "denominator", "分母")));
    }

    private String divided(KeyResult of, String english, String chinese) {
        RolledFigure figureOf = new RolledFigure(of, unit);
        return language.pick(english, chinese) + "  " + figureOf.indicator().chineseName() + "  "
                + figureOf.in(language);
    }

    /** The activities that units at or below this one held together and that change its sum. */
    private void joint(Node root) {
        TreeIndex tree = result.question.tree();
        for (JointActivity joint : result.question.statements().jointActivities()) {
            if (tree.lowestAbove(joint.organisers()) == unit) {
                String organisers = joint.organisers().stream()
                        .map(u -> tree.unit(u).name())
                        .collect(Collectors.joining(language.pick(" and ", "、")));
                Node node = Node.of(label("joint", "联合")
                        + joint.id()
                        + language.pick(
                                ", held by " + organisers + ": each may have counted it, it counts once",
                                "，由" + organisers + "合办：可能各自计入，只计一次"));
                joint.statements().forEach(s -> node.add(text.of(s)));
                root.below().add(node);
            }
        }
    }

    private void below(Node root) {
        if (result.question.tree().isLeaf(unit)) {
            stated(root, result.question.about(unit).of(Scope.UNDER), label("below", "下辖"));
            return;
        }
        RolledPart under = figure.under();
        Children children = new Children(result, unit);
        Node node = Node.of(label("below", "下辖") + under.bounds().print(language) + " "
                + under.basis().words(language) + language.pick("; ", "；") + filedBelow()
                + (children.told.isEmpty() ? each(children.untold) : ""));
        stated(node, result.question.about(unit).of(Scope.UNDER), label("stated", "上报"));
        groups(node);
        children(node, children);
        root.below().add(node);
    }

    private void groups(Node node) {
        TreeIndex tree = result.question.tree();
        result.question.statements().groups().forEach((group, said) -> {
            if (tree.parent(group.first()) == unit) {
                String names = group.stream().map(u -> tree.unit(u).name()).collect(Collectors.joining(" + "));
                stated(node, said.of(Scope.GROUP), label("group", "合报") + names + "  ");
            }
        });
    }

    private String filedBelow() {
        int expected = 0;
        int filed = 0;
        for (int u = unit + 1; u < result.question.tree().end(unit); u++) {
            if (result.question.expectation().isExpected(u)) {
                expected++;
                filed += result.question.expectation().hasFiled(u) ? 1 : 0;
            }
        }
        return result.question.tree().isOpen()
                ? language.pick(filed + " filed, others may exist", filed + "个已报，可能另有单位")
                : language.pick(filed + " of " + expected + " filed", expected + "个中" + filed + "个已报");
    }

    /** Each child that anything was said of, and in one line those of which nothing was. */
    private void children(Node node, Children children) {
        for (RolledFigure child : children.told.subList(0, Math.min(children.told.size(), CHILDREN_SHOWN))) {
            Node line = Node.of(child.unit().name() + "  " + child.in(language));
            child.ownStatements().forEach(s -> line.add(label(scope(s), scopeInChinese(s)) + text.of(s)));
            result.question
                    .about(result.question.tree().number(child.unit().id()))
                    .sums()
                    .forEach(filed -> line.add(label("events", "活动") + text.of(filed)));
            node.below().add(line);
        }
        int more = children.told.size() - CHILDREN_SHOWN;
        if (more > 0) {
            node.add(language.pick("and " + more + " more of which something was said", "另有" + more + "个单位有数"));
        }
        if (!children.told.isEmpty() && !children.untold.isEmpty()) {
            int untold = children.untold.size();
            String names = children.untold.stream()
                    .limit(CHILDREN_SHOWN)
                    .map(child -> child.unit().name())
                    .collect(Collectors.joining(" "));
            node.add(language.pick("no word of " + untold, untold + "个单位未提及")
                    + each(children.untold)
                    + language.pick(": ", "：")
                    + names
                    + (untold > CHILDREN_SHOWN ? " …" : ""));
        }
    }

    private static String scope(Statement s) {
        return s.outcome().scope().name().toLowerCase(Locale.ROOT);
    }

    private static String scopeInChinese(Statement s) {
        return switch (s.outcome().scope()) {
            case WHOLE -> "合计";
            case OWN -> "本级";
            case UNDER -> "下辖";
            case EVENT -> "活动";
            case GROUP -> "合报";
        };
    }

    /** What other figures that are a part of this one say of it. */
    private void parts(Node root) {
        for (Scope scope : Scope.values()) {
            stated(root, result.question.about(unit).partsOf(scope), label("part", "其中"));
        }
        result.parts().forEach(part -> {
            RolledFigure of = new RolledFigure(part, unit);
            if (of.isTold()) {
                root.add(label("part", "其中") + of.indicator().chineseName()
                        + of.key().breakdown().map(b -> " " + b).orElse("") + "  " + of.in(language));
            }
        });
    }

    /** The children of a unit, told apart by whether anything was said of them. */
    private static final class Children {
        final List<RolledFigure> told = new ArrayList<>();
        final List<RolledFigure> untold = new ArrayList<>();

        Children(KeyResult result, int unit) {
            TreeIndex tree = result.question.tree();
            for (int c = tree.firstChild(unit); c < tree.end(unit); c = tree.end(c)) {
                (result.isTold(c) ? told : untold).add(new RolledFigure(result, c));
            }
        }
    }

    /** The bounds of those untold, where they are the same for each. */
    private String each(List<RolledFigure> untold) {
        Set<Bounds> bounds = untold.stream().map(RolledFigure::bounds).collect(Collectors.toCollection(HashSet::new));
        if (bounds.size() != 1) {
            return "";
        }
        String printed = bounds.iterator().next().print(language);
        return untold.size() > 1 ? language.pick(", each ", "，各") + printed : language.pick(", ", "，") + printed;
    }

    private String label(String english, String chinese) {
        return language == Language.EN ? String.format("%-7s", english) : chinese + "  ";
    }

    private static void print(Node node, String indent, StringBuilder out) {
        for (int i = 0; i < node.below().size(); i++) {
            boolean last = i == node.below().size() - 1;
            Node child = node.below().get(i);
            out.append('\n').append(indent).append(last ? "└─ " : "├─ ").append(child.text());
            print(child, indent + (last ? "   " : "│  "), out);
        }
    }
}
