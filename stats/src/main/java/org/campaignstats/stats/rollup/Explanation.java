package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.ReportingUnit;

/** The readable tree behind one figure. */
final class Explanation {
    private static final int CHILDREN_SHOWN = 30;

    private final KeyResult result;
    private final int unit;
    private final RolledFigure figure;

    Explanation(KeyResult result, int unit) {
        this.result = result;
        this.unit = unit;
        this.figure = new RolledFigure(result, unit);
    }

    /** A line with the lines that hang from it. */
    private record Node(String text, List<Node> below) {
        static Node of(String text) {
            return new Node(text, new ArrayList<>());
        }
    }

    @Override
    public String toString() {
        Node root = Node.of(headline());
        stated(root, Scope.WHOLE, "total");
        own(root);
        below(root);
        for (Discrepancy discrepancy : figure.discrepancies()) {
            root.below().add(Node.of("!! " + discrepancy));
        }
        StringBuilder out = new StringBuilder(root.text());
        print(root, "", out);
        return out.toString();
    }

    private String headline() {
        FigureKey key = figure.key();
        String measure = key.measure().map(m -> " (" + m + ")").orElse("");
        String breakdown = key.breakdown().map(b -> " " + b).orElse("");
        String number = figure.number()
                .map(n -> figure.kind() == FigureKind.FILED
                        ? result.numbers
                                .filed(unit)
                                .orElseThrow()
                                .outcome()
                                .figure()
                                .figure()
                                .toString()
                        : Bounds.exactly(n).print())
                .map(n -> n + ", ")
                .orElse("");
        String only = figure.isOfOccurringUnitsOnly() ? ", of the units in the batch only" : "";
        return figure.unit().name() + ", " + figure.indicator().chineseName() + breakdown + measure + ", "
                + key.campaign() + ": " + number + between(figure.bounds()) + only;
    }

    private static String between(Bounds bounds) {
        if (bounds.isPoint()) {
            return "exactly " + bounds.print();
        }
        return bounds.isOpen() ? bounds.print() : "between " + bounds.print().replace("–", " and ");
    }

    private void stated(Node parent, Scope scope, String label) {
        result.question.about(unit).of(scope).forEach(s -> parent.below().add(Node.of(label(label) + statement(s))));
    }

    private void own(Node root) {
        RolledPart own = figure.own();
        List<Statement> about = new ArrayList<>(result.question.about(unit).of(Scope.OWN));
        about.addAll(result.question.about(unit).of(Scope.EVENT));
        if (about.size() == 1 && about.get(0).outcome().scope() == Scope.OWN) {
            Statement only = about.get(0);
            boolean narrowed = !result.question.bounds(only).equals(own.bounds());
            root.below()
                    .add(Node.of(label("own")
                            + statement(only)
                            + (narrowed ? ", left " + own.bounds().print() : "")));
            return;
        }
        Node node = Node.of(label("own") + own);
        about.forEach(s -> node.below()
                .add(Node.of((s.outcome().scope() == Scope.OWN ? label("own") : label("event")) + statement(s))));
        root.below().add(node);
    }

    private void below(Node root) {
        if (result.question.tree().isLeaf(unit)) {
            stated(root, Scope.UNDER, "below");
            return;
        }
        RolledPart under = figure.under();
        Children children = new Children(result, unit);
        Node node = Node.of(label("below") + under.bounds().print() + " "
                + under.basis().words() + "; " + filedBelow() + (children.told.isEmpty() ? children.each() : ""));
        stated(node, Scope.UNDER, "stated");
        children(node, children);
        root.below().add(node);
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
        boolean open = result.question.tree().isOpen();
        return open ? filed + " filed, others may exist" : filed + " of " + expected + " filed";
    }

    /** Each child that anything was said of, and in one line those of which nothing was. */
    private void children(Node node, Children children) {
        for (RolledFigure child : children.told.subList(0, Math.min(children.told.size(), CHILDREN_SHOWN))) {
            Node line = Node.of(child.unit().name() + "  " + child);
            child.statements()
                    .forEach(s -> line.below()
                            .add(Node.of(label(s.outcome().scope().name().toLowerCase(Locale.ROOT)) + statement(s))));
            node.below().add(line);
        }
        if (children.told.size() > CHILDREN_SHOWN) {
            node.below()
                    .add(Node.of(
                            "and " + (children.told.size() - CHILDREN_SHOWN) + " more of which something was said"));
        }
        if (!children.told.isEmpty() && !children.untold.isEmpty()) {
            String names = children.untold.stream()
                    .limit(CHILDREN_SHOWN)
                    .map(child -> child.unit().name())
                    .collect(Collectors.joining(" "));
            String more = children.untold.size() > CHILDREN_SHOWN ? " …" : "";
            node.below().add(Node.of("no word of " + children.untold.size() + children.each() + ": " + names + more));
        }
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

        /** The bounds of those untold, where they are the same for each. */
        String each() {
            Set<Bounds> bounds = untold.stream().map(RolledFigure::bounds).collect(Collectors.toSet());
            return bounds.size() == 1
                    ? ", " + (untold.size() > 1 ? "each " : "")
                            + bounds.iterator().next().print()
                    : "";
        }
    }

    private String statement(Statement s) {
        Bounds bounds = result.question.bounds(s);
        String printed = s.outcome().figure().toString();
        boolean measureShown = s.outcome().figure().measure().isPresent();
        String measure = measureShown
                ? ""
                : s.outcome()
                        .measure()
                        .or(() -> figure.key().measure())
                        .map(Measure::name)
                        .orElse("");
        String by = s.isByItself() ? "" : ", said by " + nameOf(s);
        String activity = s.activity().map(a -> ", activity " + a).orElse("");
        String place = s.outcome().place().toString();
        return scopeWord(s) + (printed.isEmpty() ? "(empty)" : printed + measure) + " → " + bounds.print() + activity
                + by + (place.isEmpty() ? "" : "    " + place);
    }

    /** How reports of such a unit call the scope: 全市 and 市本级 for a city, 全区 and 区本级 for a district. */
    private String scopeWord(Statement s) {
        String name = result.question
                .tree()
                .tree()
                .find(s.outcome().unit())
                .map(ReportingUnit::name)
                .orElse("");
        String last = name.isEmpty() ? "" : name.substring(name.length() - 1);
        if (last.isEmpty() || !"省市县区旗盟州".contains(last)) {
            return "";
        }
        return switch (s.outcome().scope()) {
            case WHOLE -> "全" + last + " ";
            case OWN -> last + "本级 ";
            case UNDER, EVENT, GROUP -> "";
        };
    }

    private String nameOf(Statement s) {
        return result.question
                .tree()
                .tree()
                .find(s.filer())
                .map(ReportingUnit::name)
                .orElse(s.filer().text());
    }

    private static String label(String word) {
        return String.format("%-7s", word);
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
